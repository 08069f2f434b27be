#include "scenario/translation/translation.h"

#include <gtest/gtest.h>

#include "scenario/play_walk.h"
#include "scenario/replay.h"
#include "scenario/small_scenario.h"
#include "scenario/translation/text_walk.h"

namespace attune::scenario {
namespace {

std::shared_ptr<const Scenario> small() {
  return load_scenario_text(testing::with(testing::kSmallScenario, "- tom: Are we okay?",
                                          "- tom#ask: Are we okay?"),
                            testing::small_path())
      .scenario;
}

Translation german(const Scenario& scenario) {
  Translation translation{scenario.id, "de", {}};
  for_each_text(scenario, [&](const TextPlace& place, const std::string& text) {
    if (!place.key.empty()) {
      translation.lines[place.key] = {"de: " + text, source_hash(text), {}, {}, {}};
    }
  });
  return translation;
}

TEST(SourceHash, HasEightDigitsAndChangesWithTheText) {
  EXPECT_EQ(source_hash("Are we okay?").size(), 8U);
  EXPECT_EQ(source_hash("Are we okay?"), source_hash("Are we okay?"));
  EXPECT_NE(source_hash("Are we okay?"), source_hash("Are we okay"));
  EXPECT_NE(source_hash(""), kUnconfirmed);
}

TEST(Translation, ExchangesEveryTextThatHasAKey) {
  const std::shared_ptr<const Scenario> original = small();
  ASSERT_NE(original, nullptr);
  const Scenario other = translated(*original, german(*original));
  EXPECT_EQ(other.title, "de: Small");
  int exchanged = 0;
  for_each_text(other, [&](const TextPlace& place, const std::string& text) {
    EXPECT_EQ(text.starts_with("de: "), !place.key.empty()) << place.key << " " << text;
    exchanged += text.starts_with("de: ") ? 1 : 0;
  });
  EXPECT_EQ(exchanged, 12);
}

TEST(Translation, LeavesWhatIsMissingOrStaleAsItWasWritten) {
  const std::shared_ptr<const Scenario> original = small();
  Translation translation = german(*original);
  translation.lines.erase("end.closer");
  translation.lines["ask"].of = source_hash("Are we fine?");
  const Scenario other = translated(*original, translation);
  EXPECT_EQ(other.ends[0].text, "They sat down.");
  EXPECT_EQ(other.ends[1].text, "de: Nobody sat down.");
  EXPECT_EQ(std::get<Line>(other.nodes[0].steps[2].what).text, "Are we okay?");
}

TEST(Translation, KeepsIdsKeysAndHashSoThatASaveResumesInTheOtherLanguage) {
  const std::shared_ptr<const Scenario> original = small();
  const auto other = std::make_shared<const Scenario>(translated(*original, german(*original)));
  EXPECT_EQ(other->content_hash, original->content_hash);
  Runner played(other, other->you(), 1);
  ASSERT_TRUE(played.pick("kitchen#all").ok());
  ASSERT_TRUE(played.pick("kitchen#yes").ok());
  const Replay replay = replay_of(played);
  Result<Runner> begun = begin_replay(original, replay);
  ASSERT_TRUE(begun.ok());
  Runner runner = std::move(begun).value();
  const Resumed resumed = resume(kEnglish, runner, replay);
  EXPECT_EQ(resumed.applied, 2U);
  EXPECT_TRUE(resumed.same_content);
  EXPECT_EQ(replay_text(replay_of(runner)), replay_text(replay));
}

}  // namespace
}  // namespace attune::scenario
