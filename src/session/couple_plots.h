// The pictures of a couple as plots: for the window, for files and for a report, all from the same
// data.
#pragma once

#include <string>
#include <string_view>

#include "base/language/language.h"
#include "model/cycle/phase_plane.h"
#include "model/cycle/regime_map.h"
#include "picture/plot.h"
#include "session/couple_study.h"

namespace attune::session {

/// How the two are called in pictures.
struct CoupleNames {
  std::string asks;
  std::string answers;

  bool operator==(const CoupleNames&) const = default;
};

/// Where they have no names: "who asks" and "who answers".
[[nodiscard]] CoupleNames usual_names(const Language& say);

/// Which two curves over a talk.
enum class TalkCurves {
  kFelt,  ///< Distress of the one who asks, arousal of the one who answers.
  kDone,  ///< Pursuit of the one, withdrawal of the other.
};

/// Over one talk. `pinned`, where there is one, is drawn pale behind.
[[nodiscard]] picture::Plot talk_plot(const Language& say, const CoupleStudy& study,
                                      TalkCurves curves, const CoupleNames& names,
                                      const CoupleStudy* pinned = nullptr);

/// Asking and pressing over two laps where they go round, so that the eye sees it come back; else
/// over the talk of the study.
[[nodiscard]] picture::Plot pursuit_plot(const Language& say, const CoupleStudy& study);

/// Which two curves over the weeks.
enum class WeekCurves {
  kTrust,   ///< Felt security, and leaning on being told.
  kEffort,  ///< Calming oneself, and what caring has cost.
};

[[nodiscard]] picture::Plot weeks_plot(const Language& say, const CoupleStudy& study,
                                       WeekCurves curves, const CoupleStudy* pinned = nullptr);

/// A fast state in two or three words: "upset", "asking", "giving up", "stirred up", "distance".
[[nodiscard]] std::string_view short_name(const Language& say, model::FastQuantity quantity);

/// The slice through two fast states at a minute of the talk: arrows, where each of the two stands
/// still, the couple's own way through it, and where they would rest.
[[nodiscard]] picture::Plot portrait_plot(const Language& say, const CoupleStudy& study,
                                          const model::PlanePair& pair, double minute);

/// Who settles, circles or stays stuck, with the couple as a dot.
[[nodiscard]] picture::Plot regime_plot(const Language& say, const model::RegimeMap& map,
                                        const CoupleNames& names);

/// The axis of a fast state: its name in plain words, and its bands as ticks.
[[nodiscard]] picture::Axis axis_of(const Language& say, model::FastQuantity quantity);

}  // namespace attune::session
