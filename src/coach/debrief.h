// The evening told back at the end: the path, where it left both, the weeks, one thing to try.
#pragma once

#include <string>
#include <vector>

#include "model/reply.h"
#include "model/talk.h"
#include "model/weeks.h"

namespace attune::coach {

struct DebriefStep {
  std::string words;  ///< What was said.
  std::string style;  ///< In plain words; empty for a bidder's move.
};

struct Debrief {
  std::string ending;              ///< The author's text.
  std::vector<DebriefStep> path;   ///< The person's picks, in order.
  std::string tonight;             ///< How the talk left both, in bands.
  std::string most_often;          ///< The most frequent style of the evening, in words.
  std::string weeks_sentence;      ///< Under kOutlookCaveat.
  std::vector<model::Week> weeks;  ///< 0..26; empty where nobody replied.
  std::string try_this;            ///< One experiment for real life.
  std::string prompt;              ///< Something to write about.
};

struct PlayedReply {
  std::string words;
  bool by_responder = true;
  model::ReplyCodes codes{};   ///< Where by_responder.
  model::BidderCodes moves{};  ///< Where not.
  bool by_person = true;
};

/// Tells the evening back. `replies` in the order spoken; names as the person knows them.
[[nodiscard]] Debrief debrief(const std::vector<PlayedReply>& replies, const model::Talk& talk,
                              const std::string& ending, const std::string& bidder_name,
                              const std::string& responder_name);

}  // namespace attune::coach
