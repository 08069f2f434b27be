// Runs one talk a week, takes its means, and lets the slow states make their step.
#include "model/weeks.h"

#include <cmath>

#include "model/slow.h"

namespace attune::model {

namespace {

constexpr double kSatisfactionBySecurity = 0.4;
constexpr double kSatisfactionByEachOfTheRest = 0.2;  // Little burden, calm, and no chase.

Week week_of(const Couple& couple, const Stance<double>& stance) {
  const ConversationMeans means =
      conversation_means(couple, stance, couple.parameters.conversation_minutes);
  return {
      .slow = couple.slow,
      .bids_per_week = bids_per_week(couple),
      .means = means,
      .barometer = barometer(couple, stance, means),
      .amplification = amplification(couple) / couple.parameters.amplification_base,
      .satisfaction = satisfaction(couple.slow, means),
  };
}

}  // namespace

double barometer(const Couple& couple, const Stance<double>& stance,
                 const ConversationMeans& means) {
  const Parameters& p = couple.parameters;
  const double real = p.threat_by_invalidation * stance.invalidation +
                      p.threat_by_criticism * stance.criticism +
                      p.threat_by_withdrawal * means.withdrawal +
                      p.threat_by_disengagement * (1.0 - effective_engagement(couple));
  const double all = real + p.threat_by_occasion;
  return all > 0.0 ? real / all : 0.0;
}

double satisfaction(const SlowState<double>& slow, const ConversationMeans& means) {
  const double chase = std::sqrt(means.pursuit * means.withdrawal);
  return kSatisfactionBySecurity * slow.security +
         kSatisfactionByEachOfTheRest *
             ((1.0 - slow.burden) + (1.0 - means.distress) + (1.0 - chase));
}

std::vector<Week> run_weeks(const Couple& couple, const Stance<double>& stance, int weeks) {
  return run_weeks(couple, std::vector<Stance<double>>(static_cast<std::size_t>(weeks), stance));
}

std::vector<Week> run_weeks(const Couple& couple, const std::vector<Stance<double>>& stances) {
  std::vector<Week> run;
  run.reserve(stances.size() + 1);
  Couple now = couple;
  for (const Stance<double>& stance : stances) {
    run.push_back(week_of(now, stance));
    now.slow = next_week(now, stance, run.back().means);
  }
  run.push_back(week_of(now, stances.empty() ? Stance<double>{} : stances.back()));
  return run;
}

}  // namespace attune::model
