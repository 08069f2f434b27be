#include "cli/play_page.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "cli/support/command_run.h"
#include "cli/support/recorded_play.h"
#include "scenario/load.h"
#include "support/all_or_some.h"
#include "support/told_language.h"

namespace attune::cli {
namespace {

namespace fs = std::filesystem;
using scenario::Index;
using scenario::Runner;
using test::all_steps;
using test::Said;
using test::ScenarioPtr;
using test::shipped;

constexpr std::size_t kMostPicks = 40;

std::string written(const fs::path& file, const std::string& text) {
  std::ofstream(file) << text;
  return file.string();
}

/// Plays `scenario` by chance from every seat, and with nobody in any, and lets the page do the
/// same.
Said plays_the_same(const ScenarioPtr& scenario, std::uint64_t plays) {
  const fs::path folder = test::scratch_folder();
  std::vector<Index> seats = scenario->seats();
  seats.push_back(scenario::kNone);
  std::string text;
  for (const Index seat : seats) {
    for (std::uint64_t seed = 1; seed <= plays; ++seed) {
      text += test::recorded(
          test::drawn_play(scenario, seat, seed * 0x9E3779B97F4A7C15ULL, kMostPicks));
    }
  }
  return test::run_script("same_play.js",
                          {written(folder / "page.html", play_page(kEnglish, *scenario)),
                           written(folder / "plays.jsonl", text)});
}

/// For every end that was found by chance, the shortest play from the first seat that leads there.
std::string plays_to_every_end(const ScenarioPtr& scenario) {
  std::map<Index, std::string> plays;
  std::map<Index, std::size_t> picks;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    const Runner play = test::drawn_play(scenario, scenario->you(), seed, kMostPicks);
    const Index end = play.moment().end.value_or(scenario::kNone);
    if (end != scenario::kNone && (!picks.contains(end) || play.picks().size() < picks[end])) {
      plays[end] = test::recorded(play);
      picks[end] = play.picks().size();
    }
  }
  EXPECT_EQ(plays.size(), scenario->ends.size());
  std::string text;
  for (const auto& [end, play] : plays) {
    text += play;
  }
  return text;
}

/// A few words of the page, some with their values in another order.
Language page_german() {
  return attune::test::told_language(
      {{"Go back one step", "Einen Schritt zurück"},
       {"Hide", "Weg"},
       {"Before it begins", "Bevor es losgeht"},
       {"About {} minutes.", "Etwa {} Minuten."},
       {"{} and {}", "{} und {}"},
       {"It contains: {}.", "Darin kommt vor: {}."},
       {"Play {}", "{} spielen"},
       {"You are {}; {} is the one who asks.", "{1} fragt, und du bist {0}."},
       {"What does {} say?", "Was sagt {}?"},
       {"comforts and stays", "tröstet und bleibt"},
       {"gives in", "gibt nach"},
       {"brushes it off", "wischt es weg"},
       {"walks away", "geht"},
       {"says both at once", "sagt beides zugleich"},
       {"plain talk", "schlicht gesagt"},
       {"{}, and {}", "{}, und {}"},
       {"settled", "gelassen"},
       {"stirred", "aufgewühlt"},
       {"flooded", "überflutet"},
       {"present", "da"},
       {"guarded", "verhalten"},
       {"withdrawn", "zurückgezogen"},
       {"How it ends", "Wie es ausgeht"}});
}

class PlayPage : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(test::run_shell("node --version").code, 0)
        << "node is missing; ./check installs it: apt-get install nodejs";
  }
};

TEST_F(PlayPage, PlaysAsTheProgramDoes) {
  for (const char* id : {"are-we-okay", "four-hours", "i-need-an-hour"}) {
    const Said said = plays_the_same(shipped(id), attune::test::all_or_some(60U, 10U));
    EXPECT_EQ(said.code, 0) << id << ": " << said.words;
    EXPECT_NE(said.words.find("plays"), std::string::npos) << said.words;
  }
}

TEST_F(PlayPage, KnowsEverythingThatCanStandInAScenario) {
  const ScenarioPtr scenario = all_steps();
  ASSERT_NE(scenario, nullptr);
  const Said said = plays_the_same(scenario, attune::test::all_or_some(400U, 50U));
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
        "        why: not yet\n        as: {validation: 0}\n        end: closer\n"}) {
    const ScenarioPtr scenario = scenario::load_scenario_text(head + nodes, "traps.yaml").scenario;
    ASSERT_NE(scenario, nullptr) << nodes;
    ASSERT_FALSE(Runner(scenario, scenario->you(), 1).moment().fault.empty()) << nodes;
    const Said said = plays_the_same(scenario, 1);
    EXPECT_EQ(said.code, 0) << nodes << said.words;
  }
}

TEST_F(PlayPage, IsClickedAndTypedThroughInABrowser) {
  ASSERT_EQ(test::run_shell("chromedriver --version && chromium --version --no-sandbox").code, 0)
      << "the browser is missing; ./check installs it: apt-get install chromium chromium-driver";
  const fs::path folder = test::scratch_folder();
  const ScenarioPtr scenario = shipped("four-hours");
  const Said said = test::run_script(
      "in_browser.js", {written(folder / "page.html", play_page(kEnglish, *scenario)),
                        written(folder / "plays.jsonl", plays_to_every_end(scenario)),
                        written(folder / "hostile.html", play_page(kEnglish, *all_steps())),
                        written(folder / "german.html", play_page(page_german(), *scenario))});
  EXPECT_EQ(said.code, 0) << said.words;
  EXPECT_NE(said.words.find("steps, "), std::string::npos) << said.words;
}

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
    ++found;
  }
  return found;
}

TEST(PlayPageText, HoldsWhatAnAuthorWritesAsTextOnly) {
  const std::string page = play_page(kEnglish, *all_steps());
  EXPECT_EQ(count(page, "<script"), 2U);
  EXPECT_EQ(count(page, "</script"), 2U);
  EXPECT_EQ(count(page, "<!--"), 0U);
  EXPECT_EQ(count(page, "alert(1)"), 1U);
  EXPECT_NE(
      page.find("<title>&lt;i&gt;All&lt;/i&gt; &quot;steps&quot; &amp; &lt;/title&gt;</title>"),
      std::string::npos);
}

TEST(PlayPageText, FetchesNothing) {
  const std::string page = play_page(kEnglish, *shipped("four-hours"));
  EXPECT_NE(page.find("default-src 'none'"), std::string::npos);
  for (const char* word : {"http:", "https:", "src=", "@import", "url(", "fetch(", "XMLHttp",
                           "eval(", "innerHTML", "localStorage"}) {
    const std::string without_namespace = "http://www.w3.org/2000/svg";
    EXPECT_EQ(count(page, word), std::string(word) == "http:" ? count(page, without_namespace) : 0U)
        << word;
  }
}

TEST(PlayPageText, LeavesNoPlaceOfTheTemplateUnfilled) {
  const std::string page = play_page(kEnglish, *shipped("four-hours"));
  const std::string body = page.substr(page.find("<body>"), page.find("<footer>"));
  for (const char* name : {"@title@", "@colours@", "@style@", "@notice@", "@data@", "@script@"}) {
    EXPECT_EQ(count(page, name), 0U) << name;
  }
  EXPECT_EQ(count(body.substr(0, body.find("<script")), "@"), 0U);
}

TEST(PlayPageText, SaysWithoutScriptsWhatToDo) {
  EXPECT_NE(play_page(kEnglish, *shipped("four-hours")).find("<noscript>"), std::string::npos);
}

TEST(PlayPageText, HasNoEnglishOfItsOwnInAnotherLanguage) {
  const std::string page = play_page(page_german(), *shipped("four-hours"));
  EXPECT_NE(page.find("<html lang=\"de\">"), std::string::npos);
  EXPECT_NE(page.find("<button type=\"button\" id=\"back\">Einen Schritt zurück</button>"),
            std::string::npos);
  for (const char* english : {">Go back one step<", "\"Before it begins\"", "\"About {} minutes.\"",
                              "\"What does {} say?\"", "\"How it ends\""}) {
    EXPECT_EQ(count(page, english), 0U) << english;
  }
}

}  // namespace
}  // namespace attune::cli
