// What the page "About the model" shows. Knows nothing of Dear ImGui.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune::ui {

/// One fact with its shares so far.
struct AboutFactView {
  std::string_view id;
  std::string claim;  ///< One sentence without a full stop.
  std::string source;
  std::string quarter;  ///< "99 %", or dots while nobody was judged.
  std::string half;
};

struct AboutView {
  std::string about_shares;  ///< How the shares come about.
  std::string progress;      ///< How many of the couples were judged; empty once all were.
  std::vector<AboutFactView> borne_out;
  std::vector<AboutFactView> not_borne_out;
};

}  // namespace attune::ui
