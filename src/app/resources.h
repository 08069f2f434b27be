// Where the files that come with the program are: beside the binary, built or installed.
#pragma once

#include <filesystem>

namespace attune::app {

struct Resources {
  std::filesystem::path scenarios;  ///< Shipped scenarios.
  std::filesystem::path phrases;    ///< The folder of replies.yaml and drills.yaml.
  std::filesystem::path languages;  ///< What the program says in other languages than English.
  std::filesystem::path fonts;      ///< Inter, with its licence.
};

/// Found from the running binary: `<prefix>/bin/attune` has `<prefix>/share/attune`. Folders that
/// are not there are named all the same; whoever opens them says so.
[[nodiscard]] Resources find_resources();

}  // namespace attune::app
