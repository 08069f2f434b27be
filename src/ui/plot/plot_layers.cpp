// One function a kind of layer.
#include "ui/plot/plot_layers.h"

#include "picture/arrow_field.h"
#include "ui/kit/overloaded.h"
#include "ui/kit/shape.h"
#include "ui/plot/line_pieces.h"
#include "ui/plot/plot_cells.h"
#include "ui/plot/plot_marks.h"

namespace attune::ui {

namespace {

void draw_line(const PlotPen& pen, const picture::Line& line) {
  const LinePieces pieces = pieces_of(line, pen.plane.frame());
  std::vector<ImVec2>& points = pen.ui.scratch.points;
  for (std::size_t i = 0; i < pieces.ends.size(); ++i) {
    points.clear();
    for (const picture::Spot& spot : pieces.piece(i)) {
      points.push_back(pen.plane.on_screen(spot));
    }
    draw_plot_stroke(pen, points, line.colour, {line.dash, line.weight});
  }
}

void draw_dots(const PlotPen& pen, const picture::Dots& dots) {
  for (const picture::Dot& dot : dots.dots) {
    if (const picture::Spot spot = pen.plane.frame().spot(dot.at); pen.plane.frame().holds(spot)) {
      draw_plot_dot(pen, dots.shape, pen.plane.on_screen(spot), pen.strong(dots.colour));
    }
  }
}

void draw_band(const PlotPen& pen, const picture::Band& band) {
  constexpr int kOpacity = 204;  // 80 %
  const picture::Area area = band_area(band, pen.plane.frame());
  if (area.width() > 0.0 && area.height() > 0.0) {
    draw_fill(pen.ui, pen.plane.on_screen(area), with_alpha(pen.soft(band.colour), kOpacity),
              pen.ui.px(3.0F));
  }
}

void draw_arrows(const PlotPen& pen, const picture::Arrows& arrows) {
  const auto opacity = static_cast<int>(picture::kArrowOpacity * kOpaque);
  const Colour colour = with_alpha(pen.strong(arrows.colour), opacity);
  const float width = pen.plane.px(picture::kArrowStroke);
  ImDrawList& draw = pen.ui.draw();
  for (const picture::ArrowShape& arrow : arrow_shapes(arrows, pen.plane.frame())) {
    const ImVec2 tip = pen.plane.on_screen(arrow.tip);
    if (arrow.tail.x == arrow.tip.x && arrow.tail.y == arrow.tip.y) {
      draw.AddCircleFilled(tip, width, colour);
      continue;
    }
    // One line from the tail over the tip would be thick where its head begins.
    const std::array head = {pen.plane.on_screen(arrow.left), tip,
                             pen.plane.on_screen(arrow.right)};
    draw.AddLine(pen.plane.on_screen(arrow.tail), tip, colour, width);
    draw.AddPolyline(head.data(), static_cast<int>(head.size()), colour, 0, width);
  }
}

}  // namespace

void draw_plot_layer(const PlotPen& pen, const picture::Layer& layer) {
  std::visit(Overloaded{[&pen](const picture::Line& line) { draw_line(pen, line); },
                        [&pen](const picture::Dots& dots) { draw_dots(pen, dots); },
                        [&pen](const picture::Arrows& arrows) { draw_arrows(pen, arrows); },
                        [&pen](const picture::Cells& cells) { draw_plot_cells(pen, cells); },
                        [&pen](const picture::Band& band) { draw_band(pen, band); },
                        [](const picture::Words& /*come on top*/) {}},
             layer);
}

}  // namespace attune::ui
