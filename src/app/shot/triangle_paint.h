// The colour of a triangle at any pixel: mixed from its corners, times the texture's coverage.
#pragma once

#include <imgui.h>

#include <array>
#include <span>

#include "app/shot/fill_rule.h"
#include "ui/kit/imgui_compat.h"

namespace attune::app {

struct Corner {
  ImVec2 position;
  ImVec2 uv;
  ImU32 colour = 0;
};
using Triangle = std::array<Corner, 3>;

/// Area of the parallelogram that two sides span; positive where the corners turn clockwise on the
/// screen.
[[nodiscard]] float doubled_area(const Triangle& t);

/// Reads the font texture between its texels.
class Sampler {
 public:
  explicit Sampler(const ui::compat::FontTexture& texture) : texture_(texture) {}

  /// Coverage 0 to 1 at a texture coordinate, bilinear, as a graphics card samples it.
  [[nodiscard]] float coverage(float u, float v) const;

 private:
  [[nodiscard]] float texel(int x, int y) const;

  ui::compat::FontTexture texture_;
};

/// A value that is linear over a triangle.
struct Plane {
  float at_origin = 0.0F;
  float per_x = 0.0F;
  float per_y = 0.0F;

  [[nodiscard]] float at(float x, float y) const { return at_origin + per_x * x + per_y * y; }
};

/// Fills rows of one triangle. One colour and one texel, the usual case, are filled without
/// looking at each pixel.
class Paint {
 public:
  /// `area` is doubled_area() of `t` and positive; `sampler` outlives the paint.
  Paint(const Triangle& t, float area, const Sampler& sampler);

  /// Blends the pixels `span` of row number `y` of a picture.
  void fill(std::span<std::uint32_t> row, Span span, int y) const;

 private:
  void fill_flat(std::span<std::uint32_t> row, Span span) const;
  [[nodiscard]] std::uint32_t colour_at(float x, float y) const;

  const Sampler& sampler_;
  bool one_colour_ = false;
  bool one_texel_ = false;
  ImU32 colour_ = 0;
  float coverage_ = 1.0F;
  std::array<Plane, 4> channels_;
  Plane u_;
  Plane v_;
};

}  // namespace attune::app
