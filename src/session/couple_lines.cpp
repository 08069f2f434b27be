// A point a moment.
#include "session/couple_lines.h"

#include <utility>

namespace attune::session {

namespace {

picture::Line line_of(const Drawn& drawn) {
  return {.name = drawn.name,
          .points = {},
          .colour = drawn.colour,
          .dash = drawn.dash,
          .weight = drawn.weight};
}

}  // namespace

picture::Line talk_line(const Drawn& drawn, std::span<const TalkMinute> talk) {
  picture::Line line = line_of(drawn);
  line.points.reserve(talk.size());
  for (const TalkMinute& at : talk) {
    line.points.push_back({at.minute, value_of(drawn.quantity, at.state, {})});
  }
  return line;
}

picture::Line weeks_line(const Drawn& drawn, std::span<const model::Week> weeks) {
  picture::Line line = line_of(drawn);
  line.points.reserve(weeks.size());
  for (const model::Week& week : weeks) {
    line.points.push_back(
        {static_cast<double>(line.points.size()), value_of(drawn.quantity, {}, week.slow)});
  }
  return line;
}

Drawn drawn_as(model::Quantity quantity, std::string name) {
  using picture::Dash;
  switch (quantity) {
    case model::Quantity::kArousal:
    case model::Quantity::kWithdrawal:
    case model::Quantity::kBurden:
      return {quantity, std::move(name), picture::Colour::kSecondPartner, picture::Dash::kDashed};
    case model::Quantity::kSecurity:
      return {quantity, std::move(name), picture::Colour::kCalm};
    case model::Quantity::kDependence:
      return {quantity, std::move(name), picture::Colour::kWarm, picture::Dash::kDashed};
    case model::Quantity::kDistress:
    case model::Quantity::kPursuit:
    case model::Quantity::kDiscouragement:
    case model::Quantity::kSoothing:
      break;
  }
  return {quantity, std::move(name), picture::Colour::kFirstPartner};
}

}  // namespace attune::session
