#include "scenario/craft_balance.h"

#include <gtest/gtest.h>

#include "found.h"
#include "small_scenario.h"

namespace attune::scenario {
namespace {

std::shared_ptr<const Scenario> couple(const std::string& asks, const std::string& answers) {
  const auto pronoun = [](const std::string& word) {
    return word.empty() ? "" : "pronoun: " + word + ", ";
  };
  std::string text = testing::with(testing::kSmallScenario, "pronoun: he, ", pronoun(asks));
  text = testing::with(text, "name: Ines, ", "name: Ines, " + pronoun(answers));
  return load_scenario_text(text, testing::small_path()).scenario;
}

TEST(Balance, IsAskedOfFourCouplesAndMore) {
  const auto same = couple("she", "he");
  EXPECT_TRUE(check_balance({same, same, same}).empty());
  const Findings found = check_balance({couple("he", "he"), same, same, same, same});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].code, "ATN0609");
  EXPECT_EQ(found[0].severity, Severity::kWarning);
  EXPECT_EQ(found[0].file, testing::small_path().string());
  EXPECT_EQ(testing::said(found),
            "9:3 in 4 of 4 couples with two different pronouns it is 'she' who asks, and the other "
            "who steps back | let the two change places in some of them, or make them two of a "
            "kind\n");
}

TEST(Balance, IsThereWithThreeOfFour) {
  const auto she = couple("she", "he");
  const auto he = couple("he", "she");
  EXPECT_TRUE(check_balance({she, she, she, he}).empty());
  EXPECT_FALSE(check_balance({she, she, she, she, he}).empty());
}

TEST(Balance, CountsNobodyWithoutAPronoun) {
  const auto she = couple("she", "he");
  EXPECT_TRUE(check_balance({she, she, she, couple("she", ""), couple("", "he")}).empty());
  EXPECT_TRUE(check_balance({}).empty());
}

}  // namespace
}  // namespace attune::scenario
