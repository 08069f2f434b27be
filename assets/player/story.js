// A scenario made ready to be played: its JSON with everything found by name.

class Story {
  constructor(data, model) {
    this.data = data;
    this.model = model;
    this.cast = new Map(data.cast.map((person) => [person.id, person]));
    this.nodes = new Map(data.nodes.map((node) => [node.name, node.steps]));
    this.ends = new Map(data.ends.map((end) => [end.name, end.text]));
    this.variables = new Map(data.state.map((variable) => [variable.name, variable]));
    this.bidder = data.cast.find((person) => person.bids);
    this.responder = data.cast.find((person) => !person.bids);
    this.decisions = 0;
    this.countLimits = new Map();
    data.nodes.forEach((node) => this.#look(node.steps));
    data.tests.forEach((test) => this.#limitCounts(test.expect));
  }

  // The couple as the equations need it.
  couple() {
    const start = this.data.couple;
    return {
      bidder: this.bidder.traits,
      responder: this.responder.traits,
      slow: start,
      situation: {
        engagement: start.engagement,
        softness: start.softness / 3,
        soothedBefore: start.soothed_before / 3,
      },
      parameters: this.model.parameters,
    };
  }

  // Number of the value among those of the variable: what comparing and adding work on.
  placeOf(name, value) {
    const variable = this.variables.get(name);
    return variable.of ? variable.of.indexOf(value) : Number(value);
  }

  // The lowest and the highest such number.
  rangeOf(name) {
    const variable = this.variables.get(name);
    if (variable.of) {
      return [0, variable.of.length - 1];
    }
    return [variable.low ?? 0, variable.high ?? 1];
  }

  // The value that authors write for such a number.
  valueAt(name, place) {
    const variable = this.variables.get(name);
    if (variable.of) {
      return variable.of[place];
    }
    return typeof variable.initial === "boolean" ? place !== 0 : place;
  }

  #look(steps) {
    for (const step of steps) {
      this.#limitCounts(step.if);
      if ("choose" in step) {
        ++this.decisions;
        for (const option of step.options) {
          this.#limitCounts(option.if);
          this.#look(option.then);
        }
      }
      this.#look(step.then ?? []);
      this.#look(step.else ?? []);
      (step.variants ?? []).forEach((variant) => this.#look(variant.steps));
      (step.any ?? []).forEach((variant) => this.#look(variant));
    }
  }

  // `count(style)` stops at the largest number it is compared with anywhere.
  #limitCounts(condition) {
    forEachQuestion(condition?.tree ?? null, (question) => {
      if ("count" in question) {
        const nextOneMatters = question.is === ">" || question.is === "<=";
        const limit = nextOneMatters ? question.value + 1 : question.value;
        const before = this.countLimits.get(question.count) ?? 0;
        this.countLimits.set(question.count, Math.max(before, limit));
      }
    });
  }
}

// Index of the band that holds `share`: src/model/bands.cpp.
function bandIndex(bands, share) {
  let index = 0;
  while (index < bands.length - 1 && share >= bands[index].upper) {
    ++index;
  }
  return index;
}
