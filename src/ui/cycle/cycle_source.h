// One talk with everything the Cycle screen draws of it, computed once when it is opened.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "coach/band_words.h"
#include "session/practice.h"
#include "ui/kit/partner.h"

namespace attune::ui {

/// Length of a talk in a pure style, minutes: long enough to see whether it comes to rest.
inline constexpr int kPureMinutes = 60;

/// The two at one moment of the talk.
struct CycleMoment {
  double minute = 0.0;  ///< Since the bid.
  model::FastState<double> state;
  std::array<coach::PartnerWords, 2> words;  ///< Of the first and second partner.
};

/// Shares 0 to 1, one a moment.
struct TalkCurves {
  std::vector<float> distress;
  std::vector<float> arousal;
  std::vector<float> pursuit;
  std::vector<float> withdrawal;
};

/// Shares 0 to 1, one a week from now on; empty where nothing was answered yet.
struct WeeksCurves {
  std::vector<float> security;
  std::vector<float> dependence;
  std::vector<float> soothing;
  std::vector<float> burden;
};

struct CycleSource {
  std::array<std::string, 2> names;  ///< First and second partner.
  Partner asker = Partner::kFirst;
  bool pure = true;                  ///< One style for the reference couple, a moment a minute;
                                     ///< otherwise a practice, a moment an answer.
  std::vector<CycleMoment> moments;  ///< The start, then one a minute or answer. Never empty.
  TalkCurves talk;
  WeeksCurves weeks;
  std::string outlook;  ///< One sentence; empty where there are no weeks.

  [[nodiscard]] int last() const { return static_cast<int>(moments.size()) - 1; }
};

/// The reference couple while one of model::kArmStyles is kept up for an hour.
[[nodiscard]] CycleSource pure_source(const Language& say, model::ResponseStyle style);

/// A practice as far as it was played.
[[nodiscard]] CycleSource practice_source(const Language& say, const session::Practice& practice);

}  // namespace attune::ui
