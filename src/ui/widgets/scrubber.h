// The slider of the transport: one stop a turn.
#pragma once

#include <optional>
#include <string_view>

#include "ui/kit/hit.h"

namespace attune::ui {

struct ScrubberSpec {
  const char* id = "";
  Rect area = {};  ///< 44 high at scale 1.
  int turns = 1;   ///< Number of stops, at least 1.
  int turn = 0;    ///< The present stop, from 0.
  int played = 0;  ///< The last stop that has been reached so far.
  std::string_view label = to_say("Turn");
};

/// Returns the stop the person moves to: by click or drag, or, while it has the keyboard, with
/// Left, Right, Home and End.
[[nodiscard]] std::optional<int> draw_scrubber(const Ui& ui, const ScrubberSpec& spec);

}  // namespace attune::ui
