// Boxes of one height, beside the lobes or above and below them.
#include "ui/widgets/loop_boxes.h"

#include <algorithm>
#include <optional>

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/infinity_loop.h"

namespace attune::ui {

namespace {

constexpr float kPaddingX = 14.0F;
constexpr float kPaddingY = 9.0F;
constexpr float kBelowTitle = 3.0F;
constexpr float kLoopBoxesGap = 12.0F;
constexpr float kNarrowestBox = 190.0F;
constexpr float kWidestBox = 270.0F;
constexpr float kBoxShare = 0.26F;  // of the width
constexpr float kNarrowestLoop = 260.0F;
constexpr float kLowestLoop = 158.0F;  // between boxes above and below it
constexpr float kCaptionRoom = 28.0F;  // above and below the waterline

struct BoxText {
  std::string_view title;
  std::string_view body;
};

std::size_t index_of(Partner partner) { return partner == Partner::kFirst ? 0 : 1; }

const LoopPartner& who(const LoopPicture& picture, Partner partner) {
  return partner == Partner::kFirst ? picture.first : picture.second;
}

BoxText shows_of(const LoopPicture& picture, Partner partner) {
  return {who(picture, partner).shows_title, who(picture, partner).shows};
}

BoxText underneath_of(const LoopPicture& picture, Partner partner) {
  return {who(picture, partner).underneath_title, who(picture, partner).underneath};
}

Paragraph title_in(const Ui& ui, float width) {
  return {.type = Type::kSmallStrong, .width = width - ui.px(2.0F * kPaddingX), .max_lines = 2};
}

Paragraph body_in(const Ui& ui, float width) {
  return {.type = Type::kSmall, .width = width - ui.px(2.0F * kPaddingX)};
}

float box_height(const Ui& ui, float width, const BoxText& text) {
  // Room for two lines, so that one line more or less does not move everything.
  constexpr float kLines = 2.0F;
  const TypeSpec& type = spec_of(Type::kSmall);
  return measure_paragraph(ui, title_in(ui, width), text.title).height +
         std::max(measure_paragraph(ui, body_in(ui, width), text.body).height,
                  ui.px(kLines * type.size * type.leading)) +
         ui.px(2.0F * kPaddingY + kBelowTitle);
}

float tallest_box(const Ui& ui, float width, const LoopPicture& picture) {
  float height = 0.0F;
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    height = std::max({height, box_height(ui, width, shows_of(picture, partner)),
                       box_height(ui, width, underneath_of(picture, partner))});
  }
  return height;
}

void draw_box(const Ui& ui, const Rect& area, Partner partner, const BoxText& text) {
  draw_fill(ui, area, ui.palette.soft_of(partner), ui.px(12.0F));
  ImVec2 at = area.min + ui.px(kPaddingX, kPaddingY);
  at.y += draw_paragraph(ui, at, title_in(ui, area.width()), ui.palette.of(partner), text.title)
              .height +
          ui.px(kBelowTitle);
  draw_paragraph(ui, at, body_in(ui, area.width()), ui.palette.ink, text.body);
}

/// Centred on `y`, but never across the waterline's captions nor out of `area`.
Rect box_at(float left, float width, float y, float height, const Rect& limits) {
  const float top =
      std::clamp(y - height * 0.5F, limits.min.y, std::max(limits.min.y, limits.max.y - height));
  return Rect::of({left, top}, width, height);
}

void place_beside(const Ui& ui, const Rect& area, const LoopPicture& picture, float width,
                  LoopBoxes& boxes) {
  const float water = area.centre().y;
  const float caption = ui.px(kCaptionRoom);
  const Rect above{area.min, {area.max.x, water - caption}};
  const Rect below{{area.min.x, water + caption}, area.max};
  const float reach = area.height() * 0.27F;
  const float height = tallest_box(ui, width, picture);
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    const float left = partner == Partner::kFirst ? area.min.x : area.max.x - width;
    const std::size_t i = index_of(partner);
    boxes.shows.at(i) = box_at(left, width, water - reach, height, above);
    boxes.underneath.at(i) = box_at(left, width, water + reach, height, below);
  }
  boxes.loop = area.grown(-(width - ui.px(kLoopBoxesGap)), 0.0F);
}

void place_around(const Ui& ui, const Rect& area, const LoopPicture& picture, LoopBoxes& boxes) {
  boxes.beside = false;
  const float gap = ui.px(kLoopBoxesGap);
  const float height = tallest_box(ui, (area.width() - gap) * 0.5F, picture);
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    const std::size_t i = index_of(partner);
    const Rect lane = column(area, static_cast<int>(i), 2, gap);
    boxes.shows.at(i) = lane.top(height);
    boxes.underneath.at(i) = lane.bottom(height);
  }
  boxes.loop = area.grown(0.0F, -height);
}

/// What shows and below it what is felt, in two rows under the loop.
void place_below(const Ui& ui, const Rect& area, const LoopPicture& picture, LoopBoxes& boxes) {
  boxes.beside = false;
  const float gap = ui.px(kLoopBoxesGap);
  const float height = tallest_box(ui, (area.width() - gap) * 0.5F, picture);
  boxes.loop = area.top(picture.loop_height);
  const Rect below = area.without_top(picture.loop_height + gap);
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    const std::size_t i = index_of(partner);
    const Rect lane = column(below, static_cast<int>(i), 2, gap);
    boxes.shows.at(i) = lane.top(height);
    boxes.underneath.at(i) = lane.without_top(height + gap).top(height);
  }
}

/// At the waterline's left end, or, shorter, in the notches above and below the crossing.
void draw_captions(const Ui& ui, const LoopBoxes& boxes, float water) {
  const std::string_view above = ui.say("what shows");
  const std::string_view below = ui.say("what is felt underneath");
  const float height = ui.px(24.0F);
  const float apart = ui.px(2.0F);
  const Rect row = Rect::of({boxes.shows.at(0).min.x, water}, boxes.shows.at(0).width(), height);
  if (boxes.beside) {
    draw_text_in(ui, row.moved({0.0F, -apart - height}), Type::kCaption, ui.palette.ink3, above);
    draw_text_in(ui, row.moved({0.0F, apart}), Type::kCaption, ui.palette.ink3, below);
    return;
  }
  const float x = boxes.loop.centre().x;
  const float away = boxes.loop.height() * 0.28F;
  draw_text_centred(ui, {x, water - away}, Type::kCaption, ui.palette.ink3, above);
  draw_text_centred(ui, {x, water + away}, Type::kCaption, ui.palette.ink3, ui.say("what is felt"));
}

/// How wide boxes beside the loop would be, pixels, or nothing where they stand around it.
std::optional<float> width_beside(const Ui& ui, float width) {
  const float wanted = std::clamp(width * kBoxShare, ui.px(kNarrowestBox), ui.px(kWidestBox));
  const float box = std::min(wanted, (width - ui.px(kNarrowestLoop)) * 0.5F);
  return box >= ui.px(kNarrowestBox) ? std::optional(box) : std::nullopt;
}

}  // namespace

LoopBoxes place_loop_boxes(const Ui& ui, const Rect& area, const LoopPicture& picture) {
  LoopBoxes boxes;
  if (picture.loop_height > 0.0F) {
    place_below(ui, area, picture, boxes);
    return boxes;
  }
  if (const auto width = width_beside(ui, area.width())) {
    place_beside(ui, area, picture, *width, boxes);
  } else {
    place_around(ui, area, picture, boxes);
  }
  return boxes;
}

float loop_boxes_height(const Ui& ui, float width, const LoopPicture& picture) {
  const float gap = ui.px(kLoopBoxesGap);
  return 2.0F * (tallest_box(ui, (width - gap) * 0.5F, picture) + gap);
}

float least_loop_height(const Ui& ui, float width, const LoopPicture& picture) {
  if (const auto box = width_beside(ui, width)) {
    return 2.0F * (tallest_box(ui, *box, picture) + ui.px(kCaptionRoom));
  }
  return 2.0F * tallest_box(ui, (width - ui.px(kLoopBoxesGap)) * 0.5F, picture) +
         ui.px(kLowestLoop);
}

void draw_leader_lines(const Ui& ui, const LoopBoxes& boxes, const LoopShape& shape) {
  if (!boxes.beside) {
    return;
  }
  constexpr double kUpperOuter = 0.32;  // laps into the lobe
  constexpr double kLowerOuter = 0.18;
  const auto line = [&](Partner partner, const Rect& box, double on_lobe) {
    const double phase = partner == Partner::kSecond ? on_lobe : on_lobe + 0.5;
    const float edge = partner == Partner::kFirst ? box.max.x : box.min.x;
    ui.draw().AddLine({edge, box.centre().y}, shape.at(phase),
                      with_alpha(ui.palette.of(partner), 130), ui.px(1.5F));
  };
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    line(partner, boxes.shows.at(index_of(partner)), kUpperOuter);
    line(partner, boxes.underneath.at(index_of(partner)), kLowerOuter);
  }
}

void draw_loop_boxes(const Ui& ui, const LoopBoxes& boxes, const LoopPicture& picture,
                     float water) {
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    const std::size_t i = index_of(partner);
    draw_box(ui, boxes.shows.at(i), partner, shows_of(picture, partner));
    draw_box(ui, boxes.underneath.at(i), partner, underneath_of(picture, partner));
  }
  draw_captions(ui, boxes, water);
}

}  // namespace attune::ui
