// A switch with its label: something that is on or off.
#pragma once

#include <string_view>

#include "ui/kit/hit.h"

namespace attune::ui {

struct SwitchSpec {
  const char* id = "";
  ImVec2 top_left = {};
  std::string_view label = {};
  std::string_view spoken = {};  ///< What a voice says, its state included; else the label.
  bool on = false;
};

/// What a switch with this label takes: 44 high (scale 1).
[[nodiscard]] ImVec2 switch_size(const Ui& ui, std::string_view label);

/// Returns true in the frame in which it is pressed.
[[nodiscard]] bool draw_switch(const Ui& ui, const SwitchSpec& spec);

}  // namespace attune::ui
