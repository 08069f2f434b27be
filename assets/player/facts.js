// How a play stands, as conditions ask for it: `Facts` of src/scenario/runner.cpp.

class Facts {
  constructor(story, talk) {
    this.story = story;
    this.talk = talk;
    this.left = new Set();  // Nodes that were entered and left again.
    this.pickedOptions = new Set();
    this.counts = new Map();
    this.variables = new Map();
    for (const [name, variable] of story.variables) {
      this.variables.set(name, story.placeOf(name, variable.initial));
    }
  }

  variable(name) {
    return this.variables.get(name);
  }

  place(name, value) {
    return this.story.placeOf(name, value);
  }

  seen(node) {
    return this.left.has(node);
  }

  picked(id) {
    return this.pickedOptions.has(id);
  }

  count(style) {
    return Math.min(this.counts.get(style) ?? 0, this.story.countLimits.get(style) ?? 0);
  }

  countStyle(style) {
    this.counts.set(style, (this.counts.get(style) ?? 0) + 1);
  }

  // "tom.distress" or "distress" as a share, as the number of its band, and in a word.
  share(quantity) {
    const name = quantity.split(".").pop();
    return this.talk.state[name] ?? this.story.data.couple[name];
  }

  band(quantity) {
    return bandIndex(this.#bandsOf(quantity), this.share(quantity));
  }

  bandNamed(quantity, word) {
    return this.#bandsOf(quantity).findIndex((band) => band.word === word);
  }

  bandWord(quantity) {
    return this.#bandsOf(quantity)[this.band(quantity)].word;
  }

  // Sets and adds, from left to right, within the range of each variable.
  assign(assignments) {
    for (const {variable, add, to} of assignments) {
      const [low, high] = this.story.rangeOf(variable);
      const value = add === undefined ? this.place(variable, to) : this.variable(variable) + add;
      this.variables.set(variable, Math.min(high, Math.max(low, value)));
    }
  }

  #bandsOf(quantity) {
    return this.story.model.bands[quantity.split(".").pop()];
  }
}
