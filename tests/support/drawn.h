// The triangles that one piece of drawing produced, to assert on.
#pragma once

#include <vector>

#include "support/headless_ui.h"

namespace attune::test {

struct Drawn {
  std::vector<ImDrawVert> vertices;
  std::size_t triangles = 0;

  [[nodiscard]] ui::Rect bounds() const {
    ui::Rect box{{1e9F, 1e9F}, {-1e9F, -1e9F}};
    for (const ImDrawVert& vertex : vertices) {
      box.min = {std::min(box.min.x, vertex.pos.x), std::min(box.min.y, vertex.pos.y)};
      box.max = {std::max(box.max.x, vertex.pos.x), std::max(box.max.y, vertex.pos.y)};
    }
    return box;
  }
  /// Whether something is drawn in exactly this colour.
  [[nodiscard]] bool has(ui::Colour colour) const {
    return std::any_of(vertices.begin(), vertices.end(),
                       [colour](const ImDrawVert& vertex) { return vertex.col == colour; });
  }
};

/// What `draw` adds to the window's draw list in one frame.
template <typename Draw>
Drawn drawn_by(HeadlessUi& window, const Draw& draw) {
  return window.frame([&](const ui::Ui& ui) {
    const ImDrawList& list = ui.draw();
    const int vertices = list.VtxBuffer.Size;
    const int indices = list.IdxBuffer.Size;
    draw(ui);
    Drawn drawn;
    drawn.vertices.assign(list.VtxBuffer.Data + vertices,
                          list.VtxBuffer.Data + list.VtxBuffer.Size);
    drawn.triangles = static_cast<std::size_t>(list.IdxBuffer.Size - indices) / 3;
    return drawn;
  });
}

}  // namespace attune::test
