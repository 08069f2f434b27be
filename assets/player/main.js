// Begins, where there is a page to begin on.

// The seed of everything that is drawn by chance: 1, or the N of "#seed=N" in the address.
function seedOf(hash) {
  const found = /^#seed=(\d{1,19})$/.exec(hash);
  return found ? BigInt(found[1]) : 1n;
}

function begin() {
  const {scenario, model, words} = JSON.parse(byId("data").textContent);
  return new Screen(new Story(scenario, model), words, seedOf(location.hash));
}

if (typeof document !== "undefined") {
  begin();
}
