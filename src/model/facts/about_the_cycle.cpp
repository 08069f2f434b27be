// Facts i: when two people get stuck, when they go round in circles, when they settle.
#include <array>

#include "base/language/language.h"
#include "model/cycle/regime.h"
#include "model/facts/facts.h"

namespace attune::model {

namespace {

using Style = ResponseStyle;

constexpr double kAnxious = 5.0;
constexpr double kAvoidant = 4.5;
constexpr double kNotAvoidant = 2.5;
constexpr double kSettled = 0.25;

bool is_anxious(const FactBlock& block, std::size_t lane) {
  return block.number(number_of::kBidderAnxiety, lane) >= kAnxious;
}

bool is_anxious_with_avoidant(const FactBlock& block, std::size_t lane) {
  return is_anxious(block, lane) && block.number(number_of::kResponderAvoidance, lane) >= kAvoidant;
}

double second_half_hour(std::span<const BlockMoment> talk, std::size_t lane) {
  return mean_over(talk, &BlockMoment::distress, lane, 30.0, 60.0);
}

void stuck_under_dismissal(FactBlock& block, Votes& votes) {
  const auto talk = block.talk(Style::kDismissive);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    if (is_anxious_with_avoidant(block, lane)) {
      votes.cast(second_half_hour(talk, lane) > kStuckDistress);
    }
  }
}

void settled_under_support(FactBlock& block, Votes& votes) {
  const auto talk = block.talk(Style::kSupportive);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    if (is_anxious_with_avoidant(block, lane)) {
      votes.cast(second_half_hour(talk, lane) < kSettled);
    }
  }
}

void all_settled_under_support(FactBlock& block, Votes& votes) {
  const auto talk = block.talk(Style::kSupportive);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(second_half_hour(talk, lane) < kSettled);
  }
}

void circling_under_dismissal(FactBlock& block, Votes& votes) {
  const BlockLongRun& run = block.long_run(Style::kDismissive);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    if (is_anxious_with_avoidant(block, lane)) {
      votes.cast(regime_of(run, lane) == Regime::kCircles);
    }
  }
}

void circling_without_avoidance(FactBlock& block, Votes& votes) {
  const BlockLongRun& run = block.long_run(Style::kDismissive);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    if (is_anxious(block, lane) &&
        block.number(number_of::kResponderAvoidance, lane) <= kNotAvoidant) {
      votes.cast(regime_of(run, lane) == Regime::kCircles);
    }
  }
}

constexpr std::string_view kPairing = "Beck et al. 2013; Barry & Lawrence 2013";

constexpr std::array<Fact, 5> kFacts = {{
    {"i-a",
     to_say("where one fears being left and the other, uneasy with closeness, brushes it off, the "
            "alarm is still there after half an hour"),
     kPairing, 0.9992, 0.9664, FactStanding::kClaimed, &stuck_under_dismissal},
    {"i-b",
     to_say("where one fears being left and the other is uneasy with closeness, they settle if the "
            "feeling is made sense of and a limit is kept"),
     "Overall, Simpson & Struthers 2013", 0.9555, 0.8456, FactStanding::kClaimed,
     &settled_under_support},
    {"i-b'", to_say("all couples settle if the feeling is made sense of and a limit is kept"),
     "Simpson & Overall 2014", 0.9744, 0.8964, FactStanding::kClaimed, &all_settled_under_support},
    {"i-c",
     to_say("where one fears being left and the other, uneasy with closeness, brushes it off, they "
            "go round in circles for hours"),
     to_say("assumption: giving up"), 0.8909, 0.6133, FactStanding::kClaimed,
     &circling_under_dismissal},
    {"i-d",
     to_say("where the one who brushes it off is at ease with closeness, they go round in circles "
            "too: this should be rare"),
     to_say("for contrast"), 0.0504, 0.1172, FactStanding::kContrast, &circling_without_avoidance},
}};

}  // namespace

std::span<const Fact> facts_about_the_cycle() { return kFacts; }

}  // namespace attune::model
