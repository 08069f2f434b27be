// One reason for how a reply is read: what it does, and in small print which code that is.
#pragma once

#include "coach/evidence.h"
#include "ui/widgets/text_column.h"

namespace attune::ui {

inline void put_reason(TextColumn& column, const coach::Evidence& evidence) {
  const Palette& palette = column.ui().palette;
  const Language& say = column.ui().say;
  column.put(Type::kSmall, palette.ink, coach::plain_sentence(say, evidence));
  column.put(Type::kCaption, palette.ink3, coach::small_print(say, evidence), 8.0F);
}

}  // namespace attune::ui
