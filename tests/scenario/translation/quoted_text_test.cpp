#include "scenario/translation/quoted_text.h"

#include <gtest/gtest.h>

#include "base/language/po_string.h"
#include "scenario/read_text.h"

namespace attune::scenario {
namespace {

constexpr std::string_view kTexts[] = {
    "", "plain", "a: b #c", "\"quoted\" \\ back", "tab\tbell\a", "{x: 1}, [y]?", "zwölf — „so“"};

TEST(QuotedText, IsReadBackFromYaml) {
  for (const std::string_view text : kTexts) {
    testing::ReadText read("key: " + yaml_quoted(text) + "\n");
    EXPECT_EQ(read.root().find("key").text(), text);
  }
}

TEST(QuotedText, IsReadBackFromPo) {
  for (const std::string_view text : kTexts) {
    EXPECT_EQ(read_po_string(po_quoted(text)).value(), text);
  }
  EXPECT_EQ(po_quoted("a\nb"), "\"a\\nb\"");
}

}  // namespace
}  // namespace attune::scenario
