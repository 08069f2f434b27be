// Plays a scenario, one moment at a time: src/scenario/runner.cpp and runner_walk.cpp. The same
// scenario, seat, seed and picks give the same moments as there.

const mostStepsToAMoment = 1000;
const mostOptionsToAMoment = 10000;
const mostPicksOfAPlay = 500;
const mostTextToAMoment = 32 * 1024;
const longestPlay = 7 * 24 * 60;
const deepestNesting = 200;

const bytesOf = (text) => new TextEncoder().encode(text).length;

class Runner {
  // Starts at once: `moment` is the first moment.
  constructor(story, seat, seed) {
    this.story = story;
    this.seat = seat;
    this.seed = BigInt(seed);
    this.talk = new Talk(story.couple(), story.data.couple.distress);
    this.counts = new Map();
    this.variables = new Map();
    for (const [name, variable] of story.variables) {
      this.variables.set(name, story.placeOf(name, variable.initial));
    }
    this.left = new Set();
    this.picked = new Set();
    this.encounters = new Map();
    this.picks = [];
    this.frames = [];
    this.#beginMoment(0);
    this.#enter({steps: story.nodes.get(story.data.start), node: story.data.start});
    this.#run();
  }

  get over() {
    return this.moment.end !== null || this.moment.fault !== "";
  }

  // Picks an available option of the moment by its id.
  pick(id) {
    const offered = this.moment.options.find((each) => each.option.id === id);
    if (this.over || !offered?.available || this.picks.length >= mostPicksOfAPlay) {
      throw new Error(`'${id}' cannot be picked here`);
    }
    const chooser = this.moment.chooser;
    this.picks.push(id);
    this.#beginMoment(this.moment.number + 1);
    if (this.#play(offered.option, chooser, true)) {
      this.#run();
    }
  }

  // What conditions ask for.
  variable(name) {
    return this.variables.get(name);
  }
  place(name, value) {
    return this.story.placeOf(name, value);
  }
  seen(node) {
    return this.left.has(node);
  }
  count(style) {
    return Math.min(this.counts.get(style) ?? 0, this.story.countLimits.get(style) ?? 0);
  }
  band(quantity) {
    return bandIndex(this.#bandsOf(quantity), this.share(quantity));
  }
  bandNamed(quantity, word) {
    return this.#bandsOf(quantity).findIndex((band) => band.word === word);
  }

  // "tom.distress" or "distress" as a share, and in a word.
  share(quantity) {
    const name = quantity.split(".").pop();
    return this.talk.state[name] ?? this.story.data.couple[name];
  }
  bandWord(quantity) {
    return this.#bandsOf(quantity)[this.band(quantity)].word;
  }

  #bandsOf(quantity) {
    return this.story.model.bands[quantity.split(".").pop()];
  }

  #holds(condition) {
    return condition === null || holds(condition.tree, {
      variable: (name) => this.variable(name),
      place: (name, value) => this.place(name, value),
      seen: (node) => this.seen(node),
      picked: (id) => this.picked.has(id),
      count: (style) => this.count(style),
      band: (quantity) => this.band(quantity),
      bandNamed: (quantity, word) => this.bandNamed(quantity, word),
    });
  }

  #beginMoment(number) {
    this.moment = {
      number, node: null, played: [], lines: [], notes: [], options: [], chooser: null,
      end: null, fault: "",
    };
    this.momentBytes = 0;
    this.momentOptions = 0;
  }

  #run() {
    for (let step = 0; step < mostStepsToAMoment; ++step) {
      if (!this.#advance() || this.#stopIfTooFar()) {
        return;
      }
    }
    this.#stopWith("play goes round and round here without a choice");
  }

  #stopIfTooFar() {
    if (this.momentBytes > mostTextToAMoment) {
      this.#stopWith("more is said here at once than anybody can read");
    } else if (this.momentOptions > mostOptionsToAMoment) {
      this.#stopWith("nobody could choose so often in one moment");
    } else if (this.talk.minute > longestPlay) {
      this.#stopWith("a week has passed, and the evening is not over");
    }
    return this.moment.fault !== "";
  }

  // Everything from here to #take says whether play goes on.

  #advance() {
    const frame = this.frames.at(-1);
    if (frame.next === frame.steps.length) {
      return this.#leaveBlock();
    }
    return this.#take(frame.steps[frame.next++]);
  }

  #leaveBlock() {
    const frame = this.frames.at(-1);
    if (frame.node !== null) {
      return this.#stopWith("the node is over, and nothing says where to go from here");
    }
    this.frames.pop();
    if (frame.option === null) {
      return true;
    }
    if (frame.option.end !== null) {
      return this.#finish(frame.option.end);
    }
    return frame.option.go !== null ? this.#goTo(frame.option.go) : true;
  }

  #enter({steps, node = null, visit = false, option = null}) {
    if (this.frames.length === deepestNesting) {
      return this.#stopWith("visits are nested without end here");
    }
    this.frames.push({steps, next: 0, node, visit, option});
    return true;
  }

  #enterNode(node, visit) {
    return this.#enter({steps: this.story.nodes.get(node), node, visit});
  }

  #leaveNode() {
    while (this.frames.at(-1).node === null) {
      this.frames.pop();
    }
    this.left.add(this.frames.pop().node);
  }

  #goTo(node) {
    const visit = this.#body().visit;
    this.#leaveNode();
    return this.#enterNode(node, visit);
  }

  #finish(end) {
    this.moment.node = this.#body().node;
    this.moment.end = end;
    while (this.frames.length > 0) {
      this.#leaveNode();
    }
    return false;
  }

  #stopWith(fault) {
    this.moment.node = this.#body().node;
    this.moment.fault = fault;
    this.moment.options = [];
    return false;
  }

  // The innermost node that is being played.
  #body() {
    return this.frames.findLast((frame) => frame.node !== null);
  }

  #take(step) {
    if ("who" in step) {
      return this.#say({who: step.who, part: step.part ?? "", text: step.text});
    }
    if ("choose" in step) {
      return this.#choose(step);
    }
    if ("if" in step) {
      return this.#enter({steps: this.#holds(step.if) ? step.then : step.else});
    }
    if ("by" in step) {
      const now = this.bandWord(step.by);
      const variant = step.variants.find((each) => each.band === now);
      return this.#enter({steps: variant?.steps ?? step.else ?? []});
    }
    if ("any" in step) {
      return this.#takeAny(step);
    }
    return this.#takeShort(step);
  }

  #takeShort(step) {
    if ("set" in step) {
      return this.#assign(step.set);
    }
    if ("go" in step) {
      return this.#goTo(step.go);
    }
    if ("visit" in step) {
      return this.#enterNode(step.visit, true);
    }
    if ("back" in step) {
      return this.#goBack();
    }
    if ("end" in step) {
      return this.#finish(step.end);
    }
    if ("takes" in step) {
      this.talk.pass(step.takes);
      return true;
    }
    const [[kind, text]] = Object.entries(step);
    return this.#note(kind, text);
  }

  #goBack() {
    if (!this.#body().visit) {
      return this.#stopWith("'back' stands in a node that nothing visited");
    }
    this.#leaveNode();
    return true;
  }

  #takeAny(any) {
    if (any.any.length === 0) {
      return true;
    }
    const drawn = draw(this.#nextStream(this.story.decisions + any.number), 0);
    return this.#enter({steps: any.any[Number(drawn % BigInt(any.any.length))]});
  }

  #choose(choose) {
    this.#offer(choose);
    if (!this.moment.options.some((offered) => offered.available)) {
      return this.#stopWith("a choice has no available option here");
    }
    if (choose.choose !== this.seat) {
      return this.#chooseUnmanned(choose.choose);
    }
    if (choose.order !== "as written") {
      this.#shuffleOptions(choose);
    }
    this.moment.chooser = choose.choose;
    this.moment.node = this.#body().node;
    return false;
  }

  #offer(choose) {
    this.moment.options = [];
    this.momentOptions += choose.options.length;
    for (const option of choose.options) {
      if (option.once && this.picked.has(option.id)) {
        continue;
      }
      const available = this.#holds(option.if);
      if (available || option.why !== null) {
        this.moment.options.push({option, available});
      }
    }
  }

  #shuffleOptions(choose) {
    const stream = this.#nextStream(choose.number);
    const options = this.moment.options;
    for (let left = options.length; left > 1; --left) {
      const other = Number(draw(stream, left) % BigInt(left));
      [options[left - 1], options[other]] = [options[other], options[left - 1]];
    }
  }

  #nextStream(place) {
    const encounter = this.encounters.get(place) ?? 0;
    this.encounters.set(place, encounter + 1);
    return draw(draw(this.seed, place), encounter);
  }

  // Where nobody sits: the reply nearest to the habit, or the first move there is.
  #chooseUnmanned(chooser) {
    const available = this.moment.options.filter((offered) => offered.available);
    const chosen = chooser === this.story.responder.id ? this.#nearestToHabit(available) : null;
    this.moment.options = [];
    return this.#play((chosen ?? available[0]).option, chooser, false);
  }

  #nearestToHabit(available) {
    const habit = this.talk.habit();
    let nearest = null;
    let smallest = Infinity;
    for (const offered of available) {
      if (offered.option.style === null) {
        continue;
      }
      const distance = squaredDistance(stanceOf(offered.option.as), habit);
      if (distance < smallest) {
        smallest = distance;
        nearest = offered;
      }
    }
    return nearest;
  }

  #play(option, who, byPerson) {
    this.#say({who, part: "", text: option.pick});
    this.picked.add(option.id);
    const played = {option, who, byPerson, line: this.moment.lines.length - 1};
    this.moment.played.push(played);
    this.#runModel(option);
    played.minute = this.talk.minute;
    played.state = this.talk.state;
    this.#assign(option.set);
    if (option.coach !== null) {
      this.#note("coach", option.coach);
    }
    return this.#enter({steps: option.then, option});
  }

  #runModel(option) {
    if (option.style !== null) {
      this.counts.set(option.style, (this.counts.get(option.style) ?? 0) + 1);
      this.talk.reply(option.as, option.takes ?? exchangeMinutes);
      return;
    }
    if (option.as !== null) {
      this.talk.bidderMove(option.as);
    }
    if (option.takes !== null) {
      this.talk.pass(option.takes);
    }
  }

  #assign(assignments) {
    for (const {variable, add, to} of assignments) {
      const [low, high] = this.story.rangeOf(variable);
      const value = add === undefined ? this.story.placeOf(variable, to)
                                      : this.variables.get(variable) + add;
      this.variables.set(variable, Math.min(high, Math.max(low, value)));
    }
    return true;
  }

  #say(line) {
    this.momentBytes += bytesOf(line.text);
    this.moment.lines.push(line);
    return true;
  }

  #note(kind, text) {
    this.momentBytes += bytesOf(text);
    this.moment.notes.push({kind, text, afterLines: this.moment.lines.length});
    return true;
  }
}

// The play with these picks, from its beginning: what going back is made of.
function playAgain(story, seat, seed, picks) {
  const runner = new Runner(story, seat, seed);
  picks.forEach((id) => runner.pick(id));
  return runner;
}
