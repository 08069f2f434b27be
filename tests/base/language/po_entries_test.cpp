// What goes beyond the files of scenarios; the rest is held by their reader's test.
#include "base/language/po_entries.h"

#include <gtest/gtest.h>

namespace attune {
namespace {

const std::string kHeader =
    "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nLanguage: de\\n\"\n";  // 2
                                                                                           // lines

std::string problem(const std::string& text) {
  const Result<PoEntries> po = read_po_entries(text, "a.po");
  return po.ok() ? "fine" : po.error().where + " " + po.error().what;
}

TEST(PoEntries, HavePluralForms) {
  const Result<PoEntries> po = read_po_entries(
      kHeader + "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"\nmsgstr[1] \"b\"\n\"s\"\n",
      "a.po");
  ASSERT_TRUE(po.ok()) << po.error().message();
  ASSERT_EQ(po.value().entries.size(), 1U);
  const PoEntry& entry = po.value().entries.front();
  EXPECT_EQ(entry.source, "a");
  EXPECT_EQ(entry.many, "as");
  EXPECT_EQ(entry.translations, (std::vector<std::string>{"b", "bs"}));
  EXPECT_EQ(entry.line, 7);
  EXPECT_FALSE(entry.context.has_value());
}

TEST(PoEntries, HaveAHeaderOfFields) {
  const Result<PoEntries> po = read_po_entries(kHeader, "a.po");
  ASSERT_TRUE(po.ok());
  EXPECT_EQ(po.value().header_field("Language"), "de");
  EXPECT_EQ(po.value().header_field("Lang"), "");
  EXPECT_EQ(po.value().header_field("charset"), "");
}

TEST(PoEntries, AreInGettextsOrder) {
  EXPECT_EQ(problem(kHeader + "msgid \"a\"\nmsgstr[0] \"b\"\n"),
            "a.po:4 'msgstr[0]' does not belong here");
  EXPECT_EQ(problem(kHeader + "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr \"b\"\n"),
            "a.po:5 'msgstr' does not belong here");
  EXPECT_EQ(problem(kHeader + "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[1] \"b\"\n"),
            "a.po:5 'msgstr[1]' does not belong here");
  EXPECT_EQ(problem(kHeader + "msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n"),
            "a.po:5 'msgstr' does not belong here");
  EXPECT_EQ(problem(kHeader + "msgid_plural \"as\"\n"),
            "a.po:3 'msgid_plural' does not belong here");
  EXPECT_EQ(problem(kHeader + "msgfoo \"as\"\n"), "a.po:3 'msgfoo' does not belong here");
}

}  // namespace
}  // namespace attune
