// What each partner may show and feel at a moment of the talk, in words chosen by band. Always said
// as a possibility: the picture is of a cycle, not of what goes on in anybody.
#pragma once

#include <array>
#include <string_view>

#include "model/state.h"
#include "ui/widgets/loop_stage.h"

namespace attune::ui {

/// One partner in the cycle. The words are constants.
struct PartnerWords {
  std::string_view doing;       ///< Completes a sentence that begins with a name: "presses".
  std::string_view shows;       ///< What somebody in the room might see or hear.
  std::string_view underneath;  ///< What may be felt.
  std::array<std::string_view, kLoopStageCount> stations;  ///< A few words by LoopStage.
};

/// The one who asks: what shows goes by the bands of pursuit, what is felt by those of distress.
[[nodiscard]] PartnerWords words_of_asker(const model::FastState<double>& state);

/// The one who answers: by the bands of withdrawal and of arousal.
[[nodiscard]] PartnerWords words_of_answerer(const model::FastState<double>& state);

}  // namespace attune::ui
