// Every language of the window says everything that the source says, and nothing else.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "base/language/language_reader.h"
#include "base/language/po_entries.h"

namespace attune {
namespace {

namespace fs = std::filesystem;

const fs::path kLanguages = fs::path(ATTUNE_SOURCE_DIR) / "assets" / "languages";

std::string text_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

std::vector<fs::path> language_files() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(kLanguages)) {
    if (entry.path().extension() == ".po") {
      files.push_back(entry.path());
    }
  }
  return files;
}

/// By English: whether it goes with a number.
std::map<std::string, bool> said_in_source() {
  const fs::path pot = fs::path(::testing::TempDir()) / "attune_said.pot";
  const std::string command =
      "bash '" + (kLanguages / "extract.sh").string() + "' '" + pot.string() + "'";
  // NOLINTNEXTLINE(cert-env33-c): a script of ours, with a path of ours.
  EXPECT_EQ(std::system(command.c_str()), 0);
  const Result<PoEntries> said = read_po_entries(text_of(pot), pot);
  EXPECT_TRUE(said.ok()) << said.error().message();
  std::map<std::string, bool> texts;
  for (const PoEntry& entry : said.value().entries) {
    texts[entry.source] = entry.many.has_value();
  }
  fs::remove(pot);
  return texts;
}

bool is_translated(const PoEntry& entry) {
  return !entry.fuzzy && std::none_of(entry.translations.begin(), entry.translations.end(),
                                      [](const std::string& text) { return text.empty(); });
}

/// What a language file lacks or has too much, a line each.
std::string gaps(const PoEntries& language, const std::map<std::string, bool>& said) {
  std::string told;
  std::map<std::string, bool> there;
  for (const PoEntry& entry : language.entries) {
    there[entry.source] = entry.many.has_value();
    if (said.count(entry.source) == 0) {
      told += "is not said any more: " + entry.source + "\n";
    } else if (!is_translated(entry)) {
      told += (entry.fuzzy ? "reads differently now: " : "is empty: ") + entry.source + "\n";
    } else if (said.at(entry.source) != entry.many.has_value()) {
      told += "goes with a number in one of the two only: " + entry.source + "\n";
    }
  }
  for (const auto& [text, with_number] : said) {
    told += there.count(text) == 0 ? "is missing: " + text + "\n" : "";
  }
  return told;
}

TEST(Languages, AreAtHand) { EXPECT_FALSE(language_files().empty()); }

TEST(Languages, CanBeRead) {
  for (const fs::path& file : language_files()) {
    const Result<Language> language = read_language(text_of(file), file);
    EXPECT_TRUE(language.ok()) << language.error().message();
  }
}

TEST(Languages, SayEverythingThatTheSourceSaysAndNothingElse) {
  const std::map<std::string, bool> said = said_in_source();
  EXPECT_GT(said.size(), 5U);
  for (const fs::path& file : language_files()) {
    const Result<PoEntries> language = read_po_entries(text_of(file), file);
    ASSERT_TRUE(language.ok()) << language.error().message();
    EXPECT_EQ(gaps(language.value(), said), "")
        << file.filename() << ": bash assets/languages/renew.sh brings it up to date";
  }
}

// The comparison above finds what it is there for.
TEST(Languages, AreFoundOutWhereTheyAreNot) {
  const std::string header =
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
  const PoEntries language = read_po_entries(header +
                                                 "msgid \"Old\"\nmsgstr \"Alt\"\n\n"
                                                 "msgid \"Empty\"\nmsgstr \"\"\n\n"
                                                 "#, fuzzy\nmsgid \"Changed\"\nmsgstr \"Neu\"\n\n"
                                                 "msgid \"{} week\"\nmsgstr \"{} Woche\"\n",
                                             "a.po")
                                 .value();
  EXPECT_EQ(
      gaps(language, {{"Empty", false}, {"Changed", false}, {"{} week", true}, {"New", false}}),
      "is not said any more: Old\nis empty: Empty\nreads differently now: Changed\n"
      "goes with a number in one of the two only: {} week\nis missing: New\n");
}

}  // namespace
}  // namespace attune
