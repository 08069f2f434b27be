// What was said, as elements: one section a moment, filled line by line.

// How long a line stands alone before the next one comes. Milliseconds, for somebody who reads.
const readingTime = (text) => Math.min(3200, 500 + 28 * text.length);

class Conversation {
  constructor(story, words, log) {
    this.story = story;
    this.words = words;
    this.log = log;
    this.innerShown = false;
    this.waiting = [];
    this.timer = null;
    this.whenTold = null;
  }

  get telling() {
    return this.waiting.length > 0;
  }

  clear() {
    this.#forget();
    this.log.replaceChildren();
  }

  // Tells a moment, at once or one thing after another; `whenTold` is called at its end.
  tell(moment, atOnce, whenTold) {
    this.#forget();
    this.section = element("section", {class: "moment", "data-moment": String(moment.number)});
    this.log.append(this.section);
    this.waiting = this.#entries(moment);
    this.whenTold = whenTold;
    if (atOnce) {
      this.tellRest();
    } else {
      this.#tellNext();
    }
  }

  tellRest() {
    clearTimeout(this.timer);
    this.waiting.splice(0).forEach((entry) => this.section.append(entry.made));
    this.#finish();
  }

  // Takes the last moment away again.
  takeBack() {
    this.#forget();
    this.log.lastElementChild?.remove();
  }

  showInner(shown) {
    this.innerShown = shown;
    this.log.querySelectorAll(".inner").forEach((line) => {
      line.hidden = !shown;
    });
    this.waiting.filter((entry) => entry.inner).forEach((entry) => {
      entry.made.hidden = !shown;
    });
  }

  // The last thing said that can be seen.
  get last() {
    return [...this.log.querySelectorAll(".line:not([hidden]), .note")].at(-1) ?? null;
  }

  #forget() {
    clearTimeout(this.timer);
    this.waiting = [];
    this.whenTold = null;
  }

  #finish() {
    const told = this.whenTold;
    this.whenTold = null;
    told?.();
  }

  #tellNext() {
    const entry = this.waiting.shift();
    if (!entry) {
      this.#finish();
      return;
    }
    this.section.append(entry.made);
    if (entry.made.hidden) {
      this.#tellNext();
      return;
    }
    entry.made.scrollIntoView({block: "nearest"});
    this.timer = setTimeout(() => this.#tellNext(), readingTime(entry.text));
  }

  #entries(moment) {
    const entries = [];
    const putNotes = (after) => moment.notes
      .filter((note) => note.afterLines === after && note.kind !== "facilitator")
      .forEach((note) => entries.push(this.#note(note)));
    putNotes(0);
    moment.lines.forEach((line, index) => {
      entries.push(this.#line(line, moment.played.find((played) => played.line === index)));
      putNotes(index + 1);
    });
    return entries;
  }

  #line(line, played) {
    if (line.who === "_") {
      return {text: line.text, made: element("p", {class: "line narration"}, line.text)};
    }
    const person = this.story.cast.get(line.who);
    const side = sideOf(this.story, line.who);
    const inner = line.part !== "";
    const kind = inner ? "inner" : played?.byPerson ? "said own" : "said";
    const name = inner ? `${person.name}, ${line.part}` : person.name;
    const made = element("div", {class: `line ${kind} ${side}`},
      element("p", {class: "name"}, name), element("p", {class: "words"}, line.text));
    made.hidden = inner && !this.innerShown;
    const style = played ? styleWords(played.option, this.words) : null;
    if (style !== null) {
      made.append(element("p", {class: "style"}, style));
    }
    return {text: line.text, made, inner};
  }

  #note({kind, text}) {
    const words = kind === "safety" ? this.words.safety[text] : text;
    const made = element("div", {class: `note ${kind}`, role: "note"},
      element("p", {class: "label"}, this.words.notes[kind]), element("p", {class: "words"}, words));
    return {text: words, made};
  }
}

// A partner keeps hue and side, whoever is played.
function sideOf(story, who) {
  return story.data.cast[0].id === who ? "first" : "second";
}
