// The same frame around every screen: the rail, text size, light or dark, and the quick exit.
#pragma once

#include <string>
#include <variant>

#include "ui/program/screen.h"

namespace attune::ui {

struct FrameView {
  Screen screen = Screen::kHome;
  bool dark = false;
  bool reduced_motion = false;
  bool can_shrink = true;  ///< The text can be made smaller still.
  bool can_grow = true;
  std::string other_language;  ///< "DE", of the one that can be switched to; empty: none.
};

struct GoTo {
  Screen screen = Screen::kHome;
};
struct QuickExit {};
struct ShrinkText {};
struct GrowText {};
struct ToggleDark {};
struct ToggleMotion {};
/// Speak the other language.
struct SwitchLanguage {};

using FrameAction = std::variant<std::monostate, GoTo, QuickExit, ShrinkText, GrowText, ToggleDark,
                                 ToggleMotion, SwitchLanguage>;

}  // namespace attune::ui
