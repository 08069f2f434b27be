// The codes as somebody sets them who has never heard of codes: each level in plain words.
#pragma once

#include <string>
#include <vector>

#include "base/language/language.h"
#include "coach/own_words/code_shares.h"

namespace attune::coach {

struct CodeChoice {
  std::vector<std::string> levels;  ///< From 0 up: "not at all", "gives attention and listens".
  bool helps = true;                ///< As Evidence::helps, of its highest level.
};

/// In the order of kBins.
[[nodiscard]] std::vector<CodeChoice> code_choices(const Language& say);

}  // namespace attune::coach
