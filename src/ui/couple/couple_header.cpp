// Buttons where there is room, a menu where there is not.
#include "ui/couple/couple_header.h"

#include <algorithm>
#include <array>

#include "ui/kit/paragraph.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menu.h"

namespace attune::ui {

namespace {

constexpr float kCoupleHeaderGap = 12.0F;  // px at scale 1
constexpr std::string_view kReport = to_say("Save as a page");

std::string_view pin_label(const Language& say, const CoupleView& view) {
  return view.pinned ? say("Stop comparing") : say("Keep this to compare");
}

MenuSpec presets_of(const Language& say, const CoupleView& view) {
  return {.id = "presets",
          .label = say("Begin with"),
          .items = view.presets,
          .selected = view.preset,
          .none = say("as turned by hand")};
}

/// Where to begin. Takes its room from the left of `row`.
std::optional<int> draw_presets(const Ui& ui, const CoupleView& view, Rect& row) {
  MenuSpec presets = presets_of(ui.say, view);
  const float width = std::min(row.width(), menu_size(ui, presets).x);
  presets.area = row.left(width);
  row = row.without_left(width + ui.px(kCoupleHeaderGap));
  return draw_menu(ui, presets);
}

/// Comparing and saving. Takes its room from the right of `row`.
CoupleAction draw_buttons(const Ui& ui, const CoupleView& view, Rect& row) {
  const std::string_view report = ui.say(kReport);
  const ImVec2 save = button_size(ui, report, true);
  const bool saved = draw_button(
      ui, {.id = "report", .area = row.right(save.x), .label = report, .icon = Icon::kSave});
  row = row.without_right(save.x + ui.px(kCoupleHeaderGap));
  const std::string_view keep = pin_label(ui.say, view);
  const ImVec2 pin = button_size(ui, keep);
  const bool pinned = draw_button(ui, {.id = "pin", .area = row.right(pin.x), .label = keep});
  row = row.without_right(pin.x + ui.px(kCoupleHeaderGap));
  if (saved) {
    return CoupleSaveReport{};
  }
  return pinned ? CoupleAction(CoupleTogglePin{}) : CoupleAction();
}

CoupleAction draw_more(const Ui& ui, const CoupleView& view, Rect& row) {
  const std::array<std::string_view, 2> more = {pin_label(ui.say, view), ui.say(kReport)};
  const auto chosen = draw_menu(ui, {.id = "more",
                                     .area = row.right(row.height()),
                                     .label = ui.say("Compare and save"),
                                     .items = more,
                                     .icon = Icon::kMore});
  row = row.without_right(row.height() + ui.px(kCoupleHeaderGap));
  if (!chosen) {
    return {};
  }
  return *chosen == 0 ? CoupleAction(CoupleTogglePin{}) : CoupleAction(CoupleSaveReport{});
}

}  // namespace

CoupleAction draw_couple_header(const Ui& ui, const CoupleView& view, Rect& area) {
  constexpr float kLeastAbout = 200.0F;
  Rect row = area.top(ui.px(kSmallestTarget));
  area = area.without_top(row.height() + ui.px(kCoupleHeaderGap));
  const float wanted = menu_size(ui, presets_of(ui.say, view)).x +
                       button_size(ui, ui.say(kReport), true).x +
                       button_size(ui, pin_label(ui.say, view)).x + ui.px(2.0F * kCoupleHeaderGap);
  const CoupleAction action =
      wanted <= row.width() ? draw_buttons(ui, view, row) : draw_more(ui, view, row);
  const auto preset = draw_presets(ui, view, row);
  if (row.width() >= ui.px(kLeastAbout)) {
    const Paragraph about = {.type = Type::kCaption, .width = row.width(), .max_lines = 2};
    const float height = measure_paragraph(ui, about, view.about).height;
    draw_paragraph(ui, {row.min.x, row.centre().y - height * 0.5F}, about, ui.palette.ink2,
                   view.about);
  }
  return preset ? CoupleAction(CoupleSelectPreset{*preset}) : action;
}

}  // namespace attune::ui
