#include "scenario/translation/translation_reader.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/stable_hash.h"
#include "scenario/found.h"
#include "scenario/small_scenario.h"

namespace attune::scenario {
namespace {

std::shared_ptr<const Scenario> small() {
  return load_scenario_text(testing::kSmallScenario, testing::small_path()).scenario;
}

const std::string kHead = "format: 1\ntranslates: small\nlanguage: de\nlines:\n";

LoadedTranslation read(const std::string& text, const Scenario* scenario = nullptr) {
  return read_translation_text(text, "small.de.yaml", scenario);
}

std::string closer(std::string_view text, std::string_view of) {
  return kHead + fmt::format("  end.closer: {{text: \"{}\", of: {}}}\n", text, of);
}

TEST(TranslationReader, ReadsTextsWithTheirHashes) {
  const LoadedTranslation loaded = read(closer("Sie setzten sich.", "9c2e5d10"));
  ASSERT_TRUE(loaded.usable) << testing::said(loaded.findings);
  EXPECT_EQ(loaded.translation.scenario, "small");
  EXPECT_EQ(loaded.translation.language, "de");
  const TranslatedText& line = loaded.translation.lines.at("end.closer");
  EXPECT_EQ(line.text, "Sie setzten sich.");
  EXPECT_EQ(line.of, "9c2e5d10");
  EXPECT_EQ(line.at, (Position{5, 3, 0}));
}

TEST(TranslationReader, ReadsBlockStyleAndFindsWhatYamlWouldCutInIt) {
  EXPECT_TRUE(read(kHead + "  a:\n    text: Sie setzten sich.\n    of: 9c2e5d10\n").usable);
  const LoadedTranslation cut = read(kHead + "  a:\n    text: Sie #setzten sich.\n    of: 9c\n");
  EXPECT_FALSE(cut.usable);
  EXPECT_EQ(testing::places(cut.findings), "ATN0108 6:15\n");
  const LoadedTranslation split = read(kHead + "  a: {text: Sie setzten, sich, of: 9c}\n");
  EXPECT_EQ(split.findings.at(0).code, "ATN0116");
}

TEST(TranslationReader, SaysWhatIsMissingOrDoesNotBelong) {
  EXPECT_EQ(testing::places(read("format: 1\n").findings),
            "ATN0202 1:1\nATN0202 1:1\nATN0202 1:1\n");
  EXPECT_EQ(testing::places(read("").findings), "ATN0119 1:1\n");
  EXPECT_EQ(testing::places(read("format: 7\ntranslates: a\nlanguage: de\nlines: {}\n").findings),
            "ATN0204 1:9\n");
  EXPECT_EQ(testing::places(read(kHead + "  a: {text: x}\n").findings), "ATN0202 5:3\n");
  EXPECT_EQ(testing::places(read(kHead + "  a: x\n").findings), "ATN0203 5:6\n");
  EXPECT_EQ(testing::places(read(kHead + "  a: {text: x, of: y, by: z}\n").findings),
            "ATN0201 5:23\n");
  EXPECT_EQ(testing::places(read("format: 1\ntranslates: a\nlanguage: de\nlines: [a]\n").findings),
            "ATN0203 4:8\n");
}

TEST(TranslationReader, HoldsTheLanguageAgainstBcp47AndTheFileName) {
  EXPECT_EQ(
      testing::places(read("format: 1\ntranslates: a\nlanguage: deutsch!\nlines: {}\n").findings),
      "ATN0206 3:11\n");
  EXPECT_EQ(testing::places(read("format: 1\ntranslates: a\nlanguage: fr\nlines: {}\n").findings),
            "ATN0206 3:11\n");
  EXPECT_EQ(language_in_name("a/four-hours.pt-BR.yaml"), "pt-BR");
  EXPECT_EQ(language_in_name("a/four-hours.yaml"), "");
}

TEST(TranslationReader, FindsWhatIsStaleAtItsHash) {
  const auto scenario = small();
  const LoadedTranslation loaded =
      read(closer("Sie saßen.", source_hash("They sit down.")), scenario.get());
  EXPECT_TRUE(loaded.usable);
  ASSERT_EQ(loaded.findings.size(), 3U) << testing::said(loaded.findings);
  EXPECT_EQ(loaded.findings[2].code, "ATN0331");
  EXPECT_EQ(loaded.findings[2].line, 5);
  EXPECT_EQ(loaded.findings[2].column, 40);
  EXPECT_NE(loaded.findings[2].message.find("They sat down."), std::string::npos);
  EXPECT_NE(loaded.findings[2].fix.find(source_hash("They sat down.")), std::string::npos);
}

TEST(TranslationReader, FindsWhatTheScenarioDoesNotHave) {
  const auto scenario = small();
  const LoadedTranslation loaded =
      read(kHead + "  end.closr: {text: x, of: 9c2e5d10}\n", scenario.get());
  EXPECT_NE(testing::places(loaded.findings).find("ATN0332 5:3\n"), std::string::npos);
  EXPECT_NE(testing::said(loaded.findings).find("did you mean 'end.closer'?"), std::string::npos)
      << testing::said(loaded.findings);
  const LoadedTranslation other =
      read("format: 1\ntranslates: another\nlanguage: de\nlines: {}\n", scenario.get());
  EXPECT_NE(testing::places(other.findings).find("ATN0332 4:1\n"), std::string::npos);
}

TEST(TranslationReader, SaysOnceHowMuchIsMissing) {
  const auto scenario = small();
  const LoadedTranslation loaded =
      read(closer("Sie saßen.", source_hash("They sat down.")), scenario.get());
  EXPECT_TRUE(loaded.usable);
  ASSERT_EQ(loaded.findings.size(), 2U);
  EXPECT_EQ(loaded.findings[0].code, "ATN0333");
  EXPECT_EQ(loaded.findings[0].severity, Severity::kWarning);
  EXPECT_EQ(loaded.findings[0].line, 4);
  EXPECT_NE(loaded.findings[0].message.find("10 texts are not translated"), std::string::npos)
      << loaded.findings[0].message;
  EXPECT_NE(loaded.findings[1].message.find("no id"), std::string::npos);
}

TEST(TranslationReader, FindsMarksThatWereLost) {
  const auto scenario = small();
  const LoadedTranslation loaded =
      read(closer("Sie „saßen.", source_hash("They sat down.")), scenario.get());
  EXPECT_NE(testing::places(loaded.findings).find("ATN0334 5:22\n"), std::string::npos)
      << testing::places(loaded.findings);
}

TEST(TranslationReader, FindsPointedWordsThatDoNotStandInTheTranslatedReply) {
  const auto scenario =
      load_scenario_text(testing::with(testing::kSmallScenario, "as: {invalidation: 2}",
                                       "as: {invalidation: 2}\n        from: {invalidation: Not}"),
                         testing::small_path())
          .scenario;
  ASSERT_NE(scenario, nullptr);
  const auto findings_of = [&](std::string_view words) {
    return testing::places(
        read(kHead + fmt::format("  no: {{text: \"Jetzt nicht.\", of: {}}}\n"
                                 "  no.from.invalidation: {{text: \"{}\", of: {}}}\n",
                                 source_hash("Not now."), words, source_hash("Not")),
             scenario.get())
            .findings);
  };
  EXPECT_EQ(findings_of("nicht").find("ATN0611"), std::string::npos) << findings_of("nicht");
  EXPECT_NE(findings_of("nie").find("ATN0611 6:32\n"), std::string::npos) << findings_of("nie");
}

TEST(TranslationReader, SurvivesRandomChanges) {
  const auto scenario = small();
  const std::string text = closer("Sie „saßen“.", source_hash("They sat down.")) +
                           "  yes.coach:\n    text: Was hat er gehört?\n    of: 9c2e5d10\n";
  int usable = 0;
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    std::string changed = text;
    const auto at = static_cast<std::size_t>(draw(seed, 0) % text.size());
    if (draw(seed, 1) % 2 == 0) {
      changed.erase(at, 1 + static_cast<std::size_t>(draw(seed, 2) % 9));
    } else {
      changed[at] = static_cast<char>(draw(seed, 2) % 256);
    }
    const LoadedTranslation loaded = read(changed, scenario.get());
    usable += loaded.usable ? 1 : 0;
    for (const Finding& finding : loaded.findings) {
      EXPECT_GE(finding.line, 1) << seed;
      EXPECT_NE(finding.fix, "") << seed << " " << finding.message;
    }
  }
  EXPECT_GT(usable, 200);
  EXPECT_LT(usable, 2900);
}

TEST(TranslationReader, RefusesWhatIsTooLargeOrNotThere) {
  const LoadedTranslation large =
      read_translation_text(std::string(100, 'x'), "small.de.yaml", nullptr, {50});
  EXPECT_FALSE(large.usable);
  EXPECT_EQ(large.findings.at(0).code, "ATN0102");
  const LoadedTranslation none = read_translation("no/such.de.yaml", nullptr);
  EXPECT_FALSE(none.usable);
  EXPECT_EQ(none.findings.at(0).code, "ATN0101");
}

}  // namespace
}  // namespace attune::scenario
