// The clock of the Cycle screen: where in the talk it stands, and whether it runs.
#pragma once

namespace attune::ui {

/// Runs from moment 0 to moment `last`. Stepping and seeking stop it.
class CyclePlayback {
 public:
  explicit CyclePlayback(int last = 0) : last_(last > 0 ? last : 0) {}

  void step();
  void back();
  void seek(int moment);  ///< Kept within the talk.
  void toggle_play();     ///< Starts, anew after the end, or stops.
  void stop() { playing_ = false; }
  void advance(double seconds);

  [[nodiscard]] int last() const { return last_; }
  [[nodiscard]] int moment() const;                            ///< The last one that was reached.
  [[nodiscard]] double position() const { return position_; }  ///< In moments, between two as well.
  [[nodiscard]] bool playing() const { return playing_; }

 private:
  int last_ = 0;
  double position_ = 0.0;
  bool playing_ = false;
};

}  // namespace attune::ui
