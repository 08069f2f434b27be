// One item a format.
#include "ui/plot/save_menu.h"

#include <algorithm>
#include <array>

#include "ui/widgets/menu.h"

namespace attune::ui {

std::optional<session::PlotFormat> draw_save_menu(const Ui& ui, const char* id, const Rect& area,
                                                  std::string_view label) {
  std::array<std::string_view, session::kPlotFormats.size()> formats;
  std::transform(session::kPlotFormats.begin(), session::kPlotFormats.end(), formats.begin(),
                 [&ui](session::PlotFormat format) { return session::title_of(ui.say, format); });
  const auto pressed = draw_menu(
      ui, {.id = id, .area = area, .label = label, .items = formats, .icon = Icon::kSave});
  return pressed ? std::optional(session::kPlotFormats.at(static_cast<std::size_t>(*pressed)))
                 : std::nullopt;
}

}  // namespace attune::ui
