// The tokens are cut once; taking moves on and never runs over the end.
#include "scenario/condition_cursor.h"

#include <fmt/format.h>

namespace attune::scenario {

Token ConditionCursor::take() {
  const Token taken = token();
  if (taken.kind != Token::Kind::kEnd) {
    ++next_;
  }
  return taken;
}

bool ConditionCursor::take_word(std::string_view word) {
  if (!at_word(word)) {
    return false;
  }
  take();
  return true;
}

bool ConditionCursor::take_kind(Token::Kind kind, std::string_view wanted) {
  const Token taken = take();
  if (taken.kind == kind) {
    return true;
  }
  report(FindingCode::kBadCondition, taken, fmt::format("{} is missing here", wanted),
         fmt::format("write {} here", wanted));
  return false;
}

void ConditionCursor::report(FindingCode code, const Token& token, std::string_view message,
                             std::string_view fix) {
  reporter_->add(code, place(token), message, fix);
}

}  // namespace attune::scenario
