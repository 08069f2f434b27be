// A promised pause, two people apart who know when they will meet again: src/model/apart.h.

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
