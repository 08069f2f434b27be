#include "base/language/language_reader.h"

#include <gtest/gtest.h>

#include <fstream>

namespace attune {
namespace {

const std::string kHeader =
    "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\"X-Language-Name: Deutsch\\n\"\n"
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
    "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n";  // 6 lines

std::string problem(const std::string& text) {
  const Result<Language> read = read_language(text, "de.po");
  return read.ok() ? "fine" : read.error().where + " " + read.error().what;
}

TEST(LanguageReader, LeavesOutWhatIsFuzzyOrEmpty) {
  const Result<Language> read = read_language(
      kHeader + "#, fuzzy\nmsgid \"Open\"\nmsgstr \"Auf\"\n\nmsgid \"Close\"\nmsgstr \"\"\n",
      "de.po");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read.value()("Open"), "Open");
  EXPECT_EQ(read.value()("Close"), "Close");
}

TEST(LanguageReader, NamesTheLineOfWhatIsWrong) {
  EXPECT_EQ(problem(kHeader + "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n"),
            "de.po:9 a text with a context");
  EXPECT_EQ(problem(kHeader + "msgid \"{} a\"\nmsgstr \"a\"\n"),
            "de.po:8 a translation that leaves open other values than its English");
  EXPECT_EQ(problem(kHeader + "msgid \"{:.1f} a\"\nmsgstr \"{} a\"\n"),
            "de.po:8 a translation that leaves open other values than its English");
  EXPECT_EQ(problem(kHeader + "msgid \"a\"\nmsgstr \"b {\"\n"),
            "de.po:8 a translation that leaves open other values than its English");
  EXPECT_EQ(problem(kHeader + "msgid \"{} a\"\nmsgid_plural \"{} as\"\nmsgstr[0] \"b\"\n"),
            "de.po:9 1 forms, where the header names 2");
  EXPECT_EQ(problem(kHeader + "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n"),
            "de.po:11 'a' stands twice");
  EXPECT_EQ(problem("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"),
            "de.po:1 the header does not say which language this is");
  EXPECT_EQ(problem("msgid \"\"\nmsgstr \"Language: de\\nX-Language-Name: Deutsch\\nContent-Type: "
                    "text/plain; charset=UTF-8\\n\"\n"),
            "de.po:1 the plural forms cannot be read");
}

TEST(LanguageReader, LoadsWhatCanBeReadOfAFolder) {
  const std::filesystem::path folder =
      std::filesystem::path(::testing::TempDir()) / "attune_languages";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "de.po") << kHeader;
  std::ofstream(folder / "fr.po") << "Bonjour\n";
  std::ofstream(folder / "notes.txt") << "no language\n";
  const LoadedLanguages loaded = load_languages(folder);
  ASSERT_EQ(loaded.languages.size(), 2U);
  EXPECT_EQ(loaded.languages[0].code(), "en");
  EXPECT_EQ(loaded.languages[1].code(), "de");
  ASSERT_EQ(loaded.problems.size(), 1U);
  EXPECT_EQ(loaded.problems[0].where, (folder / "fr.po").string() + ":1");
  std::filesystem::remove_all(folder);
}

TEST(LanguageReader, GoesOnInEnglishWithoutAFolder) {
  const LoadedLanguages loaded = load_languages("/nowhere/at/all");
  EXPECT_EQ(loaded.languages.size(), 1U);
  EXPECT_TRUE(loaded.problems.empty());
}

TEST(LanguageReader, FindsTheLanguageOfALocale) {
  const std::vector<Language> languages = {Language(), read_language(kHeader, "de.po").value()};
  for (const std::string_view german : {"de", "de-AT", "de_AT.UTF-8", "de_DE@euro"}) {
    EXPECT_EQ(language_for(languages, german).code(), "de") << german;
  }
  for (const std::string_view other : {"", "C", "C.UTF-8", "en_GB.UTF-8", "den"}) {
    EXPECT_EQ(language_for(languages, other).code(), "en") << other;
  }
}

}  // namespace
}  // namespace attune
