// A talk played turn by turn: src/model/talk.cpp. Each reply acts for the length of its exchange.

const exchangeMinutes = 2;
const namedNeedGain = 1.1;

const calmHabit = {
  validation: 0.33, reassurance: 0.5, availability: 0.33, autonomy: 0.2,
  accommodation: 0, invalidation: 0, criticism: 0, withdrawal: 0,
};
const shareNames = Object.keys(calmHabit);

function effectiveWithdrawal(codes) {
  const owned = (codes.autonomy ?? 0) >= 1;
  const added = codes.pause === "open" ? (owned ? 1 : 2) : 0;
  return Math.min(3, (codes.withdrawal ?? 0) + added);
}

function stanceOf(codes) {
  const third = (name) => (codes[name] ?? 0) / 3;
  return {
    validation: (codes.validation ?? 0) / 6,
    reassurance: {generic: 0.5, specific: 0.9}[codes.reassurance] ?? 0,
    availability: third("availability"),
    autonomy: third("autonomy"),
    accommodation: third("accommodation"),
    invalidation: third("invalidation"),
    criticism: third("criticism"),
    withdrawal: effectiveWithdrawal(codes) / 3,
  };
}

// How unlike two stances are: the sum of squares.
function squaredDistance(a, b) {
  let sum = 0;
  for (const name of shareNames) {
    const difference = a[name] - b[name];
    sum += difference * difference;
  }
  return sum;
}

// The minutes of "return_at 20 min", or null.
function minutesApart(codes) {
  const found = /^return_at (\S+) min$/.exec(codes.pause ?? "");
  return found ? Number(found[1]) : null;
}

const stepsCovering = (minutes, step) => Math.ceil(minutes / step - 1e-9);

class Talk {
  constructor(couple, distress) {
    this.couple = {...couple, situation: {...couple.situation}};
    this.state = startOfBid(couple, distress);
    this.steps = 0;
    this.lastStance = null;
    this.needNamed = false;
  }

  get minute() {
    return this.steps * this.couple.parameters.time_step;
  }

  // The one who answers says something.
  reply(codes, minutes) {
    const stance = stanceOf(codes);
    const gain = this.needNamed ? namedNeedGain : 1;
    this.needNamed = false;
    this.lastStance = stance;
    const apart = minutesApart(codes);
    if (apart !== null) {
      const validation = Math.min(1, stance.validation * gain);
      this.#run(apartMotion, apartTerms(this.couple, {...stance, validation}), apart);
    } else {
      this.#talk(stance, gain, minutes);
    }
  }

  // The one who asks says or does something; takes no time.
  bidderMove(codes) {
    if ((codes.softness ?? 0) > 0) {
      this.couple.situation.softness = codes.softness / 3;
    }
    const left = leftAfterSoothing(this.couple, (codes.soothed ?? 0) / 3);
    const state = {...this.state};
    state.distress *= left;
    state.pursuit *= left;
    state.pursuit += (1 - state.pursuit) * (codes.protest ?? 0) * (1 / 6);
    this.state = state;
    this.needNamed = this.needNamed || codes.need !== undefined;
  }

  // Time passes under the last stance, or under the habit where nobody has answered yet.
  pass(minutes) {
    this.#talk(this.lastStance ?? this.habit(), 1, minutes);
  }

  // What the one who answers does where nobody decides.
  habit() {
    const arousal = fourthPower(this.state.arousal);
    const threshold = fourthPower(this.couple.parameters.flooding_threshold);
    const gone = Math.max(arousal / (arousal + threshold), this.state.withdrawal);
    const stance = {};
    for (const name of shareNames) {
      stance[name] = (1 - gone) * calmHabit[name];
    }
    stance.invalidation = gone * 0.33;
    stance.withdrawal = gone * (0.2 + 0.6 * shareOfRange(this.couple.responder.avoidance));
    return stance;
  }

  #talk(stance, gain, minutes) {
    const terms = talkTerms(this.couple, stance);
    terms.offered.validation *= gain;
    this.#run(talkMotion, terms, minutes);
  }

  #run(motion, terms, minutes) {
    const step = this.couple.parameters.time_step;
    for (let left = stepsCovering(minutes, step); left > 0; --left) {
      this.state = rungeKuttaStep(motion, terms, this.state, this.minute, step);
      ++this.steps;
    }
  }
}
