// What stands at the lit station of the loop.
#pragma once

#include <string>

#include "coach/band_words.h"
#include "ui/widgets/loop_stage.h"

namespace attune::ui {

/// A few words for one stage in one partner: "a question comes", "maybe “I’m losing you”",
/// "perhaps scared", "presses".
[[nodiscard]] std::string station_words(const coach::PartnerWords& words, LoopStage stage);

}  // namespace attune::ui
