// A window of its own, since nothing below it may be pressed through it.
#include "ui/frame/saved_bar.h"

#include <algorithm>

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/button.h"

namespace attune::ui {

namespace {

constexpr float kInset = 16.0F;  // px at scale 1
constexpr float kGap = 8.0F;
constexpr float kShadow = 24.0F;
constexpr std::string_view kCopy = "Copy the path";
constexpr std::string_view kClose = "Close";

SavedAction draw_buttons(const Ui& ui, const SavedView& view, Rect row) {
  const ImVec2 close = button_size(ui, kClose);
  const bool closed = draw_button(ui, {.id = "close", .area = row.right(close.x), .label = kClose});
  row = row.without_right(close.x + ui.px(kGap));
  const ImVec2 copy = button_size(ui, kCopy);
  if (!view.path.empty() &&
      draw_button(ui, {.id = "copy", .area = row.right(copy.x), .label = kCopy})) {
    return SavedCopyPath{};
  }
  return closed ? SavedAction(SavedClose{}) : SavedAction();
}

}  // namespace

SavedAction draw_saved_bar(const Ui& ui, const SavedView& view, const Rect& content) {
  const float inner = content.width() - ui.px(2.0F * kInset);
  const float copy = view.path.empty() ? 0.0F : button_size(ui, kCopy).x + ui.px(kGap);
  const float buttons = copy + button_size(ui, kClose).x;
  const float beside = inner - buttons - ui.px(2.0F * kGap);
  const bool below = beside < ui.px(260.0F);
  const Paragraph text = {.type = Type::kSmall, .width = below ? inner : beside};
  const float told = measure_paragraph(ui, text, view.text).height;
  const float button = ui.px(kSmallestTarget);
  const float height = below ? told + ui.px(kGap) + button : std::max(told, button);
  const Rect bar = content.bottom(height + ui.px(kInset));

  const Rect window = bar.grown(ui.px(kShadow));
  ImGui::SetNextWindowPos(window.min);
  ImGui::SetNextWindowSize(window.size());
  ImGui::Begin("saved", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoFocusOnAppearing);
  draw_card(ui, bar);
  const Rect area = bar.grown(-ui.px(kInset), -ui.px(kInset * 0.5F));
  const float top = below ? area.min.y : area.centre().y - told * 0.5F;
  draw_paragraph(ui, {area.min.x, top}, text, ui.palette.ink, view.text);
  const Rect row =
      below ? area.bottom(button)
            : Rect::of({area.min.x, area.centre().y - button * 0.5F}, area.width(), button);
  const SavedAction action = draw_buttons(ui, view, row);
  ImGui::End();
  return action;
}

}  // namespace attune::ui
