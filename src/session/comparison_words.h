// What a comparison calls people and ways of answering: for the terminal and the page.
#pragma once

#include <string>

#include "base/language/language.h"
#include "session/comparison.h"

namespace attune::session {

struct ComparedNames {
  std::string bidder;
  std::string responder;
};

/// Those of the scenario, or "The one who asks" and "The one who answers".
[[nodiscard]] ComparedNames names_in(const Language& say, const Comparison& comparison);

/// "comforts and stays", "your way".
[[nodiscard]] std::string name_of_arm(const Language& say, const Arm& arm);

/// The scenario's title, or what stands in its place.
[[nodiscard]] std::string title_of(const Language& say, const Comparison& comparison);

/// `Noor: "You walked. Are we okay?"`; empty where nothing was said before the answers.
[[nodiscard]] std::string bid_of(const Language& say, const Comparison& comparison);

/// What the responder says in a turn, with a note where there was no such answer.
[[nodiscard]] std::string answer_of(const Language& say, const ArmTurn& turn);

/// "Noor: I waited.", or the narrator's words alone. A comparison of a scenario.
[[nodiscard]] std::string spoken_in(const Comparison& comparison, const scenario::SpokenLine& line);

}  // namespace attune::session
