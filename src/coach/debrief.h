// The evening told back at the end: the path, where it left both, the weeks, one thing to try.
#pragma once

#include <string>
#include <vector>

#include "base/language/language.h"
#include "coach/evening.h"
#include "coach/wording.h"
#include "model/talk.h"
#include "model/weeks.h"

namespace attune::coach {

struct PlayedEvening {
  std::vector<PlayedReply> replies;  ///< In the order spoken.
  model::Talk talk;                  ///< As it ended.
  std::string ending;                ///< The author's text.
  Names names;
  bool danger = false;  ///< The scenario touches danger: then nothing is looked ahead or tried.
};

struct DebriefStep {
  std::string words;  ///< What was said.
  std::string style;  ///< In plain words; empty for a bidder's move.
};

struct Debrief {
  std::string ending;             ///< The author's text.
  std::vector<DebriefStep> path;  ///< The person's picks, in order.
  std::string told;               ///< The answers that moved the bidder most, quoted; in the past.
  std::string tonight;            ///< How the talk left both, in bands.
  std::string most_often;         ///< The most frequent style of all answers, in words.
  std::string weeks_sentence;     ///< Under kOutlookCaveat.
  std::vector<model::Week>
      weeks;             ///< 0..kWeeksAhead; empty where nobody replied, and where danger is.
  std::string try_this;  ///< One experiment for real life; empty where danger is.
  std::string prompt;    ///< Something to write about; empty where danger is.
};

/// Tells the evening back.
[[nodiscard]] Debrief debrief(const Language& say, const PlayedEvening& played);

}  // namespace attune::coach
