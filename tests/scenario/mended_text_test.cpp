#include "scenario/mended_text.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

TEST(MendedText, IsTheSourceUntilSomethingIsExchanged) {
  Sources sources;
  const SourceText& source = sources.emplace_back("a.yaml", "one\nZoë: # x\n");
  Reporter reporter(sources);
  MendedText text(source, 0, reporter);
  EXPECT_EQ(text.text().data(), source.text().data());
  text.replace(2, 6, '_');
  EXPECT_EQ(text.text(), "one\nZoë: _ x\n") << "one byte for one";
  EXPECT_EQ(source.text(), "one\nZoë: # x\n");
}

TEST(MendedText, ReportsBytesAtTheirColumn) {
  Sources sources;
  const SourceText& source = sources.emplace_back("a.yaml", "Zoë: # x\n");
  Reporter reporter(sources);
  MendedText text(source, 0, reporter);
  EXPECT_FALSE(text.any_problem());
  text.report(FindingCode::kCommentInProse, 1, 6, "cut", "quote it");
  EXPECT_TRUE(text.any_problem());
  ASSERT_EQ(reporter.findings().size(), 1U);
  EXPECT_EQ(reporter.findings()[0].column, 6);
}

}  // namespace
}  // namespace attune::scenario
