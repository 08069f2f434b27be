// Whether a condition holds: src/scenario/condition_evaluation.h, over the tree of its JSON.

const compared = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

// `facts` answers variable(name), place(name, value), band(quantity), bandNamed(quantity, word),
// seen(node), picked(option) and count(style).
function holds(tree, facts) {
  if (tree === null) {
    return true;
  }
  if ("not" in tree) {
    return !holds(tree.not, facts);
  }
  if ("and" in tree) {
    return tree.and.every((part) => holds(part, facts));
  }
  if ("or" in tree) {
    return tree.or.some((part) => holds(part, facts));
  }
  return holdsQuestion(tree, facts);
}

function holdsQuestion(tree, facts) {
  if ("seen" in tree) {
    return facts.seen(tree.seen);
  }
  if ("picked" in tree) {
    return facts.picked(tree.picked);
  }
  const is = compared[tree.is];
  if ("variable" in tree) {
    return is(facts.variable(tree.variable), facts.place(tree.variable, tree.value));
  }
  if ("quantity" in tree) {
    return is(facts.band(tree.quantity), facts.bandNamed(tree.quantity, tree.band));
  }
  return is(facts.count(tree.count), tree.value);
}

// Calls `visit` for every question in `tree`.
function forEachQuestion(tree, visit) {
  if (tree === null) {
    return;
  }
  const parts = tree.and ?? tree.or ?? (tree.not ? [tree.not] : null);
  if (parts) {
    parts.forEach((part) => forEachQuestion(part, visit));
  } else {
    visit(tree);
  }
}
