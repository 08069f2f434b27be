// Where the pieces of the Practice screen go while the talk lasts, at every size of window and
// text.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

struct PracticeLayout {
  Rect header;        ///< Title, purpose and the buttons of the screen.
  Rect strip;         ///< What is seldom needed; no height where it is folded away.
  Rect tabs;          ///< Conversation | Picture; no height where both are on the screen.
  Rect conversation;  ///< No width while a narrow window shows the picture; likewise below.
  Rect question;      ///< "What do you say?"; no height where the replies need it.
  Rect replies;       ///< The replies, or how it ended.
  Rect tension;       ///< No width while a narrow window shows the conversation; likewise below.
  Rect loop;
  bool tabbed = false;  ///< A narrow window: conversation and picture share one place.
  bool low = false;     ///< A low one as well: the tabs stand where the title would.
};

/// The conversation gives way to the replies until it is at its smallest; only then do they scroll.
[[nodiscard]] PracticeLayout lay_out_practice(const Ui& ui, const PracticeView& view,
                                              const Rect& content);

}  // namespace attune::ui
