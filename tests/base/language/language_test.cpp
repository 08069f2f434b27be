#include "base/language/language.h"

#include <gtest/gtest.h>

#include "support/told_language.h"

namespace attune {
namespace {

Language german() {
  return test::told_language({{"Compare", "Vergleichen"},
                              {"{} asks {}", "{1} wird von {0} gefragt"},
                              {"about {:.1Lf} hours", "etwa {:.1Lf} Stunden"},
                              {"{} minute", "eine Minute", "{} minutes", "{} Minuten"}});
}

TEST(Language, IsEnglishByItself) {
  const Language say;
  EXPECT_EQ(say.code(), "en");
  EXPECT_EQ(say.name(), "English");
  EXPECT_EQ(say("Compare"), "Compare");
  EXPECT_EQ(say("{} asks {}", "Ann", "Bo"), "Ann asks Bo");
  EXPECT_EQ(say("about {:.1Lf} hours", 1.5), "about 1.5 hours");
  EXPECT_EQ(say.plural(1, "{} minute", "{} minutes"), "1 minute");
  EXPECT_EQ(say.plural(3, "{} minute", "{} minutes"), "3 minutes");
  EXPECT_EQ(say.plural(0, "{} of {}", "{} from {}", "here"), "0 from here");
}

TEST(Language, SaysWhatItsFileSays) {
  const Language say = german();
  EXPECT_EQ(say.code(), "de");
  EXPECT_EQ(say.name(), "Deutsch");
  EXPECT_EQ(say("Compare"), "Vergleichen");
  EXPECT_EQ(say("{} asks {}", "Ann", "Bo"), "Bo wird von Ann gefragt");
  EXPECT_EQ(say("about {:.1Lf} hours", 1.5), "etwa 1,5 Stunden");
  EXPECT_EQ(say.plural(1, "{} minute", "{} minutes"), "eine Minute");
  EXPECT_EQ(say.plural(3, "{} minute", "{} minutes"), "3 Minuten");
}

TEST(Language, FallsBackToEnglishTextByText) {
  const Language say = german();
  EXPECT_EQ(say("Nobody has translated this"), "Nobody has translated this");
  EXPECT_EQ(say("{} stays", "Ann"), "Ann stays");
  EXPECT_EQ(say.plural(2, "{} week", "{} weeks"), "2 weeks");
}

TEST(Language, SaysTextsOfTables) {
  constexpr std::string_view kTexts = to_say("{} asks {}");
  EXPECT_EQ(german().with(kTexts, "Ann", "Bo"), "Bo wird von Ann gefragt");
}

TEST(Language, ListsWords) {
  const Language say;
  EXPECT_EQ(say.list({}), "");
  EXPECT_EQ(say.list({"one"}), "one");
  EXPECT_EQ(say.list({"one", "two"}), "one and two");
  EXPECT_EQ(say.list({"one", "two", "three"}), "one, two and three");
}

TEST(Language, IsTheSameWhereItCameFromTheSameReading) {
  const Language one = german();
  const Language copy = one;
  EXPECT_EQ(one, copy);
  EXPECT_NE(one, Language());
}

}  // namespace
}  // namespace attune
