// PNG through stb, whose implementation is compiled into its library.
#include "app/shot/png_file.h"

#include <stb_image_write.h>

#include "base/atomic_file.h"

namespace attune::app {

namespace {

void append(void* file, void* bytes, int count) {
  static_cast<std::string*>(file)->append(static_cast<const char*>(bytes),
                                          static_cast<std::size_t>(count));
}

}  // namespace

Result<std::string> encode_png(const Image& image) {
  constexpr int kBytesPerPixel = 4;
  std::string file;
  if (image.pixels.empty() ||
      stbi_write_png_to_func(append, &file, image.width, image.height, kBytesPerPixel,
                             image.pixels.data(), image.width * kBytesPerPixel) == 0) {
    return Error{.code = ErrorCode::kOutOfRange,
                 .what = "this picture cannot be written as PNG",
                 .where = "",
                 .fix = "choose another size"};
  }
  return file;
}

Result<void> write_png(const std::filesystem::path& path, const Image& image) {
  const Result<std::string> file = encode_png(image);
  return file.ok() ? write_file_atomically(path, file.value()) : Result<void>(file.error());
}

}  // namespace attune::app
