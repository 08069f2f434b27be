// Curve, particles, stations and words; the four boxes are in loop_boxes.cpp.
#include "ui/widgets/infinity_loop.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/kit/drawn_once.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/kit/stroke.h"
#include "ui/kit/text.h"
#include "ui/widgets/loop_boxes.h"

namespace attune::ui {

namespace {

// Odd, so that two particles never meet at the crossing: with six, opposite ones always do.
constexpr int kParticles = 7;
constexpr float kInsideLobe = 0.62F;    // of half the width: what a lobe is wide inside
constexpr float kRoomForWord = 8.0F;    // px at scale 1, above and below
constexpr double kRestingPhase = 0.06;  // where the particles stand with reduced motion

/// Lengths that differ between the sizes, px at scale 1.
struct LoopMeasures {
  int points;
  float core;
  float halo;
  float particle;
  float margin_x;
  float margin_y;
};

constexpr LoopMeasures measures_of(LoopSize size) {
  switch (size) {
    case LoopSize::kSmall:
      return {96, 2.6F, 11.0F, 2.8F, 10.0F, 10.0F};
    case LoopSize::kMedium:
      return {160, 4.0F, 20.0F, 4.8F, 22.0F, 28.0F};
    case LoopSize::kLarge:
      break;
  }
  return {220, 5.0F, 30.0F, 6.0F, 26.0F, 30.0F};
}

/// Everything the parts of the drawing share.
struct LoopDrawing {
  const Ui& ui;
  const LoopPicture& picture;
  const LoopMotion& motion;
  LoopMeasures measures = {};
  LoopShape shape = {};
  float first_force = 0.0F;  // what drives the first partner's side, a share
  float second_force = 0.0F;

  [[nodiscard]] Colour colour_at(ImVec2 point) const {
    return mix(ui.palette.first, ui.palette.second, shape.side(point));
  }
  /// Thin at rest, thick where the force of that side is strong.
  [[nodiscard]] float width_at(ImVec2 point) const {
    const float force = std::lerp(first_force, second_force, shape.side(point));
    return ui.px(measures.core) * (0.8F + 1.1F * std::clamp(force, 0.0F, 1.0F));
  }
  /// Particles step back where stations are to be looked at.
  [[nodiscard]] float prominence() const { return picture.active ? 0.6F : 1.0F; }
  [[nodiscard]] double phase() const { return ui.reduced_motion ? kRestingPhase : motion.phase(); }
};

LoopDrawing make_drawing(const Ui& ui, const LoopPicture& picture, const LoopMotion& motion,
                         const LoopMeasures& measures, const Rect& room) {
  const bool first_pursues = picture.pursuer == Partner::kFirst;
  const LoopForces forces = motion.forces();
  const auto pursuit = static_cast<float>(forces.pursuit);
  const auto withdrawal = static_cast<float>(forces.withdrawal);
  return {.ui = ui,
          .picture = picture,
          .motion = motion,
          .measures = measures,
          .shape = fit_loop(room),
          .first_force = first_pursues ? pursuit : withdrawal,
          .second_force = first_pursues ? withdrawal : pursuit};
}

/// The halo, and the core on top of it: the same points with other widths.
void draw_curve(const LoopDrawing& d) {
  constexpr float kOpacity = 30.0F;
  std::vector<StrokePoint>& points = d.ui.scratch.stroke;
  points.clear();
  d.shape.along(0.0, 1.0 / d.measures.points, d.measures.points, d.ui.scratch.points);
  for (const ImVec2 at : d.ui.scratch.points) {
    // Half as strong at the crossing, where it lies twice.
    const float apart = std::abs(at.x - d.shape.centre.x) / (0.22F * d.shape.half_width);
    const float opacity = kOpacity * (0.5F + 0.5F * std::min(1.0F, apart));
    points.push_back(
        {at, with_alpha(d.colour_at(at), static_cast<int>(opacity)), d.ui.px(d.measures.halo)});
  }
  draw_stroke(d.ui, points, true);
  for (StrokePoint& point : points) {
    point.colour = with_alpha(point.colour, kOpaque);
    point.width = d.width_at(point.at);
  }
  draw_stroke(d.ui, points, true);
}

void draw_tail(const LoopDrawing& d, double head, float radius) {
  constexpr int kSteps = 9;
  constexpr double kSeconds = 0.7;  // how long a way the tail shows
  const double length = std::min(0.14, d.motion.speed() * kSeconds);
  std::vector<StrokePoint>& points = d.ui.scratch.stroke;
  points.clear();
  d.shape.along(head - length, length / kSteps, kSteps + 1, d.ui.scratch.points);
  for (const ImVec2 at : d.ui.scratch.points) {
    const float share = static_cast<float>(points.size()) / kSteps;
    points.push_back({at, with_alpha(d.colour_at(at), static_cast<int>(120.0F * share)),
                      std::lerp(d.width_at(at), 2.0F * radius, share)});
  }
  draw_stroke(d.ui, points);
}

void draw_particles(const LoopDrawing& d) {
  ImDrawList& draw = d.ui.draw();
  const float rim = d.ui.px(d.measures.particle * 0.42F * d.prominence());
  for (int i = 0; i < kParticles; ++i) {
    const double phase = d.phase() + static_cast<double>(i) / kParticles;
    const ImVec2 at = d.shape.at(phase);
    // A force thickens the line; its particles stay larger than it.
    const float radius =
        std::max(d.ui.px(d.measures.particle) * d.prominence(), d.width_at(at) * 0.5F);
    if (!d.ui.reduced_motion) {
      draw_tail(d, phase, radius);
    }
    draw.AddCircleFilled(at, radius + rim, d.ui.palette.surface);
    draw.AddCircleFilled(at, radius, d.colour_at(at));
  }
}

void draw_station(const LoopDrawing& d, LoopStation station, bool lit) {
  const Ui& ui = d.ui;
  const ImVec2 at = d.shape.at(station_phase(station.partner, station.stage));
  const Colour colour = ui.palette.of(station.partner);
  const float radius = ui.px(d.measures.particle * (lit ? 1.7F : 0.9F));
  ImDrawList& draw = ui.draw();
  if (lit) {
    draw.AddCircleFilled(at, radius + ui.px(7.0F), with_alpha(colour, 46));
  }
  draw.AddCircleFilled(at, radius + ui.px(2.0F), ui.palette.surface);
  draw.AddCircleFilled(at, radius, lit ? colour : ui.palette.surface);
  draw.AddCircle(at, radius, colour, 0, ui.px(1.8F));
}

/// Above the loop or below it, on the station's own side of the waterline, with a line to it.
void draw_station_word(const LoopDrawing& d, const Rect& area) {
  const Ui& ui = d.ui;
  const LoopStation station = *d.picture.active;
  const ImVec2 at = d.shape.at(station_phase(station.partner, station.stage));
  ImVec2 size = pill_size(ui, d.picture.station_word);
  size.x = std::min(size.x, area.width());
  const float clear = d.shape.half_height + ui.px(d.measures.core) + ui.px(5.0F);
  const bool above = at.y < d.shape.centre.y;
  const float y = above ? std::max(area.min.y, d.shape.centre.y - clear - size.y)
                        : std::min(area.max.y - size.y, d.shape.centre.y + clear);
  const float x =
      std::clamp(at.x - size.x * 0.5F, area.min.x, std::max(area.min.x, area.max.x - size.x));
  const Colour colour = ui.palette.of(station.partner);
  ui.draw().AddLine(at, {at.x, above ? y + size.y : y}, with_alpha(colour, 130), ui.px(1.5F));
  const Rect pill = Rect::of({x, y}, size.x, size.y);
  draw_fill(ui, pill, ui.palette.soft_of(station.partner), size.y * 0.5F);
  draw_text_aligned(ui, pill.grown(-ui.px(10.0F), 0.0F), Align::kCentre,
                    {Type::kCaptionMedium, colour, d.picture.station_word});
}

void draw_stations(const LoopDrawing& d, const Rect& area) {
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    for (int i = 0; i < kLoopStageCount; ++i) {
      const LoopStation station{partner, static_cast<LoopStage>(i)};
      const bool lit =
          partner == d.picture.active->partner && station.stage == d.picture.active->stage;
      draw_station(d, station, lit);
    }
  }
  if (!d.picture.station_word.empty()) {
    draw_station_word(d, area);
  }
}

/// How the names may stand in the lobes of the large loop, the best first.
struct NameFit {
  Type type;
  int lines;
};
constexpr std::array<NameFit, 5> kNameFits = {{{Type::kHeading, 1},
                                               {Type::kBodyStrong, 1},
                                               {Type::kBodyStrong, 2},
                                               {Type::kCaptionStrong, 2},
                                               {Type::kCaptionStrong, 3}}};

/// The largest face in which both lobes have room for their name.
Paragraph name_paragraph(const LoopDrawing& d) {
  Paragraph paragraph = {.width = d.shape.half_width * kInsideLobe, .align = Align::kCentre};
  const auto fits = [&](const LoopPartner& who) {
    return !measure_paragraph(d.ui, paragraph, who.name).cut;
  };
  for (const NameFit& fit : kNameFits) {
    paragraph.type = fit.type;
    paragraph.max_lines = fit.lines;
    if (fits(d.picture.first) && fits(d.picture.second)) {
      break;
    }
  }
  return paragraph;
}

/// Above the waterline.
void draw_large_name(const LoopDrawing& d, Partner partner, std::string_view name) {
  const Paragraph paragraph = name_paragraph(d);
  const float height = measure_paragraph(d.ui, paragraph, name).height;
  const ImVec2 middle = d.shape.lobe_centre(partner);
  draw_paragraph(d.ui, {middle.x - paragraph.width * 0.5F, middle.y - d.ui.px(2.0F) - height},
                 paragraph, d.ui.palette.of(partner), name);
}

void draw_name(const LoopDrawing& d, Partner partner, const LoopPartner& who) {
  if (d.picture.size == LoopSize::kLarge) {
    draw_large_name(d, partner, who.name);
    return;
  }
  const Ui& ui = d.ui;
  const ImVec2 middle = d.shape.lobe_centre(partner);
  const float rise = ui.px(3.0F) + text_height(ui, Type::kBodyStrong) * 0.5F;
  draw_text_centred(ui, middle - ImVec2(0.0F, rise), Type::kBodyStrong, ui.palette.of(partner),
                    who.name);
  const Paragraph doing = {
      .type = Type::kCaption, .width = d.shape.half_width * kInsideLobe, .align = Align::kCentre};
  // A flat lobe has no room for two lines; what they do stands below the loop as well.
  if (measure_paragraph(ui, doing, who.doing).height <= d.shape.half_height * 0.6F) {
    draw_paragraph(ui, {middle.x - doing.width * 0.5F, middle.y + ui.px(2.0F)}, doing,
                   ui.palette.ink2, who.doing);
  }
}

/// Small: the one word stands below the crossing, clear of the lobes.
void draw_pace_word(const LoopDrawing& d, const Rect& area) {
  const float half = text_height(d.ui, Type::kCaption) * 0.5F;
  draw_text_centred(d.ui, {d.shape.centre.x, area.max.y - half}, Type::kCaption, d.ui.palette.ink2,
                    d.picture.pace_word);
}

/// Who they are and what they do and feel.
Fingerprint words_of(const LoopPicture& picture) {
  Fingerprint print;
  for (const LoopPartner* who : {&picture.first, &picture.second}) {
    print.add(who->name).add(who->doing).add(who->shows_title).add(who->shows);
    print.add(who->underneath_title).add(who->underneath);
  }
  return print.add(picture.pace_word)
      .add(picture.size)
      .add(picture.loop_height)
      .add(picture.pursuer);
}

/// What stands around the curve.
void draw_surroundings(const LoopDrawing& d, const LoopBoxes& boxes, const Rect& area) {
  const float water = d.shape.centre.y;
  draw_waterline(d.ui, area.min.x, area.max.x, water);
  if (d.picture.size == LoopSize::kLarge) {
    draw_leader_lines(d.ui, boxes, d.shape);
    draw_loop_boxes(d.ui, boxes, d.picture, water);
  }
}

void draw_names(const LoopDrawing& d, const Rect& area) {
  if (d.picture.size != LoopSize::kSmall) {
    draw_name(d, Partner::kFirst, d.picture.first);
    draw_name(d, Partner::kSecond, d.picture.second);
  } else if (!d.picture.pace_word.empty()) {
    draw_pace_word(d, area);
  }
}

}  // namespace

void draw_infinity_loop(const Ui& ui, const Rect& area, const LoopPicture& picture,
                        const LoopMotion& motion) {
  const LoopMeasures measures = measures_of(picture.size);
  const bool large = picture.size == LoopSize::kLarge;
  const LoopBoxes boxes = large ? place_loop_boxes(ui, area, picture) : LoopBoxes{.loop = area};
  const float for_word = picture.active ? ui.px(kRoomForWord) : 0.0F;
  const bool paced = picture.size == LoopSize::kSmall && !picture.pace_word.empty();
  const float for_pace = paced ? text_height(ui, Type::kCaption) * 0.6F : 0.0F;
  const Rect room =
      boxes.loop.grown(-ui.px(measures.margin_x), -ui.px(measures.margin_y) - for_word)
          .without_bottom(for_pace);
  const LoopDrawing drawing = make_drawing(ui, picture, motion, measures, room);
  const Fingerprint still = words_of(picture).add(area).add(room);
  draw_once(ui, Fingerprint(still).add(1), [&] { draw_surroundings(drawing, boxes, area); });
  const Fingerprint driven = Fingerprint(still).add(drawing.first_force).add(drawing.second_force);
  draw_once(ui, Fingerprint(driven).add(2), [&] {
    draw_curve(drawing);
    draw_names(drawing, area);
  });
  const Fingerprint moving =
      Fingerprint(driven).add(drawing.phase()).add(picture.active.has_value());
  draw_once(ui, Fingerprint(moving).add(3), [&] { draw_particles(drawing); });
  if (picture.active) {
    const Fingerprint lit = Fingerprint(still)
                                .add(picture.active->partner)
                                .add(picture.active->stage)
                                .add(picture.station_word);
    const Rect between_boxes{{boxes.shows[0].max.x + ui.px(4.0F), area.min.y},
                             {boxes.shows[1].min.x - ui.px(4.0F), area.max.y}};
    draw_once(ui, Fingerprint(lit).add(4),
              [&] { draw_stations(drawing, large && boxes.beside ? between_boxes : area); });
  }
}

}  // namespace attune::ui
