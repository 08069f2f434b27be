#include "coach/own_words/phrase_pattern.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

/// Where the pattern first matches: "2-4", words from 0, or "no".
std::string found(std::string_view pattern, std::string_view typed) {
  std::vector<TypedWord> words;
  for (const TypedWord& word : typed_words(typed, {})) {
    if (word.kind != TypedWord::Kind::kInner) {
      words.push_back(word);
    }
  }
  const PhrasePattern phrase(pattern, {{"day", {"sunday", "monday"}}});
  for (std::size_t from = 0; from < words.size(); ++from) {
    if (const auto end = phrase.match_at(words, from)) {
      return std::to_string(from) + "-" + std::to_string(*end);
    }
  }
  return "no";
}

TEST(PhrasePattern, MatchesWordsInTheirOrder) {
  EXPECT_EQ(found("come here", "Oh, come here."), "1-3");
  EXPECT_EQ(found("come here", "here you come"), "no");
}

TEST(PhrasePattern, KnowsAlternativesBeginningsNumbersAndSets) {
  EXPECT_EQ(found("you are|were right", "you were right"), "0-3");
  EXPECT_EQ(found("worr*", "so worried"), "1-2");
  EXPECT_EQ(found("# minutes", "in twenty minutes"), "1-3");
  EXPECT_EQ(found("# minutes", "in 20 minutes"), "1-3");
  EXPECT_EQ(found("every @day", "every monday"), "0-2");
  EXPECT_EQ(found("i _ you", "i miss you"), "0-3");
}

TEST(PhrasePattern, LeavesOutWhatMayBeMissing) {
  EXPECT_EQ(found("i really? do", "i do"), "0-2");
  EXPECT_EQ(found("i really? do", "i really do"), "0-3");
}

TEST(PhrasePattern, PassesOverThreeWordsAndNoSentence) {
  EXPECT_EQ(found("you have ... right", "you have got that all right"), "0-6");
  EXPECT_EQ(found("you have ... right", "you have got it all so right"), "no");
  EXPECT_EQ(found("you have ... right", "you have. right"), "no");
}

TEST(PhrasePattern, CanAskForTheBeginningOfAClauseOrOfEverything) {
  EXPECT_EQ(found("^ true", "no, true"), "1-2");
  EXPECT_EQ(found("^ true", "so true"), "no");
  EXPECT_EQ(found("^^ yes", "yes I do"), "0-1");
  EXPECT_EQ(found("^^ yes", "well. yes"), "no");
}

TEST(PhrasePattern, CanAskThatTheClauseIsOver) {
  EXPECT_EQ(found("sorry $", "I am sorry."), "2-3");
  EXPECT_EQ(found("sorry $", "sorry, love"), "0-1");
  EXPECT_EQ(found("sorry $", "sorry you feel that way"), "no");
}

TEST(PhrasePattern, CanAskThatNothingComesAnyMore) {
  EXPECT_EQ(found("^^ fine $$", "Fine."), "0-1");
  EXPECT_EQ(found("^^ fine $$", "fine"), "0-1");
  EXPECT_EQ(found("^^ fine $$", "Fine. Come in."), "no");
}

TEST(PhrasePattern, MayCountWithoutBeingQuoted) {
  EXPECT_EQ(found("~ on me", "that is on me"), "2-4");
  EXPECT_TRUE(PhrasePattern("~ on me").quiet());
  EXPECT_FALSE(PhrasePattern("on me").quiet());
}

TEST(PhrasePattern, NamesAWordThatEveryMatchHas) {
  EXPECT_EQ(PhrasePattern("you are|were right").needed_word(), "right");
  EXPECT_EQ(PhrasePattern("worr* a|b c?").needed_word(), "");
}

}  // namespace
}  // namespace attune::coach
