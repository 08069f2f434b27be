// Saves of plays, resumed on scenarios that somebody has edited since: the same moment, or an
// earlier one that is named; never another option than the one that was meant; nothing lost.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "base/atomic_file.h"
#include "base/stable_hash.h"
#include "scenario/load.h"
#include "scenario/play_walk.h"
#include "scenario/replay.h"
#include "scenario/replay_words.h"
#include "scenario/scenario_edits.h"
#include "scenario/walk.h"
#include "support/all_or_some.h"
#include "support/shipped_files.h"

namespace attune::scenario {
namespace {

namespace fs = std::filesystem;

using testing::Edit;
using testing::EditedText;
using ScenarioPointer = std::shared_ptr<const Scenario>;

constexpr std::uint64_t kPlaysASeat = test::all_or_some(9U, 1U);
constexpr int kVersionsAnEdit = 1;
constexpr int kFewestCases = test::all_or_some(10'000, 150);
constexpr std::size_t kEvenings = test::all_or_some(7U, 1U);
constexpr int kTries = 10;  // until an edit gives a scenario that can be played

struct Version {
  std::vector<Edit> edits;
  EditedText text;
  ScenarioPointer scenario;
};

struct Evening {
  fs::path path;
  EditedText text;
  ScenarioPointer scenario;
};

std::vector<fs::path> evening_files() {
  std::vector<fs::path> files = test::smallest_files(kEvenings);
  files.push_back(fs::path(ATTUNE_SOURCE_DIR) / "tests/scenario/fixtures/the-phone-face-down.yaml");
  return files;
}

Evening read_evening(const fs::path& path) {
  EditedText text(read_file(path, kDefaultMaxBytes).value());
  ScenarioPointer scenario = load_scenario_text(text.text(), path).scenario;
  return {path, std::move(text), std::move(scenario)};
}

/// The evening after `edits`, in a way that can be played; null where no try led to one.
std::optional<Version> edited(const Evening& evening, const std::vector<Edit>& edits,
                              std::uint64_t seed) {
  for (int attempt = 0; attempt < kTries; ++attempt) {
    Version version{edits, evening.text, nullptr};
    bool made = true;
    for (const Edit edit : edits) {
      seed = draw(seed, static_cast<std::uint64_t>(attempt));
      made = made && version.text.apply(edit, seed);
    }
    version.scenario =
        made ? load_scenario_text(version.text.text(), evening.path).scenario : nullptr;
    if (version.scenario != nullptr) {
      return version;
    }
  }
  return std::nullopt;
}

/// Each edit by itself, some times, and then two of them after each other.
std::vector<Version> versions_of(const Evening& evening) {
  std::vector<Version> versions;
  const int edits = static_cast<int>(Edit::kCount);
  const auto add = [&](const std::vector<Edit>& made, std::uint64_t seed) {
    if (std::optional<Version> version = edited(evening, made, seed)) {
      versions.push_back(std::move(*version));
    }
  };
  for (int edit = 0; edit < edits; ++edit) {
    for (int i = 0; i < kVersionsAnEdit; ++i) {
      const auto seed = draw(static_cast<std::uint64_t>(edit), static_cast<std::uint64_t>(i));
      add({static_cast<Edit>(edit)}, seed);
      add({static_cast<Edit>(edit),
           static_cast<Edit>(draw(seed, 1) % static_cast<unsigned>(edits))},
          draw(seed, 2));
    }
  }
  return versions;
}

bool has_option(const Scenario& scenario, std::string_view id) {
  bool found = false;
  for_each_option(scenario, [&](const Option& option) { found = found || option.id() == id; });
  return found;
}

/// The same option: what stands on the line that was its line, or under its key in another file.
/// Where its id is gone, its words are all that a save can know it by: whoever has them now is it.
bool same_option(const Evening& evening, const Version& version, const Option& before,
                 const Option& after) {
  if (before.at.file != 0 || after.at.file != 0) {
    return before.key == after.key;
  }
  return evening.text.origin(before.at.line) == version.text.origin(after.at.line) ||
         (before.text == after.text && !has_option(*version.scenario, before.id()));
}

bool same_node(const Runner& before, const Runner& after, const Version& version) {
  const Node& one = before.scenario().nodes[place_of(before.moment().node)];
  const Node& other = after.scenario().nodes[place_of(after.moment().node)];
  return one.at.file != 0 ? one.name == other.name
                          : one.at.line == version.text.origin(other.at.line);
}

std::string end_of(const Runner& runner) {
  return runner.ended() ? runner.scenario().ends[place_of(*runner.moment().end)].id : "";
}

bool all_harmless(const Version& version) {
  return std::all_of(version.edits.begin(), version.edits.end(), testing::is_harmless);
}

std::string described(const Evening& evening, const Version& version, const Replay& save) {
  std::string edits;
  for (const Edit edit : version.edits) {
    edits += fmt::format(" {}", static_cast<int>(edit));
  }
  return fmt::format("{} after edits{}, seat {}, seed {}, {} picks", evening.scenario->id, edits,
                     save.seat, save.seed, save.picks.size());
}

void expect_named(const Runner& after, const Resumed& resumed) {
  const Moment& moment = after.moment();
  EXPECT_NE(resumed.stopped_because.find(after.scenario().nodes[place_of(moment.node)].name),
            std::string::npos)
      << resumed.stopped_because;
  if (!moment.lines.empty()) {
    EXPECT_NE(resumed.stopped_because.find(quoted_beginning(kEnglish, moment.lines.back().text)),
              std::string::npos)
        << resumed.stopped_because;
  }
}

void check_resumed(const Evening& evening, const Version& version, const Runner& before) {
  const Replay save = replay_of(before);
  SCOPED_TRACE(described(evening, version, save));
  Result<Runner> begun = begin_replay(version.scenario, save);
  if (!begun.ok()) {
    EXPECT_EQ(begun.error().what, fmt::format("the scenario has no seat for '{}'", save.seat));
    return;
  }
  Runner after = std::move(begun).value();
  const Resumed resumed = resume(kEnglish, after, save);
  ASSERT_EQ(resumed.applied, after.picked().size());
  const std::vector<ReplayPick> tail(
      save.picks.begin() + static_cast<std::ptrdiff_t>(resumed.applied), save.picks.end());
  ASSERT_EQ(resumed.remaining, tail);
  for (std::size_t i = 0; i < resumed.applied; ++i) {
    ASSERT_TRUE(
        same_option(evening, version, *before.picked()[i].option, *after.picked()[i].option))
        << before.picked()[i].option->text << " / " << after.picked()[i].option->text;
  }
  if (resumed.stopped_because.empty()) {
    EXPECT_TRUE(resumed.remaining.empty());
    EXPECT_TRUE(same_node(before, after, version));
    EXPECT_EQ(end_of(before), end_of(after));
  } else {
    expect_named(after, resumed);
    EXPECT_FALSE(all_harmless(version)) << resumed.stopped_because;
  }
}

/// Every moment of a play from its start, the last one included.
std::vector<Runner> moments_of(const Runner& played) {
  std::vector<Runner> moments = {Runner(played.shared_scenario(), played.seat(), played.seed())};
  for (const std::string& key : played.picks()) {
    Runner next = moments.back();
    EXPECT_TRUE(next.pick(key).ok());
    moments.push_back(std::move(next));
  }
  return moments;
}

int check_evening(const Evening& evening, std::set<Edit>& made) {
  const std::vector<Version> versions = versions_of(evening);
  for (const Version& version : versions) {
    made.insert(version.edits.front());
  }
  int cases = 0;
  for (const Index seat : evening.scenario->seats()) {
    for (std::uint64_t seed = 0; seed < kPlaysASeat; ++seed) {
      for (const Runner& moment : moments_of(random_play(evening.scenario, seat, seed))) {
        for (const Version& version : versions) {
          check_resumed(evening, version, moment);
          ++cases;
        }
      }
    }
  }
  return cases;
}

TEST(EditedSaves, EndAtTheSameMomentOrAtANamedEarlierOne) {
  int cases = 0;
  std::set<Edit> made;
  for (const fs::path& path : evening_files()) {
    const Evening evening = read_evening(path);
    ASSERT_NE(evening.scenario, nullptr) << path;
    cases += check_evening(evening, made);
  }
  EXPECT_GE(cases, kFewestCases);
  EXPECT_EQ(made.size(), static_cast<std::size_t>(Edit::kCount)) << "every kind of edit was tried";
}

}  // namespace
}  // namespace attune::scenario
