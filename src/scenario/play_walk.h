// Plays that play themselves: a style held all evening, or picks drawn by chance.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/reply.h"
#include "scenario/runner.h"

namespace attune::scenario {

/// The key of the available option written first whose codes read as `style`.
[[nodiscard]] std::optional<std::string> first_of_style(const Moment& moment,
                                                        model::ResponseStyle style);

struct ArmPick {
  std::string key;
  bool substituted = false;  ///< No answer of the arm's style was there.
};

/// What the arm of `style` picks here. At a decision of the responder: the first available option
/// of the style, else the first mixed one, else the first plain one, else the first available. At
/// any other decision: the first available option, which is no substitution. Nothing where the
/// play is over.
[[nodiscard]] std::optional<ArmPick> pick_of_arm(const Runner& runner, model::ResponseStyle style);

/// A play from its first moment to its last.
struct PlayedArm {
  std::vector<Runner> moments;  ///< The play at each moment; the last is over unless given up.
  std::vector<ArmPick> picks;   ///< picks[i] led from moments[i] to moments[i + 1].
};

/// Plays the scenario from the responder's seat in one style; the bidder's seat is unmanned.
[[nodiscard]] PlayedArm play_arm(std::shared_ptr<const Scenario> scenario,
                                 model::ResponseStyle style, std::uint64_t seed);

/// The same from a moment of a play on; `from` is moments[0].
[[nodiscard]] PlayedArm continue_arm(const Runner& from, model::ResponseStyle style);

/// Picks one of the available options, drawn from `seed` and the number of picks so far. Nothing
/// happens once the play is over.
void random_pick(Runner& runner, std::uint64_t seed);

/// Plays by random_pick(), at most `most_picks` of them.
[[nodiscard]] Runner random_play(std::shared_ptr<const Scenario> scenario, Index seat,
                                 std::uint64_t seed, int most_picks = kMostPicksOfAPlay);

}  // namespace attune::scenario
