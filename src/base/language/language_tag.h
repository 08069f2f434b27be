// Names of languages as BCP 47 writes them: "de", "pt-BR", "zh-Hant-TW".
#pragma once

#include <string>
#include <string_view>

namespace attune {

/// Whether `tag` is a well-formed tag of a language with, where they are there, script, region and
/// variants in this order. Extensions, private use and the old irregular tags are not.
/// Source: RFC 5646, section 2.1.
[[nodiscard]] bool is_language_tag(std::string_view tag);

/// Whether two tags mean the same: upper and lower case do not count (RFC 5646, section 2.1.1).
[[nodiscard]] bool same_language(std::string_view a, std::string_view b);

/// The tag without its last part: "pt" of "pt-BR"; empty where it has only one. What to look for
/// next where there is nothing in this language (RFC 4647, section 3.4).
[[nodiscard]] std::string_view wider_language(std::string_view tag);

}  // namespace attune
