// `attune shot`: any screen to a picture, with no display.
#pragma once

#include "app/resources.h"
#include "app/shot/image.h"
#include "base/result.h"
#include "cli/surroundings.h"

namespace attune::app {

/// The screen that `request` names, as a picture. The same request gives the same pixels.
/// Errors: kNotFound for an unknown screen or a replay that fits no scenario, kBadFile.
[[nodiscard]] Result<Image> draw_screen(const cli::ShotRequest& request,
                                        const Resources& resources);

/// The same, written as PNG to `request.out`. Errors: also kStorage.
[[nodiscard]] Result<void> take_shot(const cli::ShotRequest& request, const Resources& resources);

}  // namespace attune::app
