// Buttons: the one primary action, secondary ones, and quiet ones without a border.
#pragma once

#include <optional>
#include <string_view>

#include "ui/kit/hit.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/tooltip.h"

namespace attune::ui {

enum class ButtonKind {
  kPrimary,    ///< Accent fill; at most one on a screen.
  kSecondary,  ///< Surface with a border.
  kQuiet,      ///< No border until the mouse is over it.
  kCalm,       ///< Soft accent fill: Pause & breathe.
};

struct ButtonSpec {
  const char* id = "";
  Rect area = {};               ///< See button_size().
  std::string_view label = {};  ///< Also what a voice says.
  ButtonKind kind = ButtonKind::kSecondary;
  std::optional<Icon> icon = std::nullopt;  ///< Before the label.
  bool icon_only = false;                   ///< The label is spoken and in the tooltip, not drawn.
  bool compact = false;                     ///< In a tight row: see HitSpec.
  bool enabled = true;
  std::string_view why_not = {};  ///< What a disabled one waits for: spoken, and in its tooltip.
  std::optional<Rect> tip_clear_of = std::nullopt;  ///< As TooltipSpec; by itself the button.
  TooltipSide tip_side = TooltipSide::kBelow;
};

/// What a button with this label needs: at least 44 high (scale 1).
[[nodiscard]] ImVec2 button_size(const Ui& ui, std::string_view label, bool with_icon = false);

/// Returns true in the frame in which it is pressed and enabled.
[[nodiscard]] bool draw_button(const Ui& ui, const ButtonSpec& spec);

}  // namespace attune::ui
