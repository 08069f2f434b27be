// A place in a condition that is being read, token by token.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/condition_lexer.h"
#include "scenario/document.h"
#include "scenario/reporter.h"

namespace attune::scenario {

class ConditionCursor {
 public:
  ConditionCursor(Element element, Reporter& reporter)
      : element_(element), reporter_(&reporter), tokens_(cut_condition(element.text())) {}

  [[nodiscard]] const Token& token() const { return tokens_[next_]; }
  [[nodiscard]] const Token& token_after() const {
    return tokens_[next_ + 1 < tokens_.size() ? next_ + 1 : next_];
  }
  [[nodiscard]] bool at_word(std::string_view word) const {
    return token().kind == Token::Kind::kWord && token().text == word;
  }

  /// The next token; kEnd for ever once the condition is over.
  Token take();
  bool take_word(std::string_view word);
  /// Takes a token that must be there, and reports one that is another.
  bool take_kind(Token::Kind kind, std::string_view wanted);

  [[nodiscard]] Reporter& reporter() const { return *reporter_; }
  [[nodiscard]] Position place(const Token& token) const { return element_.at(token.offset); }
  void report(FindingCode code, const Token& token, std::string_view message, std::string_view fix);

 private:
  Element element_;
  Reporter* reporter_;
  std::vector<Token> tokens_;
  std::size_t next_ = 0;
};

}  // namespace attune::scenario
