// The first-run notice: what this is, what it is not, and when not to use it.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "coach/safety_words.h"

namespace attune::ui {

struct NoticeView {
  std::string_view heading;
  std::string text;         ///< At most sixty words.
  std::string_view button;  ///< The one way on.
};

struct NoticeRead {};
using NoticeAction = std::variant<std::monostate, NoticeRead>;

[[nodiscard]] inline NoticeView make_notice_view() {
  return {.heading = "Before you start",
          .text = std::string(coach::kWhatThisIs) +
                  " Pressing Esc twice hides everything; twice again brings it back.",
          .button = "I have read this"};
}

}  // namespace attune::ui
