// What is said about safety is said everywhere in the same words.
#include "ui/notice/notice_view.h"

#include <fmt/format.h>

#include "coach/safety_words.h"

namespace attune::ui {

NoticeView make_notice_view() {
  return {.heading = "Before you start",
          .text = fmt::format("{} Pressing Esc twice hides everything; twice again brings it back.",
                              coach::kWhatThisIs),
          .button = "I have read this"};
}

}  // namespace attune::ui
