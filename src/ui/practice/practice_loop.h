// What the picture of the loop shows on the Practice screen: what just happened in the listener,
// station by station.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/language/language.h"
#include "ui/practice/practice_facts.h"
#include "ui/widgets/loop_motion.h"
#include "ui/widgets/loop_stage.h"

namespace attune::ui {

struct PracticeLoopView {
  Partner pursuer = Partner::kFirst;
  std::array<std::string_view, 2> doing;  ///< "comforts and stays", by partner; empty for whom the
                                          ///< lit station speaks.
  std::optional<LoopStation> active;      ///< Where the newest reply is felt at this instant.
  std::string_view word;                  ///< The listener's, at that station.
  std::string caption;                    ///< What the word is: "What Yara hears".
  std::string summary;  ///< "Yara hears “a yes” and, at first, leans on him." Empty on the way.
  std::string_view pace;  ///< What the loop does, in a sentence.
};

/// Seconds from a reply until the listener has acted; then nothing moves but the loop itself.
inline constexpr double kLoopTakes = 6.0;

/// The loop `since_pick` seconds after the newest reply; all at once where `still`.
[[nodiscard]] PracticeLoopView make_practice_loop(const Language& say,
                                                  const session::Practice& practice,
                                                  const PracticeFacts& facts, double since_pick,
                                                  bool still);

/// What drives the loop now, in shares.
[[nodiscard]] LoopForces practice_forces(const PracticeFacts& facts);

}  // namespace attune::ui
