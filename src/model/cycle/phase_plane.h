// A slice through the five fast states: where two of them go while the other three stand still.
#pragma once

#include <array>
#include <vector>

#include "model/cycle/dial.h"
#include "model/state.h"

namespace attune::model {

/// A fast state, by its place in FastState.
enum class FastQuantity { kDistress, kPursuit, kDiscouragement, kArousal, kWithdrawal };

[[nodiscard]] double value_of(const FastState<double>& state, FastQuantity quantity);

/// Which two are drawn, from left to right and from below.
struct PlanePair {
  FastQuantity across = FastQuantity::kPursuit;
  FastQuantity up = FastQuantity::kWithdrawal;

  bool operator==(const PlanePair&) const = default;
};

/// A place in the plane, and how both move there, per minute.
struct PlaneArrow {
  double across = 0.0;
  double up = 0.0;
  double across_rate = 0.0;
  double up_rate = 0.0;
};

struct PlanePoint {
  double across = 0.0;
  double up = 0.0;
};

/// A piece of a line on which one of the two does not move.
using NullClinePiece = std::array<PlanePoint, 2>;

struct PhasePlane {
  std::vector<PlaneArrow> arrows;            ///< On an even grid over the unit square.
  std::vector<NullClinePiece> across_still;  ///< Where the one across does not move.
  std::vector<NullClinePiece> up_still;      ///< Where the other does not.
};

/// The slice at `now`: what is not drawn keeps its value, and the occasion of the bid has faded.
/// `arrows` a side; null-clines from a grid of `cells` a side, each piece straight within a cell.
[[nodiscard]] PhasePlane phase_plane(const Setting& setting, const FastState<double>& now,
                                     const PlanePair& pair, int arrows = 15, int cells = 40);

}  // namespace attune::model
