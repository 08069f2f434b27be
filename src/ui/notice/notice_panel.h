// Draws the first-run notice over the whole window.
#pragma once

#include "ui/kit/ui.h"
#include "ui/notice/notice_view.h"

namespace attune::ui {

[[nodiscard]] NoticeAction draw_notice_panel(const Ui& ui, const NoticeView& view,
                                             const Rect& window);

}  // namespace attune::ui
