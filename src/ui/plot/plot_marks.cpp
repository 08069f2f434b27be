// Sizes as in files; dashes as everywhere in the window.
#include "ui/plot/plot_marks.h"

#include <array>
#include <cmath>

#include "ui/widgets/arm_dash.h"

namespace attune::ui {

namespace {

// pixels of `picture`
constexpr double kRadius = 4.5;
constexpr double kEdge = 0.75;  // half of the ground's width around a dot

void draw_square(const PlotPen& pen, ImVec2 at, float half, Colour colour) {
  const ImVec2 corner(half, half);
  pen.ui.draw().AddRectFilled(at - corner, at + corner, colour);
}

void draw_triangle(const PlotPen& pen, ImVec2 at, float size, Colour colour) {
  // The centre of the circle around it is the dot's.
  pen.ui.draw().AddTriangleFilled(at + ImVec2(0.0F, -size), at + ImVec2(size * 0.9F, size * 0.62F),
                                  at + ImVec2(-size * 0.9F, size * 0.62F), colour);
}

ArmDash arm_dash(picture::Dash dash) {
  switch (dash) {
    case picture::Dash::kDashed:
      return ArmDash::kLong;
    case picture::Dash::kDotted:
      return ArmDash::kDot;
    case picture::Dash::kSolid:
      break;
  }
  return ArmDash::kSolid;
}

/// Whether a stroke would become thin at `corner`.
bool is_sharp(ImVec2 before, ImVec2 corner, ImVec2 after) {
  constexpr float kCosine = 0.9F;
  const ImVec2 in = corner - before;
  const ImVec2 out = after - corner;
  const float lengths = std::hypot(in.x, in.y) * std::hypot(out.x, out.y);
  return in.x * out.x + in.y * out.y < kCosine * lengths;
}

void draw_solid(const Ui& ui, std::span<const ImVec2> points, Colour colour, float width) {
  std::size_t begin = 0;
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    if (is_sharp(points[i - 1], points[i], points[i + 1])) {
      draw_arm_line(ui, points.subspan(begin, i + 1 - begin), colour, width, ArmDash::kSolid);
      ui.draw().AddCircleFilled(points[i], width * 0.5F, colour);
      begin = i;
    }
  }
  draw_arm_line(ui, points.subspan(begin), colour, width, ArmDash::kSolid);
}

/// From one end to the other, in halves of a mark's side about its middle.
struct MarkStroke {
  float x1, y1, x2, y2;
};
constexpr MarkStroke kSlash{-1.0F, 1.0F, 1.0F, -1.0F};
constexpr MarkStroke kBackslash{-1.0F, -1.0F, 1.0F, 1.0F};
constexpr MarkStroke kAcross{-1.2F, 0.0F, 1.2F, 0.0F};
constexpr MarkStroke kUpright{0.0F, -1.2F, 0.0F, 1.2F};

}  // namespace

void draw_plot_dot(const PlotPen& pen, picture::Shape shape, ImVec2 at, Colour colour) {
  ImDrawList& draw = pen.ui.draw();
  const auto px = [&pen](double length) { return pen.plane.px(length); };
  switch (shape) {
    case picture::Shape::kRing:
      draw.AddCircleFilled(at, px(kRadius + 0.5), colour);
      draw.AddCircleFilled(at, px(kRadius - 1.5), pen.ground);
      return;
    case picture::Shape::kSquare:
      draw_square(pen, at, px(4.0 + kEdge), pen.ground);
      draw_square(pen, at, px(4.0 - kEdge * 0.5), colour);
      return;
    case picture::Shape::kTriangle:
      draw_triangle(pen, at, px(5.8 + 2.0 * kEdge), pen.ground);
      draw_triangle(pen, at, px(5.8 - kEdge * 0.5), colour);
      return;
    case picture::Shape::kCircle:
      break;
  }
  draw.AddCircleFilled(at, px(kRadius + kEdge), pen.ground);
  draw.AddCircleFilled(at, px(kRadius - kEdge * 0.5), colour);
}

void draw_plot_stroke(const PlotPen& pen, std::span<const ImVec2> points, picture::Colour colour,
                      const PlotStroke& stroke) {
  const bool strong = stroke.weight == picture::Weight::kStrong;
  const float width = pen.ui.px(strong ? 2.6F : 1.8F);
  // Not translucent: joints would show.
  const Colour paint = mix(pen.ground, pen.strong(colour), strong ? 1.0F : 0.7F);
  if (points.size() == 1) {
    pen.ui.draw().AddCircleFilled(points.front(), width * 0.5F, paint);
  } else if (stroke.dash == picture::Dash::kSolid) {
    draw_solid(pen.ui, points, paint, width);
  } else {
    draw_arm_line(pen.ui, points, paint, width, arm_dash(stroke.dash));
  }
}

void draw_cell_mark(const PlotPen& pen, std::size_t index, ImVec2 at, picture::Colour colour) {
  constexpr int kOpacity = 92;  // 36 %
  constexpr std::size_t kKinds = 7;
  constexpr std::size_t kDot = 2;
  constexpr std::array<std::array<const MarkStroke*, 2>, kKinds> kStrokes = {
      {{}, {&kSlash}, {}, {&kBackslash}, {&kAcross}, {&kUpright}, {&kSlash, &kBackslash}}};
  const Colour paint = with_alpha(pen.strong(colour), kOpacity);
  const std::size_t kind = index % kKinds;
  if (kind == kDot) {
    draw_square(pen, at, pen.plane.px(1.0), paint);
  }
  const float half = pen.plane.px(kCellMark);
  for (const MarkStroke* stroke : kStrokes.at(kind)) {
    if (stroke != nullptr) {
      pen.ui.draw().AddLine(at + ImVec2(stroke->x1, stroke->y1) * half,
                            at + ImVec2(stroke->x2, stroke->y2) * half, paint, pen.ui.px(1.2F));
    }
  }
}

}  // namespace attune::ui
