// An icon that asks in which format a picture is to be saved.
#pragma once

#include <optional>
#include <string_view>

#include "session/export_request.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// `area` is kSmallestTarget a side; `label` is spoken and in the tooltip: "Save the weeks".
/// Returns the format that was chosen in this frame.
[[nodiscard]] std::optional<session::PlotFormat> draw_save_menu(const Ui& ui, const char* id,
                                                                const Rect& area,
                                                                std::string_view label);

}  // namespace attune::ui
