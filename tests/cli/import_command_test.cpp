// A translation goes out to its translators and comes back.
#include "cli/import_command.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "cli/support/command_run.h"
#include "support/told_language.h"

namespace attune::cli {
namespace {

namespace fs = std::filesystem;
using test::CommandRun;
using test::run_attune;

class Translating : public ::testing::Test {
 protected:
  Translating() : folder_(test::scratch_folder()), scenario_((folder_ / "wet-coat.yaml").string()) {
    fs::copy_file(test::fixture("wet-coat.yaml"), scenario_);
    static_cast<void>(run_attune({"ids", "--write", scenario_}));
  }

  [[nodiscard]] std::string bytes_of(const std::string& name) const {
    std::ostringstream text;
    text << std::ifstream(folder_ / name, std::ios::binary).rdbuf();
    return text.str();
  }
  void keep(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  [[nodiscard]] std::string path(const std::string& name) const {
    return (folder_ / name).string();
  }

  // An export whose every text is translated by "[source]".
  [[nodiscard]] std::string translated_po() const {
    const CommandRun run = run_attune({"export", scenario_, "--to", "po", "--language", "de"});
    std::istringstream lines(run.out);
    std::string text;
    std::string source;
    for (std::string line; std::getline(lines, line);) {
      if (line.starts_with("msgid \"") && line != "msgid \"\"") {
        source = line.substr(7, line.size() - 8);
      }
      text += line == "msgstr \"\"" && !source.empty() ? "msgstr \"[" + source + "]\"" : line;
      text += "\n";
    }
    return text;
  }

  fs::path folder_;
  std::string scenario_;
};

TEST_F(Translating, GoesRoundWithTheSameBytes) {
  keep("a.po", translated_po());
  const CommandRun taken = run_attune({"import", scenario_, path("a.po")});
  EXPECT_EQ(taken.exit_code, kExitFine) << taken.err;
  EXPECT_NE(taken.out.find("wet-coat.de.yaml: "), std::string::npos) << taken.out;
  const std::string once = bytes_of("wet-coat.de.yaml");
  EXPECT_NE(once.find("[The wet coat]"), std::string::npos);
  const CommandRun out =
      run_attune({"export", scenario_, "--to", "po", "--language", "de", "-o", path("b.po")});
  EXPECT_EQ(out.exit_code, kExitFine) << out.err;
  EXPECT_EQ(bytes_of("b.po"), bytes_of("a.po"));
  EXPECT_EQ(run_attune({"import", scenario_, path("b.po")}).exit_code, kExitFine);
  EXPECT_EQ(bytes_of("wet-coat.de.yaml"), once);
  const CommandRun checked = run_attune({"check", scenario_});
  EXPECT_EQ(checked.out.find("ATN03"), std::string::npos) << checked.out;
}

TEST_F(Translating, IsPlayedAndComparedInTheOtherLanguage) {
  keep("a.po", translated_po());
  ASSERT_EQ(run_attune({"import", scenario_, path("a.po")}).exit_code, kExitFine);
  const CommandRun run = run_attune(
      {"play", scenario_, "--language", "de-AT", "--picks", "hall#seen,kitchen#radiator"});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_NE(run.out.find("[You walked. Are we okay?]"), std::string::npos) << run.out;
  EXPECT_EQ(run.err, "");
  const CommandRun compared = run_attune({"compare", scenario_, "--language", "de"});
  EXPECT_EQ(compared.exit_code, kExitFine) << compared.err;
  EXPECT_NE(compared.out.find("[The wet coat]"), std::string::npos) << compared.out;
}

TEST_F(Translating, IsSpokenAboutInTheOtherLanguageToo) {
  keep("a.po", translated_po());
  ASSERT_EQ(run_attune({"import", scenario_, path("a.po")}).exit_code, kExitFine);
  fs::create_directory(folder_ / "languages");
  keep("languages/de.po", attune::test::told_po({{"About {} minutes.", "Etwa {} Minuten."},
                                                 {"What does {} say?", "Was sagt {}?"},
                                                 {"{}, b back, ? coach, l lens, h help, q quit",
                                                  "{}, b zurück, q Schluss"},
                                                 {"withdrawal", "Rückzug"},
                                                 {"arousal", "Aufgewühltheit"},
                                                 {"Tonight", "Heute Abend"}}));
  Surroundings german;
  german.languages = folder_ / "languages";
  const CommandRun played = run_attune({"play", scenario_, "--language", "de"}, "", german);
  EXPECT_NE(played.out.find("Etwa 3 Minuten."), std::string::npos) << played.out;
  EXPECT_NE(played.out.find("Was sagt [Eli]?"), std::string::npos) << played.out;
  EXPECT_NE(played.out.find(", b zurück, q Schluss"), std::string::npos) << played.out;
  const CommandRun compared = run_attune({"compare", scenario_, "--language", "de"}, "", german);
  EXPECT_NE(compared.out.find("  Heute Abend\n"), std::string::npos) << compared.out;
  EXPECT_NE(compared.out.find("\n  Aufgewühltheit "), std::string::npos) << compared.out;
  EXPECT_NE(compared.out.find("\n  Rückzug        "), std::string::npos) << compared.out;
}

TEST_F(Translating, ASaveOfOneLanguageResumesInTheOther) {
  keep("a.po", translated_po());
  ASSERT_EQ(run_attune({"import", scenario_, path("a.po")}).exit_code, kExitFine);
  ASSERT_EQ(
      run_attune({"play", scenario_, "--picks", "hall#seen", "--save", path("s.yaml")}).exit_code,
      kExitFine);
  const CommandRun run = run_attune(
      {"play", scenario_, "--language", "de", "--replay", path("s.yaml"), "--format", "json"});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.err, "");
  EXPECT_NE(run.out.find("\"picked\":\"hall#seen\""), std::string::npos) << run.out;
  EXPECT_NE(run.out.find("[Cross with the bus.]"), std::string::npos) << run.out;
}

TEST_F(Translating, SaysWhatHasChangedSinceAndShowsItAsWritten) {
  keep("a.po", translated_po());
  ASSERT_EQ(run_attune({"import", scenario_, path("a.po")}).exit_code, kExitFine);
  std::string text = bytes_of("wet-coat.yaml");
  text.replace(text.find("Cross with the bus."), 19, "Cross with the tram");
  keep("wet-coat.yaml", text);
  EXPECT_EQ(run_attune({"check", scenario_}).exit_code, kExitFindings);
  const CommandRun run =
      run_attune({"play", scenario_, "--language", "de", "--picks", "hall#seen"});
  EXPECT_NE(run.err.find("1 text has changed since it was translated"), std::string::npos)
      << run.err;
  EXPECT_NE(run.out.find("Cross with the tram"), std::string::npos) << run.out;
  const CommandRun out = run_attune({"export", scenario_, "--to", "po", "--language", "de"});
  EXPECT_NE(out.out.find("#, fuzzy\n"), std::string::npos);
}

TEST_F(Translating, RefusesAFileItCannotReadAndWritesNothing) {
  keep("a.po", "msgid \"\nmsgstr \"\"\n");
  const CommandRun run = run_attune({"import", scenario_, path("a.po")});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("a.po:1"), std::string::npos) << run.err;
  EXPECT_FALSE(fs::exists(folder_ / "wet-coat.de.yaml"));
  keep("wet-coat.de.yaml", "lines: {");
  keep("a.po", translated_po());
  EXPECT_EQ(run_attune({"import", scenario_, path("a.po")}).exit_code, kExitUsage);
  EXPECT_EQ(bytes_of("wet-coat.de.yaml"), "lines: {");
}

TEST_F(Translating, RefusesAFileOfAnotherScenarioOrOfNoLanguage) {
  const std::string header =
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
  const std::string entry = "msgctxt \"nowhere\"\nmsgid \"a\"\nmsgstr \"b\"\n";
  keep("a.po", header + entry);
  EXPECT_NE(run_attune({"import", scenario_, path("a.po")}).err.find("which language"),
            std::string::npos);
  const CommandRun run = run_attune({"import", scenario_, path("a.po"), "--language", "de"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("none of its texts"), std::string::npos) << run.err;
}

TEST_F(Translating, TellsWhichTextsTheScenarioDoesNotHave) {
  keep("a.po", translated_po() + "\nmsgctxt \"nowhere\"\nmsgid \"a\"\nmsgstr \"b\"\n");
  const CommandRun run = run_attune({"import", scenario_, path("a.po")});
  EXPECT_EQ(run.exit_code, kExitFindings);
  EXPECT_NE(run.err.find("nowhere"), std::string::npos) << run.err;
  EXPECT_TRUE(fs::exists(folder_ / "wet-coat.de.yaml"));
}

TEST_F(Translating, BelongsToAScenario) {
  const CommandRun run = run_attune({"compare", "--language", "de"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("a language belongs to a scenario"), std::string::npos) << run.err;
}

TEST_F(Translating, SaysWhichLanguagesThereAre) {
  const CommandRun none = run_attune({"play", scenario_, "--language", "fr", "--picks", ""});
  EXPECT_EQ(none.exit_code, kExitUsage);
  EXPECT_NE(none.err.find("no translation into \"fr\""), std::string::npos) << none.err;
  const CommandRun odd = run_attune({"play", scenario_, "--language", "../x"});
  EXPECT_EQ(odd.exit_code, kExitUsage);
  EXPECT_NE(odd.err.find("takes a language such as de"), std::string::npos) << odd.err;
}

}  // namespace
}  // namespace attune::cli
