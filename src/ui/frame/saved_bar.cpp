// A window of its own, since nothing below it may be pressed through it.
#include "ui/frame/saved_bar.h"

#include <algorithm>

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/button.h"

namespace attune::ui {

namespace {

constexpr float kInset = 16.0F;  // px at scale 1
constexpr float kSavedBarGap = 8.0F;
constexpr std::string_view kOpen = to_say("Open");
constexpr std::string_view kCopy = to_say("Copy the path");
constexpr std::string_view kClose = to_say("Close");

/// The buttons from the right; those about a file only where there is one.
SavedAction draw_buttons(const Ui& ui, const SavedView& view, Rect row) {
  SavedAction action;
  const auto draw = [&](const char* id, std::string_view english, SavedAction wanted) {
    const std::string_view label = ui.say(english);
    const ImVec2 size = button_size(ui, label);
    if (draw_button(ui, {.id = id, .area = row.right(size.x), .label = label})) {
      action = wanted;
    }
    row = row.without_right(size.x + ui.px(kSavedBarGap));
  };
  draw("close", kClose, SavedClose{});
  if (!view.path.empty()) {
    draw("copy", kCopy, SavedCopyPath{});
    draw("open", kOpen, SavedOpen{});
  }
  return action;
}

float buttons_width(const Ui& ui, const SavedView& view) {
  const float file = button_size(ui, ui.say(kOpen)).x + button_size(ui, ui.say(kCopy)).x +
                     ui.px(2.0F * kSavedBarGap);
  return button_size(ui, ui.say(kClose)).x + (view.path.empty() ? 0.0F : file);
}

}  // namespace

SavedAction draw_saved_bar(const Ui& ui, const SavedView& view, const Rect& content) {
  const float inner = content.width() - ui.px(2.0F * kInset);
  const float beside = inner - buttons_width(ui, view) - ui.px(2.0F * kSavedBarGap);
  const bool below = beside < ui.px(260.0F);
  const Paragraph text = {.type = Type::kSmall, .width = below ? inner : beside};
  const float told = measure_paragraph(ui, text, view.text).height;
  const float button = ui.px(kSmallestTarget);
  const float height = below ? told + ui.px(kSavedBarGap) + button : std::max(told, button);
  const Rect bar = content.bottom(height + ui.px(kInset));

  draw_shadow(ui, bar, ui.px(kCardRadius));
  ImGui::SetNextWindowPos(bar.min);
  ImGui::SetNextWindowSize(bar.size());
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0.0F, 0.0F));  // else it is clipped
  ImGui::Begin("saved", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoFocusOnAppearing);
  draw_fill(ui, bar, ui.palette.surface, ui.px(kCardRadius));
  draw_border(ui, bar, ui.palette.line, ui.px(kCardRadius), 1.0F);
  const Rect area = bar.grown(-ui.px(kInset), -ui.px(kInset * 0.5F));
  const float top = below ? area.min.y : area.centre().y - told * 0.5F;
  draw_paragraph(ui, {area.min.x, top}, text, ui.palette.ink, view.text);
  const Rect row =
      below ? area.bottom(button)
            : Rect::of({area.min.x, area.centre().y - button * 0.5F}, area.width(), button);
  const SavedAction action = draw_buttons(ui, view, row);
  ImGui::End();
  ImGui::PopStyleVar();
  return action;
}

}  // namespace attune::ui
