// Replies with names: what one can say, what it is good for and when it hurts.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/language/language.h"
#include "base/result.h"
#include "model/reply.h"
#include "scenario/scenario.h"

namespace attune::coach {

struct NamedReply {
  std::string id;    ///< "hold_me_up"
  std::string bid;   ///< What was said or asked just before.
  std::string says;  ///< An example of the reply.
  model::ReplyCodes codes;
  std::vector<scenario::CodeWords> from;  ///< Which of the words earned which code.
  std::string good;                       ///< What it is good for, in one or two sentences.
  std::string hurts;                      ///< When it hurts, or what it leaves undone.
  std::vector<std::string> sources;       ///< "Linehan 1997"; a number is a source document.

  bool operator==(const NamedReply&) const = default;
};

/// A source as people can look it up: the articles that have numbers by what they are called.
[[nodiscard]] std::string source_in_words(const Language& say, std::string_view source);

/// Reads `replies:` of a file, in its order. Errors: as scenario::read_guarded_file().
[[nodiscard]] Result<std::vector<NamedReply>> read_named_replies(const std::filesystem::path& path);
/// The same for text in memory that pretends to stand at `path`.
[[nodiscard]] Result<std::vector<NamedReply>> read_named_replies_text(
    std::string text, const std::filesystem::path& path);

}  // namespace attune::coach
