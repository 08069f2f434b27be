// Fills triangles row by row: the edges give where a row begins and ends, so that the inner loop
// tests nothing.
#include "app/shot/rasteriser.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "app/shot/triangle_paint.h"

namespace attune::app {

namespace {

/// Where a triangle may draw, in whole pixels; max is not included.
struct Clip {
  int min_x;
  int min_y;
  int max_x;
  int max_y;
};

Point snapped(ImVec2 position) {
  return {std::llround(position.x * kSubpixels), std::llround(position.y * kSubpixels)};
}

/// Rows or columns that `low` to `high` (1/256 pixel) can touch.
int first_pixel(std::int64_t low) {
  return static_cast<int>(floor_divide(low - kHalfPixel, kSubpixels));
}

class Canvas {
 public:
  Canvas(Image& image, const Sampler& sampler) : image_(image), sampler_(sampler) {}

  void draw(Triangle t, const Clip& clip) {
    float area = doubled_area(t);
    if (area < 0.0F) {
      std::swap(t[1], t[2]);
      area = -area;
    }
    const std::array<Point, 3> p = {snapped(t[0].position), snapped(t[1].position),
                                    snapped(t[2].position)};
    if (area < 1e-6F) {
      return;
    }
    const std::array<Edge, 3> edges = {Edge(p[0], p[1]), Edge(p[1], p[2]), Edge(p[2], p[0])};
    const auto [top, bottom] = std::minmax({p[0].y, p[1].y, p[2].y});
    const Paint paint(t, area, sampler_);
    const int last = std::min(clip.max_y - 1, first_pixel(bottom) + 1);
    for (int y = std::max(clip.min_y, first_pixel(top)); y <= last; ++y) {
      Span span{clip.min_x, clip.max_x};
      for (const Edge& edge : edges) {
        edge.narrow(y, span);
      }
      if (span.begin < span.end) {
        paint.fill(row(y), span, y);
      }
    }
  }

 private:
  [[nodiscard]] std::span<std::uint32_t> row(int y) {
    const auto width = static_cast<std::size_t>(image_.width);
    return std::span(image_.pixels).subspan(static_cast<std::size_t>(y) * width, width);
  }

  Image& image_;
  const Sampler& sampler_;
};

Clip clip_of(const ImDrawCmd& command, ImVec2 origin, const Image& image) {
  return {std::max(0, static_cast<int>(command.ClipRect.x - origin.x)),
          std::max(0, static_cast<int>(command.ClipRect.y - origin.y)),
          std::min(image.width, static_cast<int>(command.ClipRect.z - origin.x)),
          std::min(image.height, static_cast<int>(command.ClipRect.w - origin.y))};
}

void draw_command(Canvas& canvas, const ImDrawList& list, const ImDrawCmd& command,
                  const Clip& clip, ImVec2 origin) {
  const std::span indices(list.IdxBuffer.Data + command.IdxOffset, command.ElemCount);
  for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
    Triangle triangle;
    for (std::size_t corner = 0; corner < 3; ++corner) {
      const auto index = static_cast<int>(indices[i + corner] + command.VtxOffset);
      const ImDrawVert& vertex = list.VtxBuffer[index];
      triangle.at(corner) = {
          {vertex.pos.x - origin.x, vertex.pos.y - origin.y}, vertex.uv, vertex.col};
    }
    canvas.draw(triangle, clip);
  }
}

void draw_list(Canvas& canvas, const Image& image, const ImDrawList& list, ImVec2 origin) {
  for (const ImDrawCmd& command : list.CmdBuffer) {
    const Clip clip = clip_of(command, origin, image);
    if (command.UserCallback == nullptr && clip.min_x < clip.max_x && clip.min_y < clip.max_y) {
      draw_command(canvas, list, command, clip, origin);
    }
  }
}

}  // namespace

Image rasterise(const ImDrawData& frame, ImU32 background) {
  Image image;
  image.width = static_cast<int>(frame.DisplaySize.x);
  image.height = static_cast<int>(frame.DisplaySize.y);
  image.pixels.assign(
      static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height),
      background | 0xFF000000U);
  const Sampler sampler(ui::compat::font_texture());
  Canvas canvas(image, sampler);
  for (int i = 0; i < frame.CmdListsCount; ++i) {
    draw_list(canvas, image, *frame.CmdLists[i], frame.DisplayPos);
  }
  return image;
}

}  // namespace attune::app
