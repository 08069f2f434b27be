// The slow map: how one week of talks moves security, capacity, dependence and burden.
// Included inside a namespace: once for plain numbers, once more for every instruction set.

// Weights inside the map. Assumptions, as every size in the model.
inline constexpr double kAvailabilityInPositivity = 0.3;
inline constexpr double kHurtByInvalidation = 0.5;
inline constexpr double kHurtByCriticism = 0.5;
inline constexpr double kHurtByWithdrawal = 0.6;
inline constexpr double kReassuranceInRelief = 0.25;
inline constexpr double kBurdenEasedByAutonomy = 0.6;

/// n: how often the bidder asks, by the couple's state at the start of the week. Bids per week.
template <typename Number>
[[nodiscard]] Number bids_per_week(const CoupleOf<Number>& couple) {
  const ParametersOf<Number>& p = couple.parameters;
  const Number one(1.0);
  const Number anxiety = share_of_range(couple.bidder.anxiety);
  const Number avoidance = share_of_range(couple.bidder.avoidance);
  const Number need = (p.need_by_insecurity * (one - couple.slow.security) +
                       p.need_by_dependence * couple.slow.dependence) *
                          (one - p.need_eased_by_capacity * couple.slow.soothing) +
                      p.need_by_disengagement * (one - effective_engagement(couple));
  const Number urge = (p.bids_base + p.bids_by_anxiety * anxiety) *
                      (one - p.bids_held_by_avoidance * avoidance) * need;
  const Number squared = urge * urge;
  return p.fewest_bids +
         (p.most_bids - p.fewest_bids) * squared / (squared + p.bids_threshold * p.bids_threshold);
}

/// A share after one week of z' = up (1 - z) - down z: the exact solution, which stays in [0, 1]
/// where neither rate is negative. `up` and `down` per week.
template <typename Number>
[[nodiscard]] Number relaxed(Number share, Number up, Number down) {
  const Number both = up + down;
  const Number nonzero = larger(both, Number(1e-12));  // Keeps 0 / 0 away where nothing moves.
  const Number travelled = Number(1.0) - exponential(Number(0.0) - both);
  return share + travelled * (up / nonzero - share);
}

/// What a week was like, in the terms the slow states learn from.
template <typename Number>
struct WeekLessons {
  Number bids{};      ///< n, bids per week.
  Number deeds{};     ///< D: availability in daily life, in [0, 1].
  Number safety{};    ///< safe: a reply that validates and is there, in [0, 1].
  Number positive{};  ///< pos: what a bid won.
  Number negative{};  ///< neg: what a bid hurt, in [0, 1].
};

template <typename Number>
[[nodiscard]] WeekLessons<Number> lessons_of(const CoupleOf<Number>& couple,
                                             const Stance<Number>& stance,
                                             const ConversationMeansOf<Number>& means) {
  const Number one(1.0);
  const Number half(0.5);
  const Number alone = couple.parameters.belief_without_deeds;
  const Number deeds = stance.availability * effective_engagement(couple);
  const Number words = half * (means.validation + means.reassurance);
  return {
      .bids = bids_per_week(couple),
      .deeds = deeds,
      .safety = half * (means.validation + means.availability),
      .positive = words * (alone + (one - alone) * deeds) +
                  Number(kAvailabilityInPositivity) * means.availability,
      .negative = one - (one - Number(kHurtByInvalidation) * stance.invalidation) *
                            (one - Number(kHurtByCriticism) * stance.criticism) *
                            (one - Number(kHurtByWithdrawal) * means.withdrawal),
  };
}

template <typename Number>
[[nodiscard]] Number next_security(const CoupleOf<Number>& couple,
                                   const WeekLessons<Number>& week) {
  const ParametersOf<Number>& p = couple.parameters;
  return relaxed(
      couple.slow.security,
      week.bids * p.security_by_positive * week.positive + p.security_by_deeds * week.deeds,
      week.bids * p.security_by_negative * week.negative +
          p.security_by_deeds * (Number(1.0) - week.deeds));
}

template <typename Number>
[[nodiscard]] Number next_soothing(const CoupleOf<Number>& couple, const WeekLessons<Number>& week,
                                   const ConversationMeansOf<Number>& means) {
  const ParametersOf<Number>& p = couple.parameters;
  const Number one(1.0);
  const Number baseline = p.capacity_baseline - p.capacity_baseline_lost_to_anxiety *
                                                    share_of_range(couple.bidder.anxiety);
  const Number supported = (means.autonomy + p.autonomy_unspoken) * week.safety;
  return relaxed(couple.slow.soothing,
                 week.bids * p.capacity_by_safe_support * supported * (one - means.distress) +
                     p.capacity_by_practice * couple.situation.soothed_before +
                     p.capacity_return * baseline,
                 week.bids * p.capacity_lost_to_accommodation * means.accommodation +
                     p.capacity_return * (one - baseline));
}

template <typename Number>
[[nodiscard]] Number next_dependence(const CoupleOf<Number>& couple,
                                     const WeekLessons<Number>& week,
                                     const ConversationMeansOf<Number>& means) {
  const ParametersOf<Number>& p = couple.parameters;
  const Number relief = means.accommodation + Number(kReassuranceInRelief) * means.reassurance *
                                                  (Number(1.0) - means.autonomy);
  const Number supported = (means.autonomy + p.autonomy_unspoken) * week.safety;
  const Number taught =
      week.bids * (p.dependence_by_relief * relief + p.dependence_by_invalidation * week.negative);
  return relaxed(couple.slow.dependence, taught,
                 week.bids * p.dependence_eased_by_support * supported +
                     p.dependence_eased_by_capacity * couple.slow.soothing);
}

template <typename Number>
[[nodiscard]] Number next_burden(const CoupleOf<Number>& couple, const Stance<Number>& stance,
                                 const WeekLessons<Number>& week,
                                 const ConversationMeansOf<Number>& means) {
  const ParametersOf<Number>& p = couple.parameters;
  const Number laid_on = week.bids * p.burden_by_pursuit * (means.pursuit + stance.accommodation) *
                         (Number(1.0) - Number(kBurdenEasedByAutonomy) * stance.autonomy);
  return relaxed(couple.slow.burden, laid_on, p.burden_recovery);
}

/// The slow state a week later, if every talk of the week had these means. Everything on the right
/// is taken at the start of the week.
template <typename Number>
[[nodiscard]] SlowState<Number> next_week(const CoupleOf<Number>& couple,
                                          const Stance<Number>& stance,
                                          const ConversationMeansOf<Number>& means) {
  const WeekLessons<Number> week = lessons_of(couple, stance, means);
  return {
      .security = next_security(couple, week),
      .soothing = next_soothing(couple, week, means),
      .dependence = next_dependence(couple, week, means),
      .burden = next_burden(couple, stance, week, means),
  };
}
