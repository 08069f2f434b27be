#include "scenario/words.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

TEST(Words, CutKeysIntoWordPartAndId) {
  const KeyParts whole = split_key("tom.worrying#k4g");
  EXPECT_EQ(whole.word, "tom");
  EXPECT_EQ(whole.part, "worrying");
  EXPECT_EQ(whole.id, "k4g");
  const KeyParts plain = split_key("tom");
  EXPECT_EQ(plain.word, "tom");
  EXPECT_FALSE(plain.has_part);
  EXPECT_FALSE(plain.has_id);
  EXPECT_TRUE(split_key("pick#").has_id);
  EXPECT_EQ(split_key("a#b.c").id, "b.c");
}

TEST(Words, ReserveStepsAndBands) {
  for (const char* word : {"choose", "else", "_", "couple", "pick", "calm", "flooded", "low"}) {
    EXPECT_TRUE(is_reserved(word)) << word;
  }
  EXPECT_FALSE(is_reserved("tom"));
}

TEST(Words, KnowWhatAnIdMayHold) {
  EXPECT_TRUE(is_id("after_pause-2"));
  for (const char* word : {"", "Big", "two words", "a/b", "ü", "a.b"}) {
    EXPECT_FALSE(is_id(word)) << word;
  }
}

TEST(Words, OfferTheIdThatIsMeant) {
  EXPECT_EQ(id_like("The Hall"), "the_hall");
  EXPECT_EQ(id_like("Café-2"), "caf-2");
  EXPECT_EQ(id_like("ÄÖ"), "");
}

TEST(Words, KnowTheKeysOfTheLanguage) {
  for (const char* word : {"nodes", "choose", "coach", "as", "pick", "seat", "_"}) {
    EXPECT_TRUE(is_known_key(word)) << word;
  }
  EXPECT_FALSE(is_known_key("tom"));
  EXPECT_FALSE(is_known_key("honestly"));
}

}  // namespace
}  // namespace attune::scenario
