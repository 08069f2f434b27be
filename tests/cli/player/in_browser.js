// Opens exported pages in a real browser, clicks and types through them, and holds what is shown
// against what the program has played.
// node in_browser.js PAGE.html PLAYS.jsonl HOSTILE.html GERMAN.html
"use strict";
const assert = require("assert/strict");
const fs = require("fs");
const {pathToFileURL} = require("url");
const {Browser} = require("./browser.js");

const [page, playsFile, hostile, german] = process.argv.slice(2);
const plays = fs.readFileSync(playsFile, "utf8").trim().split("\n").map((line) => JSON.parse(line));
const styles = {
  supportive: "comforts and stays", enabling: "gives in", dismissive: "brushes it off",
  withdrawing: "walks away", mixed: "says both at once", plain: "plain talk", and: "and",
};

// What stands on the page now, as a person sees it.
const seen = `
  const visible = (element) => element.getClientRects().length > 0;
  const texts = (root, selector) => [...root.querySelectorAll(selector)].filter(visible)
    .map((element) => element.textContent);
  const section = document.querySelector("#log > .moment:last-child") ?? document.body;
  return {
    lines: texts(section, ".line .words, .narration"),
    coach: texts(section, ".note.coach .words"),
    reflect: texts(section, ".note.reflect .words"),
    styles: texts(section, ".line .style"),
    question: document.querySelector("#question").textContent,
    options: texts(document, "#options .option .words"),
    end: texts(document, "#ending .end"),
    path: texts(document, "#ending .path li"),
    how: texts(document, "#tension .how .words"),
    focus: document.activeElement.id,
    title: document.title,
    moments: document.querySelectorAll("#log > .moment").length,
  };`;

class Evening {
  constructor(browser) {
    this.browser = browser;
  }

  // Opens the page anew and takes a seat.
  async open({seat, seed = "1", file = page}) {
    await this.browser.goTo("about:blank");
    await this.browser.goTo(`${pathToFileURL(file)}#seed=${seed}`);
    if (seat) {
      await this.browser.click(`[data-seat="${seat}"]`);
    }
  }

  seen() {
    return this.browser.run(seen);
  }

  async pick(id) {
    await this.browser.click(`[data-option="${id}"]`);
  }
}

const spoken = (moment) => moment.lines.filter((line) => !line.part).map((line) => line.text);
const noted = (moment, kind) =>
  moment.notes.filter((note) => note.kind === kind).map((note) => note.text);
const styleWords = (played, names) => (played.also
  ? `${names[played.style]}, ${names.and} ${names[played.also]}` : names[played.style]);
const stylesOf = (moment) => moment.played.filter((played) => played.style)
  .map((played) => styleWords(played, styles));

function assertShows(shown, moment) {
  assert.deepEqual(shown.lines, spoken(moment));
  assert.deepEqual(shown.coach, noted(moment, "coach"));
  assert.deepEqual(shown.reflect, noted(moment, "reflect"));
  assert.deepEqual(shown.styles, stylesOf(moment));
  assert.deepEqual(shown.options, moment.options.map((option) => option.text));
}

// By clicks, to the end that the program reached with the same picks.
async function playsToEveryEnd(evening) {
  for (const play of plays) {
    await evening.open(play);
    for (const [index, pick] of play.picks.entries()) {
      assertShows(await evening.seen(), play.moments[index]);
      await evening.pick(pick);
    }
    const shown = await evening.seen();
    assertShows(shown, play.moments.at(-1));
    assert.deepEqual(shown.end, [play.last.text]);
    assert.equal(shown.path.length, play.moments.flatMap((moment) => moment.played).length);
    assert.equal(shown.focus, "how");
  }
}

const play = plays[0];

async function opensWithWhatItHolds(evening) {
  await evening.open({});
  const opening = await evening.browser.textOf("#opening");
  assert.match(opening, /About \d+ minutes/);
  assert.match(opening, /It contains: /);
  assert.match(opening, /practice, not advice/);
  assert.match(await evening.browser.textOf("footer"), /no diagnosis and no care/);
  assert.deepEqual((await evening.seen()).options, []);
}

async function goesBackAndBranches(evening) {
  await evening.open(play);
  const before = await evening.seen();
  await evening.pick(play.picks[0]);
  const first = await evening.seen();
  assert.equal(first.moments, 2);
  assert.notDeepEqual(first.how, []);
  await evening.browser.click("#back");
  assert.deepEqual({...await evening.seen(), focus: ""}, {...before, focus: ""});
  const other = play.moments[0].options.find((option) =>
    option.available && option.id !== play.picks[0]);
  await evening.pick(other.id);
  const branched = await evening.seen();
  assert.equal(branched.lines[0], other.text);
  assert.equal(branched.moments, 2);
  await evening.browser.click("#again");
  assert.match(await evening.browser.textOf("#opening"), /Before it begins/);
}

async function isPlayedByKeysAlone(evening) {
  const {browser} = evening;
  await evening.open({});
  while (!(await browser.run("return document.activeElement.dataset.seat ?? ''"))) {
    await browser.type("Tab");
  }
  await browser.type("Enter");
  let shown = await evening.seen();
  assert.equal(shown.focus, "question");
  assert.match(shown.question, /^What does .+ say\?$/);
  await browser.type("Tab", "Enter");
  assert.equal((await evening.seen()).lines[0], shown.options[0]);
  for (let picks = 0; picks < 20; ++picks) {
    shown = await evening.seen();
    if (shown.end.length > 0) {
      break;
    }
    assert.equal(shown.focus, "question");
    await browser.type("2");
    assert.equal((await evening.seen()).lines[0], shown.options[1]);
  }
  assert.equal(shown.end.length, 1);
  assert.equal(shown.focus, "how");
}

async function showsInnerVoicesOnRequest(evening) {
  await evening.open(play);
  const inner = play.moments[0].lines.filter((line) => line.part).map((line) => line.text);
  assert.ok(inner.length > 0);
  const shown = () => evening.browser.run(`
    return [...document.querySelectorAll("#log .inner")].filter((line) => !line.hidden)
      .map((line) => line.querySelector(".words").textContent);`);
  assert.deepEqual(await shown(), []);
  await evening.browser.click("#subtext");
  assert.deepEqual(await shown(), inner);
  assert.equal(await evening.browser.run("return subtext.getAttribute('aria-pressed')"), "true");
  await evening.browser.click("#subtext");
  assert.deepEqual(await shown(), []);
}

async function hidesAtOnceAndComesBack(evening) {
  await evening.open(play);
  const {title, lines} = await evening.seen();
  await evening.browser.type("Escape", "Escape");
  const hidden = await evening.seen();
  assert.equal(hidden.title, "Notes");
  assert.equal(await evening.browser.run("return document.body.innerText.trim()"), "");
  await evening.browser.type("Escape", "Escape");
  assert.equal((await evening.seen()).title, title);
  assert.deepEqual((await evening.seen()).lines, lines);
}

async function tellsLineByLine(evening) {
  await evening.browser.emulate({"prefers-reduced-motion": "no-preference"});
  await evening.open(play);
  const all = spoken(play.moments[0]);
  const early = await evening.seen();
  assert.ok(early.lines.length < all.length, `${early.lines.length} lines at once`);
  assert.deepEqual(early.lines, all.slice(0, early.lines.length));
  assert.deepEqual(early.options, []);
  await evening.browser.type("Space");
  const told = await evening.seen();
  assert.deepEqual(told.lines, all);
  assert.equal(told.options.length, play.moments[0].options.length);
  const number = play.moments[0].options.findIndex((option) => option.id === play.picks[0]) + 1;
  await evening.browser.type(String(number));
  await evening.browser.run("rest.click()");
  assert.deepEqual((await evening.seen()).lines, spoken(play.moments[1]));
  await evening.browser.emulate({"prefers-reduced-motion": "reduce"});
}

async function fitsANarrowScreen(evening) {
  await evening.browser.resize(320, 640);
  for (const file of [page, hostile]) {
    await evening.open({file});
    await evening.browser.click("[data-seat]");
    await evening.browser.type("1");
    assert.equal(await evening.browser.run("return document.documentElement.scrollWidth"), 320);
  }
  await evening.browser.resize(1280, 800);
}

async function saysThatItNeedsScripts(evening) {
  await evening.browser.devtools("Emulation.setScriptExecutionDisabled", {value: true});
  await evening.open({});
  assert.match(await evening.browser.textOf("body"), /scripts are switched off/);
  await evening.browser.devtools("Emulation.setScriptExecutionDisabled", {value: false});
}

// Everything that an author can write stays text.
async function staysCalmAtHostileWords(evening) {
  await evening.open({file: hostile, seat: "ben"});
  const shown = await evening.seen();
  assert.ok(shown.lines.some((line) => line.includes("<!-- <script>")));
  assert.equal(shown.title, '<i>All</i> "steps" & </title>');
  assert.equal(await evening.browser.run("return document.querySelectorAll('#log script, #log b').length"), 0);
}

// What is said about safety is there, word by word, and nothing is named a style after it.
async function saysWhatIsSaidAboutSafety(evening) {
  await evening.open({file: hostile, seat: "ada"});
  for (let picks = 0; picks < 60 && !(await evening.browser.run("return document.querySelector('.safety') !== null")); ++picks) {
    await evening.browser.type("1");
  }
  assert.match(await evening.browser.textOf(".note.safety .words"),
    /^This touches on fear\. .* no better sentence is the answer: you can close this page .* helpline\. .*: 1-800-799-7233 /);
}

// The same evening in another language: every word of the page, and the same talk.
async function speaksTheLanguageItIsWrittenIn(evening) {
  const {browser} = evening;
  await evening.open({file: german});
  assert.equal(await browser.run("return document.documentElement.lang"), "de");
  const opening = await browser.textOf("#opening");
  assert.match(opening, /^Bevor es losgeht\nEtwa 7 Minuten\. Darin kommt vor: .+ und .+\./);
  assert.equal(await browser.textOf(`[data-seat="${play.seat}"]`), "Ines spielen");
  assert.match(opening, /Tom fragt, und du bist Ines\./);
  await browser.click(`[data-seat="${play.seat}"]`);
  assert.equal(await browser.textOf("#back"), "Einen Schritt zurück");
  assert.equal(await browser.textOf("#hide"), "Weg");
  assert.equal((await evening.seen()).question, "Was sagt Ines?");
  for (const pick of play.picks) {
    await evening.pick(pick);
  }
  const shown = await evening.seen();
  assert.deepEqual(shown.lines, spoken(play.moments.at(-1)));
  assert.match(shown.how.at(-1), /^(gelassen|aufgewühlt|überflutet), (da|verhalten|zurückgezogen)$/);
  assert.equal(await browser.textOf("#how"), "Wie es ausgeht");
  const names = await browser.run("return JSON.parse(data.textContent).words.styles");
  const told = play.moments.flatMap((moment) => moment.played);
  assert.deepEqual(await browser.run(
    "return [...document.querySelectorAll('#ending .path .style')].map((each) => each.textContent)"),
  told.filter((played) => played.style).map((played) => styleWords(played, {...names, and: "und"})));
}

const steps = [
  opensWithWhatItHolds, playsToEveryEnd, goesBackAndBranches, isPlayedByKeysAlone,
  showsInnerVoicesOnRequest, hidesAtOnceAndComesBack, tellsLineByLine, fitsANarrowScreen,
  saysThatItNeedsScripts, staysCalmAtHostileWords, saysWhatIsSaidAboutSafety,
  speaksTheLanguageItIsWrittenIn,
];

async function main() {
  const browser = await Browser.open();
  try {
    const evening = new Evening(browser);
    await browser.goTo("about:blank");
    await browser.requests();  // What the browser itself has opened.
    await browser.resize(1280, 800);
    await browser.emulate({"prefers-reduced-motion": "reduce"});
    for (const step of steps) {
      await step(evening).catch((problem) => {
        throw new Error(`${step.name}: ${problem.stack}`);
      });
    }
    assert.deepEqual(await browser.console(), []);
    const opened = [page, hostile, german].map((file) => pathToFileURL(file).href);
    const fetched = new Set((await browser.requests()).map((url) => url.split("#")[0]));
    assert.deepEqual([...fetched].sort(), opened.sort());
  } finally {
    await browser.close();
  }
  console.log(`${steps.length} steps, ${plays.length} plays`);
}

main().catch((problem) => {
  console.log(problem.stack);
  process.exitCode = 1;
});
