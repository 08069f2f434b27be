#include "cli/language_argument.h"

#include <gtest/gtest.h>

namespace attune::cli {
namespace {

Surroundings with_languages() {
  Surroundings surroundings;
  surroundings.languages = std::filesystem::path(ATTUNE_SOURCE_DIR) / "assets" / "languages";
  return surroundings;
}

TEST(LanguageArgument, IsALanguageAtHand) {
  EXPECT_EQ(language_argument("de", with_languages()).code(), "de");
  EXPECT_EQ(language_argument("de-AT", with_languages()).code(), "de");
}

TEST(LanguageArgument, IsEnglishWhereThereIsNone) {
  EXPECT_EQ(language_argument("", with_languages()).code(), "en");
  EXPECT_EQ(language_argument("tlh", with_languages()).code(), "en");
  EXPECT_EQ(language_argument("de", Surroundings{}).code(), "en");
}

}  // namespace
}  // namespace attune::cli
