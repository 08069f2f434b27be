// The Cycle screen between two frames: which talk is looked at, the clock, and what was chosen.
#pragma once

#include <optional>
#include <vector>

#include "base/language/language.h"
#include "ui/cycle/cycle_view.h"

namespace attune::ui {

class CycleState {
 public:
  /// Says everything in this language from now on, the practice once it is opened the next time.
  void speak(const Language& say);

  /// Shows the four pure styles and, once something was said in it, the practice as it is now.
  /// Keeps what was looked at before. `play`: a talk plays by itself the first time it is looked
  /// at.
  void open(const session::Practice* practice, bool play);
  [[nodiscard]] bool is_open() const { return opened_; }

  /// Lets time pass; `ambient` in [0, 1] is how much of the loop's own motion is wanted. With
  /// reduced motion the loop stands still, nothing starts by itself, and the lit station moves on
  /// with the talk.
  void advance(double seconds, bool reduced_motion, double ambient);
  /// Returns what the person wants as a file.
  std::optional<session::ExportRequest> apply(const CycleAction& action);
  /// Stops the clock of every talk.
  void stop();

  [[nodiscard]] CycleView view() const;
  [[nodiscard]] const LoopMotion& loop() const { return loop_; }
  [[nodiscard]] bool moving() const { return opened_ && talk().playback.playing(); }

 private:
  /// One source with its own clock. The model has run for it once it was looked at.
  struct Talk {
    std::optional<CycleSource> source;
    CyclePlayback playback;
  };

  [[nodiscard]] const Talk& talk() const { return talks_[static_cast<std::size_t>(selected_)]; }
  [[nodiscard]] Talk& talk() { return talks_[static_cast<std::size_t>(selected_)]; }
  void select(int index);

  bool opened_ = false;
  bool plays_itself_ = false;
  bool still_ = false;       // reduced motion
  std::vector<Talk> talks_;  // the pure styles, then the practice
  int selected_ = 0;
  CycleChoices choices_;
  LoopMotion loop_;
  double tour_ = 0.0;  // stations the light has travelled
  Language say_;
};

}  // namespace attune::ui
