// The first byte decides: a word or number runs on, a sign is one byte or two.
#include "scenario/condition_lexer.h"

namespace attune::scenario {

namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kWordCharacters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-/@";

Token::Kind kind_of_sign(char sign) {
  switch (sign) {
    case '.':
      return Token::Kind::kDot;
    case '#':
      return Token::Kind::kHash;
    case '(':
      return Token::Kind::kOpen;
    case ')':
      return Token::Kind::kClose;
    case '<':
    case '>':
      return Token::Kind::kOperator;
    default:
      return Token::Kind::kUnknown;
  }
}

bool is_number(std::string_view word) {
  if (word.starts_with('-')) {
    word.remove_prefix(1);
  }
  return !word.empty() && word.find_first_not_of(kDigits) == std::string_view::npos;
}

Token next_token(std::string_view text, std::size_t at) {
  if (kWordCharacters.find(text[at]) != std::string_view::npos) {
    const std::size_t end = text.find_first_not_of(kWordCharacters, at);
    const std::string_view word = text.substr(at, end - at);
    return {is_number(word) ? Token::Kind::kNumber : Token::Kind::kWord, word, at};
  }
  constexpr std::string_view kFirstOfTwo = "=!<>";
  if (at + 1 < text.size() && text[at + 1] == '=' &&
      kFirstOfTwo.find(text[at]) != std::string_view::npos) {
    return {Token::Kind::kOperator, text.substr(at, 2), at};
  }
  return {kind_of_sign(text[at]), text.substr(at, 1), at};
}

}  // namespace

std::vector<Token> cut_condition(std::string_view text) {
  std::vector<Token> tokens;
  std::size_t at = 0;
  while (at < text.size()) {
    if (text[at] == ' ' || text[at] == '\t') {
      ++at;
      continue;
    }
    tokens.push_back(next_token(text, at));
    at += tokens.back().text.size();
  }
  tokens.push_back({Token::Kind::kEnd, {}, text.size()});
  return tokens;
}

}  // namespace attune::scenario
