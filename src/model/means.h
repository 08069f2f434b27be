// Time means over a conversation, for plain numbers.
#pragma once

#include "model/dynamics.h"

namespace attune::model {

#include "model/equations/means.inl"

using ConversationMeans = ConversationMeansOf<double>;

}  // namespace attune::model
