// Where a command's words go: the result to its stream or file, what went wrong to the error
// stream.
#pragma once

#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "cli/surroundings.h"

namespace attune::cli {

/// Of pictures that stand alone. Pixels.
inline constexpr double kPictureWidth = 800.0;
inline constexpr double kPictureHeight = 450.0;

enum class OutputFormat { kText, kJson, kCsv, kSvg, kPng, kHtml };

/// Writes at once, so that a reader at the other end of a pipe sees it now.
void write(std::FILE* stream, std::string_view text);

/// "attune: what, where, what to do" on the error stream. Returns kExitUsage.
int complain(const Surroundings& surroundings, const Error& error);

/// Writes `text` to `file` where one is named, completely or not at all, else to the output.
/// Returns kExitFine, or kExitUsage after it has complained.
[[nodiscard]] int deliver(const Surroundings& surroundings,
                          const std::optional<std::filesystem::path>& file, std::string_view text);

/// A plot as SVG, or as PNG where `format` says so. Errors: kNotPossible for a PNG that would be
/// written on a terminal.
[[nodiscard]] Result<std::string> picture_of(const Surroundings& surroundings,
                                             const picture::Plot& plot, OutputFormat format,
                                             const std::optional<std::filesystem::path>& file);

/// The exit code once everything was written: `code`, or kExitUsage after a complaint where the
/// output was refused (a full disk). A reader that has gone away is no reason to complain.
[[nodiscard]] int settle_output(const Surroundings& surroundings, int code);

}  // namespace attune::cli
