// A play as text, so that tests can compare moments whole and say what was said.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "scenario/runner.h"

namespace attune::scenario::testing {

[[nodiscard]] inline std::vector<std::string> words_of(const Runner& runner) {
  std::vector<std::string> words;
  for (const SpokenLine& line : runner.moment().lines) {
    words.push_back(line.text);
  }
  return words;
}

/// The keys of what is offered, locked ones too, in the order on the screen.
[[nodiscard]] inline std::vector<std::string> shown_keys_of(const Runner& runner) {
  std::vector<std::string> keys;
  for (const OfferedOption& offered : runner.moment().options) {
    keys.push_back(offered.option->key);
  }
  return keys;
}

/// The same in alphabetical order.
[[nodiscard]] inline std::vector<std::string> keys_of(const Runner& runner) {
  std::vector<std::string> keys = shown_keys_of(runner);
  std::sort(keys.begin(), keys.end());
  return keys;
}

/// Everything a person could see of this moment, to the last bit of the model's state.
[[nodiscard]] inline std::string record_of(const Runner& runner) {
  const Moment& moment = runner.moment();
  std::string record =
      fmt::format("{} in {} for {}, end {}, fault '{}'\n", moment.number, moment.node,
                  moment.chooser, moment.end.value_or(kNone), moment.fault);
  for (const SpokenLine& line : moment.lines) {
    record += fmt::format("{} ({}): {} [{}]\n", line.speaker, line.part, line.text, line.id);
  }
  for (const SpokenNote& note : moment.notes) {
    record += fmt::format("note after {}: {}\n", note.after_lines, note.text);
  }
  for (const OfferedOption& offered : moment.options) {
    record += fmt::format("{} {}\n", offered.available, offered.option->key);
  }
  const auto& state = runner.talk().state();
  record +=
      fmt::format("{:a} {:a} {:a} {:a} {:a} at {}\n", state.distress, state.pursuit,
                  state.discouragement, state.arousal, state.withdrawal, runner.talk().minute());
  for (const int value : runner.variables()) {
    record += fmt::format("{} ", value);
  }
  return record;
}

}  // namespace attune::scenario::testing
