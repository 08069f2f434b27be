// What each partner of a talk may do and feel, in words chosen by band: for a talk that the model
// alone has led, and for what is felt. Always said as a possibility.
#pragma once

#include <string>

#include "base/language/language.h"
#include "model/stance.h"
#include "model/state.h"

namespace attune::coach {

/// One partner in the picture of the loop, at one moment. Whoever draws the loop takes every word
/// about this partner from here.
struct PartnerWords {
  std::string doing;       ///< Completes a sentence that begins with a name: "presses".
  std::string shows;       ///< What somebody in the room might see or hear; a sentence.
  std::string underneath;  ///< What may be felt; a sentence.
  std::string arrives;     ///< What the other one just did, in a few words.
  std::string hears;       ///< What it seems to mean, in a few words.
  std::string feels;       ///< What may be felt, in a few words.
};

/// The one who asks: what shows goes by the bands of pursuit, what is felt by those of distress.
[[nodiscard]] PartnerWords asker_by_bands(const Language& say,
                                          const model::FastState<double>& state);

/// The one who answers: by the bands of withdrawal and of arousal.
[[nodiscard]] PartnerWords answerer_by_bands(const Language& say,
                                             const model::FastState<double>& state);

/// The one who answers while one way of answering is kept up: blame and brushing off show as what
/// they are until somebody is out of reach.
[[nodiscard]] PartnerWords answerer_under(const Language& say, const model::Stance<double>& stance,
                                          const model::FastState<double>& state);

/// The one who asks, with what such an answer arrives as.
[[nodiscard]] PartnerWords asker_under(const Language& say, const model::Stance<double>& stance,
                                       const model::FastState<double>& state);

}  // namespace attune::coach
