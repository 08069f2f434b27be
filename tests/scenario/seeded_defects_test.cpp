// One defect of each class, put into an evening that is shipped: it is found, and at its place.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "base/text.h"
#include "found.h"
#include "scenario/check.h"
#include "support/all_or_some.h"

namespace attune::scenario {
namespace {

struct Defect {
  const char* what;
  std::string from;  ///< What stands once in the evening ...
  std::string to;    ///< ... and is exchanged for this,
  std::string at;    ///< in which this is where the finding points to.
  const char* code;
  int kind;
};

std::filesystem::path evening_path() {
  return std::filesystem::path(ATTUNE_SOURCE_DIR) / "scenarios" / "are-we-okay.yaml";
}

std::string evening() {
  std::ostringstream text;
  text << std::ifstream(evening_path()).rdbuf();
  return text.str();
}

// Byte of the only `piece` in `text`.
std::size_t only(const std::string& text, const std::string& piece) {
  const std::size_t at = text.find(piece);
  EXPECT_NE(at, std::string::npos) << piece;
  EXPECT_EQ(text.find(piece, at + 1), std::string::npos) << piece << " stands there twice";
  return at;
}

struct Seeded {
  std::string text;
  int line = 0;
  int column = 0;
};

Seeded seeded_with(const Defect& defect) {
  Seeded seeded{evening(), 0, 0};
  const std::size_t from = only(seeded.text, defect.from);
  seeded.text.replace(from, defect.from.size(), defect.to);
  const std::size_t at = from + only(defect.to, defect.at);
  const std::size_t line_start = seeded.text.rfind('\n', at) + 1;
  seeded.line = 1 + static_cast<int>(std::count(seeded.text.begin(),
                                                seeded.text.begin() + static_cast<long>(at), '\n'));
  seeded.column =
      1 + static_cast<int>(code_points(seeded.text.substr(line_start, at - line_start)));
  return seeded;
}

/// An option up to what the coach says on it.
const std::string kLates =
    "- pick#lates: Oh, love. All those evenings alone. I’ll give up the late shift. Every night, "
    "us two.\n"
    "        as: {validation: 3, reassurance: specific, availability: 1, accommodation: 3}\n"
    "        from: {validation: All those evenings alone, reassurance: \"Every night, us two\", "
    "availability: \"Oh, love\", accommodation: I’ll give up the late shift}\n"
    "        coach: ";

std::vector<Defect> defects() {
  return {
      {"a comment behind an apostrophe of three bytes", "- yara#g7x: That was a potato.",
       "- yara#g7x: It’s a # potato.", "# potato", "ATN0108", 1},
      {"a key misspelt behind another apostrophe", "{hears: I wasn’t seeing things, shows: half",
       "{hears: I wasn’t seeing things, showz: half", "showz", "ATN0201", 2},
      {"a node that is not there", "        go: sink\n      - pick#more:",
       "        go: sinc\n      - pick#more:", "sinc\n", "ATN0303", 3},
      {"a code out of its range", "{softness: 2}\n        from: {softness: I’ve turned it off}",
       "{softness: 4}\n        from: {softness: I’ve turned it off}", "4}", "ATN0405", 4},
      {"a node that nobody goes to", "\ntests:\n", "  attic:\n    - end: form\ntests:\n", "attic",
       "ATN0501", 5},
      {"a label in what the coach says", kLates + "A lovely present.",
       kLates + "For somebody needy.", "pick#lates", "ATN0607", 6},
      {"fear that is not declared", "- piet#v9r: Mm?", "- piet#v9r: I’m scared of you.", "piet#v9r",
       "ATN0701", 7},
      {"a test that ends elsewhere",
       "  fetching potatoes ends on the canal:\n    pick: [potato#more, sink#canal, foot#asleep, "
       "pot#radio, plates#block]\n    end: canal",
       "  fetching potatoes ends on the canal:\n    pick: [potato#more, sink#canal, foot#asleep, "
       "pot#radio, plates#block]\n    end: form",
       "fetching", "ATN0802", 8},
  };
}

TEST(SeededDefects, AreOneOfEachClass) {
  int kind = 0;
  for (const Defect& defect : defects()) {
    EXPECT_EQ(defect.kind, ++kind) << defect.what;
  }
  EXPECT_EQ(kind, 8);
}

TEST(SeededDefects, AreFoundAtTheirLineAndColumn) {
  for (const Defect& defect : test::all_or_every(defects(), 4)) {
    const Seeded seeded = seeded_with(defect);
    const Findings findings = check_scenario_text(seeded.text, evening_path()).findings;
    const auto found =
        std::find_if(findings.begin(), findings.end(),
                     [&defect](const Finding& finding) { return finding.code == defect.code; });
    ASSERT_NE(found, findings.end()) << defect.what << "\n" << testing::said(findings);
    EXPECT_EQ(found->kind, defect.kind) << defect.what;
    EXPECT_EQ(found->line, seeded.line) << defect.what;
    EXPECT_EQ(found->column, seeded.column) << defect.what;
  }
}

TEST(SeededDefects, AreNotThereBefore) {
  Findings findings = check_scenario(evening_path()).findings;
  std::erase_if(findings, [](const Finding& one) { return one.severity == Severity::kNote; });
  EXPECT_EQ(testing::said(findings), "");
}

}  // namespace
}  // namespace attune::scenario
