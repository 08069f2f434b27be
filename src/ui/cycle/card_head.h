// The top of a card that shows one of two pairs: its title, the tabs that choose, and saving.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "session/export_request.h"
#include "ui/kit/ui.h"

namespace attune::ui {

inline constexpr float kCardInset = 20.0F;  ///< px at scale 1

struct CardHeadSpec {
  std::string_view title = {};
  const char* id = "";  ///< Of the tabs.
  std::span<const std::string_view> labels = {};
  int selected = 0;
  bool saves = true;  ///< There is something to save.
};

struct CardHead {
  Rect body;                                 ///< What is left of the card, inside its inset.
  std::optional<int> pressed;                ///< The tab that was pressed in this frame.
  std::optional<session::PlotFormat> saved;  ///< The format that was asked for in this frame.
};

[[nodiscard]] CardHead draw_card_head_with_tabs(const Ui& ui, const Rect& card,
                                                const CardHeadSpec& spec);

}  // namespace attune::ui
