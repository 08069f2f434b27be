// How two people move within a talk, and one step of time: src/model/equations/dynamics.inl.

const fastStates = ["distress", "pursuit", "discouragement", "arousal", "withdrawal"];

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
