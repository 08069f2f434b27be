#include "coach/own_words/typed_words.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

const Spelling kSpelling = {.words = {{"u", "you"}, {"dont", "do not"}, {"well", "well"}},
                            .with_apostrophe = {{"well", "we will"}, {"its", "it is"}}};

std::string texts_of(std::string_view typed) {
  std::string texts;
  for (const TypedWord& word : typed_words(typed, kSpelling)) {
    texts += (texts.empty() ? "" : " ") + word.text;
  }
  return texts;
}

TEST(TypedWords, AreInSmallLettersWithoutApostrophes) {
  EXPECT_EQ(texts_of("Of course I LOVE you"), "of course i love you");
  EXPECT_EQ(texts_of("Élan, Zoë"), "élan , zoë");
}

TEST(TypedWords, AreSpeltAsDictionariesDo) {
  EXPECT_EQ(texts_of("u dont"), "you do not");
  EXPECT_EQ(texts_of("Don't"), "do not");
  EXPECT_EQ(texts_of("don’t"), "do not");
}

TEST(TypedWords, ReadSomeOnlyWhereTheApostropheWasTyped) {
  EXPECT_EQ(texts_of("well we’ll see"), "well we will see");
  EXPECT_EQ(texts_of("its it's"), "its it is");
}

TEST(TypedWords, KnowSentencesAndClauses) {
  const auto words = typed_words("Yes, love. Come here?!", {});
  ASSERT_EQ(words.size(), 7U);
  EXPECT_TRUE(words[0].starts_sentence);
  EXPECT_EQ(words[1].kind, TypedWord::Kind::kInner);
  EXPECT_TRUE(words[2].starts_clause);
  EXPECT_FALSE(words[2].starts_sentence);
  EXPECT_EQ(words[3].kind, TypedWord::Kind::kEnd);
  EXPECT_TRUE(words[4].starts_sentence);
  EXPECT_EQ(words[4].sentence, 1U);
  EXPECT_FALSE(words[5].starts_clause);
  EXPECT_EQ(words[6].text, "!") << "of several marks the last one counts";
}

TEST(TypedWords, SayWhereTheyWereTyped) {
  const std::string typed = "I don’t — no…";
  for (const TypedWord& word : typed_words(typed, kSpelling)) {
    ASSERT_LE(word.end, typed.size());
    ASSERT_LT(word.begin, word.end);
  }
  const auto words = typed_words(typed, kSpelling);
  EXPECT_EQ(typed.substr(words[1].begin, words[1].end - words[1].begin), "don’t");
  EXPECT_EQ(words[1].begin, words[2].begin) << "do and not are one word as it was typed";
}

TEST(TypedWords, KeepNumbersTimesAndPictures) {
  EXPECT_EQ(texts_of("back at 9:30, 20 min ❤"), "back at 9:30 , 20 min ❤");
  EXPECT_TRUE(is_number("9:30"));
  EXPECT_TRUE(is_number("twenty"));
  EXPECT_FALSE(is_number("some"));
}

TEST(TypedWords, NoticeCapitals) {
  const auto words = typed_words("STOP it, Tom. OK", {});
  EXPECT_TRUE(words[0].shouted);
  EXPECT_FALSE(words[1].shouted);
  EXPECT_TRUE(words[3].capital);
  EXPECT_FALSE(words.back().shouted) << "that is how it is written";
}

TEST(TypedWords, AreNoneWhereNothingWasSaid) {
  EXPECT_TRUE(typed_words("", {}).empty());
  EXPECT_TRUE(typed_words(" ... !? , ", {}).empty());
}

}  // namespace
}  // namespace attune::coach
