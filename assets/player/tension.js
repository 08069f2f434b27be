// How the two are: a quiet line for each, and two words.

const lineWidth = 132;
const lineHeight = 34;
const mark = 4;

class Tension {
  constructor(story, words, place) {
    this.story = story;
    this.words = words;
    this.place = place;
  }

  show(play) {
    this.place.replaceChildren(...this.story.data.cast.map((person) => this.#row(play, person)));
  }

  #row(play, person) {
    const quantity = person.bids ? "distress" : "arousal";
    const shares = play.states().map((state) => state[quantity]);
    return element("div", {class: `how ${sideOf(this.story, person.id)}`, "data-who": person.id},
      element("p", {class: "name"}, person.name),
      this.#line(shares, sideOf(this.story, person.id)),
      element("p", {class: "words"}, howOneIs(play.runner, person, this.words)));
  }

  #line(shares, side) {
    const across = lineWidth - 2 * mark;
    const down = lineHeight - 2 * mark;
    const points = shares.map((share, index) => [
      mark + (shares.length === 1 ? 0 : across * index / (shares.length - 1)),
      mark + down * (1 - share),
    ]);
    const picture = drawn("svg", {
      viewBox: `0 0 ${lineWidth} ${lineHeight}`, "aria-hidden": "true", focusable: "false",
    });
    picture.append(
      drawn("line", {class: "floor", x1: 0, x2: lineWidth, y1: lineHeight - 1, y2: lineHeight - 1}),
      drawn("polyline", {points: points.map((point) => point.join(",")).join(" ")}),
      this.#mark(points.at(-1), side));
    return picture;
  }

  // A ring for the first of the cast, a square for the second: colour is never the only difference.
  #mark([x, y], side) {
    return side === "first"
      ? drawn("circle", {cx: x, cy: y, r: mark - 1})
      : drawn("rect", {x: x - mark + 1, y: y - mark + 1, width: 2 * mark - 2, height: 2 * mark - 2});
  }
}
