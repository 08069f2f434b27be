#include "cli/play_page.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/stable_hash.h"
#include "cli/json_moment.h"
#include "cli/support/command_run.h"
#include "scenario/load.h"
#include "scenario/runner.h"

namespace attune::cli {
namespace {

namespace fs = std::filesystem;
using scenario::Index;
using scenario::Runner;
using scenario::Scenario;
using ScenarioPtr = std::shared_ptr<const Scenario>;

const std::string kPlayerFolder = std::string(ATTUNE_SOURCE_DIR) + "/tests/cli/player/";

ScenarioPtr shipped(const std::string& id) {
  return scenario::load_scenario(std::string(ATTUNE_SOURCE_DIR) + "/scenarios/" + id + ".yaml")
      .scenario;
}

ScenarioPtr all_steps() {
  return scenario::load_scenario(kPlayerFolder + "all-steps.yaml").scenario;
}

/// What `command` printed, and its exit code.
struct Said {
  std::string words;
  int code = -1;
};

Said run(const std::string& command) {
  Said said;
  std::FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  std::array<char, 4096> buffer{};
  while (std::fgets(buffer.data(), static_cast<int>(buffer.size()), pipe) != nullptr) {
    said.words += buffer.data();
  }
  said.code = pclose(pipe);
  return said;
}

void write_file(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }

/// The key of an available option, drawn by `seed`; nothing where the play is over.
std::optional<std::string> drawn_pick(const Runner& runner, std::uint64_t seed) {
  std::vector<std::string> keys;
  for (const scenario::OfferedOption& offered : runner.moment().options) {
    if (offered.available) {
      keys.push_back(offered.option->key);
    }
  }
  if (runner.over() || keys.empty()) {
    return std::nullopt;
  }
  return keys[draw(seed, runner.picks().size()) % keys.size()];
}

/// One play as same_play.js reads it.
std::string recorded_play(const ScenarioPtr& scenario, Index seat, std::uint64_t seed,
                          std::size_t most_picks = 40) {
  Runner runner(scenario, seat, seed);
  std::string moments;
  while (true) {
    std::optional<std::string> pick =
        runner.picks().size() < most_picks ? drawn_pick(runner, seed + 1) : std::nullopt;
    moments += (moments.empty() ? "" : ",") + moment_line(runner, pick);
    moments.pop_back();  // the line break
    if (!pick) {
      break;
    }
    EXPECT_TRUE(runner.pick(*pick).ok());
  }
  const std::string seat_id = seat == scenario::kNone ? "" : scenario->person(seat).id;
  const nlohmann::json picks = runner.picks();
  std::string last = end_line(runner);
  last.pop_back();
  return fmt::format(
      "{{\"seat\":\"{}\",\"seed\":\"{}\",\"picks\":{},\"moments\":[{}],\"last\":{}}}\n", seat_id,
      seed, picks.dump(), moments, last);
}

/// Plays `scenario` by chance from every seat, and with nobody in any, and lets the page do the
/// same.
Said plays_the_same(const ScenarioPtr& scenario, std::uint64_t plays) {
  const fs::path folder = test::scratch_folder();
  write_file(folder / "page.html", play_page(*scenario));
  std::vector<Index> seats = scenario->seats();
  seats.push_back(scenario::kNone);
  std::string text;
  for (const Index seat : seats) {
    for (std::uint64_t seed = 1; seed <= plays; ++seed) {
      text += recorded_play(scenario, seat, seed * 0x9E3779B97F4A7C15ULL);
    }
  }
  write_file(folder / "plays.jsonl", text);
  return run(fmt::format("node '{}same_play.js' '{}' '{}'", kPlayerFolder,
                         (folder / "page.html").string(), (folder / "plays.jsonl").string()));
}

class PlayPage : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(run("node --version").code, 0)
        << "node is missing; ./check installs it: apt-get install nodejs";
  }
};

TEST_F(PlayPage, PlaysAsTheProgramDoes) {
  for (const char* id : {"are-we-okay", "four-hours", "i-need-an-hour"}) {
    const Said said = plays_the_same(shipped(id), 60);
    EXPECT_EQ(said.code, 0) << id << ": " << said.words;
    EXPECT_NE(said.words.find("plays"), std::string::npos) << said.words;
  }
}

TEST_F(PlayPage, KnowsEverythingThatCanStandInAScenario) {
  const ScenarioPtr scenario = all_steps();
  ASSERT_NE(scenario, nullptr);
  const Said said = plays_the_same(scenario, 400);
  EXPECT_EQ(said.code, 0) << said.words;
}

TEST_F(PlayPage, StopsWhereTheProgramStops) {
  const std::string head = R"(format: 1
scenario: traps
title: Traps
cast:
  tom: {name: Tom, bids: true}
  ines: {name: Ines, you: true}
state: {told: false}
start: hall
ends: {closer: They sat down.}
nodes:
)";
  for (const char* nodes :
       {"  hall:\n    - tom: Well?\n    - go: hall\n", "  hall:\n    - tom: Well?\n",
        "  hall:\n    - back: true\n", "  hall:\n    - visit: hall\n    - end: closer\n",
        "  hall:\n    - takes: 100 min\n    - go: hall\n",
        "  hall:\n    - choose:\n      - pick#no: No.\n        if: told\n"
        "        why: not yet\n        as: {}\n        end: closer\n"}) {
    const ScenarioPtr scenario = scenario::load_scenario_text(head + nodes, "traps.yaml").scenario;
    ASSERT_NE(scenario, nullptr) << nodes;
    ASSERT_FALSE(Runner(scenario, scenario->you(), 1).moment().fault.empty()) << nodes;
    const Said said = plays_the_same(scenario, 1);
    EXPECT_EQ(said.code, 0) << nodes << said.words;
  }
}

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
    ++found;
  }
  return found;
}

TEST(PlayPageText, HoldsWhatAnAuthorWritesAsTextOnly) {
  const std::string page = play_page(*all_steps());
  EXPECT_EQ(count(page, "<script"), 2U);
  EXPECT_EQ(count(page, "</script"), 2U);
  EXPECT_EQ(count(page, "<!--"), 0U);
  EXPECT_EQ(count(page, "alert(1)"), 1U);
  EXPECT_NE(
      page.find("<title>&lt;i&gt;All&lt;/i&gt; &quot;steps&quot; &amp; &lt;/title&gt;</title>"),
      std::string::npos);
}

TEST(PlayPageText, FetchesNothing) {
  const std::string page = play_page(*shipped("four-hours"));
  EXPECT_NE(page.find("default-src 'none'"), std::string::npos);
  for (const char* word : {"http:", "https:", "src=", "@import", "url(", "fetch(", "XMLHttp",
                           "eval(", "innerHTML", "localStorage"}) {
    const std::string without_namespace = "http://www.w3.org/2000/svg";
    EXPECT_EQ(count(page, word), std::string(word) == "http:" ? count(page, without_namespace) : 0U)
        << word;
  }
}

TEST(PlayPageText, LeavesNoPlaceOfTheTemplateUnfilled) {
  const std::string page = play_page(*shipped("four-hours"));
  for (const char* name : {"@title@", "@colours@", "@style@", "@notice@", "@data@", "@script@"}) {
    EXPECT_EQ(count(page, name), 0U) << name;
  }
}

TEST(PlayPageText, SaysWithoutScriptsWhatToDo) {
  EXPECT_NE(play_page(*shipped("four-hours")).find("<noscript>"), std::string::npos);
}

}  // namespace
}  // namespace attune::cli
