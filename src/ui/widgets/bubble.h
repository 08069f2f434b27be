// What is said, by nobody in particular: a bubble without an avatar, in a column of text.
#pragma once

#include <string_view>

#include "ui/kit/partner.h"
#include "ui/widgets/text_column.h"

namespace attune::ui {

/// At the left for the first partner, at the right for the second.
void put_bubble(TextColumn& column, std::string_view text, Partner speaker);

}  // namespace attune::ui
