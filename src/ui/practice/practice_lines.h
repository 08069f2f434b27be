// The conversation of one moment as lines to draw, in the order in which they were said.
#pragma once

#include <vector>

#include "base/language/language.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

/// Inner voices only with the lens on, the scenario's own coach only where `coach_speaks`, notes
/// for whoever leads only where they are wanted. What the coach's remark on a reply says is not
/// said a second time, and what is to be reflected on is left for the end. The texts live as long
/// as the runner.
[[nodiscard]] std::vector<PracticeLineView> lines_of(const Language& say,
                                                     const scenario::Runner& runner,
                                                     const PracticeChoices& choices,
                                                     bool coach_speaks);

}  // namespace attune::ui
