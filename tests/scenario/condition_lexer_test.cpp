#include "scenario/condition_lexer.h"

#include <gtest/gtest.h>

#include <string>

namespace attune::scenario {
namespace {

std::string cut(std::string_view text) {
  std::string pieces;
  for (const Token& token : cut_condition(text)) {
    pieces += std::string(token.text) + "@" + std::to_string(token.offset) + " ";
  }
  return pieces;
}

TEST(ConditionLexer, CutsWordsNumbersAndSigns) {
  EXPECT_EQ(cut("asked >= 1"), "asked@0 >=@6 1@9 @10 ");
  EXPECT_EQ(cut("picked(a/b#c)"), "picked@0 (@6 a/b@7 #@10 c@11 )@12 @13 ");
  EXPECT_EQ(cut("tom.distress<calm"), "tom@0 .@3 distress@4 <@12 calm@13 @17 ");
  EXPECT_EQ(cut(""), "@0 ");
}

TEST(ConditionLexer, TellsNumbersFromWords) {
  EXPECT_EQ(cut_condition("12")[0].kind, Token::Kind::kNumber);
  EXPECT_EQ(cut_condition("-1")[0].kind, Token::Kind::kNumber);
  EXPECT_EQ(cut_condition("k3f")[0].kind, Token::Kind::kWord);
  EXPECT_EQ(cut_condition("-")[0].kind, Token::Kind::kWord);
}

TEST(ConditionLexer, KeepsWhatBelongsNowhereApart) {
  EXPECT_EQ(cut_condition("$")[0].kind, Token::Kind::kUnknown);
  EXPECT_EQ(cut_condition("=")[0].kind, Token::Kind::kUnknown);
  EXPECT_EQ(cut_condition("ü").size(), 3U) << "byte by byte";
}

}  // namespace
}  // namespace attune::scenario
