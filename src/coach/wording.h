// Small tools for the coach's sentences: names put in, variants chosen, first letters turned.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/language/language.h"
#include "model/reply.h"

namespace attune::coach {

/// The two as the person knows them.
struct Names {
  std::string bidder;
  std::string responder;
};

/// Puts the names for "{bidder}" and "{responder}", and `reply` for "{reply}".
[[nodiscard]] std::string fill(std::string_view text, const Names& names,
                               std::string_view reply = "");

/// The same number for the same codes and words, on every machine: what chooses a variant.
[[nodiscard]] std::uint64_t fingerprint(const model::ReplyCodes& codes, std::string_view words);

/// One of `variants` (not empty): always the same one for the same number, and the next one for the
/// next. Adding the number of a visit to a fingerprint makes later visits read another wording.
[[nodiscard]] std::string_view variant(std::span<const std::string_view> variants,
                                       std::uint64_t fingerprint);

/// In quotation marks, without a closing full stop.
[[nodiscard]] std::string quoted(const Language& say, std::string_view words);

/// The same, cut after a sentence or between two words and with " …" where it is longer than one
/// reads in passing.
[[nodiscard]] std::string quoted_shortly(const Language& say, std::string_view words);

/// How a sentence begins that is about the reply: its words in quotation marks where they are short
/// enough to be read in passing, "The reply" where they are not.
[[nodiscard]] std::string as_subject(const Language& say, std::string_view words);

/// With the first letter (of ASCII) small or capital.
[[nodiscard]] std::string with_small_letter(std::string_view text);
[[nodiscard]] std::string with_capital(std::string_view text);

}  // namespace attune::coach
