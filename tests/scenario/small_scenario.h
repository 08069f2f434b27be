// A small scenario that checks clean, to be changed in one place and checked again.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "scenario/check.h"
#include "scenario/load.h"

namespace attune::scenario::testing {

/// Where the small scenario pretends to stand, so that it can include the fixtures.
inline std::filesystem::path small_path() {
  return std::filesystem::path(ATTUNE_SOURCE_DIR) / "tests/scenario/fixtures/small.yaml";
}

inline constexpr std::string_view kSmallScenario = R"(format: 1
scenario: small
title: Small
minutes: 2
content: [argument]
include: [lib/pauses.yaml]

cast:
  tom: {name: Tom, pronoun: he, bids: true, traits: {anxiety: 5, avoidance: 2}, parts: [worrying, witness]}
  ines: {name: Ines, you: true, parts: [tired]}
couple: {distress: alarmed, security: middling, engagement: 1.0}

state:
  asked: 0 in 0..3
  told: false
  day: calm of [calm, hard]

replies:
  give_all: {accommodation: 3}

start: kitchen
ends:
  closer: They sat down.
  further: Nobody sat down.

nodes:
  kitchen:
    - _: Two plates.
    - tom.witness: He asks. His hands are still.
    - tom: Are we okay?
    - if: told or asked >= 1 or day is hard
      then:
        - tom: You told me.
    - choose:
      - pick#yes: You sound worried. I'm here till nine.
        as: {validation: 3, availability: 2}
        coach: What did he hear first?
        go: hall
      - pick#all: Whatever you need, always, I will drop it all for you.
        as: give_all
        set: [asked = 1, told = true]
        go: kitchen
      - pick#no: Not now.
        as: {invalidation: 2}
        coach: What did it cost?
        end: further
  hall:
    - visit: pauses/breathe
    - by: tom.distress
      calm: {tom: "All right."}
      else: {tom: "Is it?"}
    - end: closer

tests:
  staying: {pick: [kitchen#yes], end: closer}
)";

/// `text` with the first `from` exchanged for `to`; unchanged, and so no test, where it has none.
inline std::string with(std::string_view text, std::string_view from, std::string_view to) {
  std::string changed(text);
  const std::size_t at = changed.find(from);
  return at == std::string::npos ? std::string() : changed.replace(at, from.size(), to);
}

inline Loaded check_small(std::string_view from, std::string_view to) {
  return check_scenario_text(with(kSmallScenario, from, to), small_path());
}

/// The small scenario with other steps in its first node and other keys above. Its people are tom,
/// who bids, and ines; its variables asked (0..3), told, and day (calm, hard).
inline Loaded load_steps(std::string_view steps, std::string_view replies = "") {
  std::string text = R"(format: 1
scenario: small
title: Small
include: [lib/pauses.yaml]
cast:
  tom: {name: Tom, bids: true, parts: [worrying, witness]}
  ines: {name: Ines, you: true, parts: [tired]}
state:
  asked: 0 in 0..3
  told: false
  day: calm of [calm, hard]
replies:
  give_all: {accommodation: 3}
)" + std::string(replies) +
                     R"(start: kitchen
ends:
  closer: They sat down.
nodes:
  hall:
    - choose:
      - pick#stay: Stay.
        as: {validation: 2}
        end: closer
  kitchen:
)" + std::string(steps);
  return load_scenario_text(text, small_path());
}

/// The steps of the node `kitchen` that load_steps() read.
inline const Steps& kitchen(const Loaded& loaded) { return loaded.scenario->nodes[1].steps; }

/// The findings as "ATN0203 7:5", one a line.
inline std::string places(const Findings& findings) {
  std::string text;
  for (const Finding& finding : findings) {
    text += finding.code + " " + std::to_string(finding.line) + ":" +
            std::to_string(finding.column) + "\n";
  }
  return text;
}

}  // namespace attune::scenario::testing
