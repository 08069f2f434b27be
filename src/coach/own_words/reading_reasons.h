// Why a reply is read as it is: the places in it that speak for the level of each code.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "coach/own_words/code_shares.h"
#include "coach/own_words/lexicon.h"
#include "coach/own_words/linear_model.h"

namespace attune::coach {

/// Words that led to a code.
struct ReadingReason {
  std::string code;       ///< "validation"
  std::size_t begin = 0;  ///< Bytes of the reply.
  std::size_t end = 0;
  std::string says;  ///< What they are taken for: "a promise for every time"; empty: just words.
};

/// A reply, what it was taken apart into, and what that was read with.
struct TakenApart {
  std::string_view reply;
  std::span<const WordFeature> features;
  const LinearModel& weights;
  const Lexicon& lexicon;
};

/// For every code above nothing at most two places: phrases that are known to do what the code
/// says, the strongest first; where there are none, the mere words that speak for it most.
[[nodiscard]] std::vector<ReadingReason> reasons_for(const TakenApart& taken,
                                                     const CodeLevels& levels);

}  // namespace attune::coach
