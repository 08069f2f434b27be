#include "session/reference_plots.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "picture/svg.h"

namespace attune::session {
namespace {

const model::ReferenceModel& model_named(const std::vector<model::ReferenceModel>& models,
                                         std::string_view name) {
  return *std::find_if(models.begin(), models.end(),
                       [&](const model::ReferenceModel& each) { return each.name == name; });
}

template <typename Layer>
std::size_t count_of(const picture::Plot& plot) {
  return static_cast<std::size_t>(std::count_if(
      plot.layers.begin(), plot.layers.end(),
      [](const picture::Layer& layer) { return std::holds_alternative<Layer>(layer); }));
}

TEST(ReferencePlots, EveryCoupleOfEveryModelHasBothPictures) {
  for (const model::ReferenceModel& model : model::reference_models()) {
    for (const model::ReferenceSetting& setting : model.settings) {
      for (const picture::Plot& plot :
           {paths_plot(kEnglish, model, setting), plane_plot(kEnglish, model, setting)}) {
        const std::string svg = picture::svg_text(plot, 460.0, 400.0, picture::Theme::kLight);
        EXPECT_EQ(svg.find("nan"), std::string::npos) << model.name << " " << setting.name;
        EXPECT_FALSE(plot.caption.empty()) << model.name << " " << setting.name;
      }
      EXPECT_EQ(count_of<picture::Line>(plane_plot(kEnglish, model, setting)),
                setting.starts.size());
    }
  }
}

TEST(ReferencePlots, CompetingOutcomesAreShaded) {
  const auto models = model::reference_models();
  const model::ReferenceModel& wind = model_named(models, "gone-with-the-wind");
  const picture::Plot plot = plane_plot(kEnglish, wind, wind.settings.front());
  ASSERT_EQ(count_of<picture::Cells>(plot), 1U);
  EXPECT_EQ(count_of<picture::Arrows>(plot), 0U);
  const auto& cells = std::get<picture::Cells>(plot.layers.front());
  EXPECT_EQ(cells.categories[0].name, "Scarlett loves more");
  EXPECT_EQ(cells.categories[1].name, "Rhett loves more");
}

TEST(ReferencePlots, EveryOutcomeHasAWordOfItsOwn) {
  for (const model::ReferenceModel& model : model::reference_models()) {
    for (const model::ReferenceSetting& setting : model.settings) {
      const auto rests = model::rests_of(setting);
      const auto holding = std::count_if(rests.begin(), rests.end(),
                                         [](const model::FixedPoint& rest) { return rest.stable; });
      EXPECT_EQ(setting.ends.size(),
                setting.competing_outcomes ? static_cast<std::size_t>(holding) : 0U)
          << model.name << " " << setting.name;
      EXPECT_EQ(setting.no_end.empty(), setting.ends.empty()) << model.name << " " << setting.name;
    }
  }
}

TEST(ReferencePlots, WordsStandAtTheEndsOfTheAxes) {
  for (const model::ReferenceModel& model : model::reference_models()) {
    const picture::Plot paths = paths_plot(kEnglish, model, model.settings.front());
    const picture::Plot plane = plane_plot(kEnglish, model, model.settings.front());
    for (const picture::Axis& axis : {paths.y, plane.x, plane.y}) {
      ASSERT_GE(axis.ticks.size(), 2U) << model.name;
      EXPECT_EQ(axis.ticks.front().value, axis.low) << model.name;
      EXPECT_EQ(axis.ticks.back().value, axis.high) << model.name;
      for (const picture::Tick& tick : axis.ticks) {
        EXPECT_EQ(tick.word.find_first_of("0123456789"), std::string::npos) << tick.word;
        EXPECT_FALSE(tick.word.empty()) << model.name;
      }
    }
  }
}

TEST(ReferencePlots, RestsSayWhetherTheyHold) {
  const auto models = model::reference_models();
  const model::ReferenceModel& poet = model_named(models, "laura-and-petrarch");
  const picture::Plot plot = plane_plot(kEnglish, poet, poet.settings.front());
  const auto& dots = std::get<picture::Dots>(plot.layers.back());
  ASSERT_FALSE(dots.dots.empty());
  EXPECT_EQ(dots.dots.front().label, "they circle around here");
}

TEST(ReferencePlots, AFileSaysWhichModelAndCoupleItShowsAndWhoseEquations) {
  const auto models = model::reference_models();
  const model::ReferenceModel& thresholds = model_named(models, "gottman-ojive");
  const model::ReferenceSetting& climates = thresholds.settings.front();
  const picture::Plot shown = paths_plot(kEnglish, thresholds, climates);
  const picture::Plot saved = for_file(kEnglish, shown, thresholds, climates);
  EXPECT_EQ(saved.title, "Thresholds (Gottman): Three climates, from one beginning");
  EXPECT_TRUE(saved.caption.starts_with(shown.caption + " ")) << saved.caption;
  EXPECT_TRUE(saved.caption.ends_with("Source of the equations: " + thresholds.source + "."));
  EXPECT_EQ(saved.layers.size(), shown.layers.size());
}

TEST(ReferencePlots, AFileOfAPairFromABookWarnsOfTheExample) {
  for (const model::ReferenceModel& model : model::reference_models()) {
    const model::ReferenceSetting& setting = model.settings.front();
    const picture::Plot saved =
        for_file(kEnglish, paths_plot(kEnglish, model, setting), model, setting);
    const bool literary = model.name == "laura-and-petrarch" || model.name == "gone-with-the-wind";
    EXPECT_EQ(saved.caption.find("a no is a no") != std::string::npos, literary) << model.name;
  }
}

TEST(ReferencePlots, EveryFileHasATitleOfItsOwn) {
  std::set<std::string> titles;
  std::size_t files = 0;
  for (const model::ReferenceModel& model : model::reference_models()) {
    for (const model::ReferenceSetting& setting : model.settings) {
      for (const char* title : {"From one beginning", "From any beginning"}) {
        titles.insert(for_file(kEnglish, {.title = title}, model, setting).title);
        ++files;
      }
    }
  }
  EXPECT_EQ(titles.size(), files);
}

}  // namespace
}  // namespace attune::session
