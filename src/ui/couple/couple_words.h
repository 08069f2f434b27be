// The sentences and readings of the page "The couple", made from what was worked out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "session/couple_plots.h"
#include "session/couple_report.h"
#include "session/couple_study.h"
#include "ui/couple/couple_view.h"

namespace attune::ui {

/// What stands beside the presets once something was turned.
inline constexpr std::string_view kTurned = to_say("Turned by hand, from where it was.");

/// Stations of the loop a second that the light passes.
[[nodiscard]] double tour_speed(const LoopMotion& loop);

/// The two at a minute of the talk, and what they do in the long run.
void put_couple(const Language& say, const session::CoupleStudy& study, double minute,
                const session::CoupleNames& names, CoupleView& view);

/// A few words at the lit station.
[[nodiscard]] std::string station_word_of(const Language& say, const session::CoupleStudy& study,
                                          double minute, LoopStation station);

/// The settings that dials are read in.
struct DialSettings {
  const model::Setting& now;
  const model::Setting& standard;  ///< What a double click returns to.
  const model::Setting* pinned;    ///< What is compared with; may be null.
};

/// The dials of a group.
void put_dials(const Language& say, const std::vector<model::Dial>& dials,
               const DialSettings& settings, int group, CoupleView& view);

/// What would change it, and where circling begins.
void put_changes(const Language& say, const session::CoupleStudy& study,
                 const session::CoupleFindings& findings, CoupleView& view);

}  // namespace attune::ui
