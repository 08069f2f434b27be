// Draws the rail at the left and says where the screen goes.
#pragma once

#include <string_view>

#include "ui/frame/frame_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// Below this width (px at scale 1) the rail shows icons only and a screen's right column is a tab.
/// At 1024 the four columns of Compare need the rail's room.
inline constexpr float kNarrowWidth = 1040.0F;

[[nodiscard]] inline bool is_narrow(const Ui& ui, float window_width) {
  return window_width < ui.px(kNarrowWidth);
}

/// Below this height of its content (px at scale 1) a screen leaves out what it can do without.
inline constexpr float kLowContent = 456.0F;

[[nodiscard]] inline bool is_low(const Ui& ui, const Rect& content) {
  return content.height() < ui.px(kLowContent);
}

struct Frame {
  Rect content;  ///< For the screen, inside the page's padding.
  FrameAction action;
};

/// Draws the rail over the left of `window` and returns what was asked for there.
[[nodiscard]] Frame draw_frame(const Ui& ui, const FrameView& view, const Rect& window);

/// Title and one-line purpose at the top of a screen; a low one has its title only. Returns the
/// area below.
[[nodiscard]] Rect draw_header(const Ui& ui, const Rect& content, std::string_view title,
                               std::string_view purpose);

/// The same in one line, for a screen that needs the room: the purpose beside the title, where it
/// has room beside the tabs of a screen's pages.
[[nodiscard]] Rect draw_slim_header(const Ui& ui, const Rect& content, std::string_view title,
                                    std::string_view purpose);

}  // namespace attune::ui
