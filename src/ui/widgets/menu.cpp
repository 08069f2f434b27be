// Dear ImGui's popup window with items of our own in it.
#include "ui/widgets/menu.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "ui/kit/imgui_compat.h"
#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/tooltip.h"

namespace attune::ui {

namespace {

constexpr float kInset = 14.0F;  // px at scale 1
constexpr float kCaret = 22.0F;
constexpr float kBetween = 8.0F;
constexpr float kBeside = 4.0F;  // between button and list
constexpr float kMargin = 6.0F;  // of the list
constexpr Type kLabelType = Type::kSmallMedium;
constexpr Type kItemType = Type::kSmallMedium;
constexpr Type kChosenType = Type::kSmallStrong;
constexpr const char* kPopup = "list";

std::string_view chosen_of(const MenuSpec& spec) {
  const bool chosen = spec.selected >= 0 && spec.selected < static_cast<int>(spec.items.size());
  return chosen ? spec.items[static_cast<std::size_t>(spec.selected)] : spec.none;
}

float widest_item(const Ui& ui, const MenuSpec& spec) {
  float widest = 0.0F;
  for (const std::string_view item : spec.items) {
    widest = std::max(widest, text_width(ui, kChosenType, item));
  }
  return widest;
}

void draw_caret(const Ui& ui, ImVec2 centre, Colour colour) {
  const float half = ui.px(4.5F);
  ui.draw().PathLineTo(centre + ImVec2(-half, -half * 0.5F));
  ui.draw().PathLineTo(centre + ImVec2(0.0F, half * 0.5F));
  ui.draw().PathLineTo(centre + ImVec2(half, -half * 0.5F));
  ui.draw().PathStroke(colour, ImDrawFlags_None, ui.px(1.8F));
}

void draw_words(const Ui& ui, const MenuSpec& spec) {
  Rect inner = spec.area.grown(-ui.px(kInset), 0.0F);
  draw_caret(ui, {inner.max.x - ui.px(5.0F), inner.centre().y}, ui.palette.ink2);
  inner = inner.without_right(ui.px(kCaret));
  const std::string_view chosen = chosen_of(spec);
  if (!spec.label.empty()) {
    draw_text_in(ui, inner, kLabelType, chosen.empty() ? ui.palette.ink : ui.palette.ink2,
                 spec.label);
    inner = inner.without_left(text_width(ui, kLabelType, spec.label) + ui.px(kBetween));
  }
  draw_text_in(ui, inner, kChosenType, ui.palette.ink, chosen);
}

std::string spoken_of(const MenuSpec& spec) {
  const std::string_view chosen = chosen_of(spec);
  if (spec.label.empty() || chosen.empty()) {
    return std::string(spec.label.empty() ? chosen : spec.label);
  }
  return fmt::format("{}: {}", spec.label, chosen);
}

bool draw_closed(const Ui& ui, const MenuSpec& spec, bool open) {
  const std::string spoken = spoken_of(spec);
  const Hit state = hit(ui, {.id = "button", .area = spec.area, .label = spoken});
  const bool lit = state.hovered || state.held || open;
  const float radius = ui.px(kButtonRadius);
  if (spec.icon) {
    draw_fill(ui, spec.area, with_alpha(ui.palette.sunken, lit ? 255 : 0), radius);
    draw_icon(ui, *spec.icon, spec.area.centre(), ui.palette.ink2, 20.0F);
    if (!open) {
      draw_tooltip(ui, state, {.text = spoken, .clear_of = spec.area});
    }
  } else {
    draw_fill(ui, spec.area, lit ? ui.palette.sunken : ui.palette.surface, radius);
    draw_border(ui, spec.area, ui.palette.line_strong, radius, 1.0F);
    draw_words(ui, spec);
  }
  if (state.focused) {
    draw_focus_ring(ui, spec.area, kButtonRadius);
  }
  return state.pressed;
}

bool draw_item(const Ui& ui, const Rect& row, std::string_view label, bool chosen) {
  const Hit state = hit(ui, {.id = "item", .area = row, .label = label});
  const float radius = ui.px(8.0F);
  if (state.hovered || state.held) {
    draw_fill(ui, row, ui.palette.sunken, radius);
  }
  if (chosen) {
    draw_fill(ui, row.left(ui.px(3.0F)).grown(0.0F, -ui.px(11.0F)), ui.palette.accent, ui.px(1.5F));
  }
  draw_text_in(ui, row.grown(-ui.px(kInset), 0.0F), chosen ? kChosenType : kItemType,
               ui.palette.ink, label);
  if (state.focused) {
    draw_focus_ring(ui, row.grown(-ui.px(3.0F)), 6.0F);
  }
  return state.pressed;
}

/// Where the list stands, and whether it is higher than what the window shows of it.
struct ListPlace {
  Rect area;
  bool scrolls = false;
};

ListPlace place_of_list(const Ui& ui, const MenuSpec& spec) {
  const ImVec2 window = ImGui::GetIO().DisplaySize;
  const float margin = ui.px(kMargin);
  const float whole =
      ui.px(kSmallestTarget) * static_cast<float>(spec.items.size()) + 2.0F * margin;
  const float height = std::min(whole, window.y - 2.0F * margin);
  const bool scrolls = height < whole;
  const float needed = widest_item(ui, spec) + ui.px(2.0F * kInset) + 2.0F * margin +
                       (scrolls ? ImGui::GetStyle().ScrollbarSize : 0.0F);
  const float width =
      std::min(std::max(spec.icon ? 0.0F : spec.area.width(), needed), window.x - 2.0F * margin);
  const float below = spec.area.max.y + ui.px(kBeside);
  const float above = spec.area.min.y - ui.px(kBeside) - height;
  const float top = below + height > window.y && above > 0.0F ? above : below;
  const float left = spec.icon ? spec.area.max.x - width : spec.area.min.x;
  const auto inside = [margin](float at, float size, float room) {
    return std::clamp(at, margin, std::max(margin, room - size - margin));
  };
  return {Rect::of({inside(left, width, window.x), inside(top, height, window.y)}, width, height),
          scrolls};
}

std::optional<int> draw_items(const Ui& ui, const MenuSpec& spec, const ListPlace& place) {
  const float margin = ui.px(kMargin);
  const ImVec2 start = ImGui::GetCursorScreenPos();  // moves as the list scrolls
  const float bar = place.scrolls ? ImGui::GetStyle().ScrollbarSize : 0.0F;
  Rect row = Rect::of(start + ImVec2(margin, margin), place.area.width() - 2.0F * margin - bar,
                      ui.px(kSmallestTarget));
  std::optional<int> pressed;
  for (std::size_t i = 0; i < spec.items.size(); ++i) {
    const int index = static_cast<int>(i);
    ImGui::PushID(index);
    if (draw_item(ui, row, spec.items[i], index == spec.selected)) {
      pressed = index;
      ImGui::CloseCurrentPopup();
    }
    ImGui::PopID();
    row = Rect::of(row.bottom_left(), row.width(), row.height());
  }
  ImGui::SetCursorScreenPos(start);
  ImGui::Dummy({row.width(), row.min.y + margin - start.y});  // how far it scrolls
  return pressed;
}

std::optional<int> draw_list(const Ui& ui, const MenuSpec& spec) {
  const ListPlace place = place_of_list(ui, spec);
  ImGui::SetNextWindowPos(place.area.min);
  ImGui::SetNextWindowSize(place.area.size());
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0.0F, 0.0F));
  std::optional<int> pressed;
  if (ImGui::BeginPopup(
          kPopup, ImGuiWindowFlags_NoMove |
                      (place.scrolls ? ImGuiWindowFlags_None : ImGuiWindowFlags_NoScrollbar))) {
    pressed = draw_items(ui, spec, place);
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar();
  return pressed;
}

}  // namespace

ImVec2 menu_size(const Ui& ui, const MenuSpec& spec) {
  const float height = ui.px(kSmallestTarget);
  if (spec.icon) {
    return {height, height};
  }
  const float label = text_width(ui, kLabelType, spec.label);
  const float chosen =
      spec.selected < 0 && spec.none.empty()
          ? 0.0F
          : std::max(widest_item(ui, spec), text_width(ui, kChosenType, spec.none));
  const float between = label > 0.0F && chosen > 0.0F ? ui.px(kBetween) : 0.0F;
  return {label + between + chosen + ui.px(2.0F * kInset + kCaret), height};
}

std::optional<int> draw_menu(const Ui& ui, const MenuSpec& spec) {
  ImGui::PushID(spec.id);
  if (draw_closed(ui, spec, ImGui::IsPopupOpen(kPopup))) {
    ImGui::OpenPopup(kPopup);
  }
  std::optional<int> pressed;
  if (ImGui::IsPopupOpen(kPopup)) {  // A list that is shut is not even measured.
    pressed = draw_list(ui, spec);
  }
  ImGui::PopID();
  return pressed;
}

}  // namespace attune::ui
