// The evenings that are not over, above all others: where one goes on.
#pragma once

#include <span>

#include "ui/home/home_view.h"
#include "ui/widgets/text_column.h"

namespace attune::ui {

/// Takes no room where there are none. The first one's button is the obvious one of the screen.
[[nodiscard]] HomeAction draw_home_going_on(const Ui& ui, std::span<const GoOnView> evenings,
                                            TextColumn& page);

}  // namespace attune::ui
