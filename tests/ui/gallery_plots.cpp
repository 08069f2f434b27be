// Example plots of `picture` beside one another, and sliders below them.
#include "gallery_plots.h"

#include <limits>

#include "picture/example_plots.h"
#include "ui/kit/shape.h"
#include "ui/plot/plot.h"
#include "ui/plot/plot_handle.h"
#include "ui/widgets/slider.h"

namespace attune::ui {

namespace {

PlotPlane draw_in_card(const Ui& ui, const Rect& card, const picture::Plot& plot,
                       PlotSpec spec = {}) {
  draw_card(ui, card);
  spec.area = card.grown(-ui.px(18.0F));
  return draw_plot(ui, plot, spec);
}

void draw_sliders(const Ui& ui, const Rect& area) {
  const auto place = [&](int row) {
    return Rect::of(area.min + ImVec2(0.0F, ui.px(kSliderHeight + 6.0F) * static_cast<float>(row)),
                    area.width(), ui.px(kSliderHeight));
  };
  static_cast<void>(draw_slider(ui, {.id = "reach",
                                     .area = place(0),
                                     .label = "How quickly Yara reaches out",
                                     .reading = "quickly",
                                     .value = 0.7F,
                                     .mark = SliderMark{0.35F, "B"},
                                     .explanation = "What a worry of a given size sets off."}));
  static_cast<void>(draw_slider(ui, {.id = "step back",
                                     .area = place(1),
                                     .label = "How far Sam steps back",
                                     .reading = "not at all",
                                     .value = 0.0F}));
  static_cast<void>(draw_slider(ui, {.id = "long",
                                     .area = place(2).left(area.width() * 0.5F),
                                     .label = "A name that is too long for its slider",
                                     .reading = "1.25",
                                     .value = 1.25F,
                                     .high = 1.25F,
                                     .mark = SliderMark{1.25F, "B"}}));
}

picture::Plot hostile_plot() {
  const double none = std::numeric_limits<double>::quiet_NaN();
  picture::Plot plot{.x = {.label = "a", .ticks = {{0.0, "0"}, {1.0, "1"}}},
                     .y = {.label = "b", .ticks = {{0.0, "0"}, {1.0, "1"}}}};
  plot.layers = {
      picture::Line{.name = "jagged",
                    .points = {{-0.5, -0.4},
                               {0.1, 0.9},
                               {0.3, 1.6},
                               {0.4, 0.1},
                               {none, 0.0},
                               {0.55, 0.4},
                               {none, 0.0},
                               {0.6, 0.2},
                               {0.7, 0.2},
                               {0.7, 0.8},
                               {0.8, 0.3},
                               {1.6, 0.5}},
                    .colour = picture::Colour::kDismissive},
      picture::Line{.name = "pale",
                    .points = {{0.0, 0.0}, {0.5, 0.5}, {1.0, 0.0}},
                    .dash = picture::Dash::kDotted,
                    .weight = picture::Weight::kPale},
      picture::Dots{.dots = {{{0.2, 0.5}, "three"}, {{0.3, 0.3}, ""}},
                    .shape = picture::Shape::kTriangle,
                    .colour = picture::Colour::kWithdrawing},
      picture::Words{.at = {0.8, 0.9}, .text = "words", .anchor = picture::Anchor::kMiddle}};
  return plot;
}

}  // namespace

GalleryPlots GalleryPlots::all() {
  GalleryPlots plots{.series = picture::example_series(),
                     .keyed = picture::example_series(),
                     .portrait = picture::example_portrait(),
                     .fine_map = picture::example_map(512),
                     .map = picture::example_map(24),
                     .coarse_map = picture::example_map(4),
                     .hostile = hostile_plot()};
  plots.keyed.legend = true;
  return plots;
}

void draw_plots_page(const Ui& ui, const GalleryPlots& plots) {
  const Rect window = Rect{{0.0F, 0.0F}, ImGui::GetIO().DisplaySize}.grown(-ui.px(24.0F));
  const float gap = ui.px(16.0F);
  const Rect top = window.top(ui.px(430.0F));
  draw_in_card(ui, column(top, 0, 3, gap), plots.series, {.caption = true, .readings = true});
  draw_in_card(ui, column(top, 1, 3, gap), plots.fine_map);
  const PlotPlane plane = draw_in_card(ui, column(top, 2, 3, gap), plots.portrait);
  static_cast<void>(draw_plot_handle(ui, plane,
                                     {.id = "start",
                                      .value = {0.3, 0.8},
                                      .low = {},
                                      .high = {1.0, 1.0},
                                      .label = "Both begin here"}));
  const Rect below = window.without_top(ui.px(446.0F));
  draw_sliders(ui, column(below, 0, 3, gap).grown(-ui.px(4.0F)));
  draw_in_card(ui, column(below, 1, 3, gap).top(ui.px(250.0F)), plots.keyed, {.title = false});
  const Rect rest = column(below, 2, 3, gap);
  draw_in_card(ui, rest.left(ui.px(230.0F)).top(ui.px(240.0F)), plots.hostile);
  draw_in_card(ui, rest.without_left(ui.px(240.0F)).top(ui.px(150.0F)), plots.map);
  draw_in_card(ui, rest.without_left(ui.px(240.0F)).without_top(ui.px(160.0F)).top(ui.px(80.0F)),
               plots.series);
  draw_in_card(ui, rest.without_top(ui.px(256.0F)), plots.coarse_map, {.title = false});
  draw_in_card(ui, column(below, 1, 3, gap).without_top(ui.px(264.0F)), picture::Plot{});
}

ImVec2 over_a_line() { return {264.0F, 183.0F}; }

}  // namespace attune::ui
