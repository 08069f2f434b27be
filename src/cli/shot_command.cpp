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

constexpr const char* kFooter =
    "Screens:\n"
    "  home        the evenings that there are to play\n"
    "  practice    one evening, answered by the person who plays\n"
    "  compare     one evening, answered in four ways side by side\n"
    "  phrasebook  replies with names: what each does, and when it hurts\n"
    "  drills      one sentence at a time: say it better\n"
    "  cycle       one talk as a loop, minute by minute\n"
    "  couple      an imagined couple that can be turned\n"
    "  models      published models of couples\n"
    "  about       what the model rests on, and what it cannot say\n"
    "  notice      what is said before the first start\n"
    "\n"
    "What --moment N means:\n"
    "  compare   moment N of the evening, 0 for the question; the weeks without it\n"
    "  practice  1 for the way so far, 2 for the coach, 3 for looking back, 4 for why\n"
    "            the coach reads it so; the talk without it\n"
    "  couple    0 steady, 1 one reaches and one retreats, 2 both retreat, 3 both\n"
    "            protest, 4 the two of --state; 1 without it\n"
    "  models    model N from the left, the first being 0; 0 without it\n"
    "  the other screens do without it\n"
    "\n"
    "Example: attune shot compare --theme dark -o compare.png\n"
    "Example: attune shot models --moment 4 -o models.png";

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
  command.add_option("screen", request.screen, "A screen of those below")
      ->required()
      ->check(one_of({"home", "practice", "compare", "phrasebook", "drills", "cycle", "couple",
                      "models", "about", "notice"}))
      ->type_name("SCREEN");
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
  add_language(command, request.language, "Language of the window; English where not given");
  command.add_option("--state", request.replay, "A replay to show the state of")
      ->type_name("REPLAY");
  command.add_option("--moment", request.moment, "Which part of the screen is shown, see below")
      ->check(whole_number_between(0, kMostMoments))
      ->type_name("N");
  command
      .add_option("--own", request.own_words,
                  "What is typed on practice in one's own words; empty for the field alone")
      ->type_name("WORDS");
  command.add_option("-o,--output", request.out, "The picture to write")
      ->required()
      ->type_name("FILE.png");
  command.footer(kFooter);
}

int run_shot(const ShotRequest& request, const Surroundings& surroundings) {
  if (!surroundings.take_shot) {
    return complain(surroundings, {ErrorCode::kNotPossible, "this program cannot take pictures",
                                   "attune shot", "use one that was built with its window"});
  }
  return surroundings.take_shot(request);
}

}  // namespace attune::cli
