// Facts ii to v: what each way to answer does at once, and what it does by the twelfth week.
#include <algorithm>
#include <array>

#include "base/language/language.h"
#include "model/facts/everyday.h"
#include "model/facts/facts.h"

namespace attune::model {

namespace {

using Style = ResponseStyle;

double first_ten_minutes(FactBlock& block, Style style, std::size_t lane) {
  return mean_over(block.talk(style), &BlockMoment::distress, lane, 0.0, 10.0);
}

/// Votes with `holds(start, end)` of one policy's twelve weeks.
template <Style kStyle, typename Holds>
void compare_with_start(FactBlock& block, Votes& votes, const Holds& holds) {
  const auto weeks = block.weeks(kStyle);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(holds(weeks.front(), weeks.back(), lane));
  }
}

/// Whether a column under `kStyle` at week 12 is below (or above) that of every other policy.
template <Style kStyle>
void lowest_of_four(FactBlock& block, Votes& votes, BlockColumn BlockWeek::*column, double sign) {
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    const double mine = sign * (block.weeks(kStyle).back().*column)[lane];
    votes.cast(std::all_of(kArmStyles.begin(), kArmStyles.end(), [&](Style other) {
      return other == kStyle || mine < sign * (block.weeks(other).back().*column)[lane];
    }));
  }
}

/// Whether a column at week 12 is higher under enabling than under support.
void more_than_support(FactBlock& block, Votes& votes, BlockColumn BlockWeek::*column) {
  const auto& enabling = block.weeks(Style::kEnabling).back().*column;
  const auto& supportive = block.weeks(Style::kSupportive).back().*column;
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(enabling[lane] > supportive[lane]);
  }
}

void enabling_calms_most(FactBlock& block, Votes& votes) {
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    const double enabling = first_ten_minutes(block, Style::kEnabling, lane);
    votes.cast(enabling < first_ten_minutes(block, Style::kSupportive, lane) &&
               enabling < first_ten_minutes(block, Style::kDismissive, lane) &&
               enabling < first_ten_minutes(block, Style::kWithdrawing, lane));
  }
}

void dependence_is_not_eased(FactBlock& block, Votes& votes) {
  compare_with_start<Style::kEnabling>(
      block, votes, [](const BlockWeek& start, const BlockWeek& end, std::size_t lane) {
        return end.dependence[lane] >= start.dependence[lane];
      });
}

void enabling_leaves_dependence(FactBlock& block, Votes& votes) {
  more_than_support(block, votes, &BlockWeek::dependence);
}

void enabling_leaves_bids(FactBlock& block, Votes& votes) {
  more_than_support(block, votes, &BlockWeek::bids_per_week);
}

void enabling_does_not_lower_bids(FactBlock& block, Votes& votes) {
  compare_with_start<Style::kEnabling>(
      block, votes, [](const BlockWeek& start, const BlockWeek& end, std::size_t lane) {
        return end.bids_per_week[lane] >= start.bids_per_week[lane];
      });
}

void enabling_burdens(FactBlock& block, Votes& votes) {
  more_than_support(block, votes, &BlockWeek::burden);
}

void support_is_slower(FactBlock& block, Votes& votes) {
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(first_ten_minutes(block, Style::kSupportive, lane) >
               first_ten_minutes(block, Style::kEnabling, lane));
  }
}

void support_has_fewest_bids(FactBlock& block, Votes& votes) {
  lowest_of_four<Style::kSupportive>(block, votes, &BlockWeek::bids_per_week, 1.0);
}

void support_builds_soothing(FactBlock& block, Votes& votes) {
  lowest_of_four<Style::kSupportive>(block, votes, &BlockWeek::soothing, -1.0);
}

void support_lowers_bids(FactBlock& block, Votes& votes) {
  compare_with_start<Style::kSupportive>(
      block, votes, [](const BlockWeek& start, const BlockWeek& end, std::size_t lane) {
        return end.bids_per_week[lane] < start.bids_per_week[lane];
      });
}

void dismissal_raises_bids(FactBlock& block, Votes& votes) {
  compare_with_start<Style::kDismissive>(
      block, votes, [](const BlockWeek& start, const BlockWeek& end, std::size_t lane) {
        return end.bids_per_week[lane] > start.bids_per_week[lane];
      });
}

void coldness_costs_security(FactBlock& block, Votes& votes) {
  const auto security = [&](Style style, std::size_t lane) {
    return block.weeks(style).back().security[lane];
  };
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(std::max(security(Style::kDismissive, lane), security(Style::kWithdrawing, lane)) <
               std::min(security(Style::kSupportive, lane), security(Style::kEnabling, lane)));
  }
}

void soothe_first(SampledBlock& couples) { couples.set(number_of::kSoothedBefore, 1.0); }

void soothing_first_shortens(FactBlock& block, Votes& votes) {
  const auto usual = block.talk(Style::kSupportive);
  const auto soothed =
      block.talk(reference_policy(Style::kSupportive), kWatchedMinutes, &soothe_first);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    const auto before = minute_of_calm(usual, lane);
    const auto after = minute_of_calm(soothed, lane);
    if (before && after) {
      votes.cast(*after < *before);
    }
  }
}

void soothing_first_calms(FactBlock& block, Votes& votes) {
  const auto usual = block.talk(Style::kSupportive);
  const auto soothed =
      block.talk(reference_policy(Style::kSupportive), kWatchedMinutes, &soothe_first);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(mean_over(soothed, &BlockMoment::distress, lane, 0.0, kWatchedMinutes) <
               mean_over(usual, &BlockMoment::distress, lane, 0.0, kWatchedMinutes));
  }
}

void practice_builds_soothing(FactBlock& block, Votes& votes) {
  const auto& usual = block.weeks(Style::kDismissive).back();
  const auto practised =
      block.weeks(reference_policy(Style::kDismissive), 12, &soothe_first).back();
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(practised.soothing[lane] > usual.soothing[lane] &&
               practised.bids_per_week[lane] < usual.bids_per_week[lane]);
  }
}

void withdrawal_raises_pursuit(FactBlock& block, Votes& votes) {
  Stance<double> gone = kHalfDismissive;
  gone.withdrawal = 0.8;
  const auto usual = block.talk(kHalfDismissive, 5.0);
  const auto withdrawn = block.talk(gone, 5.0);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(withdrawn.back().pursuit[lane] > usual.back().pursuit[lane]);
  }
}

void withdrawal_raises_bids(FactBlock& block, Votes& votes) {
  const auto usual = block.weeks(kEveryday, 1);
  const auto withdrawn = block.weeks(kWithdrawn, 1);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(withdrawn.back().bids_per_week[lane] > usual.back().bids_per_week[lane]);
  }
}

constexpr std::string_view kAccommodation = "Reuman & Abramowitz 2018; Malivoire 2024";
constexpr std::string_view kParadox = "Feeney 2007; Arriaga et al. 2018";
constexpr std::string_view kRegulation = "Bloch, Haase & Levenson 2014";
constexpr std::string_view kDemand =
    to_say("Papp, Kouros & Cummings 2009; Schrodt et al. 2014 (from memory)");

constexpr std::array<Fact, 17> kFacts = {{
    {"ii-a", to_say("of four ways to answer, giving in calms most in the first ten minutes"),
     kAccommodation, 0.9918, 0.9528, FactStanding::kClaimed, &enabling_calms_most},
    {"ii-b",
     to_say("after twelve weeks of giving in, one leans on reassurance no less than before"),
     kAccommodation, 0.9986, 0.9716, FactStanding::kClaimed, &dependence_is_not_eased},
    {"ii-c",
     to_say("after twelve weeks of giving in, one leans on reassurance more than after comforting "
            "and staying"),
     kAccommodation, 1.0, 1.0, FactStanding::kClaimed, &enabling_leaves_dependence},
    {"ii-d",
     to_say(
         "after twelve weeks of giving in, one asks more often than after comforting and staying"),
     kAccommodation, 1.0, 0.9994, FactStanding::kClaimed, &enabling_leaves_bids},
    {"ii-e", to_say("after twelve weeks of giving in, one asks no less often than before"),
     kAccommodation, 0.9740, 0.9094, FactStanding::kClaimed, &enabling_does_not_lower_bids},
    {"ii-f",
     to_say(
         "twelve weeks of giving in wear the one who answers out more than comforting and staying"),
     kAccommodation, 1.0, 1.0, FactStanding::kClaimed, &enabling_burdens},
    {"iii-a",
     to_say("comforting and staying calms more slowly than giving in, in the first ten minutes"),
     kParadox, 0.9918, 0.9528, FactStanding::kClaimed, &support_is_slower},
    {"iii-b",
     to_say("of four ways to answer, comforting and staying leads to the least asking after twelve "
            "weeks"),
     kParadox, 1.0, 0.9994, FactStanding::kClaimed, &support_has_fewest_bids},
    {"iii-c",
     to_say("of four ways to answer, comforting and staying makes it easiest to calm oneself after "
            "twelve weeks"),
     kParadox, 1.0, 0.9976, FactStanding::kClaimed, &support_builds_soothing},
    {"iii-d",
     to_say("after twelve weeks of comforting and staying, one asks less often than before"),
     kParadox, 0.9666, 0.9128, FactStanding::kClaimed, &support_lowers_bids},
    {"iii-e", to_say("after twelve weeks of brushing it off, one asks more often than before"),
     kDemand, 1.0, 0.9944, FactStanding::kClaimed, &dismissal_raises_bids},
    {"iii-f", to_say("brushing it off and walking away leave the least trust after twelve weeks"),
     kDemand, 1.0, 1.0, FactStanding::kClaimed, &coldness_costs_security},
    {"iv-a",
     to_say("calming oneself before asking ends the alarm sooner, where it ends within an hour"),
     kRegulation, 0.9388, 0.8838, FactStanding::kClaimed, &soothing_first_shortens},
    {"iv-a'", to_say("calming oneself before asking means less alarm over the hour"), kRegulation,
     0.9648, 0.9752, FactStanding::kClaimed, &soothing_first_calms},
    {"iv-c",
     to_say("twelve weeks of practice make it easier to calm oneself, and asking rarer, even where "
            "one is brushed off"),
     kRegulation, 1.0, 1.0, FactStanding::kClaimed, &practice_builds_soothing},
    {"v-a", to_say("where one steps back, the other presses more five minutes later"), kDemand,
     0.9882, 0.9308, FactStanding::kClaimed, &withdrawal_raises_pursuit},
    {"v-b", to_say("where one steps back, the other asks more often in the week after"), kDemand,
     1.0, 0.9998, FactStanding::kClaimed, &withdrawal_raises_bids},
}};

}  // namespace

std::span<const Fact> facts_about_replies() { return kFacts; }

}  // namespace attune::model
