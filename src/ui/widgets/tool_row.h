// Buttons with an icon each, side by side: what moves a picture on and back.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/widgets/button.h"

namespace attune::ui {

struct IconTool {
  const char* id = "";
  std::string_view label = {};  ///< Spoken, and in the tooltip.
  Icon icon = Icon::kPlay;
  ButtonKind kind = ButtonKind::kQuiet;
  bool enabled = true;
};

struct ToolRow {
  std::optional<int> pressed;  ///< The tool that was pressed in this frame.
  float right = 0.0F;          ///< Where the row ends, pixels.
};

/// Draws `tools` from the left of `area`, in its vertical middle, `gap` (px at scale 1) apart.
[[nodiscard]] ToolRow draw_tool_row(const Ui& ui, const Rect& area, std::span<const IconTool> tools,
                                    float gap);

}  // namespace attune::ui
