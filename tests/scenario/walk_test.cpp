#include "scenario/walk.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::any;
using testing::choose;
using testing::kTom;
using testing::only_if;
using testing::option;
using testing::says;
using testing::seen;
using testing::when;

std::vector<std::string> words_of(const Scenario& scenario) {
  std::vector<std::string> words;
  for_each_step_of(scenario, [&words](const Step& step) {
    if (const auto* line = std::get_if<Line>(&step.what)) {
      words.push_back(line->text);
    }
  });
  return words;
}

TEST(Walk, ComesToEveryNestedStepInWrittenOrder) {
  Option nested = option("a");
  nested.then = {says(kTom, "in an option")};
  By by;
  by.variants = {{0, {says(kTom, "in a band")}}};
  by.otherwise = {says(kTom, "in no band")};
  const auto scenario = testing::with_nodes(
      {{says(kTom, "first"), choose({nested}),
        when(seen(0), {says(kTom, "then"), any({{says(kTom, "drawn")}})}, {says(kTom, "else")})},
       {testing::step(by), says(kTom, "last")}});
  EXPECT_EQ(words_of(*scenario),
            (std::vector<std::string>{"first", "in an option", "then", "drawn", "else", "in a band",
                                      "in no band", "last"}));
}

TEST(Walk, FindsEveryOption) {
  const auto scenario =
      testing::with_nodes({{choose({option("a"), option("b")})}, {any({{choose({option("c")})}})}});
  std::vector<std::string> ids;
  for_each_option(*scenario, [&ids](const Option& each) { ids.emplace_back(each.id()); });
  EXPECT_EQ(ids, (std::vector<std::string>{"a", "b", "c"}));
}

TEST(Walk, FindsTheConditionsOfBranchesOptionsAndTests) {
  Scenario written = testing::two_at_home();
  testing::add_nodes(written, {{when(seen(0), {}), choose({only_if(option("a"), seen(1))})}, {}});
  written.tests = {{.name = "one",
                    .pick = {},
                    .end = 0,
                    .expect = testing::variable(0, Comparison::kEqual, 1),
                    .seat = kNone,
                    .at = {}}};
  int found = 0;
  for_each_condition(*testing::finished(written), [&found](const Condition&) { ++found; });
  EXPECT_EQ(found, 3);
}

}  // namespace
}  // namespace attune::scenario
