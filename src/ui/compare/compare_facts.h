// What the Compare screen shows of a comparison and no clock changes, computed when it is opened.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "session/comparison.h"
#include "ui/kit/partner.h"
#include "ui/widgets/loop_motion.h"

namespace attune::ui {

/// At most so many arms stand beside each other.
inline constexpr std::size_t kMostColumns = 4;

/// What a column says of one exchange. The texts live as long as the comparison.
struct CompareWords {
  std::string_view lead;      ///< What the bidder had just said; empty at the first exchange.
  std::string_view reply;     ///< Empty before the first exchange.
  std::string_view reaction;  ///< The one line of what came back that a column has room for.
  std::optional<Partner> reaction_by;  ///< Nobody for narration.
};

/// One arm. Curves are shares 0 to 1.
struct CompareArmFacts {
  std::vector<CompareWords> exchanges;
  std::vector<float> distress;  ///< Of the bidder, at the start and after each exchange.
  std::vector<float> arousal;   ///< Of the responder, likewise.
  std::vector<LoopTurn> turns;  ///< What drives the loop, likewise.
  std::vector<float> security;  ///< A week each, from now on, as the following.
  std::vector<float> dependence;
  std::vector<float> soothing;
  std::vector<float> burden;
};

/// One for each arm. `comparison` outlives them.
[[nodiscard]] std::vector<CompareArmFacts> facts_of(const session::Comparison& comparison);

/// The arm of the person's own way, where there is one.
[[nodiscard]] std::optional<std::size_t> own_arm(const session::Comparison& comparison);

/// Which arms stand in the columns: the styles, and with `own` the person's own way in the last
/// one.
[[nodiscard]] std::vector<std::size_t> columns_of(const session::Comparison& comparison, bool own);

}  // namespace attune::ui
