// Mixing colours over a triangle.
#include "app/shot/triangle_paint.h"

#include <cmath>

namespace attune::app {

namespace {

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

// Called for every pixel: a call into the library would double the time of a picture.
std::uint32_t rounded(float value) {
  const float shifted = std::clamp(value, 0.0F, 255.0F) + 0.5F;
  return static_cast<std::uint32_t>(shifted);
}

}  // namespace

float doubled_area(const Triangle& t) {
  return (t[1].position.x - t[0].position.x) * (t[2].position.y - t[0].position.y) -
         (t[1].position.y - t[0].position.y) * (t[2].position.x - t[0].position.x);
}

float Sampler::coverage(float u, float v) const {
  const float x = u * static_cast<float>(texture_.width) - 0.5F;
  const float y = v * static_cast<float>(texture_.height) - 0.5F;
  const int left = static_cast<int>(std::floor(x));
  const int top = static_cast<int>(std::floor(y));
  const float right_share = x - static_cast<float>(left);
  const float bottom_share = y - static_cast<float>(top);
  const float above = texel(left, top) * (1.0F - right_share) + texel(left + 1, top) * right_share;
  const float below =
      texel(left, top + 1) * (1.0F - right_share) + texel(left + 1, top + 1) * right_share;
  return (above * (1.0F - bottom_share) + below * bottom_share) / 255.0F;
}

float Sampler::texel(int x, int y) const {
  const int column = std::clamp(x, 0, texture_.width - 1);
  const int row = std::clamp(y, 0, texture_.height - 1);
  const std::size_t pixel =
      static_cast<std::size_t>(row) * static_cast<std::size_t>(texture_.width) +
      static_cast<std::size_t>(column);
  const auto bytes = static_cast<std::size_t>(texture_.bytes_per_pixel);
  return texture_.pixels[pixel * bytes + bytes - 1];
}

Paint::Paint(const Triangle& t, float area, const Sampler& sampler) : sampler_(sampler) {
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

void Paint::fill(std::span<std::uint32_t> row, Span span, int y) const {
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

void Paint::fill_flat(std::span<std::uint32_t> row, Span span) const {
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

std::uint32_t Paint::colour_at(float x, float y) const {
  if (one_colour_) {
    return colour_;
  }
  std::uint32_t colour = 0;
  for (unsigned i = 0; i < 4; ++i) {
    colour |= rounded(channels_.at(i).at(x, y)) << (i * 8U);
  }
  return colour;
}

}  // namespace attune::app
