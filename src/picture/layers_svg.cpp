// One short element a layer, wherever the format allows it.
#include "picture/layers_svg.h"

#include <fmt/format.h>

#include <cmath>
#include <utility>

#include "picture/arrow_field.h"
#include "picture/cell_grid.h"
#include "picture/markup.h"
#include "picture/overloaded.h"
#include "picture/strokes.h"

namespace attune::picture {

namespace {

std::string rectangle(const Area& area, std::string_view rest) {
  return fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}" {}/>)", pixels(area.left),
                     pixels(area.top), pixels(area.width()), pixels(area.height()), rest);
}

/// The points as a path: a new piece after each that is not finite, none where the next lies on
/// the same spot. Empty where there is nothing to draw.
std::string line_path(const Line& line, const Frame& frame) {
  constexpr double kSameSpot = 0.2;
  std::string path;
  bool drawing = false;
  Spot last;
  for (std::size_t i = 0; i < line.points.size(); ++i) {
    const Spot spot = frame.spot(line.points[i]);
    if (!is_finite(spot)) {
      drawing = false;
      continue;
    }
    const bool same = drawing && std::hypot(spot.x - last.x, spot.y - last.y) < kSameSpot &&
                      i + 1 < line.points.size();
    if (!same) {
      // A piece of no length shows a point that stands alone.
      path += fmt::format("{}{} {}{}", drawing ? "L" : "M", pixels(spot.x), pixels(spot.y),
                          drawing ? "" : "h0");
      last = spot;
    }
    drawing = true;
  }
  return path;
}

std::string line_svg(const Line& line, const Pen& pen) {
  const std::string path = line_path(line, pen.frame);
  return path.empty() ? ""
                      : fmt::format("<path d=\"{}\"{}/>\n", path,
                                    stroke_attributes(pen.paint.strong(line.colour), line.dash,
                                                      line.weight));
}

std::string band_svg(const Band& band, const Pen& pen) {
  const Area area = band_area(band, pen.frame);
  if (area.width() <= 0.0 || area.height() <= 0.0) {
    return "";
  }
  return rectangle(area,
                   fmt::format(R"(fill="{}" fill-opacity="0.8")", pen.paint.soft(band.colour))) +
         "\n";
}

/// Corners of cells in pixels.
class CellEdges {
 public:
  CellEdges(const Cells& cells, const Area& area)
      : area_(area),
        width_(area.width() / static_cast<double>(cells.columns)),
        height_(area.height() / static_cast<double>(cells.rows)) {}

  [[nodiscard]] std::string x(std::size_t column) const {
    return pixels(area_.left + width_ * static_cast<double>(column));
  }
  [[nodiscard]] std::string y(std::size_t row) const {
    return pixels(area_.bottom - height_ * static_cast<double>(row));
  }

 private:
  Area area_;
  double width_;
  double height_;
};

std::string runs_path(const Cells& cells, std::size_t kind, const CellEdges& edges) {
  std::string path;
  for (const CellRun& run : runs_of(cells, kind)) {
    path +=
        fmt::format("M{} {}H{}V{}H{}Z", edges.x(run.column), edges.y(run.row),
                    edges.x(run.column + run.length), edges.y(run.row + 1), edges.x(run.column));
  }
  return path;
}

std::string borders_path(const Cells& cells, const CellEdges& edges) {
  std::string path;
  for (const CellBorder& border : borders_of(cells)) {
    path += fmt::format("M{} {}", edges.x(border.column), edges.y(border.row));
    path += border.upright ? fmt::format("V{}", edges.y(border.row + border.length))
                           : fmt::format("H{}", edges.x(border.column + border.length));
  }
  return path;
}

std::string cells_svg(const Cells& cells, std::size_t layer, const Pen& pen) {
  const CellEdges edges(cells, pen.frame.area());
  std::string svg;
  for (std::size_t kind = 0; kind < cells.categories.size(); ++kind) {
    if (const std::string path = runs_path(cells, kind, edges); !path.empty()) {
      svg += fmt::format("<path d=\"{}\" fill=\"url(#{})\" shape-rendering=\"crispEdges\"/>\n",
                         path, pattern_id(pen, layer, kind));
    }
  }
  if (const std::string path = borders_path(cells, edges); !path.empty()) {
    svg += fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-linecap=\"square\"/>\n",
                       path, pen.paint.ground(Ground::kLineStrong));
  }
  return svg;
}

std::string layer_svg(const Layer& layer, std::size_t index, const Pen& pen) {
  return std::visit(
      Overloaded{[&](const Line& line) { return line_svg(line, pen); },
                 [&](const Band& band) { return band_svg(band, pen); },
                 [&](const Cells& cells) { return cells_svg(cells, index, pen); },
                 [&](const Arrows& arrows) { return arrows_svg(arrows, pen.frame, pen.paint); },
                 [](const auto& /*dots and words are never cut off*/) { return std::string(); }},
      layer);
}

std::string dots_svg(const Dots& dots, const Pen& pen) {
  std::string svg;
  for (const Dot& dot : dots.dots) {
    if (const Spot spot = pen.frame.spot(dot.at); pen.frame.holds(spot)) {
      svg += dot_element(dots.shape, spot, pen.paint.strong(dots.colour),
                         pen.paint.ground(Ground::kSurface)) +
             "\n";
    }
  }
  return svg;
}

std::string clipped(const std::string& svg, const Pen& pen) {
  return svg.empty() ? "" : fmt::format("<g clip-path=\"url(#{})\">\n{}</g>\n", clip_id(pen), svg);
}

}  // namespace

std::string clip_id(const Pen& pen) { return fmt::format("{}-plot", pen.prefix); }

std::string pattern_id(const Pen& pen, std::size_t layer, std::size_t category) {
  return fmt::format("{}-kind-{}-{}", pen.prefix, layer, category);
}

std::string definitions_svg(const Plot& plot, const Pen& pen) {
  constexpr double kHalfALine = 1.5;  // along the edge a line keeps its width
  const Area& area = pen.frame.area();
  const Area edge{area.left - kHalfALine, area.top - kHalfALine, area.right + kHalfALine,
                  area.bottom + kHalfALine};
  std::string svg =
      fmt::format("<defs>\n<clipPath id=\"{}\">{}</clipPath>\n", clip_id(pen), rectangle(edge, ""));
  for (std::size_t layer = 0; layer < plot.layers.size(); ++layer) {
    const Cells* cells = std::get_if<Cells>(&plot.layers[layer]);
    for (std::size_t i = 0; cells != nullptr && i < cells->categories.size(); ++i) {
      const Colour colour = cells->categories[i].colour;
      svg += pattern_element(pattern_id(pen, layer, i), i, pen.paint.soft(colour),
                             pen.paint.strong(colour));
    }
  }
  return svg + "</defs>\n";
}

std::string layers_svg(const Plot& plot, const Pen& pen) {
  std::string svg;
  std::string cut;
  for (std::size_t i = 0; i < plot.layers.size(); ++i) {
    if (const Dots* dots = std::get_if<Dots>(&plot.layers[i])) {
      svg += clipped(std::exchange(cut, {}), pen) + dots_svg(*dots, pen);
    } else {
      cut += layer_svg(plot.layers[i], i, pen);
    }
  }
  return svg + clipped(cut, pen);
}

}  // namespace attune::picture
