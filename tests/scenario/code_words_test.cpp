#include "scenario/code_words.h"

#include <gtest/gtest.h>

#include <optional>

#include "scenario/keys.h"
#include "scenario/replay.h"
#include "scenario/replay_file.h"
#include "small_scenario.h"
#include "support/every_code.h"

namespace attune::scenario {
namespace {

constexpr std::string_view kAs = "        as: {validation: 3, availability: 2}\n";

/// The small scenario, with `from` behind the codes of its first reply, "You sound worried. I'm
/// here till nine."; it stands in line 37.
Loaded load(std::string_view from) {
  const std::string text = testing::with(
      testing::kSmallScenario, kAs, std::string(kAs) + "        from: " + std::string(from) + "\n");
  return load_scenario_text(text, testing::small_path());
}

std::string findings_of(std::string_view from) { return testing::places(load(from).findings); }

std::vector<CodeWords> read(std::string_view from) {
  const Loaded loaded = load(from);
  if (loaded.scenario == nullptr) {
    return {};
  }
  for (const Step& step : loaded.scenario->nodes.front().steps) {
    if (const auto* choose = std::get_if<Choose>(&step.what)) {
      const Boxed<std::vector<CodeWords>>& words = choose->options.front().from;
      return words ? *words : std::vector<CodeWords>();
    }
  }
  return {};
}

TEST(CodeWords, AreReadByCode) {
  EXPECT_EQ(findings_of("{validation: You sound worried, availability: \"I'm here\"}"), "");
  EXPECT_EQ(
      read("{validation: You sound worried, availability: \"I'm here\"}"),
      (std::vector<CodeWords>{{"validation", "You sound worried"}, {"availability", "I'm here"}}));
}

TEST(CodeWords, ArePointedAtOrNot) {
  EXPECT_EQ(read("{availability: till nine}").size(), 1U);
  EXPECT_EQ(findings_of("{}"), "");
}

TEST(CodeWords, HaveToStandInTheReply) {
  EXPECT_EQ(findings_of("{validation: You look worried}"), "ATN0611 37:28\n");
  EXPECT_TRUE(read("{validation: You look worried}").empty());
}

TEST(CodeWords, HaveToEarnACodeThatIsThere) {
  EXPECT_EQ(findings_of("{reassurance: \"I'm here\"}"), "ATN0610 37:16\n");
  EXPECT_EQ(findings_of("{validatoin: worried}"), "ATN0201 37:16\n");
  EXPECT_EQ(findings_of("{softness: worried}"), "ATN0201 37:16\n");
  EXPECT_EQ(findings_of("worried"), "ATN0203 37:15\n");
  EXPECT_EQ(findings_of("[worried]"), "ATN0203 37:15\n");
}

TEST(CodeWords, AreNothingWithoutCodes) {
  const std::string text =
      testing::with(testing::kSmallScenario, "      - pick#no: Not now.\n",
                    "      - pick#no: Not now.\n        from: {invalidation: Not}\n");
  EXPECT_EQ(testing::places(load_scenario_text(text, testing::small_path()).findings), "")
      << "they stand before the codes, which is as good";
  EXPECT_EQ(
      testing::places(load_scenario_text(testing::with(text, "        as: {invalidation: 2}\n", ""),
                                         testing::small_path())
                          .findings),
      "ATN0407 43:9\nATN0610 44:15\n");
}

TEST(CodeWords, OfCodesThatCannotBeReadAreNotJudged) {
  const std::string text = testing::with(
      testing::kSmallScenario, kAs, "        as: nobody\n        from: {validation: worried}\n");
  EXPECT_EQ(testing::places(load_scenario_text(text, testing::small_path()).findings),
            "ATN0306 36:13\n");
}

TEST(StandIn, FindsWholeWordsOnly) {
  constexpr std::string_view kSaid = "I’m cross, and I said “nothing”… You’re here—or not.";
  for (const char* words : {"I’m cross", "cross, and I said", "nothing", "“nothing”…", "here—or",
                            "I", "not.", "You’re here"}) {
    EXPECT_TRUE(stand_in(words, kSaid)) << words;
  }
  for (const char* words : {"cros", "m cross", "noth", "You", "re here", ".", "", "…", "Here"}) {
    EXPECT_FALSE(stand_in(words, kSaid)) << words;
  }
  EXPECT_FALSE(stand_in("Ich seh", "Ich sehe dich."));
  EXPECT_FALSE(stand_in("m", "I'm here"));
  EXPECT_TRUE(stand_in("müde", "Bin müde."));
  EXPECT_FALSE(stand_in("m", "müde"));
}

/// What a save with these own words in it is read back as.
std::optional<OwnReply> saved_and_read(const OwnReply& own) {
  Replay replay{"a", "b", 1, 2, {{"n", "x"}}};
  replay.picks[0].own = own;
  const Result<Replay> read = read_replay_text(replay_text(replay), "a.yaml");
  EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.error().message());
  return read.ok() ? std::optional(*read.value().picks[0].own) : std::nullopt;
}

TEST(CodeWords, OfOwnWordsAreSaved) {
  const OwnReply own = {"“Fine”, you say: sit here.",
                        {.validation = 2, .availability = 2},
                        {{"validation", "“Fine”, you say: sit"}, {"availability", "sit here"}}};
  const auto read = saved_and_read(own);
  ASSERT_EQ(read, own);
  EXPECT_EQ(read->from, own.from);
}

TEST(CodeWords, OfASaveThatWasEditedAreLeftOutWhereTheyDoNotStandInIt) {
  const auto read = saved_and_read({"Sit here.", {.availability = 2}, {{"availability", "Go"}}});
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->words, "Sit here.");
  EXPECT_TRUE(read->from.empty());
}

TEST(HasCode, TellsEveryCodeThatIsSomething) {
  for (const Key& key : kReplyKeys) {
    EXPECT_TRUE(has_code(test::kEveryReplyCode, key.name)) << key.name;
    EXPECT_FALSE(has_code(model::ReplyCodes(), key.name)) << key.name;
  }
  for (const Key& key : kBidKeys) {
    EXPECT_FALSE(has_code(test::kEveryReplyCode, key.name)) << key.name;
    EXPECT_TRUE(has_code(test::kEveryMoveCode, key.name)) << key.name;
  }
  EXPECT_FALSE(has_code(Codes(), "validation"));
}

}  // namespace
}  // namespace attune::scenario
