// The page "Drills" between two frames: a round of a few, and how far one is in it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "coach/phrases/drills.h"
#include "coach/phrases/named_replies.h"
#include "session/rehearsal.h"
#include "ui/drills/drills_view.h"

namespace attune::ui {

/// Drills in a round: about four minutes.
inline constexpr std::size_t kDrillsInARound = 8;

/// A drill was done, and whether it was right at the first go.
struct DrillDone {
  std::string id;
  bool right = false;
};

class DrillsState {
 public:
  DrillsState() = default;
  DrillsState(std::vector<coach::Drill> drills, std::vector<coach::NamedReply> replies);

  /// Says everything in this language from now on.
  void speak(const Language& say) { say_ = say; }
  /// Begins a round where none is open. `rehearsal` says what is due; while nothing may tell what
  /// was done before, it is empty.
  void open(const session::Rehearsal& rehearsal, session::Day today);
  /// Begins a round of saying these named replies from memory.
  void open_by_heart(const std::vector<std::size_t>& replies, const session::Rehearsal& rehearsal,
                     session::Day today);

  std::optional<DrillDone> apply(const DrillsAction& action);

  [[nodiscard]] DrillsView view() const;

 private:
  /// One of the round: a drill, or a named reply to say from memory.
  struct Card {
    std::string id;  ///< In the rehearsal.
    bool by_heart = false;
    std::size_t place = 0;           ///< In drills_, or in replies_.
    std::vector<std::size_t> order;  ///< In which the answers stand.
  };

  void begin(std::vector<Card> cards);
  void begin_round();
  void go_on();
  [[nodiscard]] Card card_of(const coach::Drill& drill, std::size_t place) const;
  [[nodiscard]] const Card& card() const { return round_[at_]; }
  [[nodiscard]] bool over() const { return at_ >= round_.size(); }
  [[nodiscard]] const coach::Drill& drill() const { return drills_[card().place]; }
  std::optional<DrillDone> choose(std::size_t answer);
  std::optional<DrillDone> climb(std::size_t answer);
  std::optional<DrillDone> finish(bool right);
  [[nodiscard]] DrillAnswerView rung_view(std::size_t answer) const;
  [[nodiscard]] DrillAnswerView choice_view(std::size_t answer) const;
  [[nodiscard]] std::string_view bid_of(const Card& card) const;
  void show_drill(DrillsView& view) const;
  void show_by_heart(DrillsView& view) const;
  void show_summary(DrillsView& view) const;

  std::vector<coach::Drill> drills_;
  std::vector<coach::NamedReply> replies_;
  session::Rehearsal rehearsal_;  ///< As it is after what was done here.
  session::Day today_ = {};
  int kind_ = 0;  ///< Place in the menu.
  std::vector<Card> round_;
  std::size_t at_ = 0;
  std::size_t due_ = 0;               ///< When the round began.
  std::optional<std::size_t> tried_;  ///< The answer that was chosen last and was not it.
  std::size_t placed_ = 0;            ///< Rungs of the present ladder that are in their place.
  int misses_ = 0;                    ///< Of the present drill.
  bool turned_ = false;
  bool done_ = false;
  bool right_ = false;
  std::vector<bool> went_well_;  ///< Of the round so far.
  Language say_;
};

}  // namespace attune::ui
