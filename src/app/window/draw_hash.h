// Tells whether a frame looks like the one before it, so that nothing is drawn twice.
#pragma once

#include <imgui.h>

#include <cstdint>

namespace attune::app {

/// A hash over everything that decides the pixels of a frame, but for the font texture.
[[nodiscard]] std::uint64_t draw_hash(const ImDrawData& data);

}  // namespace attune::app
