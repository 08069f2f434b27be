// The first-run notice: what this is, what it is not, and when not to use it.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "base/language/language.h"

namespace attune::ui {

struct NoticeView {
  std::string_view heading;
  std::string text;         ///< At most sixty words.
  std::string_view button;  ///< The one way on.
};

struct NoticeRead {};
using NoticeAction = std::variant<std::monostate, NoticeRead>;

[[nodiscard]] NoticeView make_notice_view(const Language& say);

}  // namespace attune::ui
