// The Compare screen between two frames: what is compared, the clock, and what was chosen.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "session/export_request.h"
#include "ui/compare/compare_view.h"

namespace attune::ui {

/// What the screen asks of the program around it.
enum class CompareRequest {
  kNone,
  kPractise,        ///< From where picks_so_far() leads.
  kBackToPractice,  ///< To the moment that is compared here.
  kAnotherEvening,
};

/// How a comparison is shown first.
struct CompareOpening {
  bool play = false;           ///< The clock starts at once.
  bool from_practice = false;  ///< It begins at a moment of the practice that is open.
  bool own = false;            ///< The person's own way is among the columns, where there is one.
  bool own_is_open = false;    ///< That way is the practice that is open.
};

class CompareState {
 public:
  /// Says everything in this language from now on, but for what stands in the comparison.
  void speak(const Language& say);

  /// Shows `comparison` from its first moment on.
  void open(session::Comparison comparison, const CompareOpening& opening);
  /// The same comparison in another language: clock and choices stay as they are.
  void replace(session::Comparison comparison);
  [[nodiscard]] bool is_open() const { return comparison_.has_value(); }
  [[nodiscard]] const session::Comparison& comparison() const { return *comparison_; }

  /// For when another practice takes the place of the one that this came from, or whose way stands
  /// here: nothing leads back to it any more.
  void forget_practice();

  /// Lets time pass; `ambient` in [0, 1] is how much of the loops' own motion is wanted.
  void advance(double seconds, bool reduced_motion, double ambient);
  CompareRequest apply(const CompareAction& action);
  [[nodiscard]] session::ExportRequest export_as(CompareFile file) const;

  [[nodiscard]] CompareView view() const;
  [[nodiscard]] std::span<const LoopMotion> loops() const { return loops_; }

  /// Picks that lead to where the focused arm stands now: none before the first exchange, and none
  /// once its evening is over, so that it begins anew.
  [[nodiscard]] std::vector<scenario::Pick> picks_so_far() const;
  [[nodiscard]] bool moving() const { return playback_.moving(); }

  [[nodiscard]] ComparePlayback& playback() { return playback_; }

 private:
  [[nodiscard]] const session::Arm& focused_arm() const;
  [[nodiscard]] bool can_go_on() const;
  [[nodiscard]] bool leads_back() const;
  void place_arms();

  std::optional<session::Comparison> comparison_;
  std::vector<CompareArmFacts> facts_;  // one an arm
  ComparePlayback playback_;
  CompareChoices choices_;
  std::vector<std::size_t> columns_;  // which arm stands in each
  std::vector<LoopMotion> loops_;     // one a column
  Language say_;
};

}  // namespace attune::ui
