#include "base/language/plural_rule.h"

#include <gtest/gtest.h>

#include <string>

namespace attune {
namespace {

std::string forms(const std::string& field, const std::vector<std::uint64_t>& counts) {
  const Result<PluralRule> rule = PluralRule::read(field);
  if (!rule.ok()) {
    return rule.error().what;
  }
  std::string told;
  for (const std::uint64_t count : counts) {
    told += std::to_string(rule.value().form_of(count));
  }
  return told;
}

TEST(PluralRule, IsEnglishByItself) {
  const PluralRule rule;
  EXPECT_EQ(rule.forms(), 2U);
  EXPECT_EQ(rule.form_of(0), 1U);
  EXPECT_EQ(rule.form_of(1), 0U);
  EXPECT_EQ(rule.form_of(2), 1U);
}

// The rules as gettext's manual lists them for these languages.
TEST(PluralRule, ReadsTheRulesOfLanguages) {
  EXPECT_EQ(forms("nplurals=2; plural=(n != 1);", {0, 1, 2, 21}), "1011");  // German
  EXPECT_EQ(forms("nplurals=2; plural=n>1;", {0, 1, 2}), "001");            // French
  EXPECT_EQ(forms("nplurals=1; plural=0;", {0, 1, 5}), "000");              // Japanese
  const std::string polish =
      "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);";
  EXPECT_EQ(forms(polish, {1, 2, 5, 12, 22, 25, 112}), "0122122");
  const std::string arabic =
      "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? "
      "4 : 5;";
  EXPECT_EQ(forms(arabic, {0, 1, 2, 3, 11, 100}), "012345");
}

TEST(PluralRule, ComputesAsC) {
  EXPECT_EQ(forms("nplurals=9; plural=(2+n*3-1)%9;", {0, 1, 2}), "147");
  EXPECT_EQ(forms("nplurals=2; plural=!(n==0);", {0, 1}), "01");
  EXPECT_EQ(forms("nplurals=2; plural=n<1 || n/0;", {0, 1}), "10");
}

TEST(PluralRule, RefusesWhatItCannotRead) {
  const std::string refused = "the plural forms cannot be read";
  for (const std::string field :
       {"", "nplurals=2;", "plural=n;", "nplurals=0; plural=0;", "nplurals=2; plural=m;",
        "nplurals=2; plural=(n;", "nplurals=2; plural=n n;", "nplurals=2; plural=n ? 1;",
        "nplurals=2; plural=n;", "nplurals=99; plural=0;", "nplurals=2; plural=n +;"}) {
    EXPECT_EQ(forms(field, {}), refused) << field;
  }
  EXPECT_EQ(forms("nplurals=2; plural=" + std::string(400, '(') + "0" + std::string(400, ')'), {}),
            refused);
  EXPECT_EQ(forms("nplurals=2; plural=" + std::string(400, '!') + "n", {}), refused);
  EXPECT_EQ(forms("nplurals=2; plural=0" + std::string(2000, ' ') + "+0", {}), refused);
}

}  // namespace
}  // namespace attune
