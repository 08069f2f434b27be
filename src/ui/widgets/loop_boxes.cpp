// Boxes as high as their text, centred on the height of the lobe's upper and lower arc.
#include "ui/widgets/loop_boxes.h"

#include <algorithm>

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/infinity_loop.h"

namespace attune::ui {

namespace {

constexpr float kPaddingX = 14.0F;
constexpr float kPaddingY = 11.0F;
constexpr float kTitleHeight = 25.0F;
constexpr float kGap = 12.0F;
constexpr float kNarrowestBox = 170.0F;
constexpr float kWidestBox = 250.0F;
constexpr float kNarrowestLoop = 320.0F;

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

Paragraph paragraph_in(const Ui& ui, float width) {
  return {.type = Type::kSmall, .width = width - ui.px(2.0F * kPaddingX)};
}

float box_height(const Ui& ui, float width, const BoxText& text) {
  return measure_paragraph(ui, paragraph_in(ui, width), text.body).height +
         ui.px(2.0F * kPaddingY + kTitleHeight);
}

void draw_box(const Ui& ui, const Rect& area, Partner partner, const BoxText& text) {
  draw_fill(ui, area, ui.palette.soft_of(partner), ui.px(12.0F));
  const ImVec2 at = area.min + ui.px(kPaddingX, kPaddingY);
  const float width = area.width() - ui.px(2.0F * kPaddingX);
  draw_text_in(ui, Rect::of(at, width, ui.px(20.0F)), Type::kSmallStrong, ui.palette.of(partner),
               text.title);
  draw_paragraph(ui, at + ui.px(0.0F, kTitleHeight), paragraph_in(ui, area.width()), ui.palette.ink,
                 text.body);
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
  const float caption = ui.px(30.0F);
  const Rect above{area.min, {area.max.x, water - caption}};
  const Rect below{{area.min.x, water + caption}, area.max};
  const float reach = area.height() * 0.30F;
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    const float left = partner == Partner::kFirst ? area.min.x : area.max.x - width;
    const std::size_t i = index_of(partner);
    boxes.shows.at(i) = box_at(left, width, water - reach,
                               box_height(ui, width, shows_of(picture, partner)), above);
    boxes.underneath.at(i) = box_at(left, width, water + reach,
                                    box_height(ui, width, underneath_of(picture, partner)), below);
  }
  boxes.loop = area.grown(-(width - ui.px(kGap)), 0.0F);
}

void place_below(const Ui& ui, const Rect& area, const LoopPicture& picture, LoopBoxes& boxes) {
  boxes.beside = false;
  const float gap = ui.px(kGap);
  const float width = (area.width() - gap) * 0.5F;
  const auto row = [&](auto text_of) {
    return std::max(box_height(ui, width, text_of(picture, Partner::kFirst)),
                    box_height(ui, width, text_of(picture, Partner::kSecond)));
  };
  const float shows = row(shows_of);
  const float underneath = row(underneath_of);
  const float top = area.max.y - shows - underneath - gap;
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    const std::size_t i = index_of(partner);
    const float left = column(area, static_cast<int>(i), 2, gap).min.x;
    boxes.shows.at(i) = Rect::of({left, top}, width, shows);
    boxes.underneath.at(i) = Rect::of({left, top + shows + gap}, width, underneath);
  }
  boxes.loop = {area.min, {area.max.x, top - gap}};
}

}  // namespace

LoopBoxes place_loop_boxes(const Ui& ui, const Rect& area, const LoopPicture& picture) {
  LoopBoxes boxes;
  const float wanted = area.width() * 0.215F;
  const float width = std::clamp(wanted, ui.px(kNarrowestBox), ui.px(kWidestBox));
  if (area.width() - 2.0F * width >= ui.px(kNarrowestLoop)) {
    place_beside(ui, area, picture, width, boxes);
  } else {
    place_below(ui, area, picture, boxes);
  }
  return boxes;
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
  if (boxes.beside) {
    const float left = boxes.shows.at(0).min.x;
    const float width = boxes.shows.at(0).width();
    const float height = ui.px(24.0F);
    draw_text_in(ui, Rect::of({left, water - ui.px(2.0F) - height}, width, height), Type::kCaption,
                 ui.palette.ink3, "what shows");
    draw_text_in(ui, Rect::of({left, water + ui.px(2.0F)}, width, height), Type::kCaption,
                 ui.palette.ink3, "what is felt underneath");
  }
}

}  // namespace attune::ui
