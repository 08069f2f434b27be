// Whole files in and out: a file is written completely or not at all.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace attune {

/// Reads a regular file of at most `max_bytes`.
/// Errors: kNotFound where there is none, kBadFile where it is larger or not a regular file,
/// kStorage where it cannot be read.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& path,
                                            std::size_t max_bytes);

/// Makes a folder and those above it that are missing, each synced into the one above it.
/// Errors: kStorage.
[[nodiscard]] Result<void> make_folders(const std::filesystem::path& folder);

/// Replaces `path` by `content`: a file beside it is written, synced and renamed over it, then the
/// folder is synced, so that a crash at any instant leaves the old file or the new one. A link is
/// followed and stays; a device such as /dev/null is written to as it is. The file gets the
/// permissions of any new file of this person.
/// Errors: kNotFound where there is no such folder; kBadFile where a folder, a pipe or something
/// else stands there that is no file; kStorage, with the old file untouched; or, where only the
/// folder could not be synced, with the new file in place and not yet safe from a crash.
[[nodiscard]] Result<void> write_file_atomically(const std::filesystem::path& path,
                                                 std::string_view content);

}  // namespace attune
