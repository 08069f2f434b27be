// `attune simulate` of one couple: one talk by the minute, and the weeks of such talks.
#pragma once

#include <string>
#include <vector>

#include "model/couple.h"
#include "model/stance.h"
#include "model/weeks.h"
#include "session/talk_minute.h"

namespace attune::cli {

struct CoupleRun {
  std::vector<session::TalkMinute> talk;  ///< Every whole minute from the bid on, and the end.
  std::vector<model::Week> weeks;         ///< The couple as given first.

  /// Whether it still means something; possible.h.
  [[nodiscard]] bool possible() const;
};

/// `minutes` of one talk (at least one step of the integrator), and `weeks` weeks.
[[nodiscard]] CoupleRun run_one_couple(const model::Couple& couple,
                                       const model::Stance<double>& stance, double minutes,
                                       int weeks);

/// {"conversation":[{"minute":0,"distress":...}],"weeks":[{"week":0,"security":...}]} as one line.
[[nodiscard]] std::string json_of(const CoupleRun& run);

[[nodiscard]] std::string talk_csv(const CoupleRun& run);
[[nodiscard]] std::string weeks_csv(const CoupleRun& run);

}  // namespace attune::cli
