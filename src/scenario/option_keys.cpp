// One list of keys, asked for two things: does it belong here, and would it belong one step deeper?
#include "scenario/option_keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "scenario/fields.h"
#include "scenario/keys.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

constexpr std::string_view kPick = "pick";

Entry pick_entry(Element map) {
  for (const Entry entry : Entries(map)) {
    if (split_key(entry.key.text()).word == kPick) {
      return entry;
    }
  }
  return {};
}

std::vector<std::string> option_keys() {
  std::vector<std::string> names;
  names.reserve(kOptionKeys.size());
  for (const Key& key : kOptionKeys) {
    names.emplace_back(key.name);
  }
  return names;
}

}  // namespace

void check_choose_keys(Element map, Element leader, Reporter& reporter) {
  const std::vector<std::string> options = option_keys();
  for (const auto [key, value] : Entries(map)) {
    const std::string_view word = split_key(key.text()).word;
    if (key == leader || word == "order") {
      continue;
    }
    if (std::find(options.begin(), options.end(), word) == options.end()) {
      report_unknown_key(key, "a 'choose'", {"choose", "order"}, reporter);
    } else {
      reporter.add(FindingCode::kUnknownKey, key.at(),
                   fmt::format("'{}' belongs to an option, and stands beside 'choose'", word),
                   word == kPick ? "begin each option with '- pick: ...'"
                                 : "indent it as deep as the 'pick' it belongs to");
    }
  }
}

Entry find_pick(Element map, Reading& reading) {
  const Entry pick = pick_entry(map);
  if (pick.key) {
    return pick;
  }
  std::string fix = "write what is said: '- pick: ...'";
  Entry meant;
  for (const Entry entry : Entries(map)) {
    const KeyParts parts = split_key(entry.key.text());
    if (reading.names.cast.find(parts.word) != kNone) {
      meant = entry;
      fix = fmt::format("write '- pick{}{}: ...'", parts.has_id ? "#" : "", parts.id);
      break;
    }
  }
  reading.reporter.add(FindingCode::kMissingKey, map.at(), "an option begins with 'pick'",
                       std::move(fix));
  return meant;
}

void check_option_keys(Element map, Element pick, Reporter& reporter) {
  const std::vector<std::string> known = option_keys();
  for (const auto [key, value] : Entries(map)) {
    if (key == pick) {
      continue;
    }
    if (split_key(key.text()).word == kPick) {
      reporter.add(FindingCode::kNotAStep, key.at(), "a second 'pick' in one option",
                   "begin a new option with '- '");
    } else if (std::find(known.begin(), known.end(), key.text()) == known.end()) {
      report_unknown_key(key, "an option", known, reporter);
    }
  }
}

}  // namespace attune::scenario
