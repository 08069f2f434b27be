// One play of a person: picking, and going back one step. Keeps every moment so far.

class Play {
  constructor(story, seat, seed) {
    this.story = story;
    this.seat = seat;
    this.seed = seed;
    this.runner = new Runner(story, seat, seed);
    this.moments = [this.runner.moment];
    this.startState = startOfBid(story.couple(), story.data.couple.distress);
  }

  get now() {
    return this.moments.at(-1);
  }

  pick(id) {
    this.runner.pick(id);
    this.moments.push(this.runner.moment);
  }

  // Back to before the last pick, where there was one.
  back() {
    if (this.runner.picks.length === 0) {
      return;
    }
    this.runner = playAgain(this.story, this.seat, this.seed, this.runner.picks.slice(0, -1));
    this.moments.pop();
  }

  // What was picked by anybody, in order.
  path() {
    return this.moments.flatMap((moment) => moment.played);
  }

  // How the two were at the start and after each of these.
  states() {
    return [this.startState, ...this.path().map((played) => played.state)];
  }
}
