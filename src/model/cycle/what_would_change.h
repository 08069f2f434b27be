// Which single change leads two people out of their cycle, and how large it has to be.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/cycle/dial.h"
#include "model/cycle/regime.h"

namespace attune::model {

/// Who would have to do something else.
enum class Mover { kBidder, kResponder };

/// Something one person can do a step more or a step less of.
struct Lever {
  std::string dial;  ///< The Dial's name.
  Mover mover = Mover::kResponder;
  bool more = true;  ///< Whether more of it helps; else less of it does.
  int steps = 3;     ///< From nothing to everything, as replies are coded.
};

/// The levers that are tried: the codes of a reply but for giving in, which calms now and costs
/// later; a soft start, soothing oneself first, and being there in deeds.
[[nodiscard]] std::vector<Lever> levers();

struct SingleChange {
  Lever lever;
  double from = 0.0;  ///< The dial as it is.
  double to = 0.0;    ///< The nearest step at which the couple settles; as far as it goes if none.
  bool settles = false;
  Regime regime = Regime::kStuck;  ///< At `to`.
  double effort = 0.0;             ///< |to - from| as a share of the dial's range.
};

/// Tries every lever by itself, step by step, from where the setting is. Those that lead to
/// settling come first, the smallest effort before the others; levers that are turned as far as
/// they go already are left out. Nothing where the couple settles as it is. Takes a millisecond or
/// two.
[[nodiscard]] std::vector<SingleChange> what_would_change(const Setting& setting);

/// Two changes at once, for couples for whom no single one is enough.
struct PairOfChanges {
  SingleChange one;
  SingleChange other;

  [[nodiscard]] double effort() const { return one.effort + other.effort; }
};

/// The two levers that lead to settling with the smallest sum of efforts, or nothing where no two
/// do or the couple settles as it is. Takes a few milliseconds.
[[nodiscard]] std::optional<PairOfChanges> smallest_pair_of_changes(const Setting& setting);

}  // namespace attune::model
