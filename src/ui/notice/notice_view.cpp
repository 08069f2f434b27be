// What is said about safety is said everywhere in the same words.
#include "ui/notice/notice_view.h"

#include "coach/safety_words.h"

namespace attune::ui {

NoticeView make_notice_view(const Language& say) {
  return {.heading = say("Before you start"),
          .text = say("{} Pressing Esc twice hides everything; twice again brings it back.",
                      say(coach::kWhatThisIs)),
          .button = say("I have read this")};
}

}  // namespace attune::ui
