// The fast equations: src/model/equations/terms.inl, dynamics.inl and src/model/apart.h, with every
// product and sum in the same order, so that both give the same numbers to the last bit.

const fastStates = ["distress", "pursuit", "discouragement", "arousal", "withdrawal"];

const shareOfRange = (score) => (score - 1) / (7 - 1);
const thirdPower = (base) => base * base * base;
const fourthPower = (base) => (base * base) * (base * base);
const sixthPower = (base) => thirdPower(base) * thirdPower(base);
const heldToShare = (value) => Math.min(1, Math.max(0, value));

// From 13! down to 0!.
const oneOverFactorial = [
  6227020800, 479001600, 39916800, 3628800, 362880, 40320, 5040, 720, 120, 24, 6, 2, 1, 1,
].map((factorial) => 1 / factorial);

// 2 to the power of a whole number in [-1022, 1023], exactly.
function powerOfTwo(exponent) {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setBigUint64(0, BigInt(exponent + 1023) << 52n);
  return bits.getFloat64(0);
}

// e to the power of `exponent`. Math.exp may differ between browsers in its last bit.
function exponential(exponent) {
  const toInteger = 6755399441055744;
  const x = Math.min(709, Math.max(-708, exponent));
  const halvings = (x * 1.4426950408889634 + toInteger) - toInteger;
  const rest = (x - halvings * 6.93147180369123816490e-01) - halvings * 1.90821492927058770002e-10;
  let series = 0;
  for (const coefficient of oneOverFactorial) {
    series = series * rest + coefficient;
  }
  return series * powerOfTwo(halvings);
}

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

function urgeToPursue(terms, now) {
  const distress = thirdPower(now.distress);
  const hope = terms.discouragementThresholdSixth;
  return terms.drive * distress /
    ((distress + terms.thresholdCubed) * (sixthPower(now.discouragement) + hope));
}

// How the five move per minute, in a talk.
function talkMotion({offered, recovery, alarm, pursuit, responder}, now, occasion) {
  const present = 1 - now.withdrawal;
  const threshold = responder.floodingThresholdFourth;
  const listens = threshold / (fourthPower(now.arousal) + threshold);
  const heard = listens * present;
  const validated = Math.min(1, offered.validation * heard);
  const soothed = recovery.byPresence * present +
    (recovery.byWords * heard + recovery.byValidation * validated);
  const bareLimit = alarm.byBareLimit * heard * (1 - validated);
  const threatened =
    (alarm.byPursuit * now.pursuit + (alarm.byWithdrawal * now.withdrawal + bareLimit)) +
    ((alarm.atWorst + occasion) - alarm.easedByListening * listens);
  const pursued = urgeToPursue(pursuit, now) * (1 + pursuit.byWithdrawal * now.withdrawal);
  const aroused = responder.arousalRate * now.pursuit;
  const withdraws = responder.withdrawalAtWorst - responder.withdrawalEasedByListening * listens;
  const returns = responder.returnInPeace - responder.returnHeldByPursuit * now.pursuit;
  const recovers = recovery.withoutReply + recovery.withSoothing * soothed;
  const fades = pursuit.fading + pursuit.fadingBySoothing * soothed;
  return {
    distress: threatened - now.distress * (threatened + recovers),
    pursuit: pursued - now.pursuit * (pursued + fades),
    discouragement: pursuit.discouragementRate * (now.withdrawal - now.discouragement),
    arousal: aroused - now.arousal * (aroused + responder.arousalRecovery),
    withdrawal: withdraws - now.withdrawal * (withdraws + returns),
  };
}

// What stays the same while the two are apart, with a time of return.
function apartTerms(couple, stance) {
  const p = couple.parameters;
  const believed = stance.reassurance * believedShare(couple);
  const soothed = p.soothing_by_validation * stance.validation +
    p.soothing_by_reassurance * believed * tolerance(couple);
  const absence = 0.8 * (1 - believed);
  const alarm = alarmTerms(couple, stance);
  return {
    alarm,
    alarmOfAbsence: alarm.byWithdrawal * absence,
    recovery: p.recovery_spontaneous + p.recovery_by_soothing * soothed +
      p.recovery_by_self_soothing * couple.slow.soothing,
    pursuitFading: p.pursuit_fading + p.pursuit_fading_by_soothing * soothed,
    discouragementRate: p.discouragement_rate,
    arousalRecovery: p.arousal_recovery,
    returnRate: p.return_base + p.return_without_pressure,
  };
}

function apartMotion(terms, now, occasion) {
  const threatened = terms.alarmOfAbsence + terms.alarm.byPursuit * now.pursuit + occasion;
  return {
    distress: (1 - now.distress) * threatened - now.distress * terms.recovery,
    pursuit: -terms.pursuitFading * now.pursuit,
    discouragement: -terms.discouragementRate * now.discouragement,
    arousal: -terms.arousalRecovery * now.arousal,
    withdrawal: -terms.returnRate * now.withdrawal,
  };
}

function moved(from, rate, share) {
  const to = {};
  for (const name of fastStates) {
    to[name] = from[name] + share * rate[name];
  }
  return to;
}

// One step of the classical Runge-Kutta method of fourth order.
function rungeKuttaStep(motion, terms, now, minute, step) {
  const occasion = (later) => terms.alarm.byOccasion *
    exponential(0 - (minute + later) * terms.alarm.occasionFading);
  const midway = occasion(step / 2);
  const first = motion(terms, now, occasion(0));
  const second = motion(terms, moved(now, first, step / 2), midway);
  const third = motion(terms, moved(now, second, step / 2), midway);
  const fourth = motion(terms, moved(now, third, step), occasion(step));
  let next = moved(now, first, step / 6);
  next = moved(next, second, step / 3);
  next = moved(next, third, step / 3);
  return moved(next, fourth, step / 6);
}
