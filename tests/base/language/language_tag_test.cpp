#include "base/language/language_tag.h"

#include <gtest/gtest.h>

namespace attune {
namespace {

TEST(LanguageTag, IsLanguageScriptRegionAndVariants) {
  for (const char* tag :
       {"de", "pt-BR", "zh-Hant-TW", "es-419", "gsw", "sl-rozaj-biske", "de-CH-1996", "DE"}) {
    EXPECT_TRUE(is_language_tag(tag)) << tag;
  }
  for (const char* tag : {"", "d", "de-", "-de", "german language", "de_DE", "12", "de--AT",
                          "abcdefghi", "../de", "de-AT-Latn", "de.yaml", "dé"}) {
    EXPECT_FALSE(is_language_tag(tag)) << tag;
  }
}

TEST(LanguageTag, DoesNotCareForCase) {
  EXPECT_TRUE(same_language("pt-br", "PT-BR"));
  EXPECT_FALSE(same_language("pt", "pt-BR"));
  EXPECT_FALSE(same_language("de", "da"));
}

TEST(LanguageTag, GetsWiderPartByPart) {
  EXPECT_EQ(wider_language("zh-Hant-TW"), "zh-Hant");
  EXPECT_EQ(wider_language("zh"), "");
}

}  // namespace
}  // namespace attune
