// Parses and passes on: only the layers above can draw.
#include "cli/shot_command.h"

#include <fmt/format.h>

#include <string_view>

#include "base/parse_number.h"
#include "cli/options.h"
#include "cli/output.h"
#include "session/settings.h"

namespace attune::cli {

namespace {

constexpr int kMostMoments = 1000;  // more than any evening has

constexpr int kSmallestSide = 64;
constexpr int kLargestSide = 8192;

bool read_side(std::string_view text, int& side) {
  side = parse_number<int>(text).value_or(0);
  return side >= kSmallestSide && side <= kLargestSide;
}

bool read_size(std::string_view text, ShotRequest& request) {
  const std::size_t cross = text.find('x');
  return cross != std::string_view::npos && read_side(text.substr(0, cross), request.width) &&
         read_side(text.substr(cross + 1), request.height);
}

void take_size(const std::string& text, ShotRequest& request) {
  if (!read_size(text, request)) {
    throw CLI::ValidationError(
        "--size", fmt::format("takes a size such as 1440x900 (sides of {} to {}), not \"{}\"",
                              kSmallestSide, kLargestSide, text));
  }
}

}  // namespace

void add_shot(CLI::App& attune, ShotRequest& request) {
  CLI::App& command = *attune.add_subcommand("shot", "One screen to a picture, with no display");
  command.add_option("screen", request.screen, "A screen")
      ->required()
      ->check(
          one_of({"home", "practice", "compare", "cycle", "couple", "models", "about", "notice"}))
      ->type_name("home|practice|compare|cycle|notice");
  command
      .add_option_function<std::string>(
          "--size", [&request](const std::string& text) { take_size(text, request); },
          "Width and height in pixels; 1440x900 where not given")
      ->type_name("WxH");
  command.add_option("--scale", request.scale, "Text size; 1 where not given")
      ->check(between(session::kSmallestTextScale, session::kLargestTextScale))
      ->type_name("N");
  command
      .add_option_function<std::string>(
          "--theme", [&request](const std::string& word) { request.dark = word == "dark"; },
          "Colours; light where not given")
      ->check(one_of({"light", "dark"}))
      ->type_name("light|dark");
  command.add_option("--state", request.replay, "A replay to show the state of")
      ->type_name("REPLAY");
  command
      .add_option("--moment", request.moment,
                  "Which moment of Compare, 0 for the question; the weeks where not given")
      ->check(whole_number_between(0, kMostMoments))
      ->type_name("N");
  command.add_option("-o,--output", request.out, "The picture to write")
      ->required()
      ->type_name("FILE.png");
  command.footer("Example: attune shot compare --theme dark -o compare.png");
}

int run_shot(const ShotRequest& request, const Surroundings& surroundings) {
  if (!surroundings.take_shot) {
    return complain(surroundings, {ErrorCode::kNotPossible, "this program cannot take pictures",
                                   "attune shot", "use one that was built with its window"});
  }
  return surroundings.take_shot(request);
}

}  // namespace attune::cli
