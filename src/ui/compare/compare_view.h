// What the Compare screen shows and what a person can ask of it. Knows nothing of Dear ImGui.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/language/language.h"
#include "ui/compare/compare_facts.h"
#include "ui/compare/compare_playback.h"
#include "ui/kit/partner.h"

namespace attune::ui {

/// One arm as it stands at the clock's moment.
struct CompareArmView {
  int number = 1;
  std::string_view name;     ///< Plain name of its style; empty before its first reply was spoken.
  std::string_view unnamed;  ///< What to call it until then.
  bool focused = false;
  bool ended = false;  ///< Its evening is over; it holds, and end_text says how.
  CompareWords words;
  bool substituted = false;     ///< "no such answer here".
  std::string_view pace;        ///< Of the loop, in one word.
  std::vector<float> distress;  ///< Of the bidder, at the start and after each exchange so far.
  std::vector<float> arousal;   ///< Of the responder, likewise.
  std::string_view end_text;
  std::span<const float> security;
  std::span<const float> dependence;
  std::span<const float> soothing;
  std::span<const float> burden;
  std::string_view sentence;
  /// Every exchange of the evening, so that a column keeps its size while the clock runs.
  std::span<const CompareWords> every_exchange;
};

struct CompareView {
  std::string title;
  std::string_view purpose;
  std::array<std::string, 2> names;  ///< First and second cast member.
  Partner bidder = Partner::kFirst;
  std::string_view bid;   ///< The last words before the answers, the same for all arms.
  bool one_bid = true;    ///< Otherwise every arm has something else to answer: words.lead.
  std::string narration;  ///< Who they are and what the room looks like.
  int turn = 0;           ///< 0 is the question, then one an exchange, then how it ended.
  int turns = 0;          ///< The last of them.
  int exchanges = 0;      ///< Of the longest arm.
  bool playing = false;
  bool weeks_shown = false;
  bool has_weeks = true;    ///< The weeks are looked at; not so where danger is the topic.
  bool at_end = false;      ///< Everything was shown.
  bool more = false;        ///< Self-soothing and burden are drawn too.
  bool has_own = false;     ///< The person has played this evening.
  bool own = false;         ///< Their way stands in one of the columns.
  std::string_view way_on;  ///< Label of the button that leads into practice.
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
struct CompareToggleOwn {};
struct ComparePractise {};
struct CompareAnotherEvening {};

/// What a comparison can be kept as. Pictures are of the weeks.
enum class CompareFile { kPage, kNumbers, kPng, kSvg };
struct CompareSave {
  CompareFile file = CompareFile::kPage;
};

/// What the person asked for in one frame; std::monostate means nothing.
using CompareAction =
    std::variant<std::monostate, CompareStep, CompareBack, CompareTogglePlay, CompareSeek,
                 CompareFocus, CompareShowWeeks, CompareShowTonight, CompareToggleMore,
                 CompareToggleOwn, ComparePractise, CompareAnotherEvening, CompareSave>;

/// What a person set on this screen.
struct CompareChoices {
  int focused = 0;  ///< A column, from 0.
  bool more = false;
  bool own = false;
  bool from_practice = false;  ///< The moment is one of a practice that is open.
  bool own_is_open = false;    ///< The own way is that of the practice that is open.
};

/// What is compared, and how it stands in the columns. All of it outlives the view.
struct Compared {
  const session::Comparison& comparison;
  std::span<const CompareArmFacts> facts;
  std::span<const std::size_t> columns;  ///< As columns_of() says.
};

/// The view of what is compared at the clock's moment.
[[nodiscard]] CompareView make_compare_view(const Language& say, const Compared& compared,
                                            const ComparePlayback& playback,
                                            const CompareChoices& choices);

/// What the clock runs over: the exchanges of the longest arm, and how it ended.
[[nodiscard]] int steps_of(const session::Comparison& comparison);

/// What drives an arm's loop after `turn` exchanges.
[[nodiscard]] const LoopTurn& loop_turn(const CompareArmFacts& facts, int turn);

}  // namespace attune::ui
