// Fills triangles row by row: the edges give where a row begins and ends, so that the inner loop
// tests nothing.
#include "app/shot/rasteriser.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>

#include "ui/kit/imgui_compat.h"

namespace attune::app {

namespace {

using ui::compat::FontTexture;

constexpr int kSubpixels = 256;
constexpr std::int64_t kHalfPixel = kSubpixels / 2;

struct Point {
  std::int64_t x;  // 1/256 pixel
  std::int64_t y;
};

/// Where a triangle may draw, in whole pixels; max is not included.
struct Clip {
  int min_x;
  int min_y;
  int max_x;
  int max_y;
};

struct Span {
  std::int64_t begin;
  std::int64_t end;
};

std::int64_t floor_divide(std::int64_t a, std::int64_t b) {
  const std::int64_t quotient = a / b;
  return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

/// The side of one edge that is inside: x_step * px + at_row(py) >= 0, in exact integers.
class Edge {
 public:
  Edge(Point from, Point to) : from_(from), step_x_(from.y - to.y), step_y_(to.x - from.x) {
    const bool top_or_left = step_x_ > 0 || (step_x_ == 0 && step_y_ > 0);
    bias_ = top_or_left ? 0 : -1;
  }

  /// Leaves in `span` the pixels of row `y` whose centres are inside.
  void narrow(int y, Span& span) const {
    const std::int64_t centre_y = std::int64_t{y} * kSubpixels + kHalfPixel;
    const std::int64_t at_zero =
        step_x_ * (kHalfPixel - from_.x) + step_y_ * (centre_y - from_.y) + bias_;
    const std::int64_t step = step_x_ * kSubpixels;
    if (step == 0) {
      span.end = at_zero >= 0 ? span.end : span.begin;
    } else if (step > 0) {
      span.begin = std::max(span.begin, -floor_divide(at_zero, step));
    } else {
      span.end = std::min(span.end, floor_divide(at_zero, -step) + 1);
    }
  }

 private:
  Point from_;
  std::int64_t step_x_;
  std::int64_t step_y_;
  std::int64_t bias_;
};

/// A value that is linear over a triangle.
struct Plane {
  float at_origin = 0.0F;
  float per_x = 0.0F;
  float per_y = 0.0F;

  [[nodiscard]] float at(float x, float y) const { return at_origin + per_x * x + per_y * y; }
};

struct Corner {
  ImVec2 position;
  ImVec2 uv;
  ImU32 colour;
};
using Triangle = std::array<Corner, 3>;

/// Area of the parallelogram; positive where the corners turn clockwise on the screen.
float doubled_area(const Triangle& t) {
  return (t[1].position.x - t[0].position.x) * (t[2].position.y - t[0].position.y) -
         (t[1].position.y - t[0].position.y) * (t[2].position.x - t[0].position.x);
}

Plane plane_through(const Triangle& t, float area, float a, float b, float c) {
  const ImVec2 p = t[0].position;
  const float x1 = t[1].position.x - p.x;
  const float y1 = t[1].position.y - p.y;
  const float x2 = t[2].position.x - p.x;
  const float y2 = t[2].position.y - p.y;
  Plane plane;
  plane.per_x = ((b - a) * y2 - (c - a) * y1) / area;
  plane.per_y = ((c - a) * x1 - (b - a) * x2) / area;
  plane.at_origin = a - plane.per_x * p.x - plane.per_y * p.y;
  return plane;
}

float channel(ImU32 colour, int index) {
  return static_cast<float>((colour >> (static_cast<unsigned>(index) * 8U)) & 255U);
}

/// `source` over the opaque `ground`; alpha from 0 to 255. Rounds to nearest.
std::uint32_t blend(std::uint32_t ground, std::uint32_t source, std::uint32_t alpha) {
  std::uint32_t result = 0xFF000000U;
  for (unsigned shift = 0; shift < 24; shift += 8) {
    const std::uint32_t below = (ground >> shift) & 255U;
    const std::uint32_t above = (source >> shift) & 255U;
    result |= ((below * (255U - alpha) + above * alpha + 127U) / 255U) << shift;
  }
  return result;
}

class Sampler {
 public:
  explicit Sampler(const FontTexture& texture) : texture_(texture) {}

  /// Coverage 0 to 1 at a texture coordinate, bilinear, as a graphics card samples it.
  [[nodiscard]] float coverage(float u, float v) const {
    const float x = u * static_cast<float>(texture_.width) - 0.5F;
    const float y = v * static_cast<float>(texture_.height) - 0.5F;
    const int left = static_cast<int>(std::floor(x));
    const int top = static_cast<int>(std::floor(y));
    const float right_share = x - static_cast<float>(left);
    const float bottom_share = y - static_cast<float>(top);
    const float above =
        texel(left, top) * (1.0F - right_share) + texel(left + 1, top) * right_share;
    const float below =
        texel(left, top + 1) * (1.0F - right_share) + texel(left + 1, top + 1) * right_share;
    return (above * (1.0F - bottom_share) + below * bottom_share) / 255.0F;
  }

 private:
  [[nodiscard]] float texel(int x, int y) const {
    const int column = std::clamp(x, 0, texture_.width - 1);
    const int row = std::clamp(y, 0, texture_.height - 1);
    const std::size_t pixel =
        static_cast<std::size_t>(row) * static_cast<std::size_t>(texture_.width) +
        static_cast<std::size_t>(column);
    const auto bytes = static_cast<std::size_t>(texture_.bytes_per_pixel);
    return texture_.pixels[pixel * bytes + bytes - 1];
  }

  FontTexture texture_;
};

std::uint32_t rounded(float value) {
  return static_cast<std::uint32_t>(std::clamp(value, 0.0F, 255.0F) + 0.5F);
}

/// The colour of one triangle at any pixel.
class Paint {
 public:
  Paint(const Triangle& t, float area, const Sampler& sampler) : sampler_(sampler) {
    one_colour_ = t[0].colour == t[1].colour && t[1].colour == t[2].colour;
    one_texel_ = t[0].uv.x == t[1].uv.x && t[1].uv.x == t[2].uv.x && t[0].uv.y == t[1].uv.y &&
                 t[1].uv.y == t[2].uv.y;
    colour_ = t[0].colour;
    coverage_ = one_texel_ ? sampler.coverage(t[0].uv.x, t[0].uv.y) : 1.0F;
    if (!one_colour_) {
      for (int i = 0; i < 4; ++i) {
        channels_.at(static_cast<std::size_t>(i)) = plane_through(
            t, area, channel(t[0].colour, i), channel(t[1].colour, i), channel(t[2].colour, i));
      }
    }
    if (!one_texel_) {
      u_ = plane_through(t, area, t[0].uv.x, t[1].uv.x, t[2].uv.x);
      v_ = plane_through(t, area, t[0].uv.y, t[1].uv.y, t[2].uv.y);
    }
  }

  void fill(std::span<std::uint32_t> row, Span span, int y) const {
    if (one_colour_ && one_texel_) {
      fill_flat(row, span);
      return;
    }
    const float centre_y = static_cast<float>(y) + 0.5F;
    for (std::int64_t x = span.begin; x < span.end; ++x) {
      std::uint32_t& pixel = row[static_cast<std::size_t>(x)];
      const float centre_x = static_cast<float>(x) + 0.5F;
      const float cover =
          one_texel_ ? coverage_
                     : sampler_.coverage(u_.at(centre_x, centre_y), v_.at(centre_x, centre_y));
      if (cover > 0.0F) {
        const std::uint32_t source = colour_at(centre_x, centre_y);
        pixel = blend(pixel, source, rounded(static_cast<float>(source >> 24U) * cover));
      }
    }
  }

 private:
  void fill_flat(std::span<std::uint32_t> row, Span span) const {
    const std::uint32_t opacity = rounded(static_cast<float>(colour_ >> 24U) * coverage_);
    const auto part = row.subspan(static_cast<std::size_t>(span.begin),
                                  static_cast<std::size_t>(span.end - span.begin));
    if (opacity == 255) {
      std::fill(part.begin(), part.end(), colour_ | 0xFF000000U);
      return;
    }
    for (std::uint32_t& pixel : part) {
      pixel = blend(pixel, colour_, opacity);
    }
  }

  [[nodiscard]] std::uint32_t colour_at(float x, float y) const {
    if (one_colour_) {
      return colour_;
    }
    std::uint32_t colour = 0;
    for (unsigned i = 0; i < 4; ++i) {
      colour |= rounded(channels_.at(i).at(x, y)) << (i * 8U);
    }
    return colour;
  }

  const Sampler& sampler_;
  bool one_colour_ = false;
  bool one_texel_ = false;
  ImU32 colour_ = 0;
  float coverage_ = 1.0F;
  std::array<Plane, 4> channels_;
  Plane u_;
  Plane v_;
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
    const ImDrawList& list = *frame.CmdLists[i];
    for (const ImDrawCmd& command : list.CmdBuffer) {
      const Clip clip = clip_of(command, frame.DisplayPos, image);
      if (command.UserCallback == nullptr && clip.min_x < clip.max_x && clip.min_y < clip.max_y) {
        draw_command(canvas, list, command, clip, frame.DisplayPos);
      }
    }
  }
  return image;
}

}  // namespace attune::app
