// What the Compare screen shows and what a person can ask of it. Knows nothing of Dear ImGui.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "session/comparison.h"
#include "ui/compare/compare_playback.h"
#include "ui/kit/partner.h"
#include "ui/widgets/loop_motion.h"

namespace attune::ui {

/// What a card says of one exchange. The texts live as long as the comparison.
struct CompareWords {
  std::string_view reply;     ///< Empty before the first exchange.
  std::string_view reaction;  ///< The one line of what came back that a column has room for.
  std::optional<Partner> reaction_by;  ///< Nobody for narration.
};

/// One arm as it stands at the clock's moment.
struct CompareArmView {
  int number = 1;
  std::string_view name;  ///< Plain name of its style; empty before its first reply was spoken.
  bool focused = false;
  bool ended = false;  ///< Its evening is over; it holds, and end_text says how.
  CompareWords words;
  bool substituted = false;     ///< "no such answer here".
  std::string_view pace;        ///< Of the loop, in one word.
  std::vector<float> distress;  ///< Of the bidder, at the start and after each exchange so far.
  std::vector<float> arousal;   ///< Of the responder, likewise.
  std::string_view end_text;
  std::vector<float> security;
  std::vector<float> dependence;
  std::vector<float> soothing;
  std::vector<float> burden;
  std::string_view sentence;
  /// Every exchange of the evening, so that a card keeps its size while the clock runs.
  std::vector<CompareWords> every_exchange;
};

struct CompareView {
  std::string title;
  std::array<std::string, 2> names;  ///< First and second cast member.
  Partner bidder = Partner::kFirst;
  std::string_view bid;        ///< The last words before the answers.
  std::string_view narration;  ///< What the room looks like.
  int turn = 0;
  int turns = 0;
  bool playing = false;
  bool weeks_shown = false;
  bool at_end = false;  ///< Everything was shown.
  bool more = false;    ///< Self-soothing and burden are drawn too.
  float reply_shown = 1.0F;
  float reaction_shown = 1.0F;
  float weeks_drawn = 0.0F;
  std::vector<CompareArmView> arms;
};

struct CompareStep {};
struct CompareBack {};
struct CompareTogglePlay {};
struct CompareSeek {
  int turn = 0;
};
struct CompareFocus {
  int arm = 0;
};
struct CompareShowWeeks {};
struct CompareShowTonight {};
struct CompareToggleMore {};
struct ComparePractise {};
struct CompareAnotherEvening {};

/// What the person asked for in one frame; std::monostate means nothing.
using CompareAction = std::variant<std::monostate, CompareStep, CompareBack, CompareTogglePlay,
                                   CompareSeek, CompareFocus, CompareShowWeeks, CompareShowTonight,
                                   CompareToggleMore, ComparePractise, CompareAnotherEvening>;

/// What a person set on this screen.
struct CompareChoices {
  int focused = 0;
  bool more = false;
};

/// The view of `comparison` at the clock's moment.
[[nodiscard]] CompareView make_compare_view(const session::Comparison& comparison,
                                            const ComparePlayback& playback,
                                            const CompareChoices& choices);

/// Exchanges of the longest arm: what the clock runs over.
[[nodiscard]] int longest_arm(const session::Comparison& comparison);

/// What drives the loop of arm `index` after `turn` exchanges.
[[nodiscard]] LoopForces forces_at(const session::Comparison& comparison, std::size_t index,
                                   int turn);

}  // namespace attune::ui
