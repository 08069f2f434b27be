// Plays what the program has played in the script of an exported page, and compares every moment.
// node same_play.js PAGE.html PLAYS.jsonl
// Each line of PLAYS: {"seat", "seed", "picks", "moments": [as `attune play` writes them], "last"}.
"use strict";
const fs = require("fs");

const [pageFile, playsFile] = process.argv.slice(2);
const page = fs.readFileSync(pageFile, "utf8");

function insides(opening) {
  const from = page.indexOf(opening) + opening.length;
  return page.slice(from, page.indexOf("</script>", from));
}

const script = insides("<script>");
const {scenario, model} = JSON.parse(insides('<script type="application/json" id="data">'));
const {Runner, Story} = new Function(`${script}; return {Runner, Story};`)();
const story = new Story(scenario, model);

const quantities = Object.keys(model.bands);

function momentOf(runner, picked) {
  const {moment} = runner;
  return {
    moment: moment.number,
    node: moment.node,
    lines: moment.lines.map(({who, part, text}) => (part === "" ? {who, text} : {who, part, text})),
    notes: moment.notes.map(({kind, text}) => ({kind, text})),
    played: moment.played.map(({option, who, byPerson, minute}) => ({
      who, option: option.id, by_person: byPerson, style: option.style, also: option.also,
      codes: option.as ?? {}, minute,
    })),
    options: moment.options.map(({option, available}) => ({
      id: option.id, text: option.pick, available, why: available ? null : option.why,
    })),
    picked,
    couple: Object.fromEntries(quantities.map((name) => [name, runner.facts.share(name)])),
    bands: Object.fromEntries(quantities.map((name) => [name, runner.facts.bandWord(name)])),
    vars: Object.fromEntries([...runner.facts.variables].map(([name, place]) =>
      [name, story.valueAt(name, place)])),
  };
}

function lastOf(runner) {
  const {end, fault} = runner.moment;
  const last = {end, text: end === null ? null : story.ends.get(end), picks: runner.picks};
  return fault === "" ? last : {...last, fault};
}

let compared = 0;
let worst = 0;

// Where the two differ, as "path: expected, found"; null where they do not.
function difference(expected, found, path) {
  ++compared;
  if (typeof expected === "number" && typeof found === "number") {
    worst = Math.max(worst, Math.abs(expected - found));
    return Math.abs(expected - found) <= 1e-9 ? null : `${path}: ${expected}, ${found}`;
  }
  if (expected === null || typeof expected !== "object" || found === null ||
      typeof found !== "object") {
    return expected === found ? null
                              : `${path}: ${JSON.stringify(expected)}, ${JSON.stringify(found)}`;
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  for (const key of keys) {
    const differs = difference(expected[key], found[key], `${path}.${key}`);
    if (differs) {
      return differs;
    }
  }
  return null;
}

function playAndCompare(play) {
  const runner = new Runner(story, play.seat, BigInt(play.seed));
  for (const [index, expected] of play.moments.entries()) {
    const differs = difference(expected, momentOf(runner, play.picks[index] ?? null),
      `moment ${index}`);
    if (differs) {
      return differs;
    }
    if (index < play.picks.length) {
      runner.pick(play.picks[index]);
    }
  }
  return difference(play.last, lastOf(runner), "last");
}

const plays = fs.readFileSync(playsFile, "utf8").trim().split("\n").map((line) => JSON.parse(line));
for (const play of plays) {
  const differs = playAndCompare(play);
  if (differs) {
    console.log(`seat ${play.seat}, seed ${play.seed}, picks ${play.picks.join(" ")}\n${differs}`);
    process.exit(1);
  }
}
console.log(`${plays.length} plays, ${compared} values the same, ${worst} apart at most`);
