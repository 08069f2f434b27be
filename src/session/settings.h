// What the program remembers about how a person likes it, and what was played.
#pragma once

#include <set>
#include <string>

#include "session/rehearsal.h"

namespace attune::session {

enum class Theme { kLight, kDark };

inline constexpr double kSmallestTextScale = 0.75;
inline constexpr double kLargestTextScale = 2.0;
inline constexpr double kTextScaleStep = 0.125;

struct Settings {
  std::string language;  ///< A BCP 47 tag, once one was chosen; else empty.
  Theme theme = Theme::kLight;
  double text_scale = 1.0;  ///< In steps of kTextScaleStep.
  bool reduced_motion = false;
  bool notice_read = false;  ///< The first-run notice was answered.
  /// After a quick exit, until it is asked for: nothing tells what was played.
  bool history_hidden = false;
  std::set<std::string> done;  ///< Ids of scenarios that were played to an end.
  Rehearsal drills;            ///< Those that were done, and when they are due again.

  bool operator==(const Settings&) const = default;
};

}  // namespace attune::session
