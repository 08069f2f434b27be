#include "picture/lettering.h"

#include <gtest/gtest.h>

#include "base/text.h"

namespace attune::picture {
namespace {

constexpr Lettering kPlain{.size = 10.0};

TEST(Lettering, KnowsNarrowLettersFromWideOnes) {
  EXPECT_LT(text_width("ill", kPlain), text_width("mow", kPlain));
  EXPECT_NEAR(text_width("a", kPlain), 5.64, 1e-9);
  EXPECT_EQ(text_width("", kPlain), 0.0);
}

TEST(Lettering, GrowsWithSizeAndWeight) {
  EXPECT_NEAR(text_width("calm", {.size = 20.0}), 2.0 * text_width("calm", kPlain), 1e-9);
  EXPECT_GT(text_width("calm", {.size = 10.0, .face = Face::kSemiBold}),
            text_width("calm", kPlain));
}

TEST(Lettering, CountsCharactersAndNotBytes) {
  EXPECT_NEAR(text_width("é", kPlain), 6.2, 1e-9);
  EXPECT_NEAR(text_width("—", kPlain), 10.0, 1e-9);
}

TEST(Lettering, BreaksLinesSoThatEachFits) {
  const std::vector<std::string> lines =
      wrapped("Somebody asks and somebody answers, in minutes and in weeks.", kPlain, 120.0);
  EXPECT_GT(lines.size(), 1U);
  EXPECT_LE(widest(lines, kPlain), 120.0);
  EXPECT_EQ(lines.front().substr(0, 8), "Somebody");
}

TEST(Lettering, FillsALineBeforeItBeginsAnother) {
  EXPECT_EQ(wrapped("a short line", kPlain, 300.0), std::vector<std::string>{"a short line"});
}

TEST(Lettering, BreaksAWordThatIsLongerThanALine) {
  const std::string word(200, 'm');
  std::string again;
  for (const std::string& line : wrapped(word, kPlain, 100.0)) {
    EXPECT_LE(text_width(line, kPlain), 100.0);
    again += line;
  }
  EXPECT_EQ(again, word);
}

TEST(Lettering, NeverBreaksWithinACharacter) {
  for (const std::string& line : wrapped("ééééééééééééééééééééééééé", kPlain, 40.0)) {
    EXPECT_EQ(first_malformed_byte(line), std::string::npos);
  }
}

TEST(Lettering, HasAtLeastOneLineInNoRoomAtAll) {
  EXPECT_EQ(wrapped("", kPlain, 0.0), std::vector<std::string>{""});
  EXPECT_FALSE(wrapped("somewhere", kPlain, -5.0).empty());
}

}  // namespace
}  // namespace attune::picture
