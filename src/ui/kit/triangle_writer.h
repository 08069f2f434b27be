// Writes triangles into room that was reserved for them in a draw list. Dear ImGui's own PrimWrite
// functions go through the list for every vertex, which lines of hundreds of points feel.
#pragma once

#include <cstddef>

#include "ui/kit/colour.h"

namespace attune::ui {

class TriangleWriter {
 public:
  /// Exactly `indices` indices and `vertices` vertices have to be written.
  TriangleWriter(ImDrawList& draw, std::size_t indices, std::size_t vertices) {
    draw.PrimReserve(static_cast<int>(indices), static_cast<int>(vertices));
    vertex_ = draw._VtxWritePtr;
    index_ = draw._IdxWritePtr;
    first_ = draw._VtxCurrentIdx;
    draw._VtxWritePtr += vertices;
    draw._IdxWritePtr += indices;
    draw._VtxCurrentIdx += static_cast<unsigned>(vertices);
  }

  void vertex(ImVec2 at, Colour colour) { vertex(at, colour, white_); }
  /// `texel` is a place in the font texture.
  void vertex(ImVec2 at, Colour colour, ImVec2 texel) {
    vertex_->pos = at;
    vertex_->uv = texel;
    vertex_->col = colour;
    ++vertex_;
  }
  /// Two triangles between the vertices a, a + 1 and b, b + 1, counted from the first one here.
  void quad(unsigned a, unsigned b) {
    for (const unsigned vertex : {a, a + 1, b + 1, a, b + 1, b}) {
      *index_++ = static_cast<ImDrawIdx>(first_ + vertex);
    }
  }

 private:
  ImVec2 white_ = ImGui::GetFontTexUvWhitePixel();
  ImDrawVert* vertex_ = nullptr;
  ImDrawIdx* index_ = nullptr;
  unsigned first_ = 0;
};

}  // namespace attune::ui
