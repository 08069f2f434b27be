#include "picture/describe.h"

#include <gtest/gtest.h>

#include "picture/example_plots.h"
#include "support/told_language.h"

namespace attune::picture {
namespace {

bool says(const Plot& plot, std::string_view part) {
  return description_of(plot).find(part) != std::string::npos;
}

TEST(Describe, TellsHowLinesDifferWithoutSeeingThem) {
  EXPECT_TRUE(says(example_series(), "Yara (solid line)"));
  EXPECT_TRUE(says(example_series(), "Sam (dashed line)"));
}

TEST(Describe, TellsTheAxesFromEndToEnd) {
  EXPECT_TRUE(
      says(example_series(), "Across: minutes since the question, from now to 30 minutes."));
  EXPECT_TRUE(says(example_series(), "Upwards: how upset, from calm to flooded."));
}

TEST(Describe, BeginsWithTheCaption) {
  EXPECT_EQ(description_of(example_map()).find(example_map().caption), 0U);
}

TEST(Describe, NamesAreasArrowsBandsAndDots) {
  EXPECT_TRUE(says(example_map(), "grows safer (area)"));
  EXPECT_TRUE(says(example_portrait(), "directions (arrows)"));
  EXPECT_TRUE(says(example_portrait(), "locked in"));
  EXPECT_TRUE(says(example_series(), "can listen (band)"));
}

TEST(Describe, NamesShapesAndWords) {
  Plot plot;
  plot.layers = {
      Dots{.name = "a", .shape = Shape::kRing},     Dots{.name = "b", .shape = Shape::kSquare},
      Dots{.name = "c", .shape = Shape::kTriangle}, Dots{.name = "d"},
      Line{.name = "e", .dash = Dash::kDotted},     Words{.text = "here it turns"}};
  EXPECT_EQ(description_of(plot),
            "Shown: a (rings), b (squares), c (triangles), d (dots), e (dotted line) and here it "
            "turns.");
}

TEST(Describe, SaysNothingAboutAnEmptyPlot) { EXPECT_EQ(description_of({}), ""); }

TEST(Describe, SaysEveryNameOnce) {
  Plot plot;
  plot.layers = {Line{.name = "Yara"}, Dots{.name = "Yara"}, Line{.name = "Sam"}};
  EXPECT_EQ(description_of(plot), "Shown: Yara (solid line) and Sam (solid line).");
}

TEST(Describe, SaysOfAnAxisWhatThereIs) {
  Plot plot{.x = {.label = "weeks"}, .y = {.ticks = {{0.0, "calm"}, {1.0, "flooded"}}}};
  EXPECT_EQ(description_of(plot), "Across: weeks. Upwards: from calm to flooded.");
  plot.y.ticks.pop_back();
  EXPECT_EQ(description_of(plot), "Across: weeks.");
}

TEST(Describe, SpeaksTheLanguageOfThePlot) {
  const Language german = test::told_language({{"{}, from {} to {}", "{0}: {1} bis {2}"},
                                               {"Across: {}.", "Nach rechts: {}."},
                                               {"Shown: {}.", "Zu sehen: {}."},
                                               {"{} and {}", "{} und {}"},
                                               {"solid line", "durchgezogen"}});
  Plot plot{.x = {.label = "Wochen", .ticks = {{0.0, "jetzt"}, {26.0, "26"}}}, .language = german};
  plot.layers = {Line{.name = "Yara"}, Line{.name = "Sam"}};
  EXPECT_EQ(description_of(plot),
            "Nach rechts: Wochen: jetzt bis 26. Zu sehen: Yara (durchgezogen) und Sam "
            "(durchgezogen).");
}

}  // namespace
}  // namespace attune::picture
