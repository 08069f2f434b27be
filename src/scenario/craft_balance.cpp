// Counts who asks, by pronoun, in the couples where the two could be told apart by it.
#include "scenario/craft_balance.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>

#include "base/atomic_file.h"
#include "scenario/load.h"
#include "scenario/reporter.h"

namespace attune::scenario {

namespace {

constexpr std::size_t kFewestCouples = 4;

using Couples = std::vector<const Scenario*>;

bool has_two_pronouns(const Scenario& scenario) {
  const std::string& asks = scenario.person(scenario.bidder()).pronoun;
  const std::string& answers = scenario.person(scenario.responder()).pronoun;
  return !asks.empty() && !answers.empty() && asks != answers;
}

Finding finding_at(const Scenario& scenario, std::string_view message) {
  const Position at = scenario.person(scenario.bidder()).at;
  // Only for the line that is shown: one that cannot be read any more is shown without it.
  const std::string& path = scenario.files.front();
  const Result<std::string> text = read_file(path, kDefaultMaxBytes);
  Sources sources;
  sources.emplace_back(path, text.ok() ? text.value() : std::string());
  Reporter reporter(sources);
  reporter.add(FindingCode::kFollowsGender, at, message,
               "let the two change places in some of them, or make them two of a kind");
  return reporter.take_sorted().front();
}

}  // namespace

Findings check_balance(const std::vector<std::shared_ptr<const Scenario>>& scenarios) {
  std::map<std::string, Couples> by_asker;
  std::size_t couples = 0;
  for (const auto& scenario : scenarios) {
    if (has_two_pronouns(*scenario)) {
      by_asker[scenario->person(scenario->bidder()).pronoun].push_back(scenario.get());
      ++couples;
    }
  }
  if (couples < kFewestCouples) {
    return {};
  }
  const auto most = std::max_element(
      by_asker.begin(), by_asker.end(),
      [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
  if (most->second.size() * 4 <= couples * 3) {
    return {};
  }
  return {finding_at(*most->second.front(),
                     fmt::format("in {} of {} couples with two different pronouns it is '{}' who "
                                 "asks, and the other who steps back",
                                 most->second.size(), couples, most->first))};
}

}  // namespace attune::scenario
