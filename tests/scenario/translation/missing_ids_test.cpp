#include "scenario/translation/missing_ids.h"

#include <gtest/gtest.h>

#include "scenario/small_scenario.h"

namespace attune::scenario {
namespace {

std::vector<std::string> keys_of(const std::vector<MissingId>& missing) {
  std::vector<std::string> keys;
  for (const MissingId& each : missing) {
    keys.push_back(each.key + " " + each.text);
  }
  return keys;
}

std::string written(const std::string& steps) {
  const std::string text =
      testing::with(testing::kSmallScenario, "    - tom: Are we okay?\n", steps);
  const Loaded loaded = load_scenario_text(text, testing::small_path());
  if (loaded.scenario == nullptr) {
    return testing::places(loaded.findings);
  }
  const Result<std::string> changed = with_ids(text, missing_ids(*loaded.scenario, 0));
  return changed.ok() ? changed.value() : changed.error().message();
}

TEST(MissingIds, AreListedInTheOrderOfTheFile) {
  const Loaded loaded = load_scenario_text(testing::kSmallScenario, testing::small_path());
  ASSERT_NE(loaded.scenario, nullptr);
  const std::vector<std::string> wanted = {
      "_ Two plates.",    "tom.witness He asks. His hands are still.",
      "tom Are we okay?", "tom You told me.",
      "tom All right.",   "tom Is it?"};
  EXPECT_EQ(keys_of(missing_ids(*loaded.scenario, 0)), wanted);
}

TEST(MissingIds, OfAnIncludedFileAreItsOwn) {
  const Loaded loaded = load_scenario_text(testing::kSmallScenario, testing::small_path());
  ASSERT_NE(loaded.scenario, nullptr);
  ASSERT_EQ(loaded.scenario->files.size(), 2U);
  const std::vector<MissingId> missing = missing_ids(*loaded.scenario, 1);
  ASSERT_FALSE(missing.empty());
  EXPECT_EQ(missing.front().at.file, 1);
  EXPECT_EQ(missing.front().key, "_");
}

TEST(MissingIds, AreTheSameEveryTime) {
  const Loaded once = load_scenario_text(testing::kSmallScenario, testing::small_path());
  const Loaded again = load_scenario_text(testing::kSmallScenario, testing::small_path());
  EXPECT_EQ(missing_ids(*once.scenario, 0)[2].id, missing_ids(*again.scenario, 0)[2].id);
}

TEST(MissingIds, DoNotTakeOneThatIsThere) {
  const Loaded loaded = load_scenario_text(testing::kSmallScenario, testing::small_path());
  const std::string id = missing_ids(*loaded.scenario, 0)[2].id;
  const Loaded taken = load_scenario_text(
      testing::with(testing::kSmallScenario, "- _: Two plates.", "- _#" + id + ": Two plates."),
      testing::small_path());
  ASSERT_NE(taken.scenario, nullptr);
  for (const MissingId& each : missing_ids(*taken.scenario, 0)) {
    EXPECT_NE(each.id, id);
  }
}

TEST(MissingIds, GoInsideBracesAndQuotationMarks) {
  const std::string text = written(
      "    - {tom: Say it.}\n    - \"ines.tired\": No.\n    - 'tom' : Why?\n    - tom : "
      "Because.\n");
  EXPECT_NE(text.find("- {tom#"), std::string::npos) << text;
  EXPECT_NE(text.find(": Say it.}"), std::string::npos) << text;
  EXPECT_NE(text.find("- \"ines.tired#"), std::string::npos) << text;
  EXPECT_NE(text.find("' : Why?"), std::string::npos) << text;
  EXPECT_NE(text.find(" : Because."), std::string::npos) << text;
}

TEST(MissingIds, AreNotGivenToOptionsThatAreReferredToByTheirPlace) {
  std::string text = testing::with(testing::kSmallScenario, "pick#yes:", "pick:");
  text = testing::with(text, "{pick: [kitchen#yes]", "{pick: [kitchen@1]");
  const Loaded loaded = load_scenario_text(text, testing::small_path());
  ASSERT_NE(loaded.scenario, nullptr) << testing::places(loaded.findings);
  const std::vector<MissingId> missing = missing_ids(*loaded.scenario, 0);
  const auto option = std::find_if(missing.begin(), missing.end(),
                                   [](const MissingId& each) { return each.key == "pick"; });
  ASSERT_NE(option, missing.end());
  EXPECT_EQ(option->by_place, "kitchen@1");
  EXPECT_EQ(option->id, "");
  const Result<std::string> changed = with_ids(text, missing);
  EXPECT_NE(changed.value().find("- pick: You sound worried."), std::string::npos);
  EXPECT_NE(load_scenario_text(changed.value(), testing::small_path()).scenario, nullptr);
}

TEST(MissingIds, AreRefusedWhereAKeyIsSpelledWithEscapes) {
  const std::string said = written("    - \"t\\x6fm\": Say it.\n");
  EXPECT_EQ(said.find("no id can be written behind the key 'tom', line 30, column 7"), 0U) << said;
}

TEST(MissingIds, AreRefusedWhereTheFileIsAnotherOne) {
  const Loaded loaded = load_scenario_text(testing::kSmallScenario, testing::small_path());
  const std::vector<MissingId> missing = missing_ids(*loaded.scenario, 0);
  EXPECT_EQ(with_ids("format: 1\n", missing).error().code, ErrorCode::kNotPossible);
  std::string moved = "# one line more\n" + std::string(testing::kSmallScenario);
  EXPECT_EQ(with_ids(moved, missing).error().code, ErrorCode::kNotPossible);
}

}  // namespace
}  // namespace attune::scenario
