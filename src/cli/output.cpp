// Writes through at once; whether all of it arrived is asked once, at the end.
#include "cli/output.h"

#include <fmt/format.h>
#include <poll.h>

#include "base/atomic_file.h"
#include "base/printable.h"
#include "picture/svg.h"

namespace attune::cli {

namespace {

bool reader_has_gone(std::FILE* stream) {
  pollfd descriptor{::fileno(stream), POLLOUT, 0};
  return ::poll(&descriptor, 1, 0) > 0 && (descriptor.revents & POLLERR) != 0;
}

}  // namespace

void write(std::FILE* stream, std::string_view text) {
  // What cannot be written stays noted in the stream; settle_output() asks for it.
  if (std::ferror(stream) == 0) {
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fflush(stream);
  }
}

int complain(const Surroundings& surroundings, const Error& error) {
  write(surroundings.err, fmt::format("attune: {}\n", printable(error.message())));
  return kExitUsage;
}

int deliver(const Surroundings& surroundings, const std::optional<std::filesystem::path>& file,
            std::string_view text) {
  if (!file) {
    write(surroundings.out, text);
    return kExitFine;
  }
  const Result<void> written = write_file_atomically(*file, text);
  return written.ok() ? kExitFine : complain(surroundings, written.error());
}

Result<std::string> picture_of(const Surroundings& surroundings, const picture::Plot& plot,
                               OutputFormat format,
                               const std::optional<std::filesystem::path>& file) {
  if (format != OutputFormat::kPng) {
    return picture::svg_text(plot, kPictureWidth, kPictureHeight, picture::Theme::kLight);
  }
  if (!file && surroundings.output_is_terminal) {
    return Error{ErrorCode::kNotPossible, "a terminal cannot show a PNG", "--format png",
                 "name a file: -o picture.png"};
  }
  return surroundings.draw_png(plot);
}

int settle_output(const Surroundings& surroundings, int code) {
  if (std::fflush(surroundings.out) == 0 && std::ferror(surroundings.out) == 0) {
    return code;
  }
  if (reader_has_gone(surroundings.out)) {
    return code;
  }
  return complain(surroundings, {ErrorCode::kStorage, "the output could not be written",
                                 "standard output", "see whether the disk is full"});
}

}  // namespace attune::cli
