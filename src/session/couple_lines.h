// Quantities of a couple as the lines of plots.
#pragma once

#include <span>
#include <string>

#include "model/bands.h"
#include "model/weeks.h"
#include "picture/plot.h"
#include "session/talk_minute.h"

namespace attune::session {

/// A quantity, and how its line looks.
struct Drawn {
  model::Quantity quantity = model::Quantity::kDistress;
  std::string name;
  picture::Colour colour = picture::Colour::kInk;
  picture::Dash dash = picture::Dash::kSolid;
  picture::Weight weight = picture::Weight::kStrong;
};

/// How a quantity of a couple is drawn everywhere: by whose it is, and dashed where it is the
/// second of its pair.
[[nodiscard]] Drawn drawn_as(model::Quantity quantity, std::string name);

/// `drawn.quantity` is one that moves within a talk.
[[nodiscard]] picture::Line talk_line(const Drawn& drawn, std::span<const TalkMinute> talk);

/// `drawn.quantity` is one that moves over the weeks.
[[nodiscard]] picture::Line weeks_line(const Drawn& drawn, std::span<const model::Week> weeks);

}  // namespace attune::session
