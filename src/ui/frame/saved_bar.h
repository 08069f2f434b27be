// Says over the lower edge of a screen where something was saved, or why it was not.
#pragma once

#include <string>
#include <variant>

#include "ui/kit/ui.h"

namespace attune::ui {

struct SavedView {
  std::string text;  ///< One or two sentences.
  std::string path;  ///< Of the file; empty where nothing was saved.
};

struct SavedClose {};
/// The person wants to see the file.
struct SavedOpen {};
/// The person wants the path in the clipboard.
struct SavedCopyPath {};

using SavedAction = std::variant<std::monostate, SavedClose, SavedOpen, SavedCopyPath>;

/// Draws over the bottom of `content`, above everything else on the screen.
[[nodiscard]] SavedAction draw_saved_bar(const Ui& ui, const SavedView& view, const Rect& content);

}  // namespace attune::ui
