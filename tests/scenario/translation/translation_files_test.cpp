#include "scenario/translation/translation_files.h"

#include <gtest/gtest.h>

#include <fstream>

#include "scenario/check.h"
#include "scenario/small_scenario.h"
#include "scenario/translation/translation_writer.h"

namespace attune::scenario {
namespace {

namespace fs = std::filesystem;

class TranslationFiles : public ::testing::Test {
 protected:
  TranslationFiles()
      : folder_(fs::temp_directory_path() /
                (std::string("attune-translations-") +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    keep("small.yaml",
         testing::with(testing::with(testing::kSmallScenario, "include: [lib/pauses.yaml]\n", ""),
                       "    - visit: pauses/breathe\n", ""));
  }
  ~TranslationFiles() override { fs::remove_all(folder_); }

  void keep(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
  }
  void keep_german(const std::string& of) const {
    keep("small.de.yaml",
         "format: 1\ntranslates: small\nlanguage: de\nlines:\n"
         "  end.closer: {text: \"Sie saßen.\", of: " +
             of + "}\n");
  }
  [[nodiscard]] fs::path scenario() const { return folder_ / "small.yaml"; }

  fs::path folder_;
};

TEST_F(TranslationFiles, AreThoseBesideTheScenario) {
  keep("small.fr.yaml", "");
  keep("small.de.yaml", "");
  keep("smaller.de.yaml", "");
  keep("small.de.po", "");
  const std::vector<fs::path> wanted = {folder_ / "small.de.yaml", folder_ / "small.fr.yaml"};
  EXPECT_EQ(translations_beside(scenario()), wanted);
  EXPECT_EQ(translation_path(scenario(), "pt-BR"), folder_ / "small.pt-BR.yaml");
}

TEST_F(TranslationFiles, AreFoundInAWiderLanguage) {
  keep("small.de.yaml", "");
  EXPECT_EQ(find_translation(scenario(), "de-AT").value(), folder_ / "small.de.yaml");
  EXPECT_EQ(find_translation(scenario(), "DE").value(), folder_ / "small.de.yaml");
  const Result<fs::path> none = find_translation(scenario(), "fr");
  EXPECT_EQ(none.error().code, ErrorCode::kNotFound);
  EXPECT_NE(none.error().fix.find("de"), std::string::npos);
}

TEST_F(TranslationFiles, LoadAScenarioInItsLanguage) {
  keep_german(source_hash("They sat down."));
  const Result<Loaded> loaded = load_scenario_in(scenario(), "de");
  ASSERT_TRUE(loaded.ok());
  ASSERT_NE(loaded.value().scenario, nullptr);
  EXPECT_EQ(loaded.value().scenario->ends[0].text, "Sie saßen.");
  EXPECT_EQ(loaded.value().scenario->ends[1].text, "Nobody sat down.");
  EXPECT_EQ(loaded.value().scenario->content_hash,
            load_scenario(scenario()).scenario->content_hash);
}

TEST_F(TranslationFiles, ThatAreStaleLeaveTheOriginal) {
  keep_german("9c2e5d10");
  const Result<Loaded> loaded = load_scenario_in(scenario(), "de");
  ASSERT_NE(loaded.value().scenario, nullptr);
  EXPECT_EQ(loaded.value().scenario->ends[0].text, "They sat down.");
}

TEST_F(TranslationFiles, ThatCannotBeReadAreNotPlayed) {
  keep("small.de.yaml", "lines: {");
  const Result<Loaded> loaded = load_scenario_in(scenario(), "de");
  ASSERT_TRUE(loaded.ok());
  EXPECT_EQ(loaded.value().scenario, nullptr);
  EXPECT_FALSE(loaded.value().findings.empty());
}

TEST_F(TranslationFiles, AreCheckedWithTheirScenario) {
  EXPECT_EQ(testing::places(check_scenario(scenario()).findings), "");
  keep_german("9c2e5d10");
  const Findings findings = check_scenario(scenario()).findings;
  ASSERT_EQ(findings.size(), 3U) << testing::places(findings);
  EXPECT_EQ(findings[2].code, "ATN0331");
  EXPECT_EQ(findings[2].file, (folder_ / "small.de.yaml").string());
}

TEST_F(TranslationFiles, AreCheckedForThemselvesWhereTheScenarioCannotBePlayed) {
  keep("small.yaml", "format: 1\n");
  keep("small.de.yaml", "format: 1\nline: {}\n");
  bool found = false;
  for (const Finding& finding : check_scenario(scenario()).findings) {
    found = found || (finding.code == "ATN0201" && finding.line == 2);
  }
  EXPECT_TRUE(found);
}

TEST_F(TranslationFiles, AreWrittenAsTheyAreRead) {
  const Loaded loaded = load_scenario(scenario());
  ASSERT_NE(loaded.scenario, nullptr);
  Translation translation{"small", "de", {}};
  translation.lines["end.further"] = {
      "Niemand \"saß\": #1, {so}.", source_hash("Nobody sat down."), {}, {}, {}};
  translation.lines["yes"] = {"Bis neun.", "00000000", {}, {}, {}};
  translation.lines["gone"] = {"Weg.", "9c2e5d10", {}, {}, {}};
  const std::string text = translation_text(*loaded.scenario, translation);
  EXPECT_EQ(text, R"(format: 1
translates: small
language: de
lines:

  # kitchen
  yes: {text: "Bis neun.", of: 00000000}

  # ends
  end.further: {text: "Niemand \"saß\": #1, {so}.", of: )" +
                      source_hash("Nobody sat down.") + R"(}
  gone: {text: "Weg.", of: 9c2e5d10}
)");
  const LoadedTranslation read = read_translation_text(text, "small.de.yaml", nullptr);
  EXPECT_TRUE(read.usable);
  EXPECT_EQ(translation_text(*loaded.scenario, read.translation), text);
}

}  // namespace
}  // namespace attune::scenario
