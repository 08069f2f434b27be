// Ids put into many files, shipped ones, fixtures and changed ones: nothing else may change.
#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <tuple>
#include <vector>

#include "base/atomic_file.h"
#include "base/stable_hash.h"
#include "scenario/load.h"
#include "scenario/small_scenario.h"
#include "scenario/translation/missing_ids.h"
#include "scenario/translation/text_walk.h"
#include "scenario/walk.h"
#include "support/all_or_some.h"

namespace attune::scenario {
namespace {

namespace fs = std::filesystem;

// What a scenario says, by whom and where, without the ids.
using Said = std::tuple<TextKind, Index, Index, std::string, std::string>;

std::vector<Said> said_in(const Scenario& scenario) {
  std::vector<Said> said;
  for_each_text(scenario, [&said](const TextPlace& place, const std::string& text) {
    said.emplace_back(place.kind, place.node, place.person, std::string(place.part), text);
  });
  return said;
}

std::vector<std::string> conditions_in(const Scenario& scenario) {
  std::vector<std::string> conditions;
  for_each_condition(scenario,
                     [&](const Condition& condition) { conditions.push_back(condition.text); });
  return conditions;
}

// Each "#id" stands where the two texts first differ.
std::string without_ids(std::string changed, const std::string& original,
                        const std::vector<MissingId>& missing) {
  for (const MissingId& each : missing) {
    const auto [at, other] =
        std::mismatch(changed.begin(), changed.end(), original.begin(), original.end());
    const auto place = static_cast<std::size_t>(at - changed.begin());
    if (changed.compare(place, each.id.size() + 1, "#" + each.id) != 0) {
      return "no #" + each.id + " at " + std::to_string(place);
    }
    changed.erase(place, each.id.size() + 1);
  }
  return changed;
}

// Whether `file` could be read; then its ids are put in, and everything about it is held.
bool holds(const std::string& file, const fs::path& path) {
  const Loaded before = load_scenario_text(file, path);
  if (before.scenario == nullptr) {
    return false;
  }
  const std::vector<MissingId> missing = missing_ids(*before.scenario, 0);
  const Result<std::string> changed = with_ids(file, missing);
  if (!changed.ok()) {
    return false;  // A key that is written in an odd way; nothing is written then.
  }
  EXPECT_EQ(without_ids(changed.value(), file, missing), file);
  const Loaded after = load_scenario_text(changed.value(), path);
  EXPECT_NE(after.scenario, nullptr) << changed.value();
  if (after.scenario == nullptr) {
    return true;
  }
  EXPECT_EQ(said_in(*after.scenario), said_in(*before.scenario));
  EXPECT_EQ(conditions_in(*after.scenario), conditions_in(*before.scenario));
  EXPECT_TRUE(missing_ids(*after.scenario, 0).empty());
  return true;
}

std::vector<fs::path> scenario_paths() {
  const fs::path root(ATTUNE_SOURCE_DIR);
  return test::all_or_every<std::vector<fs::path>>(
      {root / "scenarios/are-we-okay.yaml", root / "scenarios/four-hours.yaml",
       root / "scenarios/i-need-an-hour.yaml", root / "tests/scenario/fixtures/four-hours.yaml",
       root / "tests/scenario/fixtures/the-phone-face-down.yaml",
       root / "tests/cli/fixtures/wet-coat.yaml"},
      3);
}

std::string bytes_of(const fs::path& path) {
  Result<std::string> bytes = read_file(path, kDefaultMaxBytes);
  EXPECT_TRUE(bytes.ok()) << path;
  return bytes.ok() ? std::move(bytes).value() : std::string();
}

std::string with_line_ends(const std::string& text, const std::string& line_end) {
  std::string changed;
  for (const char each : text) {
    changed += each == '\n' ? line_end : std::string(1, each);
  }
  return changed;
}

// Takes the ids of lines away again: those that no `picked(...)` and no test refers to.
std::string without_line_ids(const std::string& text) {
  std::string changed;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool behind_key =
        text[at] == '#' && at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n';
    const std::size_t end =
        text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-", at + 1);
    const std::size_t begin = text.rfind('\n', at) + 1;
    const bool of_option = text.substr(begin, at - begin).ends_with("- pick");
    if (behind_key && !of_option && end != std::string::npos && text.compare(end, 2, ": ") == 0) {
      at = end - 1;
    } else {
      changed += text[at];
    }
  }
  return changed;
}

TEST(IdsProperty, ShippedScenariosAndFixturesChangeByTheirIdsAlone) {
  for (const fs::path& path : scenario_paths()) {
    SCOPED_TRACE(path);
    const std::string text = bytes_of(path);
    EXPECT_TRUE(holds(text, path));
    EXPECT_TRUE(holds(without_line_ids(text), path));
    EXPECT_TRUE(holds("\xEF\xBB\xBF" + with_line_ends(without_line_ids(text), "\r\n"), path));
    EXPECT_TRUE(holds(with_line_ends(without_line_ids(text), "\r"), path));
  }
}

TEST(IdsProperty, TheyAreUniqueInEveryFile) {
  for (const fs::path& path : scenario_paths()) {
    const Loaded loaded = load_scenario_text(without_line_ids(bytes_of(path)), path);
    ASSERT_NE(loaded.scenario, nullptr) << path;
    std::set<std::string> ids;
    for_each_option(*loaded.scenario, [&](const Option& option) { ids.emplace(option.id()); });
    const std::size_t options = ids.size();
    const std::vector<MissingId> missing = missing_ids(*loaded.scenario, 0);
    for (const MissingId& each : missing) {
      EXPECT_TRUE(ids.insert(each.id).second) << each.id;
    }
    EXPECT_GT(missing.size(), 0U);
    EXPECT_EQ(ids.size(), options + missing.size());
  }
}

// One random change of bytes: most of these files are refused, and the rest must still hold.
std::string mutated(std::string text, std::uint64_t seed) {
  constexpr std::string_view kBytes = "#:{}[]\"', -_\n\r\tax?|>&*\xC3\xA4";
  std::uint64_t drawn = 0;
  const auto below = [&](std::size_t limit) {
    return static_cast<std::size_t>(draw(seed, drawn++) % limit);
  };
  for (std::size_t change = 1 + below(3); change > 0; --change) {
    const std::size_t at = below(text.size());
    if (below(2) == 0) {
      text.insert(at, 1, kBytes[below(kBytes.size())]);
    } else {
      text.erase(at, 1 + below(2));
    }
  }
  return text;
}

TEST(IdsProperty, RandomlyChangedFilesKeepEveryOtherByte) {
  const std::string small = testing::with(testing::kSmallScenario, "    - tom: Are we okay?\n",
                                          "    - tom: Are we okay?\n    - \"tom\": Quoted.\n    - "
                                          "tom : Blank.\n    - any: [{tom: One.}, "
                                          "{ines.tired: \"Two.\"}]\n");
  ASSERT_TRUE(holds(small, testing::small_path()));
  int held = 0;
  for (std::uint64_t seed = 0; seed < test::all_or_some(3000U, 750U); ++seed) {
    SCOPED_TRACE(seed);
    held += holds(mutated(small, seed), testing::small_path()) ? 1 : 0;
  }
  EXPECT_GT(held, test::all_or_some(200, 50));
}

}  // namespace
}  // namespace attune::scenario
