// What the files of replies and of drills have in common: a format, and one map of entries by id.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/reply.h"
#include "scenario/document.h"
#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::coach {

/// The map under `section` of a file that holds `format: 1` and that map, nothing else. Nothing
/// after reporting what stands there instead.
[[nodiscard]] scenario::Element phrase_section(scenario::Element root, std::string_view section,
                                               scenario::Reporter& reporter);

/// Whether the key of an entry is an id; reports it where it is not.
[[nodiscard]] bool check_entry_id(scenario::Element key, scenario::Reporter& reporter);

/// The text under `key` of `map`; reported at the map where it is missing or empty.
[[nodiscard]] std::string text_under(scenario::Element map, std::string_view key,
                                     scenario::Reporter& reporter);

/// Codes of a reply under `as`; those of a bid, or none, are reported.
[[nodiscard]] model::ReplyCodes reply_codes_under_as(scenario::Element map,
                                                     scenario::Reporter& reporter);

/// Words under `from`, as scenario::read_code_words(); one that earned nothing, or does not stand
/// in `said`, is an error here.
[[nodiscard]] std::vector<scenario::CodeWords> code_words_under_from(scenario::Element map,
                                                                     const scenario::Codes& codes,
                                                                     std::string_view said,
                                                                     scenario::Reporter& reporter);

}  // namespace attune::coach
