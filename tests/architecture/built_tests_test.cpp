// A test that no CMakeLists.txt names is never built, and nobody would miss it.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace {

namespace fs = std::filesystem;

std::string content(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

/// The nearest folder at or above that of `file` with a CMakeLists.txt.
fs::path building_folder(const fs::path& file) {
  fs::path folder = file.parent_path();
  while (!fs::exists(folder / "CMakeLists.txt")) {
    folder = folder.parent_path();
  }
  return folder;
}

/// Whether `name` stands there as a word of its own.
bool names(const std::string& text, const std::string& name) {
  const auto is_apart = [](char each) { return each == ' ' || each == '\n' || each == ')'; };
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if (at > 0 && is_apart(text[at - 1]) && end < text.size() && is_apart(text[end])) {
      return true;
    }
  }
  return false;
}

TEST(BuiltTests, AreAllThatThereAre) {
  const fs::path root = fs::path(ATTUNE_SOURCE_DIR) / "tests";
  int tests = 0;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    const fs::path& file = entry.path();
    if (!file.filename().string().ends_with("_test.cpp")) {
      continue;
    }
    ++tests;
    const fs::path folder = building_folder(file);
    EXPECT_TRUE(names(content(folder / "CMakeLists.txt"), file.lexically_relative(folder).string()))
        << file.lexically_relative(root) << " is named by no CMakeLists.txt";
  }
  EXPECT_GT(tests, 100);
}

}  // namespace
