// Strips of triangles whose soft edges come from the cross-sections of lines in the font texture.
#include "ui/kit/stroke.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/triangle_writer.h"

namespace attune::ui {

namespace {

constexpr unsigned kVerticesPerPoint = 2;
constexpr unsigned kIndicesPerSegment = 6;

// Pixels are far from overflowing, so the plain root does; it is much quicker than std::hypot.
float length_of(ImVec2 way) { return std::sqrt(way.x * way.x + way.y * way.y); }

ImVec2 unit_normal(ImVec2 from, ImVec2 to) {
  const ImVec2 way = to - from;
  const float length = length_of(way);
  return length > 1e-4F ? ImVec2(-way.y / length, way.x / length) : ImVec2(0.0F, 0.0F);
}

/// Dear ImGui bakes the cross-section of a line for every whole width, with a transparent pixel at
/// both sides. The nearest one is stretched to the width that is wanted, so its edge stays about a
/// pixel soft.
void write_across(TriangleWriter& writer, const StrokePoint& point, ImVec2 normal) {
  const int baked =
      std::clamp(static_cast<int>(std::lround(point.width)), 1, IM_DRAWLIST_TEX_LINES_WIDTH_MAX);
  const ImVec4& section = ImGui::GetIO().Fonts->TexUvLines[baked];
  const auto whole = static_cast<float>(baked);
  const ImVec2 out = normal * ((whole * 0.5F + 1.0F) * std::max(1.0F, point.width) / whole);
  // A line thinner than a pixel keeps that pixel and becomes paler.
  const float coverage = std::min(1.0F, point.width);
  const Colour colour = with_alpha(
      point.colour, static_cast<int>(static_cast<float>(alpha(point.colour)) * coverage));
  writer.vertex(point.at + out, colour, {section.x, section.y});
  writer.vertex(point.at - out, colour, {section.z, section.w});
}

StrokePoint between(const StrokePoint& a, const StrokePoint& b, float share) {
  return {ui::between(a.at, b.at, share), mix(a.colour, b.colour, share),
          a.width + (b.width - a.width) * share};
}

/// Turns a walk along a line into dashes.
class DashWalk {
 public:
  DashWalk(const Ui& ui, const Dashes& dashes) : ui_(ui), dashes_(dashes), left_(dashes.on) {}

  void start(const StrokePoint& point) {
    ui_.scratch.dash.clear();
    ui_.scratch.dash.push_back(point);
  }
  void go(const StrokePoint& from, const StrokePoint& to) {
    const float length = length_of(to.at - from.at);
    float walked = 0.0F;
    while (length - walked > left_) {
      walked += left_;
      turn(between(from, to, walked / length));
    }
    left_ -= length - walked;
    if (drawing_) {
      ui_.scratch.dash.push_back(to);
    }
  }
  void finish() {
    if (drawing_) {
      draw_stroke(ui_, ui_.scratch.dash);
    }
  }

 private:
  void turn(const StrokePoint& at) {
    if (drawing_) {
      ui_.scratch.dash.push_back(at);
      draw_stroke(ui_, ui_.scratch.dash);
      left_ = dashes_.off;
    } else {
      start(at);
      second_ = !second_ && dashes_.second_on > 0.0F;
      left_ = second_ ? dashes_.second_on : dashes_.on;
    }
    drawing_ = !drawing_;
  }

  const Ui& ui_;
  Dashes dashes_;
  float left_;  // pixels until the dash or gap ends
  bool drawing_ = true;
  bool second_ = false;
};

}  // namespace

void draw_stroke(const Ui& ui, std::span<const StrokePoint> points, bool closed) {
  const std::size_t count = points.size();
  if (count < 2) {
    return;
  }
  const std::size_t segments = closed ? count : count - 1;
  TriangleWriter writer(ui.draw(), segments * kIndicesPerSegment, count * kVerticesPerPoint);
  // The neighbours of the ends: each other where the line is closed, else themselves.
  const StrokePoint* before = closed ? &points.back() : &points.front();
  for (std::size_t i = 0; i < count; ++i) {
    const StrokePoint& beyond = closed ? points.front() : points.back();
    const StrokePoint& after = i + 1 < count ? points[i + 1] : beyond;
    write_across(writer, points[i], unit_normal(before->at, after.at));
    before = &points[i];
  }
  for (std::size_t i = 0; i < segments; ++i) {
    const unsigned here = static_cast<unsigned>(i) * kVerticesPerPoint;
    writer.quad(here, i + 1 < count ? here + kVerticesPerPoint : 0);
  }
}

void draw_dashed_stroke(const Ui& ui, std::span<const StrokePoint> points, const Dashes& dashes) {
  if (points.size() < 2 || dashes.on <= 0.0F || dashes.off <= 0.0F) {
    return;
  }
  DashWalk walk(ui, dashes);
  walk.start(points.front());
  for (std::size_t i = 1; i < points.size(); ++i) {
    walk.go(points[i - 1], points[i]);
  }
  walk.finish();
}

void draw_area(const Ui& ui, std::span<const ImVec2> line, float baseline, Colour colour,
               int opacity) {
  if (line.size() < 2) {
    return;
  }
  TriangleWriter writer(ui.draw(), (line.size() - 1) * 6, line.size() * 2);
  for (const ImVec2 point : line) {
    writer.vertex(point, with_alpha(colour, opacity));
    writer.vertex({point.x, baseline}, with_alpha(colour, 0));
  }
  for (unsigned i = 0; i + 1 < line.size(); ++i) {
    writer.quad(i * 2, (i + 1) * 2);
  }
}

}  // namespace attune::ui
