#include "session/reference_plots.h"

#include <gtest/gtest.h>

#include <algorithm>

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
      for (const picture::Plot& plot : {paths_plot(model, setting), plane_plot(model, setting)}) {
        const std::string svg = picture::svg_text(plot, 460.0, 400.0, picture::Theme::kLight);
        EXPECT_EQ(svg.find("nan"), std::string::npos) << model.name << " " << setting.name;
        EXPECT_FALSE(plot.caption.empty()) << model.name << " " << setting.name;
      }
      EXPECT_EQ(count_of<picture::Line>(plane_plot(model, setting)), setting.starts.size());
    }
  }
}

TEST(ReferencePlots, CompetingOutcomesAreShaded) {
  const auto models = model::reference_models();
  const model::ReferenceModel& wind = model_named(models, "gone-with-the-wind");
  const picture::Plot plot = plane_plot(wind, wind.settings.front());
  ASSERT_EQ(count_of<picture::Cells>(plot), 1U);
  EXPECT_EQ(count_of<picture::Arrows>(plot), 0U);
  const auto& cells = std::get<picture::Cells>(plot.layers.front());
  EXPECT_EQ(cells.categories[0].name, "ends at 1.4, 6.2");
  EXPECT_EQ(cells.categories[1].name, "ends at 6.7, 1.1");
}

TEST(ReferencePlots, RestsSayWhetherTheyHold) {
  const auto models = model::reference_models();
  const model::ReferenceModel& poet = model_named(models, "laura-and-petrarch");
  const picture::Plot plot = plane_plot(poet, poet.settings.front());
  const auto& dots = std::get<picture::Dots>(plot.layers.back());
  ASSERT_FALSE(dots.dots.empty());
  EXPECT_EQ(dots.dots.front().label, "does not hold");
}

}  // namespace
}  // namespace attune::session
