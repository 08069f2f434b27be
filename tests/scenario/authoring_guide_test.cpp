// What scenarios/README.md shows is true: what is right there checks clean, what is wrong is found,
// and every finding is explained.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "found.h"
#include "guide_snippets.h"
#include "scenario/check.h"
#include "scenario/finding_codes.h"

namespace attune::scenario {
namespace {

using testing::GuideSnippet;

// Codes that no text inside the guide can show: they need bytes that are no text, several files, or
// more lines than a guide should have.
constexpr std::array kNotShown = {
    FindingCode::kUnreadable,       FindingCode::kTooLarge,        FindingCode::kMalformedUtf8,
    FindingCode::kControlCharacter, FindingCode::kTooManyFindings, FindingCode::kNotRead,
    FindingCode::kIncludeCycle,     FindingCode::kIncludeSameStem, FindingCode::kTooManyOptions,
    FindingCode::kFollowsGender,    FindingCode::kTooManyTests,    FindingCode::kNotProven,
    FindingCode::kStaleTranslation, FindingCode::kUnknownText,     FindingCode::kMissingTranslation,
    FindingCode::kTranslationMarks, FindingCode::kTextTooLong,
};

std::string evening() {
  const std::vector<GuideSnippet> snippets = testing::guide_snippets();
  const auto found = std::find_if(snippets.begin(), snippets.end(), [](const GuideSnippet& one) {
    return one.text.starts_with("format: 1\nscenario: the-lemon\n");
  });
  return found == snippets.end() ? std::string() : found->text;
}

Findings check(const GuideSnippet& snippet) {
  // It stands beside the shipped ones, and may include what they include.
  const auto path = std::filesystem::path(ATTUNE_SOURCE_DIR) / "scenarios" / "guide.yaml";
  Findings findings = check_scenario_text(testing::scenario_of(snippet, evening()), path).findings;
  // A note tells something, and blames nothing: it counts only where it is looked for.
  std::erase_if(findings, [&snippet](const Finding& finding) {
    return finding.severity == Severity::kNote && finding.code != snippet.finds;
  });
  return findings;
}

std::string place_of_snippet(const GuideSnippet& snippet) {
  return fmt::format("scenarios/README.md:{}, under '{}'", snippet.line, snippet.heading);
}

TEST(AuthoringGuide, ShowsScenariosAndSnippetsThatCheckClean) {
  int shown = 0;
  for (const GuideSnippet& snippet : testing::guide_snippets()) {
    if (snippet.finds.empty()) {
      ++shown;
      EXPECT_TRUE(snippet.place.has_value() || snippet.text.starts_with("format:"))
          << place_of_snippet(snippet) << " does not say where it belongs";
      EXPECT_EQ(testing::said(check(snippet)), "") << place_of_snippet(snippet);
    }
  }
  EXPECT_GT(shown, 20);
}

TEST(AuthoringGuide, ShowsMistakesThatAreFoundAsWhatItSays) {
  for (const GuideSnippet& snippet : testing::guide_snippets()) {
    if (snippet.finds.empty()) {
      continue;
    }
    std::set<std::string> codes;
    const Findings findings = check(snippet);
    for (const Finding& finding : findings) {
      codes.insert(finding.code);
    }
    EXPECT_EQ(codes, std::set<std::string>{snippet.finds}) << place_of_snippet(snippet) << "\n"
                                                           << testing::said(findings);
  }
}

TEST(AuthoringGuide, ExplainsEveryFindingUnderItsMeaning) {
  const std::vector<std::string> headings = testing::guide_headings();
  for (const FindingRule& rule : finding_rules()) {
    const std::string heading = fmt::format("{}: {}", rule.id, rule.meaning);
    EXPECT_EQ(std::count(headings.begin(), headings.end(), heading), 1)
        << "scenarios/README.md needs '#### " << heading << "'";
  }
}

TEST(AuthoringGuide, ShowsEveryFindingThatCanBeShown) {
  std::set<std::string> shown;
  for (const GuideSnippet& snippet : testing::guide_snippets()) {
    if (!snippet.finds.empty()) {
      EXPECT_TRUE(snippet.heading.starts_with(snippet.finds)) << place_of_snippet(snippet);
      shown.insert(snippet.finds);
    }
  }
  for (const FindingRule& rule : finding_rules()) {
    const bool excepted =
        std::find(kNotShown.begin(), kNotShown.end(), rule.code) != kNotShown.end();
    EXPECT_EQ(shown.contains(std::string(rule.id)), !excepted) << rule.id;
  }
}

}  // namespace
}  // namespace attune::scenario
