// The weeks: what happens if every talk goes like this one, for this imagined couple.
#pragma once

#include <vector>

#include "model/conversation.h"

namespace attune::model {

/// How far ahead the weeks are shown, unless somebody asks for more: half a year.
inline constexpr int kWeeksAhead = 26;

/// The couple at the start of a week, with what that week's talks are like.
struct Week {
  SlowState<double> slow;
  double bids_per_week = 0.0;
  ConversationMeans means;     ///< Of the talks of the week that starts here.
  double barometer = 0.0;      ///< "Is there something real to notice?", share in [0, 1].
  double amplification = 0.0;  ///< amp / aLo: how much anxiety and insecurity enlarge a threat.
  double satisfaction = 0.0;   ///< The bidder's, share in [0, 1].
};

/// What there really is to notice, set against what set off the bid: whatever the bidder is like,
/// and 0 where there is nothing of either. In [0, 1].
[[nodiscard]] double barometer(const Couple& couple, const Stance<double>& stance,
                               const ConversationMeans& means);

/// The bidder's, from trust, little burden, calm, and no chase after somebody who leaves. In [0,
/// 1].
[[nodiscard]] double satisfaction(const SlowState<double>& slow, const ConversationMeans& means);

/// Weeks 0..`weeks` under one stance; (weeks + 1) entries, the couple as given first.
[[nodiscard]] std::vector<Week> run_weeks(const Couple& couple, const Stance<double>& stance,
                                          int weeks);

/// The same with another stance each week, stances[w] in week w; (stances.size() + 1) entries, the
/// last one under the last stance.
[[nodiscard]] std::vector<Week> run_weeks(const Couple& couple,
                                          const std::vector<Stance<double>>& stances);

}  // namespace attune::model
