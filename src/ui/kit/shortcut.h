// Keys that mean something on a whole screen, wherever the focus is.
#pragma once

#include "ui/kit/imgui_compat.h"

namespace attune::ui {

/// Whether `key` was pressed for the screen: not while text is being typed or a list is open, and
/// neither Space nor Enter, nor an arrow, while an item visibly has the keyboard and wants them
/// itself.
[[nodiscard]] bool shortcut(compat::Key key);

/// Whether `character` was typed for the screen: not while text is being typed or a list is open.
/// Characters, so that '1' is '1' on every keyboard layout.
[[nodiscard]] bool shortcut(char character);

}  // namespace attune::ui
