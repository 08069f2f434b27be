// The same frame around every screen: the rail, text size, light or dark, and the quick exit.
#pragma once

#include <variant>

#include "ui/program/screen.h"

namespace attune::ui {

struct FrameView {
  Screen screen = Screen::kHome;
  bool dark = false;
  bool reduced_motion = false;
  bool can_shrink = true;  ///< The text can be made smaller still.
  bool can_grow = true;
};

struct GoTo {
  Screen screen = Screen::kHome;
};
struct QuickExit {};
struct ShrinkText {};
struct GrowText {};
struct ToggleDark {};
struct ToggleMotion {};

using FrameAction =
    std::variant<std::monostate, GoTo, QuickExit, ShrinkText, GrowText, ToggleDark, ToggleMotion>;

}  // namespace attune::ui
