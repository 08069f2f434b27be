// The page: what can be clicked and typed, and where the eye and the focus go.

class Screen {
  constructor(story, words, seed) {
    this.story = story;
    this.words = words;
    this.seed = seed;
    this.conversation = new Conversation(story, words, byId("log"));
    this.tension = new Tension(story, words, byId("tension"));
    this.escaped = -Infinity;
    this.#listen();
    this.#open();
  }

  #listen() {
    byId("subtext").addEventListener("click", () => this.#switchSubtext());
    byId("back").addEventListener("click", () => this.#goBack());
    byId("again").addEventListener("click", () => this.#open());
    byId("hide").addEventListener("click", () => this.#hide(true));
    document.addEventListener("keydown", (event) => this.#typed(event));
  }

  // Before it begins: what it is, what it holds, and who one plays.
  #open() {
    const {title, minutes, content, danger, seats} = this.story.data;
    const {texts} = this.words;
    const facts = [filled(texts.minutes, minutes)];
    if (content.length > 0) {
      facts.push(filled(texts.contains, listed(content, this.words)));
    }
    if (danger.length > 0) {
      const topics = danger.map((topic) => this.words.topics[topic]);
      facts.push(filled(texts.touchesOn, listed(topics, this.words)));
    }
    byId("opening").replaceChildren(
      element("h2", {id: "before", tabindex: "-1"}, texts.before),
      element("p", {class: "facts"}, facts.join(" ")),
      element("p", {}, texts.whatThisIs),
      ...seats.map((seat) => this.#seatChoice(seat)));
    this.#show({opening: true});
    this.conversation.clear();
    byId("tension").replaceChildren();
    document.title = title;
  }

  #seatChoice(seat) {
    const button = element("button", {type: "button", class: "primary", "data-seat": seat},
      filled(this.words.texts.play, this.story.cast.get(seat).name));
    button.addEventListener("click", () => this.#begin(seat));
    return element("div", {class: "seat"}, button,
      element("p", {}, whoPlays(this.story, seat, this.words)));
  }

  #show({opening}) {
    byId("opening").hidden = !opening;
    byId("play").hidden = opening;
    byId("bar").classList.toggle("bare", opening);
    byId("page").hidden = false;
    scrollTo(0, 0);
  }

  #begin(seat) {
    this.play = new Play(this.story, seat, this.seed);
    this.#show({opening: false});
    this.#goOn();
  }

  #pick(option) {
    this.play.pick(option.id);
    this.#goOn();
  }

  // Tells the moment that has come, then shows what can be said to it.
  #goOn() {
    byId("options").replaceChildren();
    byId("ending").hidden = true;
    byId("replies").hidden = false;
    byId("question").textContent = "";
    byId("question").focus({preventScroll: true});
    this.tension.show(this.play);
    this.#showTools();
    const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
    byId("options").append(this.#restButton());
    this.conversation.tell(this.play.now, reduced, () => this.#offer(reduced));
  }

  #restButton() {
    const button = element("button", {type: "button", id: "rest"}, this.words.texts.rest);
    button.addEventListener("click", () => this.conversation.tellRest());
    return button;
  }

  #showTools() {
    byId("back").disabled = this.play.runner.picks.length === 0;
  }

  // What can be said now, or how it ended. `unread`: the moment has come all at once.
  #offer(unread) {
    const moment = this.play.now;
    byId("options").replaceChildren();
    if (this.play.runner.over) {
      this.#end(moment);
    } else {
      byId("question").textContent =
        filled(this.words.texts.question, this.story.cast.get(moment.chooser).name);
      byId("options").append(...moment.options.map((offered, index) =>
        this.#optionButton(offered, index + 1, moment.chooser)));
      this.#focusOn("question");
    }
    if (unread) {
      this.#scrollToMoment();
    } else {
      this.#scrollToEnd();
    }
  }

  #optionButton({option, available}, number, chooser) {
    const button = element("button",
      {type: "button", class: `option ${sideOf(this.story, chooser)}`, "data-option": option.id},
      element("span", {class: "number", "aria-hidden": "true"}, String(number)),
      element("span", {class: "words"}, option.pick));
    if (available) {
      button.addEventListener("click", () => this.#pick(option));
    } else {
      button.setAttribute("aria-disabled", "true");
      button.append(element("span", {class: "why"}, filled(this.words.texts.notNow, option.why)));
    }
    return button;
  }

  #end(moment) {
    const {texts, faults} = this.words;
    const how = moment.end === null ? filled(texts.stops, faults[moment.fault])
                                    : this.story.ends.get(moment.end);
    byId("replies").hidden = true;
    byId("ending").hidden = false;
    byId("ending").replaceChildren(
      element("h2", {id: "how", tabindex: "-1"}, texts.ends),
      element("p", {class: "end", "data-end": moment.end ?? ""}, how),
      element("h3", {}, texts.wayThere),
      element("ol", {class: "path"}, ...this.play.path().map((played) => this.#step(played))),
      element("p", {}, texts.tryAnother),
      ...this.#otherSeats());
    this.#focusOn("how");
  }

  #step(played) {
    const style = styleWords(played.option, this.words);
    const item = element("li", {class: sideOf(this.story, played.who)},
      element("strong", {}, this.story.cast.get(played.who).name), `: ${played.option.pick}`);
    if (style !== null) {
      item.append(" ", element("span", {class: "style"}, style));
    }
    return item;
  }

  #otherSeats() {
    return this.story.data.seats.filter((seat) => seat !== this.play.seat)
      .map((seat) => this.#seatChoice(seat));
  }

  #goBack() {
    this.play.back();
    this.conversation.takeBack();
    byId("ending").hidden = true;
    byId("replies").hidden = false;
    this.tension.show(this.play);
    this.#showTools();
    this.#offer(false);
  }

  #switchSubtext() {
    const shown = byId("subtext").getAttribute("aria-pressed") !== "true";
    byId("subtext").setAttribute("aria-pressed", String(shown));
    this.conversation.showInner(shown);
  }

  // Focus is only taken where it would otherwise be lost.
  #focusOn(id) {
    const now = document.activeElement;
    if (now === document.body || now === null || now.id === "question" || !now.isConnected) {
      now?.blur();
      byId(id).focus({preventScroll: true});
    }
  }

  // To the first of what is new, so that it can be read from its beginning.
  #scrollToMoment() {
    const top = this.conversation.section.getBoundingClientRect().top;
    scrollBy(0, top - byId("bar").offsetHeight);
  }

  // Down to what can be picked, but never past the last thing that was said.
  #scrollToEnd() {
    const shown = this.play.runner.over ? byId("ending") : byId("replies");
    const last = this.conversation.last ?? shown;
    const margin = 12;
    const toSeeAll = shown.getBoundingClientRect().bottom + margin - innerHeight;
    const atMost = last.getBoundingClientRect().top - byId("bar").offsetHeight - margin;
    scrollBy(0, Math.min(toSeeAll, atMost));
  }

  #typed(event) {
    if (event.key === "Escape") {
      this.#escape(event.timeStamp);
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || byId("page").hidden || !this.play) {
      return;
    }
    if (event.key === " " && this.conversation.telling && event.target.tagName !== "BUTTON") {
      event.preventDefault();
      this.conversation.tellRest();
    } else if (/^[1-9]$/.test(event.key)) {
      byId("options").querySelectorAll(".option")[Number(event.key) - 1]?.click();
    }
  }

  // Twice within a second hides the page, or brings it back.
  #escape(now) {
    const twice = now - this.escaped < 1000;
    this.escaped = twice ? -Infinity : now;
    if (twice) {
      this.#hide(!byId("page").hidden);
    }
  }

  #hide(hidden) {
    byId("page").hidden = hidden;
    document.title = hidden ? this.words.texts.hidden : this.story.data.title;
  }
}
