#include "scenario/reporter.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

TEST(Reporter, SortsByFileAndPlaceAndShowsTheLine) {
  Sources sources;
  sources.emplace_back("a.yaml", "one\ntwo\n");
  sources.emplace_back("b.yaml", "three\n");
  Reporter reporter(sources);
  reporter.add(FindingCode::kUnknownNode, {1, 1, 1}, "in b");
  reporter.add(FindingCode::kUnknownNode, {2, 2, 0}, "later in a");
  reporter.add(FindingCode::kLongLine, {2, 1, 0}, "in a");
  const Findings findings = reporter.take_sorted();
  ASSERT_EQ(findings.size(), 3U);
  EXPECT_EQ(findings[0].message, "in a");
  EXPECT_EQ(findings[0].source_line, "two");
  EXPECT_EQ(findings[0].severity, Severity::kWarning);
  EXPECT_EQ(findings[1].message, "later in a");
  EXPECT_EQ(findings[2].file, "b.yaml");
  EXPECT_TRUE(reporter.findings().empty());
}

TEST(Reporter, GivesBackOnlyPrintableText) {
  Sources sources;
  sources.emplace_back("a.yaml", std::string("x\x01y\xFFz"));
  Reporter reporter(sources);
  reporter.add(FindingCode::kBadId, {1, 1, 0}, "name 'a\xC3'");
  const Findings findings = reporter.take_sorted();
  EXPECT_EQ(findings[0].message, "name 'a?'");
  EXPECT_EQ(findings[0].source_line, "x y?z");
}

TEST(Reporter, SuggestsTheNearestNameOrListsTheFewThereAre) {
  const Sources sources;
  Reporter reporter(sources);
  EXPECT_EQ(reporter.suggest("hal", {"hall", "kitchen"}), "did you mean 'hall'?");
  EXPECT_EQ(reporter.suggest("garden", {"hall", "kitchen"}), "known here: hall and kitchen");
  EXPECT_EQ(reporter.suggest("garden", {}), "");
  EXPECT_EQ(reporter.suggest("garden", std::vector<std::string>(40, "x")), "");
  EXPECT_EQ(reporter.suggest("hal", std::vector<std::string>(3000, "hall")), "") << "too many";
  while (!reporter.full()) {
    reporter.add(FindingCode::kBadId, {}, "bad");
  }
  EXPECT_EQ(reporter.suggest("hal", {"hall"}), "") << "nobody would see it";
}

}  // namespace
}  // namespace attune::scenario
