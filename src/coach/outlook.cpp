// Reduces the weeks to their change, their peak and their shakes, and picks a sentence for these.
#include "coach/outlook.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "coach/wording.h"
#include "model/bands.h"

namespace attune::coach {

namespace {

// From here on a change of a share over the weeks is worth a word. Ours.
constexpr double kNotable = 0.08;
constexpr double kLarge = 0.15;
// A fall within one week that is made good again: a bad week and not a slope.
constexpr double kShake = 0.04;
constexpr double kDeepFall = 0.3;

// Where the lowest band of felt security ends.
double low_up_to() { return model::bands_of(model::Quantity::kSecurity).front().upper; }

/// What the sentences go by: how the curves run from the first week to the last, and what the first
/// week's talks are like.
struct Shape {
  double start = 0.0;       // security
  double peak = 0.0;        // security, highest on the way
  double end = 0.0;         // security
  double change = 0.0;      // security
  double dependence = 0.0;  // change
  double burden = 0.0;      // change
  int shakes = 0;
  model::ConversationMeans tonight{};
};

bool is_shake(const std::vector<model::Week>& weeks, std::size_t week) {
  const double before = weeks[week].slow.security;
  const double fallen = weeks[week + 1].slow.security;
  return fallen < before - kShake && weeks[week + 2].slow.security > fallen;
}

Shape shape_of(const std::vector<model::Week>& weeks) {
  const model::Week& first = weeks.front();
  const model::Week& last = weeks.back();
  Shape shape{.start = first.slow.security,
              .peak = first.slow.security,
              .end = last.slow.security,
              .change = last.slow.security - first.slow.security,
              .dependence = last.slow.dependence - first.slow.dependence,
              .burden = last.slow.burden - first.slow.burden,
              .tonight = first.means};
  for (const model::Week& week : weeks) {
    shape.peak = std::max(shape.peak, week.slow.security);
  }
  for (std::size_t week = 0; week + 2 < weeks.size(); ++week) {
    shape.shakes += is_shake(weeks, week) ? 1 : 0;
  }
  return shape;
}

std::string_view shaken(const Language& say, const Shape& shape) {
  if (shape.shakes > 1) {
    return say("Mended each time and shaken again, so that little builds up.");
  }
  return shape.change >= kNotable ? say("Shaken once, then mended, and safer than before.")
                                  : say("Shaken once, and most of it mended.");
}

std::string_view risen(const Language& say, const Shape& shape) {
  if (shape.dependence <= -kNotable) {
    return say("Slowly safer, and less in need of being told.");
  }
  if (shape.dependence >= kNotable) {
    return say("Safer, and leaning harder on being told.");
  }
  return shape.burden >= kLarge ? say("Safer, and harder work for the one who answers.")
                                : say("Slowly safer, and the question still comes.");
}

std::string_view level_and_low(const Language& say, const Shape& shape) {
  if (shape.dependence >= kNotable) {
    return say("No safer than now, and leaning harder on being told.");
  }
  return shape.burden >= kLarge ? say("No safer than now, and harder work for the one who answers.")
                                : say("No safer than now, and no further apart.");
}

std::string_view level(const Language& say, const Shape& shape) {
  if (std::max(shape.start, shape.end) < low_up_to()) {
    return level_and_low(say, shape);
  }
  if (shape.dependence >= kNotable) {
    return say("About as safe as now, and leaning harder on being told.");
  }
  if (shape.dependence <= -kNotable) {
    return say("About as safe as now, and less in need of being told.");
  }
  return shape.burden >= kLarge
             ? say("About as safe as now, and harder work for the one who answers.")
             : say("Much as it is now: it holds, and little moves.");
}

bool gives_in(const Shape& shape) {
  constexpr double kMuchGivenUp = 0.3;
  return shape.tonight.accommodation >= kMuchGivenUp && shape.dependence >= kNotable;
}

bool nearly_enough(const Shape& shape) {
  constexpr double kSomethingSeen = 0.1;
  constexpr double kSomebodyThere = 0.2;
  return shape.tonight.validation >= kSomethingSeen &&
         shape.tonight.availability >= kSomebodyThere && shape.change > -kDeepFall &&
         shape.dependence < kNotable;
}

std::string_view fallen(const Language& say, const Shape& shape) {
  const double calm = model::bands_of(model::Quantity::kDistress).front().upper;
  if (gives_in(shape)) {
    return shape.tonight.distress < calm
               ? say("Calm tonight; before long more asking, and less left to give.")
               : say("A little rest tonight; before long more asking, and less left to give.");
  }
  if (nearly_enough(shape)) {
    return say("Close, and not yet enough for these two.");
  }
  // More going away than asking, in the mean over the talk: nobody is there to be asked.
  if (shape.tonight.withdrawal > shape.tonight.pursuit) {
    return say("Less safe before long, and still asking, at a closed door.");
  }
  if (shape.change <= -kDeepFall || shape.end < low_up_to() / 2) {
    return shape.dependence >= kNotable ? say("Less safe before long, and the question grows.")
                                        : say("Less safe before long, and the question stays.");
  }
  return shape.dependence <= -kNotable / 2
             ? say("Leaning less on being told, and less safe as well.")
             : say("Slowly less safe, with little to point at.");
}

}  // namespace

std::string outlook_sentence(const Language& say, const std::vector<model::Week>& weeks) {
  if (weeks.size() < 2) {
    return "";
  }
  const Shape shape = shape_of(weeks);
  if (shape.shakes > 0) {
    return std::string(shaken(say, shape));
  }
  if (shape.peak - shape.start >= kNotable && shape.peak - shape.end >= kNotable) {
    return std::string(shape.burden >= kLarge ? say("Safer at first, worn out later.")
                                              : say("Safer at first, and then less and less so."));
  }
  if (shape.change >= kNotable) {
    return std::string(risen(say, shape));
  }
  return std::string(shape.change > -kNotable ? level(say, shape) : fallen(say, shape));
}

std::string under_caveat(const Language& say, std::string_view sentence) {
  return say("{}: {}", with_capital(say(kOutlookCaveat)), with_small_letter(sentence));
}

}  // namespace attune::coach
