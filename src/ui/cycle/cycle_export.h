// The plots of the page "One talk" as plots for files.
#pragma once

#include "base/language/language.h"
#include "picture/plot.h"
#include "ui/cycle/cycle_view.h"

namespace attune::ui {

/// Both lines over the talk that is looked at.
[[nodiscard]] picture::Plot talk_plot_of(const Language& say, const CycleView& view);

/// Both lines over the weeks, under their caveat. The view has weeks.
[[nodiscard]] picture::Plot weeks_plot_of(const Language& say, const CycleView& view);

}  // namespace attune::ui
