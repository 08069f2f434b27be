// Edges of cells lie on whole pixels, so that neighbours neither overlap nor leave a gap.
#include "ui/plot/plot_cells.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "picture/cell_grid.h"
#include "ui/kit/triangle_writer.h"
#include "ui/plot/cell_map.h"
#include "ui/plot/plot_marks.h"

namespace attune::ui {

namespace {

using picture::Cells;

float whole(float pixels) { return std::floor(pixels + 0.5F); }

/// Writes rectangles into room that is reserved for all of them.
class RectWriter {
 public:
  RectWriter(ImDrawList& draw, std::size_t count) : writer_(draw, count * 6, count * 4) {}

  void write(const Rect& area, Colour colour) {
    writer_.vertex(area.min, colour);
    writer_.vertex(area.top_right(), colour);
    writer_.vertex(area.bottom_left(), colour);
    writer_.vertex(area.max, colour);
    writer_.quad(written_, written_ + 2);
    written_ += 4;
  }

 private:
  TriangleWriter writer_;
  unsigned written_ = 0;
};

/// Where the lines between the cells of a map are on the screen.
struct MapPlace {
  Rect area;
  float width = 0.0F;  // of a cell
  float height = 0.0F;

  [[nodiscard]] float x(int column) const {
    return whole(area.min.x + width * static_cast<float>(column));
  }
  [[nodiscard]] float y(int row) const {
    return whole(area.max.y - height * static_cast<float>(row));
  }
  [[nodiscard]] Rect of(const CellPatch& patch) const {
    return {{x(patch.column), y(patch.row + patch.rows)},
            {x(patch.column + patch.columns), y(patch.row)}};
  }
  /// A pixel wide.
  [[nodiscard]] Rect of(const CellLine& line) const {
    const ImVec2 begin(x(line.column), y(line.row));
    return line.upright ? Rect{{begin.x, y(line.row + line.length)}, {begin.x + 1.0F, begin.y}}
                        : Rect{begin, {x(line.column + line.length), begin.y + 1.0F}};
  }
};

void draw_map(const PlotPen& pen, const Cells& cells, const CellMap& map) {
  const Rect& area = pen.plane.inner();
  const MapPlace place{area, area.width() / static_cast<float>(map.columns),
                       area.height() / static_cast<float>(map.rows)};
  RectWriter writer(pen.ui.draw(), map.patches.size() + map.lines.size());
  for (const CellPatch& patch : map.patches) {
    const picture::Category& category = cells.categories[static_cast<std::size_t>(patch.kind)];
    writer.write(place.of(patch), pen.soft(category.colour));
  }
  for (const CellLine& line : map.lines) {
    writer.write(place.of(line), pen.ui.palette.line_strong);
  }
}

/// Which kind the cell at a place of the screen is.
class KindsOnScreen {
 public:
  KindsOnScreen(const Cells& cells, const Rect& area) : cells_(cells), area_(area) {}

  [[nodiscard]] std::optional<std::size_t> at(ImVec2 point) const {
    const double x = (point.x - area_.min.x) / area_.width();
    const double y = (area_.max.y - point.y) / area_.height();
    if (!(x >= 0.0 && x < 1.0 && y >= 0.0 && y < 1.0)) {
      return std::nullopt;
    }
    return kind_at(cells_, static_cast<std::size_t>(x * static_cast<double>(cells_.columns)),
                   static_cast<std::size_t>(y * static_cast<double>(cells_.rows)));
  }
  /// Nothing where a mark there would reach into cells of another kind.
  [[nodiscard]] std::optional<std::size_t> around(ImVec2 point, float reach) const {
    const std::optional<std::size_t> kind = at(point);
    for (const ImVec2 corner : {ImVec2(reach, reach), ImVec2(-reach, reach), ImVec2(reach, -reach),
                                ImVec2(-reach, -reach)}) {
      if (at(point + corner) != kind) {
        return std::nullopt;
      }
    }
    return kind;
  }

 private:
  const Cells& cells_;
  const Rect& area_;
};

/// Marks in staggered rows.
void draw_marks(const PlotPen& pen, const Cells& cells) {
  constexpr double kApart = 18.0;
  const Rect& area = pen.plane.inner();
  const KindsOnScreen kinds(cells, area);
  const float apart = pen.plane.px(kApart);
  const float reach = pen.plane.px(kCellMark + 1.5);
  const auto draw_at = [&](ImVec2 place) {
    if (const std::optional<std::size_t> kind = kinds.around(place, reach)) {
      draw_cell_mark(pen, *kind, place, cells.categories[*kind].colour);
    }
  };
  bool shifted = false;
  for (float y = area.min.y + apart * 0.5F; y < area.max.y; y += apart * 0.6F) {
    for (float x = area.min.x + apart * (shifted ? 1.0F : 0.5F); x < area.max.x; x += apart) {
      draw_at({x, y});
    }
    shifted = !shifted;
  }
}

}  // namespace

void draw_plot_cells(const PlotPen& pen, const Cells& cells) {
  const Rect& area = pen.plane.inner();
  const auto pixels = [](float length) { return std::max(1, static_cast<int>(length)); };
  const CellMap map = cell_map_of(cells, pixels(area.width()), pixels(area.height()));
  if (map.patches.empty()) {
    return;
  }
  draw_map(pen, cells, map);
  draw_marks(pen, cells);
}

}  // namespace attune::ui
