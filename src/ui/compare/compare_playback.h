// The one clock of the Compare screen: which exchange all arms show, and how much of it yet.
#pragma once

namespace attune::ui {

/// Plays 0..turns: 0 is the bid alone, the last how it ended. After that come the weeks.
class ComparePlayback {
 public:
  explicit ComparePlayback(int turns = 0) : turns_(turns) {}

  void step();          ///< One turn on; after the last one the weeks.
  void back();          ///< One turn back; from the weeks to the last one.
  void seek(int turn);  ///< To a turn, fully shown; stops playing.
  void toggle_play();   ///< Starts (anew after the end) or stops.
  void stop() { playing_ = false; }
  void show_weeks();

  /// Lets `seconds` pass; with `at_once` (reduced motion) what is shown is fully shown.
  void advance(double seconds, bool at_once);

  [[nodiscard]] int turns() const { return turns_; }
  [[nodiscard]] int turn() const { return turn_; }
  [[nodiscard]] bool playing() const { return playing_; }
  [[nodiscard]] bool weeks_shown() const { return weeks_shown_; }

  /// How far each piece of the current exchange has appeared, in [0, 1].
  [[nodiscard]] float reply_shown() const;
  [[nodiscard]] float reaction_shown() const;
  [[nodiscard]] float line_shown() const;   ///< Of the last piece of the plots of tonight.
  [[nodiscard]] float weeks_drawn() const;  ///< Of the weeks, from now to the end.

  /// Whether anything still moves by itself.
  [[nodiscard]] bool moving() const;

 private:
  void show_turn(int turn);
  [[nodiscard]] float shown(double start, double length) const;

  int turns_ = 0;
  int turn_ = 0;
  double since_ = 0.0;        // seconds since the exchange began
  double weeks_since_ = 0.0;  // seconds since the weeks were asked for
  bool at_once_ = false;
  bool playing_ = false;
  bool weeks_shown_ = false;
};

}  // namespace attune::ui
