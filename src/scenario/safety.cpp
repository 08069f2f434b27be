// What is said is looked at line by line; what must come before what, path by path.
#include "scenario/safety.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "scenario/safety_paths.h"
#include "scenario/safety_signs.h"
#include "scenario/walk.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

// "self-harm", as it is written outside of keys.
std::string spoken_topic(std::string_view topic) {
  std::string spoken(topic);
  std::replace(spoken.begin(), spoken.end(), '_', '-');
  return spoken;
}

class Safety {
 public:
  Safety(const Scenario& scenario, Reporter& reporter) : scenario_(scenario), reporter_(reporter) {}

  void check() {
    check_signs();
    check_topics();
    for (std::size_t i = 0; i < scenario_.danger.size(); ++i) {
      check_every_path(scenario_.danger[i], scenario_.danger_at.at(i));
    }
    check_what_follows();
  }

 private:
  [[nodiscard]] bool is_declared(std::string_view topic) const {
    return std::find(scenario_.danger.begin(), scenario_.danger.end(), topic) !=
           scenario_.danger.end();
  }

  void check_signs();
  void check_step_signs(const Step& step);
  void check_option_signs(const Option& option);
  void check_text(std::string_view text, Position at);
  void check_topics();
  void check_topic(std::string_view topic, Position at);
  void check_every_path(std::string_view topic, Position at);
  void check_what_follows();
  void check_decision(const Choose& choose, const SafetyPaths& paths);
  void check_before(const Option& option, Index chooser);
  void check_after(const Option& option);

  const Scenario& scenario_;
  Reporter& reporter_;
};

void Safety::check_signs() {
  for_each_step_of(scenario_, [this](const Step& step) { check_step_signs(step); });
  for (const Ending& ending : scenario_.ends) {
    check_text(ending.text, ending.at);
  }
}

void Safety::check_step_signs(const Step& step) {
  if (const auto* line = std::get_if<Line>(&step.what)) {
    check_text(line->text, step.at);
  } else if (const auto* note = std::get_if<Note>(&step.what);
             note != nullptr && note->kind != Note::Kind::kSafety) {
    check_text(note->text, step.at);
  } else if (const auto* choose = std::get_if<Choose>(&step.what)) {
    std::for_each(choose->options.begin(), choose->options.end(),
                  [this](const Option& option) { check_option_signs(option); });
  }
}

void Safety::check_option_signs(const Option& option) {
  check_text(option.text, option.at);
  check_text(option.why, option.at);
  check_text(option.coach, option.at);
  if (option.loop.has_value()) {
    for (const std::string* text :
         {&option.loop->hears, &option.loop->shows, &option.loop->underneath, &option.loop->does}) {
      check_text(*text, option.at);
    }
  }
}

void Safety::check_text(std::string_view text, Position at) {
  const auto sign = sign_of_danger(text);
  if (!sign.has_value() || is_declared(sign->topic)) {
    return;
  }
  reporter_.add(FindingCode::kDangerNotDeclared, at,
                fmt::format("there is {} in these words, and 'danger' does not name it",
                            spoken_topic(sign->topic)),
                fmt::format("add it to 'danger: [{}]' with a step 'safety: {}', or let it be said "
                            "otherwise",
                            sign->topic, sign->topic));
}

void Safety::check_topics() {
  for_each_step_of(scenario_, [this](const Step& step) {
    const auto* note = std::get_if<Note>(&step.what);
    if (note == nullptr || note->kind != Note::Kind::kSafety) {
      return;
    }
    for (const std::string_view topic : topics_of(note->text)) {
      check_topic(topic, step.at);
    }
  });
}

void Safety::check_topic(std::string_view topic, Position at) {
  if (is_declared(topic)) {
    return;
  }
  reporter_.add(
      FindingCode::kSafetyNotDeclared, at, fmt::format("'danger' does not name '{}'", topic),
      scenario_.danger.empty()
          ? fmt::format("add 'danger: [{}]' at the top", topic)
          : fmt::format("add it there, or write one of: {}", fmt::join(scenario_.danger, ", ")));
}

void Safety::check_every_path(std::string_view topic, Position at) {
  const SafetyPaths paths = follow_safety(scenario_, topic);
  if (!paths.is_reached) {
    reporter_.add(FindingCode::kNoSafetyStep, at,
                  fmt::format("no path comes to a step 'safety: {}'", topic),
                  fmt::format("add '- safety: {}' where the danger shows", topic));
  } else if (paths.end_without.has_value()) {
    const Position end = *paths.end_without;
    const std::string& file = scenario_.files.at(static_cast<std::size_t>(end.file));
    const std::string place = end.file == 0 ? fmt::format("in line {}", end.line)
                                            : fmt::format("in {}:{}", file, end.line);
    reporter_.add(
        FindingCode::kNoSafetyStep, at,
        fmt::format("a path comes to the end {} without a step 'safety: {}'", place, topic),
        "put the step where every path passes it before it ends");
  }
}

void Safety::check_what_follows() {
  const SafetyPaths paths = follow_safety(scenario_, "");
  for_each_step_of(scenario_, [&](const Step& step) {
    if (paths.coached_after.contains(&step)) {
      reporter_.add(FindingCode::kCoachAfterSafety, step.at, "a coach speaks behind a safety step",
                    "what is left there is narration, 'reflect' and 'facilitator'");
    }
  });
  for_each_choose(scenario_, [&](const Choose& choose) { check_decision(choose, paths); });
}

void Safety::check_decision(const Choose& choose, const SafetyPaths& paths) {
  for (const Option& option : choose.options) {
    if (paths.before.contains(&option)) {
      check_before(option, choose.chooser);
    }
    if (paths.after.contains(&option)) {
      check_after(option);
    }
  }
}

// Reading lets options without codes pass where there is danger; it does not know the paths.
void Safety::check_before(const Option& option, Index chooser) {
  const bool has_codes = !std::holds_alternative<std::monostate>(option.codes);
  if (scenario_.danger.empty() || has_codes || chooser != scenario_.responder()) {
    return;
  }
  reporter_.add(FindingCode::kNoCodesBeforeSafety, option.at,
                "this reply has no codes, and a path comes to it before any safety step",
                "add 'as: ...', or put the 'safety' step above the decision");
}

void Safety::check_after(const Option& option) {
  if (!std::holds_alternative<std::monostate>(option.codes)) {
    reporter_.add(FindingCode::kCodesAfterSafety, option.at,
                  "this has codes, and a path comes to it behind a safety step",
                  "remove 'as': danger is not answered by replying better");
  }
  if (!option.coach.empty() || option.loop.has_value()) {
    reporter_.add(FindingCode::kCoachAfterSafety, option.at,
                  "a coach or a loop on what is said behind a safety step",
                  "remove 'coach' and 'loop': it is no pattern of two that can be danced better");
  }
}

}  // namespace

void check_safety(const Scenario& scenario, Reporter& reporter) {
  Safety(scenario, reporter).check();
}

}  // namespace attune::scenario
