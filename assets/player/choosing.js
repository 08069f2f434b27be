// What is offered at a decision, in which order, and what is chosen where nobody sits:
// src/scenario/runner.cpp and unmanned_choice.cpp.

// The options as written; locked ones among them, hidden ones not.
function offeredOptions(choose, facts) {
  return choose.options
    .filter((option) => !(option.once && facts.picked(option.id)))
    .map((option) => ({option, available: holds(option.if?.tree ?? null, facts)}))
    .filter((offered) => offered.available || offered.option.why !== null);
}

// Puts `options` into an order that is drawn from `stream`.
function shuffle(options, stream) {
  for (let left = options.length; left > 1; --left) {
    const other = Number(draw(stream, left) % BigInt(left));
    [options[left - 1], options[other]] = [options[other], options[left - 1]];
  }
}

function firstAvailable(offered) {
  return offered.find((each) => each.available).option;
}

// The reply whose stance is nearest to the habit, the first written of equals.
function nearestToHabit(offered, habit) {
  let nearest = null;
  let smallest = Infinity;
  for (const {option, available} of offered) {
    if (!available || option.style === null) {
      continue;
    }
    const distance = squaredDistance(stanceOf(option.as), habit);
    if (distance < smallest) {
      smallest = distance;
      nearest = option;
    }
  }
  return nearest ?? firstAvailable(offered);
}
