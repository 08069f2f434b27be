// A test that no CMakeLists.txt names is never built, and nobody would miss it.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

namespace {

namespace fs = std::filesystem;

/// The words of a CMakeLists.txt, without comments and brackets.
std::set<std::string> words_of(const fs::path& path) {
  std::set<std::string> words;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    line.resize(std::min(line.size(), line.find('#')));
    std::replace_if(
        line.begin(), line.end(), [](char each) { return each == '(' || each == ')'; }, ' ');
    std::istringstream parts(line);
    words.insert(std::istream_iterator<std::string>(parts), {});
  }
  return words;
}

/// The nearest folder at or above that of `file` with a CMakeLists.txt.
fs::path building_folder(const fs::path& file) {
  fs::path folder = file.parent_path();
  while (!fs::exists(folder / "CMakeLists.txt")) {
    folder = folder.parent_path();
  }
  return folder;
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
    EXPECT_TRUE(words_of(folder / "CMakeLists.txt").contains(file.lexically_relative(folder)))
        << file.lexically_relative(root) << " is named by no CMakeLists.txt";
  }
  EXPECT_GT(tests, 100);
}

}  // namespace
