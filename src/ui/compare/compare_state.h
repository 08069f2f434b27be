// The Compare screen between two frames: what is compared, the clock, and what was chosen.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "ui/compare/compare_view.h"

namespace attune::ui {

/// What the screen asks of the program around it.
enum class CompareRequest { kNone, kPractise, kAnotherEvening };

class CompareState {
 public:
  /// Shows `comparison` from its first moment on; `play` starts the clock at once.
  void open(session::Comparison comparison, bool play);
  [[nodiscard]] bool is_open() const { return comparison_.has_value(); }
  [[nodiscard]] const session::Comparison& comparison() const { return *comparison_; }

  /// Lets time pass; `ambient` in [0, 1] is how much of the loops' own motion is wanted.
  void advance(double seconds, bool reduced_motion, double ambient);
  CompareRequest apply(const CompareAction& action);

  [[nodiscard]] CompareView view() const;
  [[nodiscard]] std::span<const LoopMotion> loops() const { return loops_; }
  [[nodiscard]] bool moving() const { return playback_.moving(); }

  [[nodiscard]] ComparePlayback& playback() { return playback_; }

 private:
  std::optional<session::Comparison> comparison_;
  ComparePlayback playback_;
  CompareChoices choices_;
  std::vector<LoopMotion> loops_;  // one an arm
};

}  // namespace attune::ui
