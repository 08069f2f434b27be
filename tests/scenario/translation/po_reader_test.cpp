// Hostile and broken PO files: a clear error with its line, and never a crash.
#include <gtest/gtest.h>

#include "base/stable_hash.h"
#include "scenario/translation/po_file.h"

namespace attune::scenario {
namespace {

const std::string kHeader =
    "msgid \"\"\nmsgstr \"\"\n\"Language: de_AT\\n\"\n"
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";  // 5 lines

std::string entry(const std::string& key, const std::string& source, const std::string& text) {
  return "msgctxt \"" + key + "\"\nmsgid \"" + source + "\"\nmsgstr \"" + text + "\"\n\n";
}

std::string problem(const std::string& text) {
  const Result<PoFile> po = read_po(text, "a.po");
  return po.ok() ? "fine" : po.error().where + " " + po.error().what;
}

TEST(PoReader, ReadsEntriesFlagsAndContinuedStrings) {
  const Result<PoFile> po =
      read_po(kHeader + "# of a translator\n#. Tom says\n" + entry("a", "One.", "Eins.") +
                  "#, fuzzy, no-wrap\n#| msgid \"Too.\"\nmsgctxt \"b\"\nmsgid \"\"\n\"Two \"\n"
                  "\"lines.\"\nmsgstr \"\"\n\"Zwei \"\n\"Zeilen.\\n\"\n\n"
                  "#~ msgctxt \"old\"\n#~ msgid \"Old.\"\n#~ msgstr \"Alt.\"\n" +
                  entry("c", "Three.", ""),
              "a.po");
  ASSERT_TRUE(po.ok()) << po.error().message();
  EXPECT_EQ(po.value().language, "de-AT");
  ASSERT_EQ(po.value().texts.size(), 3U);
  EXPECT_EQ(po.value().texts[0].translation, "Eins.");
  EXPECT_FALSE(po.value().texts[0].unconfirmed);
  EXPECT_EQ(po.value().texts[1].source, "Two lines.");
  EXPECT_EQ(po.value().texts[1].translation, "Zwei Zeilen.");
  EXPECT_TRUE(po.value().texts[1].unconfirmed);
  EXPECT_EQ(po.value().texts[2].translation, "");
  EXPECT_FALSE(po.value().texts[2].unconfirmed);
}

TEST(PoReader, TakesCarriageReturnsAndAByteOrderMark) {
  std::string text = kHeader + entry("a", "One.", "Eins.");
  std::string dos = "\xEF\xBB\xBF";
  for (const char each : text) {
    dos += each == '\n' ? "\r\n" : std::string(1, each);
  }
  const Result<PoFile> po = read_po(dos, "a.po");
  ASSERT_TRUE(po.ok()) << po.error().message();
  EXPECT_EQ(po.value().texts.at(0).translation, "Eins.");
}

TEST(PoReader, NamesTheLineOfWhatIsWrong) {
  EXPECT_EQ(problem(""), "a.po:0 this is no PO file: it has no header");
  EXPECT_EQ(problem(kHeader + "Hello\n"), "a.po:6 neither a comment nor an entry");
  EXPECT_EQ(problem("\"loose\"\n"), "a.po:1 a text that belongs to nothing");
  EXPECT_EQ(problem(kHeader + "msgctxt \"a\"\nmsgid \"x\n"),
            "a.po:7 a quotation mark is not closed on its line");
  EXPECT_EQ(problem(kHeader + "msgctxt \"a\"\nmsgid \"x\\q\"\n"),
            "a.po:7 an escape that is not known");
  EXPECT_EQ(problem(kHeader + "msgctxt \"a\"\nmsgid x\n"),
            "a.po:7 a text in double quotes belongs here");
  EXPECT_EQ(problem(kHeader + "msgctxt \"a\"\nmsgid \"x\"\nmsgid_plural \"y\"\nmsgstr[0] \"z\"\n"),
            "a.po:9 'a': our texts have no plural forms");
  EXPECT_EQ(problem(kHeader + "msgctxt \"a\"\nmsgstr \"x\"\n"),
            "a.po:7 'msgstr' does not belong here");
  EXPECT_EQ(problem(kHeader + "msgid \"x\"\nmsgstr \"y\"\n"),
            "a.po:7 an entry without msgctxt, so that nobody knows which text it is");
  EXPECT_EQ(problem(kHeader + "msgctxt \"a\"\nmsgid \"x\"\n"),
            "a.po:7 an entry without its msgstr");
  EXPECT_EQ(problem(kHeader + entry("a", "x", "y") + entry("a", "x", "z")),
            "a.po:12 'a' stands twice");
  EXPECT_EQ(problem(kHeader + kHeader), "a.po:10 a second header");
  EXPECT_EQ(problem(kHeader + "msgctxt \"\xFF\"\n"), "a.po:6 a byte that is not UTF-8");
}

TEST(PoReader, WantsUtf8AndALanguage) {
  EXPECT_EQ(problem("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n"),
            "a.po:2 the charset is 'ISO-8859-1'");
  EXPECT_EQ(problem("msgid \"\"\nmsgstr \"Language: de\\n\"\n"),
            "a.po:2 the header names no charset");
  EXPECT_EQ(problem("msgid \"\"\nmsgstr \"Language: ../x\\nContent-Type: text/plain; "
                    "charset=UTF-8\\n\"\n"),
            "a.po:1 '../x' names no language");
}

TEST(PoReader, SurvivesRandomChanges) {
  const std::string text = kHeader + entry("a", "One.", "Eins.") + "#, fuzzy\n" +
                           entry("b", "Two \\\"so\\\".", "Zwei.") + entry("c", "Three.", "");
  int readable = 0;
  for (std::uint64_t seed = 0; seed < 5000; ++seed) {
    std::string changed = text;
    const auto at = static_cast<std::size_t>(draw(seed, 0) % text.size());
    if (draw(seed, 1) % 2 == 0) {
      changed.erase(at, 1 + static_cast<std::size_t>(draw(seed, 2) % 9));
    } else {
      changed[at] = static_cast<char>(draw(seed, 2) % 256);
    }
    const Result<PoFile> po = read_po(changed, "a.po");
    readable += po.ok() ? 1 : 0;
    EXPECT_TRUE(po.ok() || po.error().where.starts_with("a.po:")) << seed;
  }
  EXPECT_GT(readable, 500);
  EXPECT_LT(readable, 4900);
}

}  // namespace
}  // namespace attune::scenario
