// Layout from memory, layers from memory, and what is under the mouse.
#include "ui/plot/plot.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "picture/cell_grid.h"
#include "ui/kit/drawn_once.h"
#include "ui/plot/plot_layers.h"
#include "ui/plot/plot_layout.h"
#include "ui/plot/plot_print.h"
#include "ui/plot/plot_reading.h"
#include "ui/plot/plot_texts.h"
#include "ui/widgets/tooltip.h"

namespace attune::ui {

namespace {

using picture::Plot;

std::vector<Fingerprint> prints_of(const Plot& plot) {
  std::vector<Fingerprint> prints;
  for (const picture::Layer& layer : plot.layers) {
    prints.push_back(print_of(layer));
  }
  return prints;
}

/// Of everything that the layout depends on.
Fingerprint print_of_layout(const Ui& ui, const Plot& plot, const PlotSpec& spec,
                            const std::vector<Fingerprint>& layers) {
  Fingerprint print = print_of_surroundings(plot);
  for (const Fingerprint& layer : layers) {
    print.add(layer.value());
  }
  return print.add(spec.area.size()).add(spec.title).add(spec.caption).add(ui.scale);
}

/// Where a layer is: its values and the edges of its plot.
Fingerprint print_of_plane(const Plot& plot, const PlotPlane& plane, Colour ground) {
  Fingerprint print;
  print.add(plane.inner()).add(plane.on_screen(picture::Spot{})).add(ground);
  return print.add(plot.x.low).add(plot.x.high).add(plot.y.low).add(plot.y.high);
}

const PlotLayout& layout_of(const Ui& ui, const Plot& plot, const PlotSpec& spec,
                            const Fingerprint& print) {
  if (const PlotLayout* kept = ui.plots.find(print.value())) {
    return *kept;
  }
  const double unit = ui.px(kPictureUnit);
  const picture::Size size{spec.area.width() / unit, spec.area.height() / unit};
  return ui.plots.keep(print.value(),
                       lay_out_plot(plot, size, {.title = spec.title, .caption = spec.caption}));
}

PlotPlane plane_of(const Ui& ui, const Plot& plot, const PlotSpec& spec, const PlotLayout& layout) {
  const float unit = ui.px(kPictureUnit);
  const auto beyond = static_cast<float>(kBeyondArea) * unit;
  return {picture::Frame(plot, layout.chart.plot), spec.area.min - ImVec2(beyond, beyond), unit};
}

/// The cell at a share of an axis.
std::size_t place_in(std::size_t cells, float share) {
  const auto last = cells == 0 ? std::size_t{0} : cells - 1;
  return std::min(last, static_cast<std::size_t>(share * static_cast<float>(cells)));
}

/// What the cell at a place of the screen means; empty where there is none or nothing to say.
std::string_view meaning_at(const Plot& plot, const PlotPlane& plane, ImVec2 at) {
  const Rect& inner = plane.inner();
  if (!inner.contains(Rect{at, at})) {
    return {};
  }
  const float across = (at.x - inner.min.x) / inner.width();
  const float up = (inner.max.y - at.y) / inner.height();
  for (const picture::Layer& layer : plot.layers) {
    const auto* cells = std::get_if<picture::Cells>(&layer);
    const auto kind = cells == nullptr ? std::nullopt
                                       : picture::kind_at(*cells, place_in(cells->columns, across),
                                                          place_in(cells->rows, up));
    if (kind) {
      return cells->categories[*kind].meaning;
    }
  }
  return {};
}

void draw_reading(const PlotPen& pen, const Plot& plot) {
  constexpr float kReach = 8.0F;
  if (!ImGui::IsWindowHovered() || ImGui::IsAnyItemHovered() || ImGui::IsAnyItemActive()) {
    return;
  }
  const PlotPlane& plane = pen.plane;
  const double reach = kReach * pen.ui.scale / plane.px(1.0);
  const std::optional<PlotNear> near =
      nearest_in(plot, plane.frame(), plane.spot(ImGui::GetIO().MousePos), reach);
  if (!near) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    draw_tooltip(pen.ui, {.pointed = true},
                 {.text = meaning_at(plot, plane, mouse),
                  .clear_of = Rect{mouse, mouse}.grown(pen.ui.px(kReach))});
    return;
  }
  const ImVec2 at = plane.on_screen(near->spot);
  pen.ui.draw().AddCircleFilled(at, pen.ui.px(5.5F), pen.ground);
  pen.ui.draw().AddCircleFilled(at, pen.ui.px(4.0F), pen.strong(near->colour));
  const std::string text = sentence_of(pen.ui.say, plot, *near);
  draw_tooltip(pen.ui, {.pointed = true},
               {.text = text, .clear_of = Rect{at, at}.grown(pen.ui.px(kReach))});
}

}  // namespace

PlotPlane draw_plot(const Ui& ui, const Plot& plot, const PlotSpec& spec) {
  const std::vector<Fingerprint> layers = prints_of(plot);
  const Fingerprint whole = print_of_layout(ui, plot, spec, layers);
  const PlotLayout& layout = layout_of(ui, plot, spec, whole);
  const PlotPlane plane = plane_of(ui, plot, spec, layout);
  const PlotPen pen{ui, plane, spec.ground != 0 ? spec.ground : ui.palette.surface};
  const Fingerprint place = print_of_plane(plot, plane, pen.ground);
  draw_once(ui, Fingerprint(whole).add(spec.area).add(1),
            [&] { draw_plot_hairlines(pen, layout.chart); });
  for (std::size_t i = 0; i < layers.size(); ++i) {
    draw_once(ui, Fingerprint(place).add(layers[i].value()),
              [&] { draw_plot_layer(pen, plot.layers[i]); });
  }
  draw_once(ui, Fingerprint(whole).add(spec.area).add(pen.ground).add(2),
            [&] { draw_plot_texts(pen, layout); });
  if (spec.readings) {
    draw_reading(pen, plot);
  }
  return plane;
}

}  // namespace attune::ui
