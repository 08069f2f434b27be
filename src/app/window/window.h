// The real window: GLFW and OpenGL around the program.
#pragma once

#include "app/resources.h"
#include "app/window/frame_loop.h"
#include "ui/program/program.h"

namespace attune::app {

/// Opens the window and runs `program` in it until it is closed. Returns the exit code: 2 where no
/// window can be opened, with the reason and what to do on stderr.
[[nodiscard]] int run_window(ui::Program& program, const Resources& resources,
                             const Keeper& keeper);

}  // namespace attune::app
