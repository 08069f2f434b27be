#include "picture/end_names.h"

#include <gtest/gtest.h>

#include <limits>

namespace attune::picture {
namespace {

constexpr Area kArea{50.0, 20.0, 350.0, 220.0};
constexpr double kRightEdge = 420.0;

Plot plot_of(std::vector<Layer> layers) {
  Plot plot;
  plot.layers = std::move(layers);
  return plot;
}

Line line_to(const std::string& name, Point end) {
  return {.name = name, .points = {{0.0, 0.5}, end}};
}

std::vector<Written> names_of(const Plot& plot) {
  std::vector<Written> out;
  write_end_names(plot, Frame(plot, kArea), kRightEdge, out);
  return out;
}

TEST(EndNames, StandBesideTheLastPoint) {
  const std::vector<Written> names = names_of(plot_of({line_to("Yara", {1.0, 0.5})}));
  ASSERT_EQ(names.size(), 1U);
  EXPECT_EQ(names[0].text, "Yara");
  EXPECT_GT(names[0].area().left, 350.0);
  EXPECT_NEAR(names[0].area().centre().y, 120.0, 4.0);
}

TEST(EndNames, AreNotBrokenWhereTheirOwnWidthIsLeftFree) {
  const Plot plot = plot_of({line_to("Petrarch", {1.0, 0.5})});
  const double room = width_of_end_names(plot, 200.0);
  for (double left = 20.0; left < 60.0; left += 0.37) {
    const Area narrow{left, 20.0, left + 60.0, 220.0};
    std::vector<Written> names;
    write_end_names(plot, Frame(plot, narrow), narrow.right + room, names);
    ASSERT_EQ(names.size(), 1U) << left;
    EXPECT_EQ(names[0].text, "Petrarch");
  }
}

TEST(EndNames, MoveApartWhereLinesEndTogether) {
  std::vector<Layer> layers;
  for (const char* name : {"one", "two", "three", "four"}) {
    layers.emplace_back(line_to(name, {1.0, 0.0}));
  }
  const std::vector<Written> names = names_of(plot_of(layers));
  ASSERT_EQ(names.size(), 4U);
  for (std::size_t i = 1; i < names.size(); ++i) {
    EXPECT_FALSE(names[i].area().overlaps(names[i - 1].area()));
  }
  EXPECT_LT(names.back().area().bottom, 240.0);
}

TEST(EndNames, KeepTheOrderOfTheLinesFromAbove) {
  const std::vector<Written> names =
      names_of(plot_of({line_to("low", {1.0, 0.50}), line_to("high", {1.0, 0.52})}));
  EXPECT_EQ(names.at(0).text, "high");
  EXPECT_LT(names.at(0).at.y, names.at(1).at.y);
}

TEST(EndNames, SayANameOnceForALineAndItsDots) {
  EXPECT_EQ(names_of(plot_of({Dots{.name = "Yara", .dots = {{{0.2, 0.2}, ""}}},
                              line_to("Yara", {1.0, 0.5})}))
                .size(),
            1U);
}

TEST(EndNames, NameDotsThatHaveNoLine) {
  EXPECT_EQ(names_of(plot_of({Dots{.name = "rests", .dots = {{{0.2, 0.2}, ""}}}})).at(0).text,
            "rests");
}

TEST(EndNames, StayInsideWhereALineEndsInThePlotOrBeyondIt) {
  const double no_number = std::numeric_limits<double>::quiet_NaN();
  Line broken = line_to("broken", {0.4, 0.5});
  broken.points.push_back({no_number, no_number});
  for (const Written& name : names_of(plot_of({broken, line_to("beyond", {9.0, 9.0})}))) {
    EXPECT_GE(name.area().left, 0.0);
    EXPECT_LE(name.area().right, kRightEdge);
    EXPECT_GT(name.area().bottom, 0.0);
  }
}

TEST(EndNames, AreNotWrittenWhereThereIsAKey) {
  Plot plot = plot_of({line_to("Yara", {1.0, 0.5})});
  EXPECT_GT(width_of_end_names(plot, 200.0), 20.0);
  plot.legend = true;
  EXPECT_TRUE(names_of(plot).empty());
  EXPECT_EQ(width_of_end_names(plot, 200.0), 0.0);
}

TEST(EndNames, NeedNoRoomAtTheSideWhereLinesEndInside) {
  EXPECT_EQ(width_of_end_names(plot_of({line_to("Yara", {0.3, 0.5})}), 200.0), 0.0);
  EXPECT_EQ(width_of_end_names(plot_of({Line{.name = "empty"}}), 200.0), 0.0);
}

}  // namespace
}  // namespace attune::picture
