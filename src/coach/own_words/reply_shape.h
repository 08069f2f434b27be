// The shape of a reply: how long it is, whether it asks, how much of the bid it takes up.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "coach/own_words/typed_sentences.h"

namespace attune::coach {

struct ReplyShape {
  std::vector<std::pair<std::string, float>> features;  ///< Each with its value, mostly 1.
  std::vector<std::string> flags;  ///< Those that phrases are looked at together with.
};

[[nodiscard]] ReplyShape shape_of(TypedWords reply, TypedWords bid);

}  // namespace attune::coach
