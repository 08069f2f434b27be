// Which files in scenarios/ are evenings.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "support/all_or_some.h"

namespace attune::test {

/// The shipped scenarios by name; not their translations, which have a second dot in the name.
inline std::vector<std::filesystem::path> shipped_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(ATTUNE_SOURCE_DIR "/scenarios")) {
    const std::filesystem::path& path = entry.path();
    if (path.extension() == ".yaml" && !path.stem().has_extension()) {
      files.push_back(path);
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// Whether both people choose in it.
inline bool has_two_seats(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  const std::string written = text.str();
  return written.find("- choose:") != std::string::npos &&
         written.find("- choose ") != std::string::npos;
}

/// At most so many of the smallest ones with two seats, by name.
inline std::vector<std::filesystem::path> smallest_files(std::size_t most) {
  std::vector<std::filesystem::path> files = shipped_files();
  std::erase_if(files, [](const auto& file) { return !has_two_seats(file); });
  std::sort(files.begin(), files.end(), [](const auto& one, const auto& other) {
    return std::filesystem::file_size(one) < std::filesystem::file_size(other);
  });
  files.resize(std::min(files.size(), most));
  std::sort(files.begin(), files.end());
  return files;
}

/// Those that tests look at which take long for each: all of them, or the two smallest.
inline std::vector<std::filesystem::path> shipped_files_to_go_through() {
  return kSanitized ? smallest_files(2) : shipped_files();
}

}  // namespace attune::test
