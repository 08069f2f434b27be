// Sentences of the page about a scenario. All of its words come with the data, in one language;
// what is put into them has its place there as "{}", or as "{1}" where the order is another.

function filled(text, ...values) {
  let next = 0;
  return text.replace(/\{(\d*)\}/g, (place, number) =>
    values[number === "" ? next++ : Number(number)]);
}

function listed(list, words) {
  return list.reduce((told, each, index) =>
    filled(index === list.length - 1 ? words.texts.lastOfList : words.texts.list, told, each));
}

function whoPlays(story, seat, words) {
  const you = story.cast.get(seat);
  const other = you.bids ? story.responder : story.bidder;
  return filled(you.bids ? words.texts.youAsk : words.texts.youAnswer, you.name, other.name);
}

// "brushes it off, and gives in"; null for what has no style.
function styleWords(option, words) {
  if (option.style === null) {
    return null;
  }
  const style = words.styles[option.style];
  return option.also === null ? style : filled(words.texts.twoStyles, style, words.styles[option.also]);
}

// How somebody is, in two words.
function howOneIs(runner, person, words) {
  const quantities = person.bids ? ["distress", "pursuit"] : ["arousal", "withdrawal"];
  return quantities.map((quantity) => words.bands[runner.facts.bandWord(quantity)]).join(", ");
}
