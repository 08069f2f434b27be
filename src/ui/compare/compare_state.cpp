#include "ui/compare/compare_state.h"

#include <algorithm>
#include <utility>

#include "ui/kit/overloaded.h"

namespace attune::ui {

void CompareState::open(session::Comparison comparison, bool play) {
  comparison_ = std::move(comparison);
  playback_ = ComparePlayback(longest_arm(*comparison_));
  choices_ = {};
  loops_.assign(comparison_->arms.size(), LoopMotion{});
  for (std::size_t i = 0; i < loops_.size(); ++i) {
    loops_[i].settle(forces_at(*comparison_, i, 0));
  }
  if (play) {
    playback_.toggle_play();
  }
}

void CompareState::advance(double seconds, bool reduced_motion, double ambient) {
  if (!is_open()) {
    return;
  }
  playback_.advance(seconds, reduced_motion);
  // A loop answers to a reply when the other reacts, not while the words are still being read.
  const bool landed = playback_.line_shown() > 0.0F;
  const int turn = landed ? playback_.turn() : playback_.turn() - 1;
  for (std::size_t i = 0; i < loops_.size(); ++i) {
    const LoopForces forces = forces_at(*comparison_, i, turn);
    if (reduced_motion) {
      loops_[i].settle(forces);
    } else {
      loops_[i].advance(seconds * ambient, forces);
    }
  }
}

CompareRequest CompareState::apply(const CompareAction& action) {
  CompareRequest request = CompareRequest::kNone;
  std::visit(Overloaded{
                 [](std::monostate) {},
                 [&](CompareStep) { playback_.step(); },
                 [&](CompareBack) { playback_.back(); },
                 [&](CompareTogglePlay) { playback_.toggle_play(); },
                 [&](CompareSeek seek) { playback_.seek(seek.turn); },
                 [&](CompareFocus focus) {
                   choices_.focused = std::clamp(focus.arm, 0, static_cast<int>(loops_.size()) - 1);
                 },
                 [&](CompareShowWeeks) { playback_.show_weeks(); },
                 [&](CompareShowTonight) { playback_.seek(playback_.turn()); },
                 [&](CompareToggleMore) { choices_.more = !choices_.more; },
                 [&](ComparePractise) { request = CompareRequest::kPractise; },
                 [&](CompareAnotherEvening) { request = CompareRequest::kAnotherEvening; },
             },
             action);
  return request;
}

CompareView CompareState::view() const {
  return make_compare_view(*comparison_, playback_, choices_);
}

}  // namespace attune::ui
