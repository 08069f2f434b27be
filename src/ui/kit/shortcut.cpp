// Who gets a key: the open list, the text field, the focused item, or the screen.
#include "ui/kit/shortcut.h"

namespace attune::ui {

namespace {

bool belongs_to_the_focused_item(compat::Key key) {
  using compat::Key;
  switch (key) {
    case Key::kSpace:
    case Key::kEnter:
    case Key::kTab:
    case Key::kLeft:
    case Key::kRight:
    case Key::kUp:
    case Key::kDown:
    case Key::kHome:
    case Key::kEnd:
      return true;
    default:
      return false;
  }
}

bool screen_has_the_keyboard() {
  return !ImGui::GetIO().WantTextInput && !ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup);
}

}  // namespace

bool shortcut(compat::Key key) {
  if (!screen_has_the_keyboard() ||
      (ImGui::GetIO().NavVisible && belongs_to_the_focused_item(key))) {
    return false;
  }
  return compat::key_pressed(key);
}

bool shortcut(char character) {
  return screen_has_the_keyboard() && compat::character_typed(character);
}

}  // namespace attune::ui
