// The reader of own words as it is shipped, read once for all tests of a program.
#pragma once

#include "coach/own_words/reply_reader.h"

namespace attune::coach::testing {

inline const ReplyReader& shipped_reader() {
  static const ReplyReader kReader =
      ReplyReader::open(ATTUNE_SOURCE_DIR "/assets/own_words").value();
  return kReader;
}

}  // namespace attune::coach::testing
