// How long a break is to be, in somebody's own words.
#pragma once

#include "coach/own_words/typed_sentences.h"

namespace attune::coach {

/// Minutes, from 20 to a day: the last length in `words` ("40 min", "half an hour"); 30 where none
/// is understood.
[[nodiscard]] double pause_minutes(TypedWords words);

}  // namespace attune::coach
