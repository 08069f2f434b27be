// `attune shot`: any screen to a picture, with no display.
#pragma once

#include "app/resources.h"
#include "base/result.h"
#include "cli/command_line.h"

namespace attune::app {

/// Draws the screen that `request` names and writes it as PNG. The same request gives the same
/// bytes. Errors: kNotFound for an unknown screen or a replay that fits no scenario, kStorage.
[[nodiscard]] Result<void> take_shot(const cli::ShotRequest& request, const Resources& resources);

}  // namespace attune::app
