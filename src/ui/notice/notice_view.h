// The first-run notice: what this is, what it is not, and when not to use it.
#pragma once

#include <string_view>
#include <variant>

namespace attune::ui {

struct NoticeView {
  std::string_view heading;
  std::string_view text;    ///< At most sixty words.
  std::string_view button;  ///< The one way on.
};

struct NoticeRead {};
using NoticeAction = std::variant<std::monostate, NoticeRead>;

[[nodiscard]] constexpr NoticeView make_notice_view() {
  return {.heading = "Before you start",
          .text =
              "Attune is for practising how two people talk. The couples are invented. It is no "
              "advice, "
              "no diagnosis and no care. Leave it aside where there is fear, threats, control "
              "or violence, untreated addiction, or a crisis: talk to somebody you trust "
              "instead. Pressing Esc twice hides everything; twice again brings it back.",
          .button = "I have read this"};
}

}  // namespace attune::ui
