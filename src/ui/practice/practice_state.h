// The Practice screen between two frames: the play, what was switched on, and how long ago things
// happened.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "base/language/language.h"
#include "ui/practice/practice_own_state.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

/// See the moment that is on the screen answered in four ways: practice().now().
struct PracticeWantsMomentCompared {};
/// See the whole evening answered in four ways.
struct PracticeWantsEveningCompared {
  std::string scenario_id;
};
/// Leave for Home.
struct PracticeWantsAnotherEvening {};
/// The play has just come to an end.
struct PracticeFinished {
  std::string scenario_id;
};

/// Keep all ways as a text: practice().
struct PracticeWantsTranscript {};

/// What the screen asks of the program around it; std::monostate means nothing.
using PracticeRequest =
    std::variant<std::monostate, PracticeWantsMomentCompared, PracticeWantsEveningCompared,
                 PracticeWantsAnotherEvening, PracticeFinished, PracticeWantsTranscript>;

class PracticeState {
 public:
  /// Who reads replies in own words; see PracticeOwnState.
  void read_with(std::shared_ptr<const coach::ReplyReader> reader) {
    own_.read_with(std::move(reader));
  }
  /// Says everything in this language from now on.
  void speak(const Language& say);

  /// Shows `practice`: its start card, or, where something was picked already or `begun`, the talk
  /// as it stands. What was switched on stays on.
  void open(session::Practice practice, bool begun = false);
  /// The same run on a scenario that has changed: what was switched on stays as it is.
  void replace(session::Practice practice);
  /// Grows whenever something of the run is to be kept: a reply, a step back, another way.
  [[nodiscard]] std::uint64_t version() const { return version_; }
  /// The start card was answered.
  [[nodiscard]] bool begun() const { return choices_.begun; }
  [[nodiscard]] bool is_open() const { return practice_.has_value(); }
  [[nodiscard]] const session::Practice& practice() const { return *practice_; }

  /// Lets time pass; `ambient` in [0, 1] is how much of the loop's own motion is wanted.
  void advance(double seconds, bool reduced_motion, double ambient);
  PracticeRequest apply(const PracticeAction& action);

  [[nodiscard]] PracticeView view() const;
  [[nodiscard]] const LoopMotion& loop() const { return loop_; }
  [[nodiscard]] PracticeStage stage() const { return stage_of(*practice_, choices_); }
  /// What is being done in own words.
  [[nodiscard]] PracticeOwnState::Phase own_phase() const { return own_.phase(); }
  /// Whether the newest moment is still being told.
  [[nodiscard]] bool telling() const { return !clock_.still && clock_.since_told < telling_takes_; }
  /// Whether something on the way to its place still moves.
  [[nodiscard]] bool moving() const;

 private:
  PracticeRequest pick(const std::string& key);
  PracticeRequest say_own(const OwnWordsAction& action);
  PracticeRequest show_what_came_of_it();
  void ask_or_hush_coach();
  void tell_the_rest();
  void go_back_to(int moment);
  void start_anew(scenario::Index seat);
  void show_paths(bool shown, int path);
  void take_up_path();
  void jump();
  enum class Arrival { kStep, kJump, kStart };  ///< A reply; another place; the first words.
  void show_another_moment(Arrival arrival);

  std::optional<session::Practice> practice_;
  PracticeFacts facts_;
  PracticeChoices choices_;
  PracticeClock clock_;
  PracticeOwnState own_;
  LoopMotion loop_;
  double telling_takes_ = 0.0;  // of the newest moment, seconds
  std::uint64_t version_ = 0;
  Language say_;
};

}  // namespace attune::ui
