// What stays the same during one exchange, and where a bid starts: src/model/equations/terms.inl,
// with every product and sum in the same order, so that both give the same numbers to the last bit.

function effectiveEngagement(couple) {
  return couple.situation.engagement *
    (1 - couple.parameters.engagement_lost_to_burden * couple.slow.burden);
}

function believedShare(couple) {
  const untrusting = couple.parameters.belief_without_trust;
  return untrusting + (1 - untrusting) * couple.slow.security;
}

function tolerance(couple) {
  return 1 / (1 + couple.parameters.tolerance_by_dependence * couple.slow.dependence);
}

function amplification(couple) {
  const p = couple.parameters;
  return (p.amplification_base + p.amplification_by_anxiety * shareOfRange(couple.bidder.anxiety)) *
    (1 - p.buffering_by_security * couple.slow.security);
}

function leftAfterSoothing(couple, share) {
  const p = couple.parameters;
  const trained =
    p.untrained_soothing_first + (1 - p.untrained_soothing_first) * couple.slow.soothing;
  return 1 - p.effect_of_soothing_first * share * trained;
}

// Where a bid starts; `distress` is null where the scenario leaves it to the model.
function startOfBid(couple, distress) {
  const p = couple.parameters;
  const anxiety = shareOfRange(couple.bidder.anxiety);
  const avoidance = shareOfRange(couple.bidder.avoidance);
  const alarmed = heldToShare(
    distress ?? p.start_distress * leftAfterSoothing(couple, couple.situation.soothedBefore));
  const pursuing = p.start_pursuit * alarmed * (p.pursuit_base + p.pursuit_by_anxiety * anxiety) *
    (1 - p.pursuit_held_by_avoidance * avoidance);
  return {
    distress: alarmed,
    pursuit: heldToShare(pursuing),
    discouragement: 0,
    arousal: heldToShare(p.start_arousal + p.start_arousal_by_burden * couple.slow.burden),
    withdrawal: 0,
  };
}

// What stays the same during one exchange, by what it is about.

function offeredTerms(couple, stance) {
  return {
    validation: stance.validation,
    reassurance: stance.reassurance * believedShare(couple),
    availability: stance.availability * effectiveEngagement(couple),
    accommodation: stance.accommodation,
  };
}

function recoveryTerms(couple, offered) {
  const p = couple.parameters;
  return {
    byValidation: p.soothing_by_validation,
    byWords: (p.soothing_by_reassurance * offered.reassurance +
      p.soothing_by_accommodation * offered.accommodation) * tolerance(couple),
    byPresence: p.soothing_by_availability * offered.availability,
    withoutReply: p.recovery_spontaneous + p.recovery_by_self_soothing * couple.slow.soothing,
    withSoothing: p.recovery_by_soothing,
  };
}

function alarmTerms(couple, stance) {
  const p = couple.parameters;
  const anxiety = shareOfRange(couple.bidder.anxiety);
  const felt = amplification(couple);
  const escaping = p.criticism_when_flooded * shareOfRange(couple.responder.anxiety);
  const letOut = felt * p.threat_by_criticism * (1 - stance.criticism) * escaping;
  return {
    atWorst: felt * (p.threat_by_invalidation * stance.invalidation +
      p.threat_by_criticism * stance.criticism +
      p.threat_by_disengagement * (1 - effectiveEngagement(couple))) + letOut,
    easedByListening: letOut,
    byWithdrawal: felt * p.threat_by_withdrawal,
    byPursuit: felt * p.threat_by_own_pursuit * anxiety,
    byBareLimit: felt * p.threat_by_bare_limit * anxiety * stance.autonomy,
    byOccasion: felt * p.threat_by_occasion,
    occasionFading: 1 / p.occasion_minutes,
  };
}

function pursuitTerms(couple) {
  const p = couple.parameters;
  const hope = sixthPower(p.discouragement_threshold);
  return {
    drive: p.pursuit_rate *
      (p.pursuit_base + p.pursuit_by_anxiety * shareOfRange(couple.bidder.anxiety)) *
      (1 - p.pursuit_held_by_avoidance * shareOfRange(couple.bidder.avoidance)) * hope,
    byWithdrawal: p.pursuit_by_withdrawal,
    thresholdCubed: thirdPower(p.pursuit_threshold),
    discouragementThresholdSixth: hope,
    fading: p.pursuit_fading,
    fadingBySoothing: p.pursuit_fading_by_soothing,
    discouragementRate: p.discouragement_rate,
  };
}

function responderTerms(couple, stance) {
  const p = couple.parameters;
  const avoidance = shareOfRange(couple.responder.avoidance);
  const whenFlooded =
    p.withdrawal_when_flooded * (p.withdrawal_base + p.withdrawal_by_avoidance * avoidance);
  return {
    arousalRate: p.arousal_by_pursuit * (p.arousal_base + p.arousal_by_avoidance * avoidance) *
      (1 + p.arousal_by_burden * couple.slow.burden) *
      (1 - p.arousal_eased_by_softness * couple.situation.softness) *
      (1 - p.arousal_eased_by_autonomy * stance.autonomy),
    arousalRecovery: p.arousal_recovery,
    floodingThresholdFourth: fourthPower(p.flooding_threshold),
    withdrawalAtWorst: whenFlooded + p.withdrawal_chosen * stance.withdrawal,
    withdrawalEasedByListening: whenFlooded,
    returnInPeace: p.return_base + p.return_without_pressure,
    returnHeldByPursuit: p.return_without_pressure,
  };
}

function talkTerms(couple, stance) {
  const offered = offeredTerms(couple, stance);
  return {
    offered,
    recovery: recoveryTerms(couple, offered),
    alarm: alarmTerms(couple, stance),
    pursuit: pursuitTerms(couple),
    responder: responderTerms(couple, stance),
  };
}
