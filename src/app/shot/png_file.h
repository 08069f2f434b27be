// Writes pictures as PNG.
#pragma once

#include <filesystem>
#include <string>

#include "app/shot/image.h"
#include "base/result.h"

namespace attune::app {

/// The bytes of `image` as a PNG file. Errors: kOutOfRange for an image without pixels.
[[nodiscard]] Result<std::string> encode_png(const Image& image);

/// Writes `image` to `path`, completely or not at all. Errors: as encode_png(), and kStorage.
[[nodiscard]] Result<void> write_png(const std::filesystem::path& path, const Image& image);

}  // namespace attune::app
