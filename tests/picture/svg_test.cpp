#include "picture/svg.h"

#include <gtest/gtest.h>

#include <limits>

#include "picture/example_plots.h"
#include "picture/well_formed.h"

namespace attune::picture {
namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kMost = std::numeric_limits<double>::max();

std::string svg_of(const Plot& plot, Theme theme = Theme::kLight) {
  return svg_text(plot, 640.0, 420.0, theme);
}

TEST(Svg, IsWellFormedForEveryKindOfPlotInEverySizeAndTheme) {
  for (const Plot& plot : {example_series(), example_portrait(), example_map(), Plot{}}) {
    for (const Theme theme : {Theme::kLight, Theme::kDark}) {
      for (const double width : {240.0, 640.0, 1600.0}) {
        EXPECT_EQ(fault_of(svg_text(plot, width, width * 0.7, theme)), "") << plot.title;
      }
    }
  }
}

TEST(Svg, IsAFileOfItsOwn) {
  const std::string svg = svg_of(example_series());
  EXPECT_EQ(svg.find("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="), 0U);
  EXPECT_NE(svg.find("version=\"1.1\" width=\"640\" height=\"420\" viewBox=\"0 0 640 420\""),
            std::string::npos);
  EXPECT_NE(svg.find("font-family=\"Inter, sans-serif\""), std::string::npos);
  for (const char* foreign : {"<script", "href", "@import", "<style", "<image", "var("}) {
    EXPECT_EQ(svg.find(foreign), std::string::npos) << foreign;
  }
  EXPECT_EQ(count_of(svg, "http"), 1) << "the name space only";
}

TEST(Svg, SpeaksToScreenReaders) {
  const std::string svg = svg_of(example_map());
  EXPECT_NE(svg.find("role=\"img\" aria-labelledby=\"attune-title attune-description\""),
            std::string::npos);
  EXPECT_NE(svg.find("<title id=\"attune-title\">Which answers hold"), std::string::npos);
  EXPECT_NE(svg.find("<desc id=\"attune-description\">Every cell is"), std::string::npos);
}

TEST(Svg, EveryWordGivenAppears) {
  for (const bool legend : {false, true}) {
    Plot plot = example_map();
    plot.legend = legend;
    plot.layers.emplace_back(Words{.at = {1.2, 1.2}, .text = "a corner"});
    const std::string svg = svg_of(plot);
    for (const char* word :
         {"Which answers hold", "how anxious", "how avoidant", ">grows safer<",
          ">leans on being told<", ">worn out<", ">apart<", ">a corner<", ">7<"}) {
      EXPECT_NE(svg.find(word), std::string::npos) << word;
    }
  }
}

TEST(Svg, ANameWithoutRoomInItsPatchStandsInAKey) {
  const std::string svg = svg_text(example_map(), 260.0, 240.0, Theme::kLight);
  for (const char* word : {">grows safer<", ">leans on being told<", ">worn out<", ">apart<"}) {
    EXPECT_NE(svg.find(word), std::string::npos) << word;
  }
}

TEST(Svg, NamesAreEitherInTheKeyOrAtTheEnds) {
  Plot plot = example_series();
  EXPECT_EQ(count_of(svg_of(plot), ">Sam</text>"), 1);
  plot.legend = true;
  EXPECT_EQ(count_of(svg_of(plot), ">Sam</text>"), 1);
}

TEST(Svg, ColoursDifferWithTheTheme) {
  const std::string light = svg_of(example_series(), Theme::kLight);
  const std::string dark = svg_of(example_series(), Theme::kDark);
  EXPECT_NE(light.find("#1C666B"), std::string::npos);
  EXPECT_EQ(dark.find("#1C666B"), std::string::npos);
  EXPECT_NE(dark.find("#7CC7C4"), std::string::npos);
  EXPECT_NE(light.find("fill=\"#FFFDFA\""), std::string::npos);
  EXPECT_NE(dark.find("fill=\"#2A252E\""), std::string::npos);
}

TEST(Svg, IsTheSameByteForByte) {
  EXPECT_EQ(svg_of(example_portrait()), svg_of(example_portrait()));
}

TEST(Svg, WritesNoMoreThanTwoDecimals) {
  const std::string svg = svg_of(example_portrait());
  const std::string digits = "0123456789";
  for (std::size_t at = svg.find('.'); at != std::string::npos; at = svg.find('.', at + 1)) {
    const std::size_t end = svg.find_first_not_of(digits, at + 1);
    EXPECT_LE(end - at - 1, 2U) << svg.substr(at - 10, 30);
  }
}

TEST(Svg, EscapesEveryTextWhereverItStands) {
  const std::string evil = "<script>\"&'\x1b\x01</script>";
  Plot plot{.title = evil,
            .caption = evil,
            .x = {evil, 0.0, 1.0, {{0.0, evil}}},
            .y = {evil, 0.0, 1.0, {{0.5, evil}}}};
  plot.layers = {Line{.name = evil, .points = {{0.0, 0.0}, {1.0, 1.0}}},
                 Dots{.name = evil + "2", .dots = {{{0.5, 0.5}, evil}}},
                 Band{.low = 0.2, .high = 0.6, .word = evil},
                 Cells{.columns = 1, .rows = 1, .kinds = {0}, .categories = {{evil, Colour::kInk}}},
                 Words{.at = {0.5, 0.5}, .text = evil}};
  for (const bool legend : {false, true}) {
    plot.legend = legend;
    const std::string svg = svg_of(plot);
    EXPECT_EQ(fault_of(svg), "");
    EXPECT_EQ(svg.find("<script"), std::string::npos);
  }
}

TEST(Svg, ComesThroughNumbersThatAreNone) {
  Plot plot{.x = {"x", kNoNumber, kInfinity, {{kNoNumber, "nowhere"}, {0.5, "here"}}},
            .y = {"y", 2.0, 2.0, {{2.0, "two"}}}};
  plot.layers = {
      Line{.name = "line",
           .points = {{kNoNumber, 0.0}, {0.5, kInfinity}, {kMost, -kMost}, {0.5, 2}}},
      Dots{.name = "dots", .dots = {{{-kInfinity, 0.5}, "dot"}, {{kMost, kMost}, "dot"}}},
      Arrows{.arrows = {{{0.5, 2.0}, kNoNumber, 1.0}, {{0.5, 2.0}, kMost, kMost}}},
      Band{.low = -kInfinity, .high = kInfinity, .word = "band"},
      Words{.at = {kNoNumber, 0.5}, .text = "words"}};
  const std::string svg = svg_of(plot);
  EXPECT_EQ(fault_of(svg), "");
}

TEST(Svg, AnEmptyPlotIsAPictureToo) {
  const std::string svg = svg_of({});
  EXPECT_EQ(fault_of(svg), "");
  EXPECT_EQ(svg.find("<text"), std::string::npos);
}

TEST(Svg, ComesThroughAVeryLongWord) {
  Plot plot = example_series();
  plot.caption = std::string(5000, 'w');
  const std::string svg = svg_of(plot);
  EXPECT_EQ(fault_of(svg), "");
  EXPECT_GT(count_of(svg, "www</text>"), 50);
}

TEST(Svg, AnElementTakesItsColoursFromThePageAndItsIdsFromThePrefix) {
  const std::string svg = svg_element(example_map(), 640.0, 420.0, "plot7");
  EXPECT_EQ(svg.find("<svg "), 0U);
  EXPECT_EQ(fault_of(svg), "");
  EXPECT_EQ(svg.find("\"#"), std::string::npos) << "a colour that the page cannot change";
  EXPECT_EQ(count_of(svg, " id=\""), count_of(svg, " id=\"plot7-"));
}

TEST(Svg, IsWrittenAsItAlwaysWas) {
  Plot plot{.title = "Tonight", .x = {.ticks = {{0.0, "now"}}}, .y = {.ticks = {{1.0, "much"}}}};
  plot.layers = {Line{.points = {{0.0, 0.0}, {1.0, 1.0}}, .colour = Colour::kFirstPartner}};
  constexpr std::string_view kBeginning =
      R"(<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="300" height="240" )"
      R"(viewBox="0 0 300 240" role="img" aria-labelledby="attune-title attune-description" )"
      R"(font-family="Inter, sans-serif">
<title id="attune-title">Tonight</title>
)";
  const std::string svg = svg_text(plot, 300.0, 240.0, Theme::kLight);
  EXPECT_EQ(svg.substr(0, kBeginning.size()), kBeginning);
  EXPECT_NE(svg.find(R"(<rect width="300" height="240" rx="12" fill="#FFFDFA"/>)"),
            std::string::npos);
  EXPECT_NE(svg.find(R"(<text x="24" y="42" font-size="18" font-weight="600" fill="#2B2530">)"
                     "Tonight</text>"),
            std::string::npos)
      << svg;
  EXPECT_NE(svg.find(R"( fill="none" stroke="#1C666B" stroke-width="2.6" )"), std::string::npos);
}

TEST(Svg, DrawsHairlinesBelowTheLinesAndTheAxisAboveThem) {
  const std::string svg = svg_of(example_series());
  const std::size_t hairlines = svg.find("stroke=\"#E2D7C8\"");
  const std::size_t line = svg.find("stroke=\"#1C666B\"");
  const std::size_t axis = svg.find("stroke=\"#93867A\"");
  EXPECT_LT(hairlines, line);
  EXPECT_LT(line, axis);
}

TEST(Svg, DrawsNoHairlinesThroughAPlane) {
  EXPECT_EQ(svg_of(example_map()).find("stroke=\"#E2D7C8\""), std::string::npos);
  EXPECT_EQ(svg_of(example_portrait()).find("stroke=\"#E2D7C8\""), std::string::npos);
}

TEST(Svg, AKeyShowsDashShapeAndPattern) {
  Plot plot = example_series();
  plot.legend = true;
  const std::string series = svg_of(plot);
  EXPECT_EQ(count_of(series, "stroke-dasharray=\"9 7\""), 2) << "in the plot and in the key";
  EXPECT_EQ(count_of(series, "stroke=\"#1C666B\" stroke-width=\"2\"/>"), 3) << "two rings, one key";
  plot = example_map();
  EXPECT_EQ(count_of(svg_of(plot), "url(#attune-kind-0-3)"), 1);
  plot.legend = true;
  EXPECT_EQ(count_of(svg_of(plot), "url(#attune-kind-0-3)"), 2);
}

TEST(Svg, AnElementIsThePictureOfTheFile) {
  const std::string file = svg_text(example_series(), 640.0, 420.0, Theme::kLight);
  const std::string element = svg_element(example_series(), 640.0, 420.0, "attune");
  EXPECT_EQ(count_of(file, "<text"), count_of(element, "<text"));
  EXPECT_EQ(count_of(file, "<path"), count_of(element, "<path"));
}

TEST(Svg, SaysWhatItShowsInOtherScripts) {
  Plot plot = example_series();
  plot.title = "Zoë — «все хорошо?» 大丈夫";
  const std::string svg = svg_of(plot);
  EXPECT_EQ(fault_of(svg), "");
  EXPECT_NE(svg.find(">Zoë — «все хорошо?» 大丈夫</text>"), std::string::npos);
}

}  // namespace
}  // namespace attune::picture
