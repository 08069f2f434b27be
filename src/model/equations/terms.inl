// What stays the same during one exchange, worked out once: the coefficients of the fast equations.
// Included inside a namespace: once for plain numbers, once more for every instruction set.

/// G: how engaged the responder is once burden has had its share. In [0, 1].
template <typename Number>
[[nodiscard]] Number effective_engagement(const CoupleOf<Number>& couple) {
  return couple.situation.engagement *
         (Number(1.0) - couple.parameters.engagement_lost_to_burden * couple.slow.burden);
}

/// The share of reassuring words that the bidder believes, by how much they trust. In [0, 1].
template <typename Number>
[[nodiscard]] Number believed_share(const CoupleOf<Number>& couple) {
  const Number untrusting = couple.parameters.belief_without_trust;
  return untrusting + (Number(1.0) - untrusting) * couple.slow.security;
}

/// tol: how much reassurance and giving in still do for a dependent bidder. In (0, 1].
template <typename Number>
[[nodiscard]] Number tolerance(const CoupleOf<Number>& couple) {
  return Number(1.0) /
         (Number(1.0) + couple.parameters.tolerance_by_dependence * couple.slow.dependence);
}

/// amp: how much the bidder's anxiety enlarges a threat and felt security shrinks it. Not negative.
template <typename Number>
[[nodiscard]] Number amplification(const CoupleOf<Number>& couple) {
  const ParametersOf<Number>& p = couple.parameters;
  const Number anxiety = share_of_range(couple.bidder.anxiety);
  return (p.amplification_base + p.amplification_by_anxiety * anxiety) *
         (Number(1.0) - p.buffering_by_security * couple.slow.security);
}

/// The reply as far as it does not depend on the moment: before flooding and withdrawal take
/// their share of it.
template <typename Number>
struct OfferedTerms {
  Number validation{};     ///< V, enlarged where the bidder has named the need.
  Number reassurance{};    ///< R as far as it is believed.
  Number availability{};   ///< Av as far as it is true: times G.
  Number autonomy{};       ///< B.
  Number accommodation{};  ///< C.
};

/// How distress falls.
template <typename Number>
struct RecoveryTerms {
  Number by_validation{};  ///< Per delivered validation: cV.
  Number by_words{};       ///< Per share that is heard: the rest of what is said.
  Number by_presence{};    ///< Per share in which the responder is there.
  Number without_reply{};  ///< rho0 + rhoK k, 1/min.
  Number with_soothing{};  ///< rhoS, 1/min.
};

/// How distress rises, amplification included. All in 1/min.
template <typename Number>
struct AlarmTerms {
  Number at_worst{};  ///< Invalidation, criticism, a partner who truly is not there, flooded too.
  Number eased_by_listening{};  ///< Of that, the criticism that only a flooded responder lets out.
  Number by_withdrawal{};       ///< Per withdrawal.
  Number by_pursuit{};          ///< Per own pursuit.
  Number by_bare_limit{};       ///< Per heard limit without validation.
  Number by_occasion{};         ///< At the moment of the bid.
  Number occasion_fading{};     ///< 1 / tauH, 1/min.
};

/// How the bidder pursues and gives up.
template <typename Number>
struct PursuitTerms {
  Number drive{};                           ///< piP (pLo + pHi a)(1 - vSup v) q0^6, 1/min.
  Number by_withdrawal{};                   ///< mu.
  Number threshold_cubed{};                 ///< xh^3.
  Number discouragement_threshold_sixth{};  ///< q0^6.
  Number fading{};                          ///< delP, 1/min.
  Number fading_by_soothing{};              ///< delS, 1/min.
  Number discouragement_rate{};             ///< epsQ, 1/min.
};

/// How the responder floods, withdraws and returns.
template <typename Number>
struct ResponderTerms {
  Number arousal_rate{};                   ///< Per pursuit, 1/min.
  Number arousal_recovery{};               ///< nu, 1/min.
  Number flooding_threshold_fourth{};      ///< yf^4.
  Number withdrawal_at_worst{};            ///< om (wLo + wV vB) + omU W: chosen and flooded, 1/min.
  Number withdrawal_eased_by_listening{};  ///< om (wLo + wV vB), 1/min.
  Number return_in_peace{};                ///< psi0 + psiP, 1/min.
  Number return_held_by_pursuit{};         ///< psiP, 1/min.
};

/// Everything fast_motion() needs besides the state.
template <typename Number>
struct TalkTerms {
  OfferedTerms<Number> offered;
  RecoveryTerms<Number> recovery;
  AlarmTerms<Number> alarm;
  PursuitTerms<Number> pursuit;
  ResponderTerms<Number> responder;
};

template <typename Number>
[[nodiscard]] OfferedTerms<Number> offered_terms(const CoupleOf<Number>& couple,
                                                 const Stance<Number>& stance) {
  return {
      .validation = stance.validation,
      .reassurance = stance.reassurance * believed_share(couple),
      .availability = stance.availability * effective_engagement(couple),
      .autonomy = stance.autonomy,
      .accommodation = stance.accommodation,
  };
}

template <typename Number>
[[nodiscard]] RecoveryTerms<Number> recovery_terms(const CoupleOf<Number>& couple,
                                                   const OfferedTerms<Number>& offered) {
  const ParametersOf<Number>& p = couple.parameters;
  return {
      .by_validation = p.soothing_by_validation,
      .by_words = (p.soothing_by_reassurance * offered.reassurance +
                   p.soothing_by_accommodation * offered.accommodation) *
                  tolerance(couple),
      .by_presence = p.soothing_by_availability * offered.availability,
      .without_reply = p.recovery_spontaneous + p.recovery_by_self_soothing * couple.slow.soothing,
      .with_soothing = p.recovery_by_soothing,
  };
}

template <typename Number>
[[nodiscard]] AlarmTerms<Number> alarm_terms(const CoupleOf<Number>& couple,
                                             const Stance<Number>& stance) {
  const ParametersOf<Number>& p = couple.parameters;
  const Number one(1.0);
  const Number anxiety = share_of_range(couple.bidder.anxiety);
  const Number felt = amplification(couple);
  const Number escaping = p.criticism_when_flooded * share_of_range(couple.responder.anxiety);
  const Number let_out = felt * p.threat_by_criticism * (one - stance.criticism) * escaping;
  return {
      .at_worst = felt * (p.threat_by_invalidation * stance.invalidation +
                          p.threat_by_criticism * stance.criticism +
                          p.threat_by_disengagement * (one - effective_engagement(couple))) +
                  let_out,
      .eased_by_listening = let_out,
      .by_withdrawal = felt * p.threat_by_withdrawal,
      .by_pursuit = felt * p.threat_by_own_pursuit * anxiety,
      .by_bare_limit = felt * p.threat_by_bare_limit * anxiety * stance.autonomy,
      .by_occasion = felt * p.threat_by_occasion,
      .occasion_fading = one / p.occasion_minutes,
  };
}

template <typename Number>
[[nodiscard]] PursuitTerms<Number> pursuit_terms(const CoupleOf<Number>& couple) {
  const ParametersOf<Number>& p = couple.parameters;
  const Number anxiety = share_of_range(couple.bidder.anxiety);
  const Number avoidance = share_of_range(couple.bidder.avoidance);
  const Number hope = sixth_power(p.discouragement_threshold);
  return {
      .drive = p.pursuit_rate * (p.pursuit_base + p.pursuit_by_anxiety * anxiety) *
               (Number(1.0) - p.pursuit_held_by_avoidance * avoidance) * hope,
      .by_withdrawal = p.pursuit_by_withdrawal,
      .threshold_cubed = third_power(p.pursuit_threshold),
      .discouragement_threshold_sixth = hope,
      .fading = p.pursuit_fading,
      .fading_by_soothing = p.pursuit_fading_by_soothing,
      .discouragement_rate = p.discouragement_rate,
  };
}

template <typename Number>
[[nodiscard]] ResponderTerms<Number> responder_terms(const CoupleOf<Number>& couple,
                                                     const Stance<Number>& stance) {
  const ParametersOf<Number>& p = couple.parameters;
  const Number one(1.0);
  const Number avoidance = share_of_range(couple.responder.avoidance);
  const Number when_flooded =
      p.withdrawal_when_flooded * (p.withdrawal_base + p.withdrawal_by_avoidance * avoidance);
  return {
      .arousal_rate = p.arousal_by_pursuit * (p.arousal_base + p.arousal_by_avoidance * avoidance) *
                      (one + p.arousal_by_burden * couple.slow.burden) *
                      (one - p.arousal_eased_by_softness * couple.situation.softness) *
                      (one - p.arousal_eased_by_autonomy * stance.autonomy),
      .arousal_recovery = p.arousal_recovery,
      .flooding_threshold_fourth = fourth_power(p.flooding_threshold),
      .withdrawal_at_worst = when_flooded + p.withdrawal_chosen * stance.withdrawal,
      .withdrawal_eased_by_listening = when_flooded,
      .return_in_peace = p.return_base + p.return_without_pressure,
      .return_held_by_pursuit = p.return_without_pressure,
  };
}

/// The coefficients for this couple while the responder holds this stance.
template <typename Number>
[[nodiscard]] TalkTerms<Number> talk_terms(const CoupleOf<Number>& couple,
                                           const Stance<Number>& stance) {
  const OfferedTerms<Number> offered = offered_terms(couple, stance);
  return {
      .offered = offered,
      .recovery = recovery_terms(couple, offered),
      .alarm = alarm_terms(couple, stance),
      .pursuit = pursuit_terms(couple),
      .responder = responder_terms(couple, stance),
  };
}

/// What is left of distress where the bidder soothes themselves first with effort `share` in
/// [0, 1]: a factor, 1 - preEff share (.3 + .7 k).
template <typename Number>
[[nodiscard]] Number left_after_soothing(const CoupleOf<Number>& couple, Number share) {
  const ParametersOf<Number>& p = couple.parameters;
  const Number one(1.0);
  const Number trained =
      p.untrained_soothing_first + (one - p.untrained_soothing_first) * couple.slow.soothing;
  return one - p.effect_of_soothing_first * share * trained;
}

/// Where a bid starts that comes with this much distress; everything held to [0, 1].
template <typename Number>
[[nodiscard]] FastState<Number> start_of_bid(const CoupleOf<Number>& couple, Number distress) {
  const ParametersOf<Number>& p = couple.parameters;
  const Number zero(0.0);
  const Number one(1.0);
  const Number anxiety = share_of_range(couple.bidder.anxiety);
  const Number avoidance = share_of_range(couple.bidder.avoidance);
  const Number alarmed = smaller(one, larger(zero, distress));
  const Number pursuing = p.start_pursuit * alarmed *
                          (p.pursuit_base + p.pursuit_by_anxiety * anxiety) *
                          (one - p.pursuit_held_by_avoidance * avoidance);
  const Number aroused = p.start_arousal + p.start_arousal_by_burden * couple.slow.burden;
  return {.distress = alarmed,
          .pursuit = smaller(one, larger(zero, pursuing)),
          .discouragement = zero,
          .arousal = smaller(one, larger(zero, aroused)),
          .withdrawal = zero};
}

/// Where a bid starts of itself (README.md#start).
template <typename Number>
[[nodiscard]] FastState<Number> start_of_bid(const CoupleOf<Number>& couple) {
  const Number left = left_after_soothing(couple, couple.situation.soothed_before);
  const Number distress = couple.parameters.start_distress * left;
  return start_of_bid(couple, distress);
}
