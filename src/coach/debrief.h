// The evening told back at the end: the path, where it left both, the weeks, one thing to try.
#pragma once

#include <string>
#include <vector>

#include "base/language/language.h"
#include "coach/evening.h"
#include "coach/turning_points.h"
#include "coach/wording.h"
#include "model/talk.h"
#include "model/weeks.h"

namespace attune::coach {

struct PlayedEvening {
  std::vector<PlayedReply> replies;  ///< In the order spoken.
  model::Talk talk;                  ///< As it ended.
  std::string ending;                ///< The author's text.
  Names names;
  std::vector<std::string> danger = {};  ///< What of `danger:` the scenario touches.
  std::vector<Decision> decisions = {};  ///< Of the person played, in order.
  std::uint64_t visit = 0;  ///< How often the evening was played before; chooses the wording.
};

struct DebriefStep {
  std::string words;  ///< What was said.
  std::string style;  ///< In plain words; empty for a bidder's move.
};

/// Where danger is there is only the ending and `safety`; everything else is empty.
struct Debrief {
  std::string ending;              ///< The author's text.
  std::string safety;              ///< Whose doing it was not, and where help is; only there.
  std::vector<DebriefStep> path;   ///< The person's picks, in order.
  std::vector<std::string> turns;  ///< The decisions that mattered, at most three; in the past.
  std::string told;     ///< Where there are none: the answers that moved the bidder most, quoted.
  std::string tonight;  ///< How the talk left both, in bands.
  std::string most_often;          ///< The most frequent style of all answers, in words.
  std::string weeks_sentence;      ///< Under kOutlookCaveat.
  std::vector<model::Week> weeks;  ///< 0..kWeeksAhead; empty where nobody replied.
  std::string try_this;            ///< One experiment for real life.
  std::string prompt;              ///< Something to write about.
};

/// Tells the evening back.
[[nodiscard]] Debrief debrief(const Language& say, const PlayedEvening& played);

}  // namespace attune::coach
