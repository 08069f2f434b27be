// What the Cycle screen shows and what a person can ask of it. Knows nothing of Dear ImGui.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/language/language.h"
#include "session/export_request.h"
#include "ui/cycle/cycle_playback.h"
#include "ui/cycle/cycle_source.h"
#include "ui/widgets/loop_motion.h"
#include "ui/widgets/loop_stage.h"

namespace attune::ui {

enum class TalkPair {
  kFelt,  ///< Distress of the one who asks, arousal of the one who answers.
  kDone,  ///< Pursuit of the one who asks, withdrawal of the one who answers.
};

enum class WeeksPair {
  kTrust,   ///< Feels safe; leans on being told.
  kEffort,  ///< Soothes oneself; carries a burden.
};

/// Which card a window has room for that shows one at a time.
enum class CyclePart { kLoop, kTalk, kWeeks };

/// One partner's line over the talk.
struct TalkLineView {
  Partner partner = Partner::kFirst;
  std::string title;        ///< "the one who asks: how upset", "Yara: how upset"
  std::string short_title;  ///< "asks: how upset", "Yara: how upset"
  std::string_view now;     ///< The band word of the present moment.
  std::span<const float> values;
  std::vector<std::string_view> bands;  ///< Lowest first.
  std::vector<float> edges;             ///< Upper limit of each band; the last one is 1.
};

/// A word below the time axis.
struct TimeTick {
  int moment = 0;
  std::string word;
};

struct WeeksLineView {
  std::string_view label;
  std::span<const float> values;
};

/// One partner at the present moment.
struct CyclePartnerView {
  std::string name;
  std::string shows_title;  ///< "Presses", or with a name: "Yara presses".
  std::string shows;
  std::string underneath;
};

/// The spans and string_views live as long as the state that made the view.
struct CycleView {
  std::vector<std::string_view> sources;
  int source = 0;
  std::string purpose;  ///< Under the title: whose cycle it is.
  bool pure = true;
  std::array<CyclePartnerView, 2> partners;  ///< First and second.
  Partner asker = Partner::kFirst;
  LoopStation station;
  std::string station_word;

  int moment = 0;
  int last = 0;
  float position = 0.0F;  ///< In moments.
  bool playing = false;
  std::string clock;            ///< "minute 15", "after answer 2"
  std::vector<TimeTick> ticks;  ///< Below the time axis.

  TalkPair talk_pair = TalkPair::kFelt;
  std::array<TalkLineView, 2> talk;  ///< The first partner's, then the second's.
  WeeksPair weeks_pair = WeeksPair::kTrust;
  std::array<WeeksLineView, 2> weeks;
  bool has_weeks = true;
  std::string_view caveat;
  std::string_view outlook;
  CyclePart part = CyclePart::kLoop;
};

struct CycleSelectSource {
  int source = 0;
};
struct CycleTogglePlay {};
struct CycleStep {};
struct CycleBack {};
struct CycleSeek {
  int moment = 0;
};
struct CycleSelectTalkPair {
  TalkPair pair = TalkPair::kFelt;
};
struct CycleSelectWeeksPair {
  WeeksPair pair = WeeksPair::kTrust;
};
struct CycleSelectPart {
  CyclePart part = CyclePart::kLoop;
};

/// Wants a plot as a file.
struct CycleSavePlot {
  CyclePart part = CyclePart::kTalk;  ///< Or kWeeks.
  session::PlotFormat format = session::PlotFormat::kPng;
};

/// What the person asked for in one frame; std::monostate means nothing.
using CycleAction = std::variant<std::monostate, CycleSelectSource, CycleTogglePlay, CycleStep,
                                 CycleBack, CycleSeek, CycleSelectTalkPair, CycleSelectWeeksPair,
                                 CycleSelectPart, CycleSavePlot>;

/// What a person set on this screen.
struct CycleChoices {
  TalkPair talk_pair = TalkPair::kFelt;
  WeeksPair weeks_pair = WeeksPair::kTrust;
  CyclePart part = CyclePart::kLoop;
};

/// Station number `index` of the eight, in the order in which the cycle passes them.
[[nodiscard]] LoopStation station_at(int index);

/// What drives the loop at `position` moments: pursuit and withdrawal of that time.
[[nodiscard]] LoopForces forces_at(const CycleSource& source, double position);

/// The talk at the clock's moment, without the list of sources.
[[nodiscard]] CycleView make_cycle_view(const Language& say, const CycleSource& source,
                                        const CyclePlayback& playback, const CycleChoices& choices,
                                        LoopStation station);

}  // namespace attune::ui
