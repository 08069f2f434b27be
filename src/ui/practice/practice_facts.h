// What the Practice screen needs that is costly to work out: computed when the play moves on, not
// in every frame.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "base/language/language.h"
#include "coach/band_words.h"
#include "session/path_steps.h"
#include "session/practice.h"

namespace attune::ui {

struct PracticeFacts {
  std::vector<std::optional<coach::Feedback>> remarks;      ///< By moment.
  std::vector<session::TurnPoint> points;                   ///< The start, then one a reply.
  std::array<coach::PartnerWords, 2> words;                 ///< Of the loop now, by partner.
  std::optional<coach::Debrief> debrief;                    ///< Once the play is over.
  std::vector<std::vector<coach::DebriefStep>> other_ways;  ///< What was picked on paths left.
  std::optional<session::PathPair> paths;                   ///< While they are looked at.
  std::vector<float> security;    ///< Of the debrief's weeks, shares 0 to 1.
  std::vector<float> dependence;  ///< Likewise.
};

/// Brings `facts` up to date. Moments that were read before are not read again as long as only new
/// ones were added; after going back or starting anew give empty facts.
void update_facts(const Language& say, const session::Practice& practice, PracticeFacts& facts);

/// Reads the way so far, beside left path `left` where there is one.
[[nodiscard]] session::PathPair paths_of(const Language& say, const session::Practice& practice,
                                         int left);

}  // namespace attune::ui
