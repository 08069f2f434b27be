// A small check for each rule of the craft, over a walk through decisions and lines.
#include "scenario/craft.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "base/text.h"
#include "scenario/craft_labels.h"
#include "scenario/craft_words.h"
#include "scenario/walk.h"

namespace attune::scenario {

namespace {

using model::ResponseStyle;

constexpr std::size_t kLongestLine = 240;
constexpr int kStrong = 2;  ///< A code from which on a reply is an argument.
constexpr std::string_view kWitness = "witness";

const model::ReplyCodes* reply_codes(const Option& option) {
  return std::get_if<model::ReplyCodes>(&option.codes);
}

bool has_style(const Option& option, ResponseStyle style) {
  const model::ReplyCodes* codes = reply_codes(option);
  if (codes == nullptr) {
    return false;
  }
  const model::StyleReading reading = model::read_style(*codes);
  return reading.style == style || reading.also == style;
}

int harshness(const Option& option) {
  const model::ReplyCodes* codes = reply_codes(option);
  return codes == nullptr
             ? 0
             : codes->invalidation + codes->criticism + model::effective_withdrawal(*codes);
}

bool is_argument(const Option& option) {
  const model::ReplyCodes* codes = reply_codes(option);
  return codes != nullptr && (codes->invalidation >= kStrong || codes->criticism >= kStrong);
}

// Whether a supportive option is longer than all others; nothing where none is supportive.
std::optional<bool> supportive_is_longest(const Choose& choose) {
  std::size_t supportive = 0;
  std::size_t other = 0;
  for (const Option& option : choose.options) {
    std::size_t& longest = has_style(option, ResponseStyle::kSupportive) ? supportive : other;
    longest = std::max(longest, code_points(option.text));
  }
  return supportive == 0 ? std::nullopt : std::optional(supportive > other);
}

class Craft {
 public:
  Craft(const Scenario& scenario, Reporter& reporter) : scenario_(scenario), reporter_(reporter) {}

  void check();

 private:
  void check_step(const Step& step);
  void check_choose(const Choose& choose, Position at);
  void check_arms(const Choose& choose, Position at);
  void check_coach(const Choose& choose);
  void check_prose(std::string_view text, Position at);
  void check_label(std::string_view text, Position at);
  void check_option(const Option& option);
  void report_whole();

  const Scenario& scenario_;
  Reporter& reporter_;
  int decisions_ = 0;  ///< Of the responder, with a supportive option.
  int longest_ = 0;    ///< Those where it is the longest.
  Position longest_at_;
  Position inner_at_;  ///< The first inner voice.
  bool has_witness_ = false;
  Position argument_at_;  ///< The first option that is an argument.
};

void Craft::check() {
  for_each_step_of(scenario_, [this](const Step& step) { check_step(step); });
  for (const Ending& ending : scenario_.ends) {
    check_prose(ending.text, ending.at);
  }
  report_whole();
}

void Craft::check_step(const Step& step) {
  if (const auto* line = std::get_if<Line>(&step.what)) {
    check_prose(line->text, step.at);
    if (!line->part.empty() && inner_at_.line == 0) {
      inner_at_ = step.at;
    }
    has_witness_ = has_witness_ || line->part == kWitness;
  } else if (const auto* note = std::get_if<Note>(&step.what)) {
    check_label(note->text, step.at);
  } else if (const auto* choose = std::get_if<Choose>(&step.what)) {
    check_choose(*choose, step.at);
  }
}

void Craft::check_choose(const Choose& choose, Position at) {
  std::for_each(choose.options.begin(), choose.options.end(),
                [this](const Option& option) { check_option(option); });
  const bool coded =
      std::any_of(choose.options.begin(), choose.options.end(),
                  [](const Option& option) { return reply_codes(option) != nullptr; });
  if (!coded || choose.options.size() < 2) {
    return;
  }
  // Danger is not a matter of how one answers.
  if (scenario_.danger.empty()) {
    check_arms(choose, at);
  }
  check_coach(choose);
  if (const auto longest = supportive_is_longest(choose); longest.has_value()) {
    ++decisions_;
    if (*longest && ++longest_ == 1) {
      longest_at_ = at;
    }
  }
}

void Craft::check_option(const Option& option) {
  check_prose(option.text, option.at);
  check_label(option.why, option.at);
  check_label(option.coach, option.at);
  if (option.loop.has_value()) {
    for (const std::string* text :
         {&option.loop->hears, &option.loop->shows, &option.loop->underneath, &option.loop->does}) {
      check_label(*text, option.at);
    }
  }
  if (argument_at_.line == 0 && is_argument(option)) {
    argument_at_ = option.at;
  }
  const model::ReplyCodes* codes = reply_codes(option);
  const auto against = codes == nullptr ? std::nullopt : words_against_codes(option.text, *codes);
  if (against.has_value()) {
    reporter_.add(FindingCode::kCodesAgainstWords, option.at, against->message, against->fix);
  }
}

void Craft::check_arms(const Choose& choose, Position at) {
  const auto offers = [&choose](ResponseStyle style) {
    return std::any_of(choose.options.begin(), choose.options.end(),
                       [style](const Option& option) { return has_style(option, style); });
  };
  std::vector<std::string> missing;
  if (!offers(ResponseStyle::kSupportive)) {
    missing.emplace_back("supportive");
  }
  if (!offers(ResponseStyle::kEnabling)) {
    missing.emplace_back("enabling");
  }
  if (!offers(ResponseStyle::kDismissive) && !offers(ResponseStyle::kWithdrawing)) {
    missing.emplace_back("dismissive or withdrawing");
  }
  if (!missing.empty()) {
    reporter_.add(FindingCode::kMissingArm, at,
                  fmt::format("nothing here is {}", join_words(missing)),
                  "add an option, or look at its codes again");
  }
}

void Craft::check_coach(const Choose& choose) {
  const auto harshest = std::max_element(
      choose.options.begin(), choose.options.end(),
      [](const Option& a, const Option& b) { return harshness(a) < harshness(b); });
  if (harshness(*harshest) >= kStrong && harshest->coach.empty()) {
    reporter_.add(FindingCode::kCoachMissing, harshest->at, "the harshest answer here has no coach",
                  "say what it cost whom: 'coach: ...'");
  }
}

void Craft::check_prose(std::string_view text, Position at) {
  if (const std::size_t length = code_points(text); length > kLongestLine) {
    reporter_.add(FindingCode::kLongLine, at, fmt::format("{} characters in one breath", length),
                  fmt::format("stay within {}, or make it two lines", kLongestLine));
  }
  check_label(text, at);
}

void Craft::check_label(std::string_view text, Position at) {
  if (const std::string_view label = label_in(text); !label.empty()) {
    reporter_.add(FindingCode::kLabel, at, fmt::format("'{}' is a label for a person", label),
                  "say what the person does, or what it is like");
  }
}

// What only the whole scenario shows.
void Craft::report_whole() {
  if (decisions_ >= 2 && longest_ * 2 > decisions_) {
    reporter_.add(FindingCode::kSupportiveLongest, longest_at_,
                  fmt::format("the supportive answer is the longest at {} of {} decisions, from "
                              "here on",
                              longest_, decisions_),
                  "length gives it away: shorten some, or lengthen others");
  }
  if (inner_at_.line != 0 && !has_witness_) {
    reporter_.add(FindingCode::kNoWitness, inner_at_,
                  "there are inner voices, and none of them is a witness",
                  "give somebody a part 'witness', and a line to it");
  }
  if (!scenario_.content.empty()) {
    return;
  }
  if (!scenario_.danger.empty()) {
    reporter_.add(FindingCode::kNoContentNote, scenario_.danger_at.front(),
                  "there is danger here, and no content note",
                  "add 'content: [...]' with what is there, without telling the story");
  } else if (argument_at_.line != 0) {
    reporter_.add(FindingCode::kNoContentNote, argument_at_,
                  "there is an argument here, and no content note",
                  "add 'content: [argument]' above");
  }
}

}  // namespace

void check_craft(const Scenario& scenario, Reporter& reporter) {
  Craft(scenario, reporter).check();
}

}  // namespace attune::scenario
