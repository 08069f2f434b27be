// Sentences of the page about a scenario. What the program says elsewhere too comes with the data.

function listed(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function whoPlays(story, seat) {
  const you = story.cast.get(seat);
  const other = you.bids ? story.responder : story.bidder;
  return you.bids ? `You are ${you.name}, who asks; ${other.name} answers.`
                  : `You are ${you.name}; ${other.name} is the one who asks.`;
}

// "brushes it off, and gives in"; null for what has no style.
function styleWords(option, words) {
  if (option.style === null) {
    return null;
  }
  const style = words.styles[option.style];
  return option.also === null ? style : `${style}, and ${words.styles[option.also]}`;
}

// How somebody is, in two words.
function howOneIs(runner, person) {
  const quantities = person.bids ? ["distress", "pursuit"] : ["arousal", "withdrawal"];
  return quantities.map((quantity) => runner.facts.bandWord(quantity)).join(", ");
}
