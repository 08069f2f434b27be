// Opens, closes, and passes on what was asked.
#include "ui/practice/practice_own_state.h"

#include <string>
#include <utility>

#include "ui/kit/overloaded.h"

namespace attune::ui {

std::optional<scenario::OwnReply> PracticeOwnState::apply(const OwnWordsAction& action,
                                                          const session::Practice& practice) {
  if (std::holds_alternative<OwnWordsOpen>(action)) {
    open(practice);
    return std::nullopt;
  }
  if (!is_open()) {
    return std::nullopt;
  }
  std::optional<scenario::OwnReply> reply;
  std::visit(Overloaded{[](std::monostate) {}, [](OwnWordsOpen) {}, [&](OwnWordsClose) { close(); },
                        [&](const OwnWordsType& asked) { own_->type(asked.text); },
                        [&](OwnWordsRead) { own_->read(*reader_); },
                        [&](OwnWordsEdit) {
                          own_->type(std::string(own_->text()));
                          show_anew();
                        },
                        [&](OwnWordsMean asked) { own_->mean(*reader_, asked.style); },
                        [&](OwnWordsMeanNone) { own_->mean_none(); },
                        [&](OwnWordsSet asked) { own_->set_level(asked.code, asked.level); },
                        [&](OwnWordsSay) { reply = said(); }},
             action);
  return reply;
}

void PracticeOwnState::open(const session::Practice& practice) {
  if (is_possible(practice)) {
    own_.emplace(practice);
    show_anew();
  }
}

PracticeOwnState::Phase PracticeOwnState::phase() const {
  if (!is_open()) {
    return Phase::kClosed;
  }
  if (own_->asks()) {
    return Phase::kAsking;
  }
  return own_->reading() || own_->frightens() ? Phase::kRead : Phase::kTyping;
}

std::optional<scenario::OwnReply> PracticeOwnState::said() const {
  return own_->is_ready() ? std::optional(own_->reply()) : std::nullopt;
}

std::optional<PracticeOwnView> PracticeOwnState::view(const Language& say,
                                                      const session::Practice& practice) const {
  if (!is_open()) {
    return std::nullopt;
  }
  PracticeOwnView view = make_own_view(say, *own_, practice);
  view.appeared = new_for_frames_ > 0;
  return view;
}

}  // namespace attune::ui
