// Each reply becomes a stance that drives the fast equations until its minutes are over.
#include "model/talk.h"

#include <algorithm>

#include "model/apart.h"
#include "model/conversation.h"
#include "model/dynamics.h"

namespace attune::model {

namespace {

constexpr double kNamedNeedGain = 1.1;  ///< On the delivered validation of the next reply.
constexpr double kHighestCode = 3.0;
constexpr double kPursuitPerProtest = 1.0 / 6.0;  ///< Of the room that is left, per level.

// What a responder does who is calm, and what one who is flooded or gone; see habit().
constexpr Stance<double> kCalmHabit = {
    .validation = 0.33, .reassurance = 0.5, .availability = 0.33, .autonomy = 0.2};
constexpr double kFloodedInvalidation = 0.33;
constexpr double kFloodedWithdrawal = 0.2;
constexpr double kFloodedWithdrawalByAvoidance = 0.6;

}  // namespace

Talk::Talk(const Couple& couple, std::optional<double> distress)
    : couple_(couple), state_(distress ? start_of_bid(couple, *distress) : start_of_bid(couple)) {}

double Talk::minute() const { return steps_ * couple_.parameters.time_step; }

void Talk::reply(const ReplyCodes& codes, double minutes) {
  const Stance<double> stance = stance_of(codes);
  const double gain = need_named_ ? kNamedNeedGain : 1.0;
  need_named_ = false;
  last_stance_ = stance;
  if (codes.pause.kind == PauseKind::kReturnAt) {
    run_apart(stance, gain, codes.pause.minutes);
    remember(stance, kExchangeMinutes);
    return;
  }
  run(stance, gain, minutes);
  remember(stance, minutes);
}

void Talk::bidder_move(const BidderCodes& codes) {
  if (codes.softness > 0) {
    couple_.situation.softness = codes.softness / kHighestCode;
  }
  const double soothed = codes.soothed / kHighestCode;
  const double left = left_after_soothing(couple_, soothed);
  state_.distress *= left;
  state_.pursuit *= left;
  soothed_before_ = std::max(soothed_before_, soothed);
  state_.pursuit += (1.0 - state_.pursuit) * codes.protest * kPursuitPerProtest;
  need_named_ = need_named_ || codes.need != Need::kNone;
}

void Talk::pass(double minutes) { run(last_stance_.value_or(habit()), 1.0, minutes); }

Stance<double> Talk::habit() const {
  const double arousal = fourth_power(state_.arousal);
  const double flooded = arousal / (arousal + fourth_power(couple_.parameters.flooding_threshold));
  const double gone = std::max(flooded, state_.withdrawal);
  const double avoidance = share_of_range(couple_.responder.avoidance);
  Stance<double> stance;
  for (const auto share : kStanceShares) {
    stance.*share = (1.0 - gone) * (kCalmHabit.*share);
  }
  stance.invalidation = gone * kFloodedInvalidation;
  stance.withdrawal = gone * (kFloodedWithdrawal + kFloodedWithdrawalByAvoidance * avoidance);
  return stance;
}

std::optional<Stance<double>> Talk::policy() const {
  if (replied_minutes_ <= 0.0) {
    return std::nullopt;
  }
  Stance<double> mean;
  for (const auto share : kStanceShares) {
    mean.*share = stance_minutes_.*share / replied_minutes_;
  }
  return mean;
}

Couple Talk::couple_for_weeks() const {
  Couple couple = couple_;
  couple.situation.soothed_before = std::max(couple.situation.soothed_before, soothed_before_);
  return couple;
}

void Talk::run(const Stance<double>& stance, double validation_gain, double minutes) {
  const double step = couple_.parameters.time_step;
  TalkTerms<double> terms = talk_terms(couple_, stance);
  terms.offered.validation *= validation_gain;
  for (int left = steps_covering(minutes, step); left > 0; --left) {
    state_ = talk_step(terms, state_, minute(), step);
    ++steps_;
  }
}

void Talk::run_apart(Stance<double> stance, double validation_gain, double minutes) {
  const double step = couple_.parameters.time_step;
  stance.validation = std::min(1.0, stance.validation * validation_gain);
  const ApartTerms<double> terms = apart_terms(couple_, stance);
  for (int left = steps_covering(minutes, step); left > 0; --left) {
    state_ = apart_step(terms, state_, minute(), step);
    ++steps_;
  }
}

void Talk::remember(const Stance<double>& stance, double minutes) {
  for (const auto share : kStanceShares) {
    stance_minutes_.*share += stance.*share * minutes;
  }
  replied_minutes_ += minutes;
}

}  // namespace attune::model
