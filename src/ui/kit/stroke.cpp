// Strips of triangles with a transparent fringe half a pixel wide on both sides.
#include "ui/kit/stroke.h"

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr float kFringe = 0.5F;            // pixels inside and outside the edge
constexpr unsigned kVerticesPerPoint = 4;  // fringe, edge, edge, fringe

// Pixels are far from overflowing, so the plain root does; it is much quicker than std::hypot.
float length_of(ImVec2 way) { return std::sqrt(way.x * way.x + way.y * way.y); }

ImVec2 unit_normal(ImVec2 from, ImVec2 to) {
  const ImVec2 way = to - from;
  const float length = length_of(way);
  return length > 1e-4F ? ImVec2(-way.y / length, way.x / length) : ImVec2(0.0F, 0.0F);
}

void write_across(ImDrawList& draw, const StrokePoint& point, ImVec2 normal, ImVec2 white) {
  const float half = point.width * 0.5F;
  const float core = std::max(0.0F, half - kFringe);
  const float edge = half + kFringe;
  // A line thinner than a pixel keeps that pixel and becomes paler.
  const float coverage = std::min(1.0F, point.width);
  const Colour full = with_alpha(
      point.colour, static_cast<int>(static_cast<float>(alpha(point.colour)) * coverage));
  const Colour none = with_alpha(point.colour, 0);
  draw.PrimWriteVtx(point.at + normal * edge, white, none);
  draw.PrimWriteVtx(point.at + normal * core, white, full);
  draw.PrimWriteVtx(point.at - normal * core, white, full);
  draw.PrimWriteVtx(point.at - normal * edge, white, none);
}

void write_quad(ImDrawList& draw, unsigned a, unsigned b) {
  for (const unsigned index : {a, a + 1, b + 1, a, b + 1, b}) {
    draw.PrimWriteIdx(static_cast<ImDrawIdx>(index));
  }
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
  ImDrawList& draw = ui.draw();
  const std::size_t segments = closed ? count : count - 1;
  draw.PrimReserve(static_cast<int>(segments * 18), static_cast<int>(count * kVerticesPerPoint));
  const unsigned first = draw._VtxCurrentIdx;
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t before = i > 0 ? i - 1 : (closed ? count - 1 : 0);
    const std::size_t after = i + 1 < count ? i + 1 : (closed ? 0 : count - 1);
    write_across(draw, points[i], unit_normal(points[before].at, points[after].at), white);
  }
  for (std::size_t i = 0; i < segments; ++i) {
    const unsigned here = first + static_cast<unsigned>(i) * kVerticesPerPoint;
    const unsigned next = first + static_cast<unsigned>((i + 1) % count) * kVerticesPerPoint;
    for (unsigned lane = 0; lane + 1 < kVerticesPerPoint; ++lane) {
      write_quad(draw, here + lane, next + lane);
    }
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
  ImDrawList& draw = ui.draw();
  draw.PrimReserve(static_cast<int>((line.size() - 1) * 6), static_cast<int>(line.size() * 2));
  const unsigned first = draw._VtxCurrentIdx;
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  for (const ImVec2 point : line) {
    draw.PrimWriteVtx(point, white, with_alpha(colour, opacity));
    draw.PrimWriteVtx({point.x, baseline}, white, with_alpha(colour, 0));
  }
  for (unsigned i = 0; i + 1 < line.size(); ++i) {
    write_quad(draw, first + i * 2, first + (i + 1) * 2);
  }
}

}  // namespace attune::ui
