// The kernel: couples in the lanes of vectors, several vectors abreast, in blocks.
// Included inside a namespace, once for every instruction set, which brings the Lane.

/// Vectors of couples that go through each stage of a step together.
template <typename Lane>
inline constexpr std::size_t kGroup = Lane::kAbreast* Lane::kLanes;

template <typename Lane>
using Group = Abreast<Fused<Lane>, Lane::kAbreast>;

/// The numbers of a block's couples, lane by lane, for the group that starts at `offset`.
template <typename Lane>
CoupleOf<Fused<Lane>> couples_at(const CoupleBlock& block, std::size_t offset) {
  using Number = Fused<Lane>;
  static_assert(sizeof(CoupleOf<Number>) == kCoupleNumbers * sizeof(Number));
  const auto common = std::bit_cast<std::array<double, kCoupleNumbers>>(block.common);
  std::array<Number, kCoupleNumbers> numbers{};
  for (std::size_t i = 0; i < kCoupleNumbers; ++i) {
    numbers[i] = Number(common[i]);
  }
  for (const VariedNumber& varied : block.varied) {
    assert(may_differ(varied.position));
    numbers[varied.position] = Number::of(Lane::load(varied.values + offset));
  }
  return std::bit_cast<CoupleOf<Number>>(numbers);
}

template <typename Number>
Number size_of(const Number& value) {
  return larger(value, Number(0.0) - value);
}

template <typename Number>
Stance<Number> in_every_lane(const Stance<double>& stance) {
  return {.validation = Number(stance.validation),
          .reassurance = Number(stance.reassurance),
          .availability = Number(stance.availability),
          .autonomy = Number(stance.autonomy),
          .accommodation = Number(stance.accommodation),
          .invalidation = Number(stance.invalidation),
          .criticism = Number(stance.criticism),
          .withdrawal = Number(stance.withdrawal)};
}

/// How the responders of a group answer.
template <typename Lane>
using Stances = Abreast<Stance<Fused<Lane>>, Lane::kAbreast>;

template <typename Lane>
Stances<Lane> all_alike(const Stance<double>& stance) {
  Stances<Lane> stances;
  for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
    stances[i] = in_every_lane<Fused<Lane>>(stance);
  }
  return stances;
}

template <typename Lane>
Stances<Lane> stances_at(const LongRunTask& task, std::size_t offset) {
  using Number = Fused<Lane>;
  constexpr std::size_t kShares = kStanceShares.size();
  static_assert(sizeof(Stance<Number>) == kShares * sizeof(Number));
  Stances<Lane> stances = all_alike<Lane>(task.stance);
  for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
    auto shares = std::bit_cast<std::array<Number, kShares>>(stances[i]);
    for (const VariedNumber& varied : task.varied_shares) {
      shares[varied.position] = Number::of(Lane::load(varied.values + offset + i * Lane::kLanes));
    }
    stances[i] = std::bit_cast<Stance<Number>>(shares);
  }
  return stances;
}

/// What a draw of noise is keyed by besides the couple.
struct NoiseTime {
  std::uint32_t week = 0;
  std::uint32_t step = 0;
};

/// A talk of one group in progress.
template <typename Lane>
class GroupTalk {
 public:
  using Number = Fused<Lane>;

  GroupTalk(const Abreast<CoupleOf<Number>, Lane::kAbreast>& couples, const Stances<Lane>& stances,
            double step)
      : step_(step) {
    for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
      state_[i] = start_of_bid(couples[i]);
    }
    take_stances(couples, stances);
    for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
      half_step_fades_[i] =
          exponential(Number(-step / 2.0) * terms_[i].alarm.occasion_fading + Number(0.0));
      occasion_[i].at_end = terms_[i].alarm.by_occasion;
    }
  }

  /// What the responders do from now on.
  void take_stances(const Abreast<CoupleOf<Number>, Lane::kAbreast>& couples,
                    const Stances<Lane>& stances) {
    for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
      terms_[i] = talk_terms(couples[i], stances[i]);
    }
  }

  /// One step; what was heard at its start.
  [[gnu::always_inline]] Group<Lane> step() {
    for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
      occasion_[i].at_start = occasion_[i].at_end;
      occasion_[i].midway = occasion_[i].at_start * half_step_fades_[i];
      occasion_[i].at_end = occasion_[i].midway * half_step_fades_[i];
    }
    return runge_kutta_step<TalkMotion<Number>, TalkTerms<Number>, Number, Lane::kAbreast>(
        TalkMotion<Number>{}, terms_, state_, occasion_, step_);
  }

  /// Moves distress by a random step, held to [0, 1]; not where there is no noise.
  void jolt(const Noise& noise, std::uint64_t first, const NoiseTime& time) {
    if (noise.sigma == 0.0) {
      return;
    }
    std::array<double, Lane::kLanes> draws{};
    for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
      for (std::size_t lane = 0; lane < Lane::kLanes; ++lane) {
        draws[lane] = noise_draw(noise.seed, first + i * Lane::kLanes + lane, time.week, time.step);
      }
      const Number zero(0.0);
      const Number one(1.0);
      Number& x = state_[i].distress;
      const Number room = larger(zero, x * (one - x));
      const Number width = Number(noise.sigma) * square_root(room * Number(step_));
      x = smaller(one, larger(zero, x + width * Number::of(Lane::load(draws.data()))));
    }
  }

  [[nodiscard]] const FastState<Number>& state(std::size_t i) const { return state_[i]; }
  [[nodiscard]] FastState<Number>& state(std::size_t i) { return state_[i]; }
  [[nodiscard]] const TalkTerms<Number>& terms(std::size_t i) const { return terms_[i]; }
  [[nodiscard]] Number heard(std::size_t i) const {
    return heard_share(terms_[i].responder, state_[i]);
  }
  /// How fast the state that moves fastest does so now, per minute.
  [[nodiscard]] Number pace(std::size_t i) const {
    const FastState<Number> rate = fast_motion(terms_[i], state_[i], occasion_[i].at_end).rate;
    return larger(larger(size_of(rate.distress), size_of(rate.pursuit)),
                  larger(larger(size_of(rate.discouragement), size_of(rate.arousal)),
                         size_of(rate.withdrawal)));
  }

 private:
  double step_;
  Abreast<FastState<Number>, Lane::kAbreast> state_;
  Abreast<TalkTerms<Number>, Lane::kAbreast> terms_;
  Abreast<OccasionAlarm<Number>, Lane::kAbreast> occasion_;
  Group<Lane> half_step_fades_;
};

/// One week's talk of one group.
template <typename Lane>
Abreast<ConversationMeansOf<Fused<Lane>>, Lane::kAbreast> means_of_talk(
    const Abreast<CoupleOf<Fused<Lane>>, Lane::kAbreast>& couples, const WeeksTask& task,
    const Stance<double>& stance, std::uint64_t first, std::size_t week) {
  using Number = Fused<Lane>;
  const Parameters& run = task.couples.common.parameters;
  const int steps = steps_covering(run.conversation_minutes, run.time_step);
  GroupTalk<Lane> talk(couples, all_alike<Lane>(stance), run.time_step);
  Abreast<MeanSums<Number>, Lane::kAbreast> sums;
  for (int n = 0; n < steps; ++n) {
    const Number weight(n == 0 ? 0.5 : 1.0);
    Abreast<FastState<Number>, Lane::kAbreast> before;
    for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
      before[i] = talk.state(i);
    }
    const Group<Lane> heard = talk.step();
    for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
      sums[i].add(before[i], heard[i], weight);
    }
    talk.jolt(task.noise, first,
              {.week = static_cast<std::uint32_t>(week), .step = static_cast<std::uint32_t>(n)});
  }
  Abreast<ConversationMeansOf<Number>, Lane::kAbreast> means;
  for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
    sums[i].add(talk.state(i), talk.heard(i), Number(0.5));
    means[i] = sums[i].over(talk.terms(i), steps);
  }
  return means;
}

template <typename Lane>
void store_slow(const CoupleOf<Fused<Lane>>& couple, BlockWeek& row, std::size_t offset) {
  Lane::store(couple.slow.security.raw, row.security.data() + offset);
  Lane::store(couple.slow.soothing.raw, row.soothing.data() + offset);
  Lane::store(couple.slow.dependence.raw, row.dependence.data() + offset);
  Lane::store(couple.slow.burden.raw, row.burden.data() + offset);
  Lane::store(bids_per_week(couple).raw, row.bids_per_week.data() + offset);
}

template <typename Lane>
void store_means(const ConversationMeansOf<Fused<Lane>>& means, BlockWeek& row,
                 std::size_t offset) {
  Lane::store(means.distress.raw, row.distress.data() + offset);
  Lane::store(means.pursuit.raw, row.pursuit.data() + offset);
  Lane::store(means.withdrawal.raw, row.withdrawal.data() + offset);
  Lane::store(means.validation.raw, row.validation.data() + offset);
  Lane::store(means.reassurance.raw, row.reassurance.data() + offset);
  Lane::store(means.availability.raw, row.availability.data() + offset);
  Lane::store(means.autonomy.raw, row.autonomy.data() + offset);
  Lane::store(means.accommodation.raw, row.accommodation.data() + offset);
}

template <typename Lane>
Abreast<CoupleOf<Fused<Lane>>, Lane::kAbreast> group_at(const CoupleBlock& block,
                                                        std::size_t offset) {
  Abreast<CoupleOf<Fused<Lane>>, Lane::kAbreast> couples;
  for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
    couples[i] = couples_at<Lane>(block, offset + i * Lane::kLanes);
  }
  return couples;
}

template <typename Lane>
void run_weeks_of_group(const WeeksTask& task, std::span<BlockWeek> rows, std::size_t offset) {
  auto couples = group_at<Lane>(task.couples, offset);
  const std::size_t weeks = task.stances.size();
  for (std::size_t week = 0; week <= weeks; ++week) {
    for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
      store_slow<Lane>(couples[i], rows[week], offset + i * Lane::kLanes);
    }
    if (week == weeks && !task.last_talk) {
      break;
    }
    const Stance<double> stance =
        weeks == 0 ? Stance<double>{} : task.stances[std::min(week, weeks - 1)];
    const auto means =
        means_of_talk<Lane>(couples, task, stance, task.couples.first + offset, week);
    for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
      store_means<Lane>(means[i], rows[week], offset + i * Lane::kLanes);
      couples[i].slow = next_week(couples[i], in_every_lane<Fused<Lane>>(stance), means[i]);
    }
  }
}

template <typename Lane>
void run_weeks_of_block(const WeeksTask& task, std::span<BlockWeek> rows) {
  for (std::size_t offset = 0; offset < kBlockSize; offset += kGroup<Lane>) {
    run_weeks_of_group<Lane>(task, rows, offset);
  }
}

template <typename Lane>
void store_moment(const GroupTalk<Lane>& talk, std::size_t i, BlockMoment& moment,
                  std::size_t offset) {
  const FastState<Fused<Lane>>& state = talk.state(i);
  Lane::store(state.distress.raw, moment.distress.data() + offset);
  Lane::store(state.pursuit.raw, moment.pursuit.data() + offset);
  Lane::store(state.discouragement.raw, moment.discouragement.data() + offset);
  Lane::store(state.arousal.raw, moment.arousal.data() + offset);
  Lane::store(state.withdrawal.raw, moment.withdrawal.data() + offset);
  Lane::store(talk.heard(i).raw, moment.heard.data() + offset);
}

template <typename Lane>
void store_group(const GroupTalk<Lane>& talk, BlockMoment& moment, std::size_t offset) {
  for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
    store_moment<Lane>(talk, i, moment, offset + i * Lane::kLanes);
  }
}

template <typename Lane>
void run_talk_of_group(const TalkTask& task, std::span<BlockMoment> moments, std::size_t offset) {
  using Number = Fused<Lane>;
  const auto couples = group_at<Lane>(task.couples, offset);
  GroupTalk<Lane> talk(couples, all_alike<Lane>(task.parts.front().stance),
                       task.couples.common.parameters.time_step);
  for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
    Number& arousal = talk.state(i).arousal;
    arousal = smaller(Number(1.0), larger(Number(0.0), arousal + Number(task.added_arousal)));
  }
  store_group<Lane>(talk, moments[0], offset);
  std::size_t step = 0;
  for (const TalkPart& part : task.parts) {
    talk.take_stances(couples, all_alike<Lane>(part.stance));
    for (const std::size_t end = step + static_cast<std::size_t>(part.steps); step < end; ++step) {
      talk.step();
      talk.jolt(task.noise, task.couples.first + offset,
                {.step = static_cast<std::uint32_t>(step)});
      store_group<Lane>(talk, moments[step + 1], offset);
    }
  }
}

template <typename Lane>
void run_talk_of_block(const TalkTask& task, std::span<BlockMoment> moments) {
  for (std::size_t offset = 0; offset < kBlockSize; offset += kGroup<Lane>) {
    run_talk_of_group<Lane>(task, moments, offset);
  }
}

/// What the watched part of a long run has shown so far.
template <typename Number>
struct Watched {
  Number lowest = Number(1.0);
  Number highest = Number(0.0);
  Number distress = Number(0.0);

  void see(const FastState<Number>& state) {
    lowest = smaller(lowest, state.pursuit);
    highest = larger(highest, state.pursuit);
    distress = distress + state.distress;
  }
};

/// Which couples of a group have come to rest before they are watched: their end is known.
template <typename Lane>
class Rests {
 public:
  using Number = Fused<Lane>;

  /// Looks at every couple; one that rests has its result written, and is not looked at again.
  void look(const GroupTalk<Lane>& talk, BlockLongRun& result, std::size_t offset) {
    for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
      Lane::store(talk.pace(i).raw, pace_.data() + i * Lane::kLanes);
      Lane::store(talk.state(i).pursuit.raw, pursuit_.data() + i * Lane::kLanes);
      Lane::store(talk.state(i).distress.raw, distress_.data() + i * Lane::kLanes);
    }
    for (std::size_t place = 0; place < kGroup<Lane>; ++place) {
      if (at_rest_[place] || pace_[place] >= kStill) {
        continue;
      }
      at_rest_[place] = true;
      ++count_;
      result.lowest_pursuit[offset + place] = pursuit_[place];
      result.highest_pursuit[offset + place] = pursuit_[place];
      result.mean_distress[offset + place] = distress_[place];
    }
  }

  [[nodiscard]] bool all() const { return count_ == at_rest_.size(); }
  [[nodiscard]] bool at(std::size_t place) const { return at_rest_[place]; }

 private:
  static constexpr double kStill = 1e-6;  // per minute, of the state that moves fastest

  std::array<bool, kGroup<Lane>> at_rest_ = {};
  std::array<double, kGroup<Lane>> pace_ = {};
  std::array<double, kGroup<Lane>> pursuit_ = {};
  std::array<double, kGroup<Lane>> distress_ = {};
  std::size_t count_ = 0;
};

/// Writes one column of a group, but for those whose result is known already.
template <typename Lane>
void store_moving(const Rests<Lane>& rests, const Fused<Lane>& value, std::size_t i,
                  BlockColumn& column, std::size_t offset) {
  std::array<double, Lane::kLanes> lanes{};
  Lane::store(value.raw, lanes.data());
  for (std::size_t lane = 0; lane < Lane::kLanes; ++lane) {
    const std::size_t place = i * Lane::kLanes + lane;
    if (!rests.at(place)) {
      column[offset + place] = lanes[lane];
    }
  }
}

/// Runs up to where it is watched. Whether anybody still moves there.
template <typename Lane>
bool run_up(GroupTalk<Lane>& talk, Rests<Lane>& rests, const LongRunTask& task,
            BlockLongRun& result, std::size_t offset) {
  constexpr int kLooks = 16;
  const int pause = std::max(1, task.first_step / kLooks);
  for (int n = 1; n <= task.first_step && !rests.all(); ++n) {
    talk.step();
    if (n % pause == 0) {
      rests.look(talk, result, offset);
    }
  }
  return !rests.all();
}

template <typename Lane>
void run_long_of_group(const LongRunTask& task, BlockLongRun& result, std::size_t offset) {
  using Number = Fused<Lane>;
  const auto couples = group_at<Lane>(task.couples, offset);
  GroupTalk<Lane> talk(couples, stances_at<Lane>(task, offset),
                       task.couples.common.parameters.time_step);
  Rests<Lane> rests;
  if (!run_up(talk, rests, task, result, offset)) {
    return;
  }
  Abreast<Watched<Number>, Lane::kAbreast> watched;
  for (int n = task.first_step; n <= task.last_step; ++n) {
    for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
      watched[i].see(talk.state(i));
    }
    talk.step();
  }
  const Number count(static_cast<double>(task.last_step - task.first_step + 1));
  for (std::size_t i = 0; i < Lane::kAbreast; ++i) {
    store_moving(rests, watched[i].lowest, i, result.lowest_pursuit, offset);
    store_moving(rests, watched[i].highest, i, result.highest_pursuit, offset);
    store_moving(rests, watched[i].distress / count, i, result.mean_distress, offset);
  }
}

template <typename Lane>
void run_long_of_block(const LongRunTask& task, BlockLongRun& result) {
  for (std::size_t offset = 0; offset < task.couples_wanted; offset += kGroup<Lane>) {
    run_long_of_group<Lane>(task, result, offset);
  }
}

template <typename Lane>
Kernel kernel_of() {
  return {.weeks = &run_weeks_of_block<Lane>,
          .talk = &run_talk_of_block<Lane>,
          .long_run = &run_long_of_block<Lane>};
}
