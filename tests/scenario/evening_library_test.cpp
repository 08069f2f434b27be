// The shipped evenings as one library: who asks, how the styles are spread, how long they are read.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "scenario/check.h"
#include "scenario/code_words.h"
#include "scenario/keys.h"
#include "scenario/load.h"
#include "scenario/play_walk.h"
#include "scenario/proof/exploration.h"
#include "scenario/proof/proof.h"
#include "scenario/walk.h"
#include "support/shipped_files.h"

namespace attune::scenario {
namespace {

using model::ResponseStyle;

std::vector<std::shared_ptr<const Scenario>> library() {
  std::vector<std::shared_ptr<const Scenario>> scenarios;
  for (const std::filesystem::path& file : test::shipped_files()) {
    scenarios.push_back(load_scenario(file).scenario);
    EXPECT_NE(scenarios.back(), nullptr) << file;
  }
  return scenarios;
}

bool is_tutorial(const Scenario& scenario) { return scenario.id == "two-minutes"; }

/// Replies with codes of the one who answers, by style.
std::map<ResponseStyle, int> styles_of(const Scenario& scenario) {
  std::map<ResponseStyle, int> styles;
  for_each_option(scenario, [&styles](const Option& option) {
    if (const auto* codes = std::get_if<model::ReplyCodes>(&option.codes)) {
      ++styles[read_style(*codes).style];
    }
  });
  return styles;
}

TEST(EveningLibrary, HasTwentyEveningsAndOneToLearnTheWindowWith) {
  const auto scenarios = library();
  EXPECT_GE(scenarios.size(), 21U);
  EXPECT_EQ(std::count_if(scenarios.begin(), scenarios.end(),
                          [](const auto& scenario) { return is_tutorial(*scenario); }),
            1);
}

TEST(EveningLibrary, NeitherAskingNorAnsweringFollowsGender) {
  std::map<std::string, int> asks;
  int alike = 0;
  for (const auto& scenario : library()) {
    const std::string& one = scenario->person(scenario->bidder()).pronoun;
    const std::string& other = scenario->person(scenario->responder()).pronoun;
    ++asks[one];
    alike += !one.empty() && one == other ? 1 : 0;
  }
  EXPECT_LE(std::abs(asks["he"] - asks["she"]), 2);
  EXPECT_GE(asks[""], 1) << "somebody's gender never comes up";
  EXPECT_GE(3 * alike, asks["he"] + asks["she"] + asks[""]) << "a third are two of a kind";
}

TEST(EveningLibrary, NobodyIsCalledAsSomebodyElse) {
  std::set<std::string> names;
  for (const auto& scenario : library()) {
    for (const Person& person : scenario->cast) {
      EXPECT_TRUE(names.insert(person.name).second) << person.name << " in " << scenario->id;
    }
  }
}

TEST(EveningLibrary, EachHasAllFourWaysToAnswerInFairShares) {
  constexpr int kSmallestShare = 10;  // percent of the replies
  for (const auto& scenario : library()) {
    std::map<ResponseStyle, int> styles = styles_of(*scenario);
    int all = 0;
    for (const auto& [style, count] : styles) {
      all += count;
    }
    for (const ResponseStyle style : model::kArmStyles) {
      if (all > 0) {
        EXPECT_GE(100 * styles[style], kSmallestShare * all)
            << scenario->id << ", " << name_of(style) << ": " << styles[style] << " of " << all;
      }
    }
  }
}

/// Whether the option has the codes of a reply.
bool is_answer(const Runner& runner, const std::string& key) {
  bool answer = false;
  for_each_option(runner.scenario(), [&](const Option& option) {
    answer =
        answer || (option.key == key && std::holds_alternative<model::ReplyCodes>(option.codes));
  });
  return answer;
}

// Somebody who means to answer in one way finds it nearly everywhere: the codes agree with the
// arm that was meant.
TEST(EveningLibrary, EachArmIsThereFromBeginningToEnd) {
  for (const auto& scenario : library()) {
    if (styles_of(*scenario).empty()) {
      continue;  // nobody answers
    }
    for (const ResponseStyle style : model::kArmStyles) {
      const PlayedArm arm = play_arm(scenario, style, 1);
      int answers = 0;
      int others = 0;
      for (std::size_t i = 0; i < arm.picks.size(); ++i) {
        const bool answered = is_answer(arm.moments[i], arm.picks[i].key);
        answers += answered ? 1 : 0;
        others += answered && arm.picks[i].substituted ? 1 : 0;
      }
      EXPECT_LE(3 * others, answers) << scenario->id << ", " << name_of(style);
    }
  }
}

TEST(EveningLibrary, EachSaysWhatItContainsAndLeavesSomethingToThinkAbout) {
  for (const auto& scenario : library()) {
    int reflections = 0;
    int notes = 0;
    int loops = 0;
    for_each_step_of(*scenario, [&](const Step& step) {
      if (const auto* note = std::get_if<Note>(&step.what)) {
        reflections += note->kind == Note::Kind::kReflect ? 1 : 0;
        notes += note->kind == Note::Kind::kFacilitator ? 1 : 0;
      }
    });
    for_each_option(*scenario,
                    [&loops](const Option& option) { loops += option.loop.has_value() ? 1 : 0; });
    EXPECT_FALSE(scenario->content.empty()) << scenario->id;
    EXPECT_FALSE(scenario->themes.empty()) << scenario->id;
    EXPECT_FALSE(scenario->sources.empty()) << scenario->id;
    EXPECT_GE(reflections, 2) << scenario->id;
    EXPECT_GE(notes, 2) << scenario->id;
    EXPECT_GE(loops, 5) << scenario->id;
  }
}

TEST(EveningLibrary, EachReplyAndEachMoveWithCodesHasItsRemark) {
  for (const auto& scenario : library()) {
    for_each_option(*scenario, [&](const Option& option) {
      const bool reply = std::holds_alternative<model::ReplyCodes>(option.codes);
      const bool move = std::holds_alternative<model::BidderCodes>(option.codes);
      if (reply || move) {
        EXPECT_FALSE(option.coach.empty()) << scenario->id << " " << option.key;
      }
    });
  }
}

/// More than one sentence: one alone may do something only as a whole.
bool has_sentences(const std::string& text) {
  const std::size_t mark = text.find_first_of(".?!");
  return mark != std::string::npos && text.find(' ', mark) != std::string::npos;
}

struct Pointed {
  int codes = 0;
  int with_words = 0;
};

/// How many codes a reply of several sentences has, and for how many the author points at words.
/// That something is not so stands in no words.
Pointed pointed_in(const Option& option) {
  Pointed pointed;
  const auto count = [&](const Key& key) {
    if (key.name != "untrue" && has_code(option.codes, key.name)) {
      ++pointed.codes;
      pointed.with_words +=
          option.from && std::any_of(option.from->begin(), option.from->end(),
                                     [&](const CodeWords& each) { return each.code == key.name; })
              ? 1
              : 0;
    }
  };
  if (has_sentences(option.text)) {
    std::for_each(kReplyKeys.begin(), kReplyKeys.end(), count);
    std::for_each(kBidKeys.begin(), kBidKeys.end(), count);
  }
  return pointed;
}

TEST(EveningLibrary, PointsAtTheWordsThatEarnedACode) {
  constexpr double kAtLeast = 0.94;  // the rest is in no words, as the author read it
  for (const auto& scenario : library()) {
    Pointed all;
    for_each_option(*scenario, [&](const Option& option) {
      const Pointed pointed = pointed_in(option);
      all.codes += pointed.codes;
      all.with_words += pointed.with_words;
    });
    EXPECT_GT(all.codes, 0) << scenario->id;
    EXPECT_GE(all.with_words, kAtLeast * all.codes) << scenario->id << " " << all.codes;
  }
}

}  // namespace
}  // namespace attune::scenario
