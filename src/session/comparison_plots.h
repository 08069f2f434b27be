// The pictures of a comparison: all ways in one, and one way at a time.
#pragma once

#include "base/language/language.h"
#include "picture/plot.h"
#include "session/comparison.h"

namespace attune::session {

/// How safe it comes to feel, a line a way. Without lines where nothing is looked ahead.
[[nodiscard]] picture::Plot security_plot(const Language& say, const Comparison& comparison);

/// Both partners tonight, in one way. All ways of a comparison have the same axes.
[[nodiscard]] picture::Plot tonight_plot(const Language& say, const Comparison& comparison,
                                         const Arm& arm);

/// What moves over the weeks, in one way.
[[nodiscard]] picture::Plot arm_weeks_plot(const Language& say, const Arm& arm);

/// Whether any way has weeks; not so where danger is the topic.
[[nodiscard]] bool has_weeks(const Comparison& comparison);

}  // namespace attune::session
