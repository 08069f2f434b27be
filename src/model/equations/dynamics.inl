// The fast equations: how two people move within a talk, and one step of time.
// Included inside a namespace: once for plain numbers, once more for every instruction set.

// Arithmetic only, without a branch on any value, so that the same text serves one couple in a
// double and several couples in the lanes of a vector. The equations in symbols: README.md.

/// 1 - fl: what flooding leaves of the responder's ability to listen. In (0, 1].
template <typename Number>
[[nodiscard]] Number listening(const ResponderTerms<Number>& terms, Number arousal) {
  const Number threshold = terms.flooding_threshold_fourth;
  return threshold / (fourth_power(arousal) + threshold);
}

/// e: the share of what is said that gets through. In [0, 1].
template <typename Number>
[[nodiscard]] Number heard_share(const ResponderTerms<Number>& terms,
                                 const FastState<Number>& now) {
  return listening(terms, now.arousal) * (Number(1.0) - now.withdrawal);
}

/// How fast distress makes the bidder pursue, before withdrawal multiplies it and
/// pursuit itself leaves less room. 1/min.
template <typename Number>
[[nodiscard]] Number urge_to_pursue(const PursuitTerms<Number>& terms,
                                    const FastState<Number>& now) {
  const Number distress = third_power(now.distress);
  const Number hope = terms.discouragement_threshold_sixth;
  // H3(x) (1 - H6(q)) over one denominator: divisions are what a step waits for.
  return terms.drive * distress /
         ((distress + terms.threshold_cubed) * (sixth_power(now.discouragement) + hope));
}

/// The alarm at what set off the bid, `minute` after it. 1/min.
template <typename Number>
[[nodiscard]] Number alarm_of_occasion(const AlarmTerms<Number>& terms, Number minute) {
  return terms.by_occasion * exponential(Number(0.0) - minute * terms.occasion_fading);
}

/// The same at the three times that one step needs.
template <typename Number>
struct OccasionAlarm {
  Number at_start{};
  Number midway{};
  Number at_end{};
};

/// How the five states move at one moment, and what is heard then.
template <typename Number>
struct Motion {
  FastState<Number> rate;  ///< Per minute.
  Number heard{};          ///< e, in [0, 1].
};

// Each rate is written as z' = up - z (up + down): one multiplication less than
// (1 - z) up - z down.

/// The motion in a talk. `occasion` is alarm_of_occasion() now.
template <typename Number>
[[nodiscard, gnu::always_inline]] inline Motion<Number> fast_motion(const TalkTerms<Number>& terms,
                                                                    const FastState<Number>& now,
                                                                    Number occasion) {
  const auto& [offered, recovery, alarm, pursuit, responder] = terms;
  const Number one(1.0);
  const Number present = one - now.withdrawal;
  const Number listens = listening(responder, now.arousal);
  const Number heard = listens * present;
  const Number validated = smaller(one, offered.validation * heard);
  const Number soothed = recovery.by_presence * present +
                         (recovery.by_words * heard + recovery.by_validation * validated);
  const Number bare_limit = alarm.by_bare_limit * heard * (one - validated);
  const Number threatened =
      (alarm.by_pursuit * now.pursuit + (alarm.by_withdrawal * now.withdrawal + bare_limit)) +
      ((alarm.at_worst + occasion) - alarm.eased_by_listening * listens);
  const Number pursued =
      urge_to_pursue(pursuit, now) * (one + pursuit.by_withdrawal * now.withdrawal);
  const Number aroused = responder.arousal_rate * now.pursuit;
  const Number withdraws =
      responder.withdrawal_at_worst - responder.withdrawal_eased_by_listening * listens;
  const Number returns = responder.return_in_peace - responder.return_held_by_pursuit * now.pursuit;
  const Number recovers = recovery.without_reply + recovery.with_soothing * soothed;
  const Number fades = pursuit.fading + pursuit.fading_by_soothing * soothed;
  return {
      .rate = {.distress = threatened - now.distress * (threatened + recovers),
               .pursuit = pursued - now.pursuit * (pursued + fades),
               .discouragement =
                   pursuit.discouragement_rate * (now.withdrawal - now.discouragement),
               .arousal = aroused - now.arousal * (aroused + responder.arousal_recovery),
               .withdrawal = withdraws - now.withdrawal * (withdraws + returns)},
      .heard = heard,
  };
}

/// `from` plus `share` times `rate`, in each of the five.
template <typename Number>
[[nodiscard, gnu::always_inline]] inline FastState<Number> moved(const FastState<Number>& from,
                                                                 const FastState<Number>& rate,
                                                                 Number share) {
  return {
      .distress = from.distress + share * rate.distress,
      .pursuit = from.pursuit + share * rate.pursuit,
      .discouragement = from.discouragement + share * rate.discouragement,
      .arousal = from.arousal + share * rate.arousal,
      .withdrawal = from.withdrawal + share * rate.withdrawal,
  };
}

/// Several couples side by side. A processor fills the waits of one with the work of the next.
template <typename Item, std::size_t kCount>
using Abreast = std::array<Item, kCount>;

/// One step of the classical Runge-Kutta method of fourth order, without clipping, for kCount
/// couples abreast, stage by stage. `now` moves on. `motion(terms, state, occasion)` gives a
/// Motion; what was heard at the start of the step is returned.
template <typename MotionOf, typename Terms, typename Number, std::size_t kCount>
[[gnu::always_inline]] inline Abreast<Number, kCount> runge_kutta_step(
    const MotionOf& motion, const Abreast<Terms, kCount>& terms,
    Abreast<FastState<Number>, kCount>& now, const Abreast<OccasionAlarm<Number>, kCount>& occasion,
    double step) {
  const Number half(step / 2.0);
  const Number third(step / 3.0);
  const Number sixth(step / 6.0);
  Abreast<Number, kCount> heard;
  Abreast<FastState<Number>, kCount> next;
  Abreast<FastState<Number>, kCount> probe;
  for (std::size_t i = 0; i < kCount; ++i) {
    const Motion<Number> first = motion(terms[i], now[i], occasion[i].at_start);
    heard[i] = first.heard;
    next[i] = moved(now[i], first.rate, sixth);
    probe[i] = moved(now[i], first.rate, half);
  }
  for (std::size_t i = 0; i < kCount; ++i) {
    const FastState<Number> second = motion(terms[i], probe[i], occasion[i].midway).rate;
    next[i] = moved(next[i], second, third);
    probe[i] = moved(now[i], second, half);
  }
  for (std::size_t i = 0; i < kCount; ++i) {
    const FastState<Number> rate = motion(terms[i], probe[i], occasion[i].midway).rate;
    next[i] = moved(next[i], rate, third);
    probe[i] = moved(now[i], rate, Number(step));
  }
  for (std::size_t i = 0; i < kCount; ++i) {
    const FastState<Number> fourth = motion(terms[i], probe[i], occasion[i].at_end).rate;
    now[i] = moved(next[i], fourth, sixth);
  }
  return heard;
}

/// fast_motion() as an object.
template <typename Number>
struct TalkMotion {
  [[gnu::always_inline]] Motion<Number> operator()(const TalkTerms<Number>& terms,
                                                   const FastState<Number>& now,
                                                   Number occasion) const {
    return fast_motion(terms, now, occasion);
  }
};
