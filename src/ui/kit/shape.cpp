// Rectangles with rounded corners and what stands around them.
#include "ui/kit/shape.h"

#include <array>
#include <cmath>

#include "ui/kit/drawn_once.h"
#include "ui/kit/stroke.h"
#include "ui/kit/text.h"
#include "ui/kit/triangle_writer.h"

namespace attune::ui {

namespace {

// The ring of the shadow: how far each of its four loops lies outside the card, and how dark it is.
struct ShadowLoop {
  float offset;  // px at scale 1
  float opacity;
};
constexpr std::array<ShadowLoop, 4> kShadow = {
    {{-10.0F, 30.0F}, {4.0F, 19.0F}, {12.0F, 7.0F}, {26.0F, 0.0F}}};
constexpr float kShadowDrop = 5.0F;  // px at scale 1
constexpr int kStepsPerCorner = 7;
constexpr int kSpokes = 4 * (kStepsPerCorner + 1);

/// The directions of the spokes of one corner, from one side of it to the next. By turning step by
/// step: sine and cosine are no constants.
constexpr std::array<std::array<float, 2>, kStepsPerCorner + 1> kQuarter = [] {
  constexpr double kCosine = 0.97492791218182361;  // of a quarter turn over kStepsPerCorner
  constexpr double kSine = 0.22252093395631440;
  std::array<std::array<float, 2>, kStepsPerCorner + 1> directions{};
  double x = 1.0;
  double y = 0.0;
  for (auto& direction : directions) {
    direction = {static_cast<float>(x), static_cast<float>(y)};
    const double turned = x * kCosine - y * kSine;
    y = x * kSine + y * kCosine;
    x = turned;
  }
  return directions;
}();

/// Centre of the corner arc and the direction of spoke `index`, clockwise from the lower right.
struct Spoke {
  ImVec2 centre;
  ImVec2 direction;
};

Spoke spoke(const Rect& area, float radius, int index) {
  const int corner = index / (kStepsPerCorner + 1);
  const auto [x, y] = kQuarter.at(static_cast<std::size_t>(index % (kStepsPerCorner + 1)));
  const Rect arcs = area.grown(-radius);
  switch (corner) {
    case 0:
      return {arcs.max, {x, y}};
    case 1:
      return {arcs.bottom_left(), {-y, x}};
    case 2:
      return {arcs.min, {-x, -y}};
    default:
      return {arcs.top_right(), {y, -x}};
  }
}

}  // namespace

void draw_fill(const Ui& ui, const Rect& area, Colour colour, float radius, ImDrawFlags corners) {
  ui.draw().AddRectFilled(area.min, area.max, colour, radius, corners);
}

void draw_border(const Ui& ui, const Rect& area, Colour colour, float radius, float thickness) {
  const Rect middle = area.grown(-0.5F * (thickness - 1.0F));
  ui.draw().AddRect(middle.min, middle.max, colour, radius, 0, thickness);
}

void draw_shadow(const Ui& ui, const Rect& area, float radius, float depth) {
  const float strength = ui.palette.shadow_strength;
  constexpr unsigned kLoops = kShadow.size();
  TriangleWriter writer(ui.draw(), std::size_t{kSpokes} * (kLoops - 1) * 6,
                        std::size_t{kSpokes} * kLoops);
  const ImVec2 drop(0.0F, ui.px(kShadowDrop) * depth);
  for (int i = 0; i < kSpokes; ++i) {
    const Spoke at = spoke(area, radius, i);
    for (const ShadowLoop& loop : kShadow) {
      const float outwards = loop.offset > 0.0F ? loop.offset * depth : loop.offset;
      const float reach = std::max(0.0F, radius + ui.px(outwards));
      writer.vertex(at.centre + at.direction * reach + drop,
                    with_alpha(ui.palette.shadow, static_cast<int>(loop.opacity * strength)));
    }
  }
  for (unsigned i = 0; i < kSpokes; ++i) {
    const unsigned here = i * kLoops;
    const unsigned next = ((i + 1) % kSpokes) * kLoops;
    for (unsigned loop = 0; loop + 1 < kLoops; ++loop) {
      writer.quad(here + loop, next + loop);
    }
  }
}

void draw_card(const Ui& ui, const Rect& area, float radius) {
  draw_once(ui, Fingerprint().add(area).add(radius), [&] {
    draw_shadow(ui, area, ui.px(radius));
    draw_fill(ui, area, ui.palette.surface, ui.px(radius));
    draw_border(ui, area, ui.palette.line, ui.px(radius), 1.0F);
  });
}

float draw_card_head(const Ui& ui, const Rect& card, std::string_view title,
                     std::string_view caption) {
  const Rect inner = card.grown(-ui.px(20.0F), 0.0F);
  const float y = card.min.y + ui.px(14.0F);
  draw_text_in(ui, Rect::of({inner.min.x, y}, inner.width(), ui.px(24.0F)), Type::kBodyStrong,
               ui.palette.ink, title);
  if (caption.empty()) {
    return y + ui.px(34.0F);
  }
  draw_text_in(ui, Rect::of({inner.min.x, y + ui.px(24.0F)}, inner.width(), ui.px(20.0F)),
               Type::kCaption, ui.palette.ink3, caption);
  return y + ui.px(54.0F);
}

ImVec2 pill_size(const Ui& ui, std::string_view word) {
  return {text_width(ui, Type::kCaptionMedium, word) + ui.px(20.0F),
          text_height(ui, Type::kCaptionMedium) + ui.px(8.0F)};
}

Rect draw_pill(const Ui& ui, ImVec2 top_left, std::string_view word, Colour text, Colour fill) {
  const Rect area{top_left, top_left + pill_size(ui, word)};
  draw_once(ui, Fingerprint().add(area).add(word).add(text).add(fill), [&] {
    draw_fill(ui, area, fill, area.height() * 0.5F);
    draw_text_in(ui, area.grown(-ui.px(10.0F), 0.0F), Type::kCaptionMedium, text, word);
  });
  return area;
}

void draw_dashed_line(const Ui& ui, ImVec2 from, ImVec2 to, const DashedLine& line) {
  const ImVec2 way = to - from;
  const float length = std::hypot(way.x, way.y);
  ImDrawList& draw = ui.draw();
  const float period = line.on + line.off;
  const int dashes = period > 0.0F ? static_cast<int>(std::ceil(length / period)) : 0;
  for (int i = 0; i < dashes; ++i) {
    const float begin = period * static_cast<float>(i);
    const float end = std::min(length, begin + line.on);
    draw.AddLine(from + way * (begin / length), from + way * (end / length), line.colour,
                 line.thickness);
  }
}

void draw_waterline(const Ui& ui, float left, float right, float y) {
  draw_once(ui, Fingerprint().add(left).add(right).add(y), [&] {
    draw_dashed_line(ui, {left, y}, {right, y},
                     {.colour = with_alpha(ui.palette.line_strong, 150),
                      .thickness = ui.px(1.2F),
                      .on = ui.px(5.0F),
                      .off = ui.px(6.0F)});
  });
}

void draw_dashed_border(const Ui& ui, const Rect& area, Colour colour, float radius,
                        float thickness) {
  std::vector<StrokePoint>& outline = ui.scratch.stroke;
  outline.clear();
  const Rect middle = area.grown(-0.5F * thickness);
  for (int i = 0; i <= kSpokes; ++i) {
    const Spoke at = spoke(middle, radius, i % kSpokes);
    outline.push_back({at.centre + at.direction * radius, colour, thickness});
  }
  draw_dashed_stroke(ui, outline, {.on = ui.px(5.0F), .off = ui.px(4.0F)});
}

void draw_focus_ring(const Ui& ui, const Rect& item, float radius) {
  constexpr float kOffset = 3.0F;
  constexpr float kThickness = 2.5F;
  const Rect ring = item.grown(ui.px(kOffset));
  ui.draw().AddRect(ring.min, ring.max, ui.palette.focus, ui.px(radius + kOffset), 0,
                    ui.px(kThickness));
}

}  // namespace attune::ui
