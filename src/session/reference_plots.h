// The pictures of a published model: its paths over time, and its plane.
#pragma once

#include "base/language/language.h"
#include "model/reference/reference_model.h"
#include "picture/plot.h"

namespace attune::session {

/// The two variables of the plane over time, from the setting's first start.
[[nodiscard]] picture::Plot paths_plot(const Language& say, const model::ReferenceModel& model,
                                       const model::ReferenceSetting& setting);

/// The plane: where it goes from everywhere, a path from every start, and the rests; where outcomes
/// compete, which start ends where. Takes some hundredths of a second, up to half a second for
/// competing outcomes.
[[nodiscard]] picture::Plot plane_plot(const Language& say, const model::ReferenceModel& model,
                                       const model::ReferenceSetting& setting);

/// One of the two as it stands by itself in a file, where nothing around it says which model and
/// which couple it shows, whose equations they are, and what nobody should take from it.
[[nodiscard]] picture::Plot for_file(const Language& say, const picture::Plot& plot,
                                     const model::ReferenceModel& model,
                                     const model::ReferenceSetting& setting);

}  // namespace attune::session
