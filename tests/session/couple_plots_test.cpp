#include "session/couple_plots.h"

#include <gtest/gtest.h>

#include "model/cycle/presets.h"
#include "picture/csv.h"
#include "picture/svg.h"

namespace attune::session {
namespace {

using model::Preset;
using picture::Plot;

CoupleStudy study(Preset preset = Preset::kPursueWithdraw) {
  return study_of(model::setting_of(preset));
}

template <typename Layer>
std::vector<const Layer*> layers_of(const Plot& plot) {
  std::vector<const Layer*> found;
  for (const picture::Layer& layer : plot.layers) {
    if (const auto* wanted = std::get_if<Layer>(&layer)) {
      found.push_back(wanted);
    }
  }
  return found;
}

TEST(CouplePlots, ATalkHasALineAPartner) {
  const CoupleStudy found = study();
  const Plot plot =
      talk_plot(kEnglish, found, TalkCurves::kFelt, {.asks = "Yara", .answers = "Sam"});
  const auto lines = layers_of<picture::Line>(plot);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0]->name, "Yara");
  EXPECT_EQ(lines[1]->name, "Sam");
  EXPECT_NE(lines[0]->dash, lines[1]->dash) << "colour is not enough";
  EXPECT_DOUBLE_EQ(lines[0]->points[60].x, 15.0);
  EXPECT_DOUBLE_EQ(lines[0]->points[60].y, found.talk[60].distress);
  EXPECT_DOUBLE_EQ(lines[1]->points[60].y, found.talk[60].arousal);
}

TEST(CouplePlots, NoAxisLendsOnePartnerTheWordsOfTheOther) {
  const picture::Axis axis =
      talk_plot(kEnglish, study(), TalkCurves::kFelt, usual_names(kEnglish)).y;
  ASSERT_EQ(axis.ticks.size(), 3U);
  EXPECT_EQ(axis.ticks[1].word, "a good deal");
  EXPECT_EQ(weeks_plot(kEnglish, study(), WeekCurves::kTrust).y.ticks[1].word, "middling");
  EXPECT_EQ(axis_of(kEnglish, model::FastQuantity::kPursuit).ticks[2].word, "pressing");
}

TEST(CouplePlots, PursuitIsShownOverTwoLapsWhereItGoesRoundElseOverTheTalk) {
  const CoupleStudy circles = study();
  const Plot laps = pursuit_plot(kEnglish, circles);
  EXPECT_DOUBLE_EQ(laps.x.high, 2.0 * circles.cycle.laps->period);
  const auto lines = layers_of<picture::Line>(laps);
  ASSERT_EQ(lines.size(), 1U);
  const std::vector<picture::Point>& points = lines[0]->points;
  ASSERT_EQ(points.size() % 2, 0U);
  const std::size_t lap = points.size() / 2;
  EXPECT_DOUBLE_EQ(points[lap].x - points[0].x, circles.cycle.laps->period);
  EXPECT_EQ(points[lap].y, points[0].y);
  const CoupleStudy settles = study(Preset::kSecure);
  const Plot talk = pursuit_plot(kEnglish, settles);
  EXPECT_EQ(talk.x.high, kStudyMinutes);
  EXPECT_EQ(layers_of<picture::Line>(talk)[0]->points.size(), settles.talk.size());
}

TEST(CouplePlots, WhatIsKeptStandsPaleBehind) {
  const CoupleStudy now = study();
  const CoupleStudy kept = study(Preset::kSecure);
  const Plot plot = weeks_plot(kEnglish, now, WeekCurves::kTrust, &kept);
  const auto lines = layers_of<picture::Line>(plot);
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[0]->weight, picture::Weight::kPale);
  EXPECT_EQ(lines[3]->weight, picture::Weight::kStrong);
  EXPECT_EQ(lines[0]->points.front().y, kept.weeks.front().slow.security);
}

TEST(CouplePlots, TheWeeksAreSaidUnderTheirCaveat) {
  const Plot plot = weeks_plot(kEnglish, study(), WeekCurves::kEffort);
  EXPECT_EQ(plot.caption.rfind("If every talk went like this one, for this imagined couple", 0),
            0U);
}

TEST(CouplePlots, APortraitIsCalledASliceAndSaysWhichRestHolds) {
  const Plot plot = portrait_plot(kEnglish, study(), {}, 20.0);
  EXPECT_NE(plot.caption.find("slice at minute 20"), std::string::npos);
  const auto dots = layers_of<picture::Dots>(plot);
  ASSERT_EQ(dots.size(), 2U);
  ASSERT_EQ(dots[0]->dots.size(), 1U);
  EXPECT_EQ(dots[0]->dots[0].label, "they circle around here");
  EXPECT_EQ(layers_of<picture::Arrows>(plot).size(), 1U);
  EXPECT_EQ(layers_of<picture::Line>(plot).size(), 3U) << "two null-clines and the talk";
}

TEST(CouplePlots, TheMapHasACellACoupleAndTheCoupleAsADot) {
  const CoupleStudy found = study();
  Workers workers(1);
  model::RegimeMap map({.setting = found.setting, .size = 16});
  map.advance(workers, 1U << 20U);
  const Plot plot = regime_plot(kEnglish, map, usual_names(kEnglish));
  const auto cells = layers_of<picture::Cells>(plot);
  ASSERT_EQ(cells.size(), 1U);
  EXPECT_EQ(cells[0]->kinds.size(), 256U);
  EXPECT_EQ(cells[0]->categories.size(), 3U);
  const auto dots = layers_of<picture::Dots>(plot);
  ASSERT_EQ(dots.size(), 1U);
  EXPECT_EQ(dots[0]->dots[0].at, (picture::Point{5.5, 4.5}));
}

TEST(CouplePlots, EveryOneCanBeWrittenAsAPicture) {
  const CoupleStudy found = study();
  Workers workers(1);
  model::RegimeMap map({.setting = found.setting, .size = 8});
  map.advance(workers, 1U << 20U);
  for (const Plot& plot :
       {talk_plot(kEnglish, found, TalkCurves::kDone, usual_names(kEnglish)),
        pursuit_plot(kEnglish, found), weeks_plot(kEnglish, found, WeekCurves::kTrust),
        portrait_plot(kEnglish, found, {}, 0.0),
        regime_plot(kEnglish, map, usual_names(kEnglish))}) {
    const std::string svg = picture::svg_text(plot, 480.0, 320.0, picture::Theme::kLight);
    EXPECT_NE(svg.find(plot.title), std::string::npos);
    EXPECT_EQ(svg.find("nan"), std::string::npos) << plot.title;
  }
}

TEST(CouplePlots, TheirNumbersSayWhichLineIsWhich) {
  const CoupleStudy kept = study_of(setting_of(model::Preset::kSecure));
  const CoupleStudy now = study_of(setting_of(model::Preset::kPursueWithdraw));
  const std::string talk = picture::csv_text(
      picture::data_of(talk_plot(kEnglish, now, TalkCurves::kFelt, usual_names(kEnglish), &kept)));
  EXPECT_NE(talk.find("\nA: who asks,"), std::string::npos);
  EXPECT_NE(talk.find("\nwho asks,"), std::string::npos);
  EXPECT_EQ(talk.find("layer"), std::string::npos);
  const std::string slice =
      picture::csv_text(picture::data_of(portrait_plot(kEnglish, now, {}, 20.0)));
  EXPECT_NE(slice.find("how much asking and pressing: does not move,"), std::string::npos);
}

}  // namespace
}  // namespace attune::session
