// The architecture, held against every #include line of src/: includes point downwards only.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

// The layers from the bottom up; each may include those that are listed with it.
const std::map<std::string, Names> kMayInclude = {
    {"base", {}},
    {"picture", {"base"}},
    {"model", {"base"}},
    {"scenario", {"base", "picture", "model"}},
    {"coach", {"base", "picture", "model", "scenario"}},
    {"session", {"base", "picture", "model", "scenario", "coach"}},
    {"store", {"base", "picture", "model", "scenario", "coach", "session"}},
    {"ui", {"base", "picture", "model", "scenario", "coach", "session"}},
    {"cli", {"base", "picture", "model", "scenario", "coach", "session", "store"}},
    {"app", {"base", "picture", "model", "scenario", "coach", "session", "store", "ui", "cli"}},
};

// A library's header prefix, and the path prefixes of the only files that may include it.
const std::map<std::string, Names> kLibraryIsFor = {
    {"imgui", {"ui/", "app/"}},
    {"backends/imgui", {"app/"}},
    {"GLFW/", {"app/"}},
    {"GL/", {"app/"}},
    {"stb_", {"app/"}},
    {"yaml-cpp/", {"scenario/yaml_"}},
    {"CLI/", {"cli/"}},
    {"nlohmann/", {"cli/"}},
    {"hwy/", {"model/ensemble/"}},
    {"Eigen/", {"model/analysis/linear_algebra.cpp"}},
};

struct Include {
  std::string file;    // relative to src/
  std::string header;  // as written between the brackets or quotes
};

std::string included_header(const std::string& line) {
  const std::size_t hash = line.find_first_not_of(" \t");
  if (hash == std::string::npos || line.compare(hash, 8, "#include") != 0) {
    return "";
  }
  const std::size_t open = line.find_first_of("<\"", hash + 8);
  const std::size_t close = line.find_first_of(">\"", open + 1);
  return close == std::string::npos ? "" : line.substr(open + 1, close - open - 1);
}

std::vector<Include> all_includes() {
  const fs::path root = fs::path(ATTUNE_SOURCE_DIR) / "src";
  std::vector<Include> found;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp") {
      continue;
    }
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) {
      if (const std::string header = included_header(line); !header.empty()) {
        found.push_back({fs::relative(entry.path(), root).generic_string(), header});
      }
    }
  }
  return found;
}

std::string layer_of(const std::string& path) { return path.substr(0, path.find('/')); }

bool starts_with_one_of(const std::string& path, const Names& prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&](const std::string& prefix) { return path.starts_with(prefix); });
}

/// `headers`, and whatever they include of ours and others', however far down.
Names with_all_they_include(const Names& headers, const std::map<std::string, Names>& headers_of) {
  Names found = headers;
  std::vector<std::string> waiting(headers.begin(), headers.end());
  while (!waiting.empty()) {
    const auto next = headers_of.find(waiting.back());
    waiting.pop_back();
    for (const std::string& header : next == headers_of.end() ? Names{} : next->second) {
      if (found.insert(header).second) {
        waiting.push_back(header);
      }
    }
  }
  return found;
}

TEST(Layering, EveryIncludePointsDownwards) {
  const std::vector<Include> includes = all_includes();
  ASSERT_GT(includes.size(), 50U) << "src/ was not read";
  for (const Include& include : includes) {
    const std::string to = layer_of(include.header);
    if (!kMayInclude.contains(to) || include.header.find('/') == std::string::npos) {
      continue;
    }
    const std::string from = layer_of(include.file);
    ASSERT_TRUE(kMayInclude.contains(from)) << from << " is no layer";
    EXPECT_TRUE(from == to || kMayInclude.at(from).contains(to))
        << include.file << " may not include " << include.header;
  }
}

TEST(Layering, EveryLibraryStaysInItsPlace) {
  for (const Include& include : all_includes()) {
    for (const auto& [prefix, places] : kLibraryIsFor) {
      if (include.header.starts_with(prefix)) {
        EXPECT_TRUE(starts_with_one_of(include.file, places))
            << include.file << " may not include " << include.header;
      }
    }
  }
}

TEST(Layering, AViewModelKnowsNothingOfDearImGuiThroughAnyHeader) {
  std::map<std::string, Names> headers_of;
  for (const Include& include : all_includes()) {
    headers_of[include.file].insert(include.header);
  }
  for (const auto& [file, headers] : headers_of) {
    if (file.find("_view.") == std::string::npos) {
      continue;
    }
    for (const std::string& header : with_all_they_include(headers, headers_of)) {
      EXPECT_EQ(header.find("imgui"), std::string::npos) << file << " comes to " << header;
    }
  }
}

}  // namespace
