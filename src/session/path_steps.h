// The way a play went, step by step: what was said, what came of it, and how the two were then.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "session/practice.h"

namespace attune::session {

/// One moment of a path.
struct PathStep {
  int moment = 0;                  ///< Its number; 0 is the one before the first reply.
  std::string said;                ///< What the person picked; empty at moment 0.
  std::string style;               ///< In plain words: "comforts and stays"; empty without one, and
                                   ///< where danger is.
  std::vector<std::string> lines;  ///< What followed: "Tom: You counted.", or narration alone.
  std::string now;                 ///< now_in_bands() after it; empty where danger is.
};

/// A path from some moment on.
struct PathSide {
  std::vector<PathStep> steps;
  std::string ending;  ///< The author's words; empty where it is not over.
  std::string now;     ///< now_in_bands() where it stands; empty where danger is.
};

/// The present path beside one that was left.
struct PathPair {
  std::vector<PathStep> shared;  ///< What both have in common; empty where they differ in seat.
  PathSide here;
  PathSide other;
};

/// "Tom is uneasy and asking. Ines is settled and present.": distress and pursuit of the one who
/// asks, arousal and withdrawal of the one who answers, by their bands.
[[nodiscard]] std::string now_in_bands(const Language& say, const scenario::Runner& runner);

/// The same, but empty where danger is: there nothing is said of what a reply did.
[[nodiscard]] std::string now_of(const Language& say, const scenario::Runner& runner);

/// Inner voices are left out.
[[nodiscard]] std::vector<PathStep> path_steps(const Language& say,
                                               std::span<const scenario::Runner> moments);

/// `left` is an index of practice.left_paths().
[[nodiscard]] PathPair pair_of_paths(const Language& say, const Practice& practice,
                                     std::size_t left);

}  // namespace attune::session
