// Closed formulas, so that the pictures are the same everywhere.
#include "picture/example_plots.h"

#include <array>
#include <cmath>

namespace attune::picture {

namespace {

Line wave(const char* name, Colour colour, Dash dash, double shift) {
  Line line{.name = name, .colour = colour, .dash = dash};
  for (int minute = 0; minute <= 90; ++minute) {
    const double t = minute / 3.0;
    const double rise = 0.75 * (1.0 - std::exp(-t / 6.0));
    line.points.push_back(
        {t, 0.15 + rise * (0.8 + 0.2 * std::sin(t / 2.0 + shift)) - 0.012 * t - shift * 0.05});
  }
  return line;
}

/// Two variables that lift each other: they settle low or high.
Point rates(const Point& at) {
  const auto lifted = [](double other) {
    return std::pow(other, 4) / (std::pow(other, 4) + std::pow(0.45, 4));
  };
  return {0.06 + 0.85 * lifted(at.y) - at.x, 0.7 * (0.1 + 0.8 * lifted(at.x) - at.y)};
}

Line path_from(Point at, Dash dash) {
  constexpr double kStep = 0.02;
  Line path{.dash = dash};
  for (int i = 0; i < 600; ++i) {
    path.points.push_back(at);
    const Point rate = rates(at);
    at = {at.x + kStep * rate.x, at.y + kStep * rate.y};
  }
  return path;
}

int kind_of(double x, double y) {
  if (x * x + y * y < 0.35 + 0.05 * std::sin(9.0 * x)) {
    return 0;
  }
  if (y > 0.55 + 0.3 * x) {
    return 1;
  }
  return x > 0.6 + 0.15 * std::sin(7.0 * y) ? 2 : 3;
}

}  // namespace

Plot example_series() {
  Plot plot{.title = "Half an hour after the question",
            .caption =
                "Yara asks, Sam answers. Both calm down once Sam says what was heard, and "
                "neither is calm before minute ten; an imagined couple.",
            .x = {"minutes since the question",
                  0.0,
                  30.0,
                  {{0, "now"},
                   {5, "5"},
                   {10, "10"},
                   {15, "15"},
                   {20, "20"},
                   {25, "25"},
                   {30, "30 minutes"}}},
            .y = {"how upset", 0.0, 1.0, {{0.1, "calm"}, {0.5, "uneasy"}, {0.9, "flooded"}}}};
  const Line yara = wave("Yara", Colour::kFirstPartner, Dash::kSolid, 0.0);
  const Line sam = wave("Sam", Colour::kSecondPartner, Dash::kDashed, 2.0);
  plot.layers = {Band{.low = 0.0, .high = 0.35, .word = "can listen"},
                 Band{.direction = BandDirection::kUpright,
                      .low = 12.0,
                      .high = 15.0,
                      .word = "the pause",
                      .colour = Colour::kWarm},
                 yara,
                 sam,
                 Dots{.name = "Yara",
                      .dots = {{yara.points.front(), ""}, {yara.points[36], "\"You heard me.\""}},
                      .shape = Shape::kRing,
                      .colour = Colour::kFirstPartner},
                 Dots{.name = "Sam",
                      .dots = {{sam.points.front(), ""}, {sam.points[45], ""}},
                      .shape = Shape::kSquare,
                      .colour = Colour::kSecondPartner}};
  return plot;
}

Plot example_portrait() {
  Plot plot{.title = "Where it tends to go",
            .caption =
                "Each arrow shows where a moment leads. Small starts settle; from beyond the "
                "ridge both lock in.",
            .x = {"Yara's alarm", 0.0, 1.0, {{0, "none"}, {0.5, "some"}, {1, "much"}}},
            .y = {"Sam's alarm", 0.0, 1.0, {{0, "none"}, {0.5, "some"}, {1, "much"}}}};
  Arrows field;
  for (int row = 0; row < 13; ++row) {
    for (int column = 0; column < 17; ++column) {
      const Point at{(column + 0.5) / 17.0, (row + 0.5) / 13.0};
      const Point rate = rates(at);
      field.arrows.push_back({at, rate.x, rate.y});
    }
  }
  Line small = path_from({0.62, 0.2}, Dash::kSolid);
  Line large = path_from({0.95, 0.3}, Dash::kDashed);
  Dots starts{
      .dots = {{small.points.front(), "a small start"}, {large.points.front(), "a larger one"}},
      .shape = Shape::kRing};
  Dots rests{.dots = {{small.points.back(), "settled"}, {large.points.back(), "locked in"}}};
  plot.layers = {std::move(field), std::move(small), std::move(large), std::move(starts),
                 std::move(rests)};
  return plot;
}

Plot example_map(std::size_t side) {
  Plot plot{.title = "Which answers hold, by how both are",
            .caption =
                "Every cell is one imagined couple: half a year of talks with one kind of "
                "answer. Where two areas meet, small differences decide.",
            .x = {"how anxious the one who asks is",
                  1.0,
                  7.0,
                  {{1, "1"}, {2, "2"}, {3, "3"}, {4, "4"}, {5, "5"}, {6, "6"}, {7, "7"}}},
            .y = {"how avoidant the one who answers is", 1.0, 7.0, {{1, "1"}, {4, "4"}, {7, "7"}}}};
  Cells cells{.columns = side,
              .rows = side,
              .categories = {{"grows safer", Colour::kSupportive},
                             {"leans on being told", Colour::kEnabling},
                             {"worn out", Colour::kDismissive},
                             {"apart", Colour::kWithdrawing}}};
  for (std::size_t row = 0; row < side; ++row) {
    for (std::size_t column = 0; column < side; ++column) {
      cells.kinds.push_back(kind_of(static_cast<double>(column) / static_cast<double>(side),
                                    static_cast<double>(row) / static_cast<double>(side)));
    }
  }
  plot.layers = {std::move(cells)};
  return plot;
}

}  // namespace attune::picture
