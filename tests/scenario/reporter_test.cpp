#include "scenario/reporter.h"

#include <gtest/gtest.h>

#include "base/text.h"

namespace attune::scenario {
namespace {

TEST(Reporter, SortsByFileAndPlaceAndShowsTheLine) {
  Sources sources;
  sources.emplace_back("a.yaml", "one\ntwo\n");
  sources.emplace_back("b.yaml", "three\n");
  Reporter reporter(sources);
  reporter.add(FindingCode::kUnknownNode, {1, 1, 1}, "in b", "mend?it");
  reporter.add(FindingCode::kUnknownNode, {2, 2, 0}, "later in a", "mend?it");
  reporter.add(FindingCode::kLongLine, {2, 1, 0}, "in a", "mend?it");
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
  reporter.add(FindingCode::kBadId, {1, 1, 0}, "name 'a\xC3'", "mend\x07it");
  const Findings findings = reporter.take_sorted();
  EXPECT_EQ(findings[0].message, "name 'a?'");
  EXPECT_EQ(findings[0].fix, "mend?it");
  EXPECT_EQ(findings[0].source_line, "x?y?z");
}

TEST(Reporter, StopsSuggestingWhereThatWouldTakeLong) {
  const Sources sources;
  Reporter reporter(sources);
  const std::vector<std::string> known(1000, "kitchen");
  EXPECT_EQ(reporter.did_you_mean("kitchn", known), "did you mean 'kitchen'?");
  for (int i = 0; i < 50; ++i) {
    reporter.add(FindingCode::kBadId, {}, "again", "mend it");
  }
  EXPECT_EQ(reporter.did_you_mean("kitchn", known), "");
  EXPECT_EQ(reporter.did_you_mean("kitchn", {"kitchen"}), "did you mean 'kitchen'?")
      << "a few words are always looked through";
}

TEST(Reporter, CutsMessagesThatQuoteTooMuch) {
  const Sources sources;
  Reporter reporter(sources);
  std::string umlauts;
  while (umlauts.size() < 100'000) {
    umlauts += "\xC3\xBC";
  }
  reporter.add(FindingCode::kBadId, {}, umlauts, umlauts);
  const Findings findings = reporter.take_sorted();
  EXPECT_LT(findings[0].message.size(), 700U);
  EXPECT_LT(findings[0].fix.size(), 700U);
  EXPECT_TRUE(findings[0].message.ends_with(" ..."));
  EXPECT_EQ(first_malformed_byte(findings[0].message), std::string::npos);
}

TEST(Reporter, SuggestsTheNearestNameOrListsTheFewThereAre) {
  const Sources sources;
  Reporter reporter(sources);
  EXPECT_EQ(reporter.suggest("hal", {"hall", "kitchen"}), "did you mean 'hall'?");
  EXPECT_EQ(reporter.suggest("garden", {"hall", "kitchen"}), "known here: hall and kitchen");
  EXPECT_EQ(reporter.suggest("garden", std::vector<std::string>(40, "x")),
            "write one of those that the file declares, or add it");
  EXPECT_EQ(reporter.suggest("garden", {}),
            "the file declares nothing of the kind: add it, or remove this");
}

TEST(Reporter, ComparesNoWordsWhereThatCouldTakeForEver) {
  const Sources sources;
  Reporter reporter(sources);
  const std::vector<std::string> hall = {"hall"};
  EXPECT_EQ(reporter.did_you_mean("hal", hall), "did you mean 'hall'?");
  EXPECT_EQ(reporter.did_you_mean("hal", std::vector<std::string>(3000, "hall")), "");
  EXPECT_EQ(reporter.did_you_mean(std::string(65, 'x'), {std::string(64, 'x')}), "");
  while (!reporter.full()) {
    reporter.add(FindingCode::kBadId, {}, "bad", "mend?it");
  }
  EXPECT_EQ(reporter.did_you_mean("hal", hall), "") << "nobody would see it";
}

TEST(Reporter, TakesNothingForPlayableWhoseErrorsItLeftOut) {
  const Sources sources;
  Reporter reporter(sources);
  while (!reporter.full()) {
    reporter.add(FindingCode::kConstantQuantity, {}, "a note", "leave it");
  }
  EXPECT_TRUE(reporter.playable());
  reporter.add(FindingCode::kUnknownNode, {}, "an error", "mend?it");
  EXPECT_FALSE(reporter.playable());
}

}  // namespace
}  // namespace attune::scenario
