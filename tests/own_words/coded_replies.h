// The replies that the reader of own words is trained and measured on: written here, coded by hand.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "model/reply.h"

namespace attune::own_words {

struct CodedReply {
  std::string writer;  ///< Who wrote it: "a" ...
  std::string family;  ///< Replies that vary one idea share it; never split between two halves.
  std::string bid;
  std::string reply;
  model::ReplyCodes codes;
  std::string kind;  ///< "terse", "ironic" ...

  /// One in five: never trained on.
  [[nodiscard]] bool held_out() const;
};

/// Reads assets/own_words/replies.tsv. Errors: kBadFile, with the line.
[[nodiscard]] Result<std::vector<CodedReply>> read_coded_replies(const std::string& path);

}  // namespace attune::own_words
