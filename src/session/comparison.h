// The one picture: the same moment answered in different ways, side by side, now and in the weeks.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "model/weeks.h"
#include "scenario/runner.h"

namespace attune::session {

/// One exchange of an arm.
struct ArmTurn {
  std::string reply;                           ///< What the responder says; empty in a pure style.
  std::vector<scenario::SpokenLine> reaction;  ///< What is said and narrated after it.
  model::StyleReading reading;
  bool substituted = false;  ///< "no such answer here": the nearest of mixed or plain was taken.
  double minute = 0.0;       ///< After the exchange.
  model::FastState<double> state;  ///< After the exchange.
};

struct Arm {
  std::optional<model::ResponseStyle> style;  ///< Nothing for the person's own way.
  std::vector<scenario::Pick> picks;  ///< Their options live as long as Comparison::scenario.
  std::vector<ArmTurn> turns;
  std::string end_id;  ///< Empty in a pure style, and where it came to no end.
  std::string end_text;
  std::string fault;  ///< Why it came to no end, in one plain clause; then nothing is looked ahead.
  std::vector<model::Week> weeks;
  std::string sentence;  ///< From the shape of the weeks.
};

struct Comparison {
  std::shared_ptr<const scenario::Scenario> scenario;  ///< Null for pure styles.
  std::vector<scenario::SpokenLine> before;  ///< What was said up to the moment; the bid last.
  double start_minute = 0.0;
  model::FastState<double> start;  ///< The two before any of the answers.
  std::vector<Arm> arms;
  model::Parameters parameters;  ///< Of the model behind it.
};

/// Each style from the start of a scenario, the responder's seat taken by the style.
[[nodiscard]] Comparison compare_scenario(const Language& say,
                                          std::shared_ptr<const scenario::Scenario> scenario,
                                          const std::vector<model::ResponseStyle>& styles,
                                          int weeks, std::uint64_t seed);

/// Each style from a moment of a run on; `moment` offers options of the responder.
[[nodiscard]] Comparison compare_from(const Language& say, const scenario::Runner& moment,
                                      const std::vector<model::ResponseStyle>& styles, int weeks);

/// The run itself as an arm, to stand beside the others.
[[nodiscard]] Arm own_way(const Language& say, const std::vector<scenario::Runner>& moments,
                          int weeks);

/// The pure styles of MODEL section 5 held for a whole conversation, one turn a minute.
[[nodiscard]] Comparison compare_styles(const Language& say, const model::Couple& couple,
                                        const std::vector<model::ResponseStyle>& styles, int weeks);

}  // namespace attune::session
