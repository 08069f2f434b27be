#include "scenario/cast_reader.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

std::string findings_after(std::string_view from, std::string_view to) {
  return testing::places(testing::check_small(from, to).findings);
}

TEST(CastReader, ReadsTheTwo) {
  const Loaded loaded = testing::check_small("Small", "Small");
  ASSERT_NE(loaded.scenario, nullptr);
  const Person& tom = loaded.scenario->cast[0];
  EXPECT_EQ(tom.id, "tom");
  EXPECT_EQ(tom.name, "Tom");
  EXPECT_EQ(tom.pronoun, "he");
  EXPECT_TRUE(tom.bids);
  EXPECT_FALSE(tom.you);
  EXPECT_EQ(tom.traits, (model::Traits{5.0, 2.0}));
  EXPECT_EQ(tom.parts, (std::vector<std::string>{"worrying", "witness"}));
  const Person& ines = loaded.scenario->cast[1];
  EXPECT_TRUE(ines.you);
  EXPECT_EQ(ines.traits, model::Traits{}) << "not named";
}

TEST(CastReader, WantsTwoWithOneRoleEach) {
  EXPECT_EQ(findings_after("  ines: {", "  kit: {name: Kit}\n  ines: {"), "ATN0207 9:3\n");
  EXPECT_EQ(findings_after("you: true", "you: true, bids: true"), "ATN0207 10:39\n")
      << "at the second one";
}

TEST(CastReader, SaysWhatItCannotRead) {
  EXPECT_EQ(findings_after("pronoun: he", "pronoun: it"), "ATN0404 9:29\n");
  EXPECT_EQ(findings_after("bids: true", "bids: sure"), "ATN0206 9:39\n");
  EXPECT_EQ(findings_after("avoidance: 2", "avoidance: 0"), "ATN0405 9:77\n");
  EXPECT_EQ(findings_after("avoidance: 2", "avoidant: 2"), "ATN0201 9:66\n");
  EXPECT_EQ(findings_after("parts: [tired]", "parts: [Tired One]"), "ATN0309 10:41\n");
  EXPECT_EQ(findings_after("parts: [tired]", "parts: tired"), "ATN0203 10:40\n");
}

TEST(CastReader, ReportsARoleThatCannotBeReadOnce) {
  EXPECT_EQ(testing::places(testing::check_small("bids: true", "bids: yes").findings),
            "ATN0206 9:39\n");
  EXPECT_EQ(testing::places(testing::check_small("you: true", "you: on").findings),
            "ATN0206 10:27\n");
  // The other role has nothing to do with it.
  const std::string text = testing::with(testing::kSmallScenario, "bids: true", "bids: yes");
  EXPECT_EQ(testing::places(load_scenario_text(testing::with(text, "you: true", "you: false"),
                                               testing::small_path())
                                .findings),
            "ATN0207 9:3\nATN0206 9:39\n");
}

}  // namespace
}  // namespace attune::scenario
