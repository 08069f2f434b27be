// What the page "Drills" shows and what a person can ask of it. Knows nothing of Dear ImGui.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "coach/evidence.h"

namespace attune::ui {

enum class DrillMark {
  kOpen,   ///< Can still be chosen.
  kRight,  ///< The one that was looked for; on a ladder, in its place.
  kTried,  ///< Was chosen, and was not it; on a ladder, too early.
  kLeft,   ///< Was not chosen.
};

/// One thing that could be said.
struct DrillAnswerView {
  std::string_view says;
  int number = 0;  ///< The key that chooses it; of a placed rung, its level. From 1.
  DrillMark mark = DrillMark::kOpen;
  std::string_view told;  ///< Below it, once it can be told.
};

/// The string_views live as long as the state that made the view.
struct DrillsView {
  std::vector<std::string_view> kinds;  ///< Of the menu: everything, then one each.
  int kind = 0;
  std::string progress;  ///< "3 of 8 · 4 are due today"
  std::string_view title;
  std::string_view task;
  std::string_view before;  ///< What stands above the bid: "Somebody says".
  std::string_view bid;
  std::vector<DrillAnswerView> answers;
  bool by_heart = false;                 ///< Nothing to choose: to be said aloud, then turned over.
  bool turned = false;                   ///< It was turned over.
  std::string_view verdict;              ///< Empty while the drill is open.
  std::vector<coach::Evidence> reasons;  ///< Of the right one, once the drill is done.
  bool done = false;  ///< The drill is answered; there is a next one, or the end.
  bool over = false;  ///< The round is over: summary instead of a drill.
  std::string summary;
  std::vector<std::string> tomorrow;  ///< What comes back tomorrow, one line each.
};

/// Drills of one kind, or of all.
struct DrillsKind {
  int kind = 0;  ///< Place in the menu.
};
struct DrillsChoose {
  int answer = 0;  ///< Place in answers.
};
/// Show what could be said.
struct DrillsTurn {};
/// Whether what was said aloud was something like it.
struct DrillsSaid {
  bool like_it = false;
};
struct DrillsNext {};
struct DrillsAnotherRound {};

/// What the person asked for in one frame; std::monostate means nothing.
using DrillsAction = std::variant<std::monostate, DrillsKind, DrillsChoose, DrillsTurn, DrillsSaid,
                                  DrillsNext, DrillsAnotherRound>;

}  // namespace attune::ui
