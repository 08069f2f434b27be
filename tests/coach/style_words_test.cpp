#include "coach/style_words.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::coach {
namespace {

using model::ResponseStyle;

TEST(StyleWords, NameTheFourArmsAsTheWindowDoes) {
  EXPECT_EQ(plain_name(kEnglish, ResponseStyle::kSupportive), "comforts and stays");
  EXPECT_EQ(plain_name(kEnglish, ResponseStyle::kEnabling), "gives in");
  EXPECT_EQ(plain_name(kEnglish, ResponseStyle::kDismissive), "brushes it off");
  EXPECT_EQ(plain_name(kEnglish, ResponseStyle::kWithdrawing), "walks away");
}

TEST(StyleWords, TellEveryStyleFromTheOthers) {
  std::set<std::string_view> names;
  for (const ResponseStyle style : model::kAllStyles) {
    EXPECT_FALSE(plain_name(kEnglish, style).empty());
    names.insert(plain_name(kEnglish, style));
  }
  EXPECT_EQ(names.size(), model::kAllStyles.size());
}

TEST(DeedOf, CompletesASentenceThatBeginsWithAName) {
  EXPECT_EQ(deed_of(kEnglish, ResponseStyle::kPlain), "talks plainly");
  EXPECT_EQ(deed_of(kEnglish, ResponseStyle::kDismissive),
            plain_name(kEnglish, ResponseStyle::kDismissive));
}

}  // namespace
}  // namespace attune::coach
