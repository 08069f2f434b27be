// The settings that the page "The couple" can begin with.
#pragma once

#include <string>
#include <vector>

#include "base/language/language.h"
#include "model/cycle/dial.h"
#include "session/couple_plots.h"
#include "session/practice.h"

namespace attune::ui {

struct CoupleSource {
  std::string title;
  std::string about;
  model::Setting setting;
  session::CoupleNames names;
};

/// Which of them is shown first: one reaches, one retreats.
inline constexpr int kFirstCouple = 1;

/// The four presets and, once something was answered in it, the practice (which may be null).
[[nodiscard]] std::vector<CoupleSource> couple_sources(const Language& say,
                                                       const session::Practice* practice);

}  // namespace attune::ui
