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
    this.facts = new Facts(story, this.talk);
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
    this.facts.left.add(this.frames.pop().node);
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
      const steps = holds(step.if.tree, this.facts) ? step.then : step.else;
      return this.#enter({steps});
    }
    if ("by" in step) {
      const now = this.facts.bandWord(step.by);
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
      this.facts.assign(step.set);
      return true;
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
    this.moment.options = offeredOptions(choose, this.facts);
    this.momentOptions += choose.options.length;
    if (!this.moment.options.some((offered) => offered.available)) {
      return this.#stopWith("a choice has no available option here");
    }
    if (choose.choose !== this.seat) {
      return this.#chooseUnmanned(choose.choose);
    }
    if (choose.order !== "as written") {
      shuffle(this.moment.options, this.#nextStream(choose.number));
    }
    this.moment.chooser = choose.choose;
    this.moment.node = this.#body().node;
    return false;
  }

  #nextStream(place) {
    const encounter = this.encounters.get(place) ?? 0;
    this.encounters.set(place, encounter + 1);
    return draw(draw(this.seed, place), encounter);
  }

  // Where nobody sits.
  #chooseUnmanned(chooser) {
    const chosen = chooser === this.story.responder.id
      ? nearestToHabit(this.moment.options, this.talk.habit())
      : firstAvailable(this.moment.options);
    this.moment.options = [];
    return this.#play(chosen, chooser, false);
  }

  #play(option, who, byPerson) {
    this.#say({who, part: "", text: option.pick});
    this.facts.pickedOptions.add(option.id);
    const played = {option, who, byPerson, line: this.moment.lines.length - 1};
    this.moment.played.push(played);
    this.#runModel(option);
    played.minute = this.talk.minute;
    played.state = this.talk.state;
    this.facts.assign(option.set);
    if (option.coach !== null) {
      this.#note("coach", option.coach);
    }
    return this.#enter({steps: option.then, option});
  }

  #runModel(option) {
    if (option.style !== null) {
      this.facts.countStyle(option.style);
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
