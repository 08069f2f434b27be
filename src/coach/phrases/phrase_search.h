// Finding a reply among the named ones: by its words, by its level, by what it does.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "coach/phrases/named_replies.h"

namespace attune::coach {

/// What is left empty lets everything through.
struct PhraseFilter {
  std::string words;              ///< Each has to stand somewhere in the entry.
  std::optional<int> validation;  ///< Exactly this level, 0..6.
  std::optional<model::ResponseStyle> style;

  bool operator==(const PhraseFilter&) const = default;
};

/// The places, in `replies`, of those that pass.
[[nodiscard]] std::vector<std::size_t> matching(std::span<const NamedReply> replies,
                                                const PhraseFilter& filter);

}  // namespace attune::coach
