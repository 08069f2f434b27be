// Both files are read strictly: one that is ours and wrong is mended, not guessed at.
#include "coach/phrases/phrase_file.h"

#include <fmt/format.h>

#include <array>
#include <string>
#include <variant>

#include "scenario/code_words.h"
#include "scenario/codes_reader.h"
#include "scenario/fields.h"
#include "scenario/words.h"

namespace attune::coach {

using scenario::Element;
using scenario::FindingCode;
using scenario::Reporter;

Element phrase_section(Element root, std::string_view section, Reporter& reporter) {
  const std::array<scenario::Key, 2> keys = {
      {{"format", scenario::kRequired}, {section, scenario::kRequired}}};
  if (!check_map(root, root.at(), fmt::format("'format' and '{}'", section), keys, reporter)) {
    return {};
  }
  if (const Element format = root.find("format"); format && format.text() != "1") {
    reporter.add(FindingCode::kUnknownFormat, format.at(),
                 fmt::format("'{}' is a format that this version does not know", format.text()),
                 "write 'format: 1'");
    return {};
  }
  const Element entries = root.find(section);
  if (entries && !entries.is_map()) {
    reporter.add(FindingCode::kWrongType, entries.at(),
                 fmt::format("'{}' needs a map of ids and what belongs to each", section),
                 "write an id, a colon, and what belongs to it indented below");
    return {};
  }
  return entries;
}

bool check_entry_id(Element key, Reporter& reporter) {
  if (scenario::is_id(key.text())) {
    return true;
  }
  reporter.add(FindingCode::kBadId, key.at(), fmt::format("'{}' is no id", key.text()),
               "use small letters, digits, '-' and '_'");
  return false;
}

std::string text_under(Element map, std::string_view key, Reporter& reporter) {
  return scenario::read_text(map.find(key), map.at(), key, reporter);
}

model::ReplyCodes reply_codes_under_as(Element map, Reporter& reporter) {
  const Element as = map.find("as");
  const scenario::Codes codes = as ? scenario::read_codes(as, reporter) : scenario::Codes();
  if (const auto* reply = std::get_if<model::ReplyCodes>(&codes)) {
    return *reply;
  }
  if (std::holds_alternative<model::BidderCodes>(codes)) {
    reporter.add(FindingCode::kWrongCodes, as.at(),
                 "these are codes of a bid, and this is a reply to one",
                 "write for example 'validation: 3'");
  }
  return {};
}

std::vector<scenario::CodeWords> code_words_under_from(Element map, const scenario::Codes& codes,
                                                       std::string_view said, Reporter& reporter) {
  const Element from = map.find("from");
  std::vector<scenario::CodeWords> words = scenario::read_code_words(from, codes, said, reporter);
  if (from.is_map() && words.size() < from.size()) {
    reporter.add(FindingCode::kBadValue, from.at(),
                 "some of these words do not stand in what is said, or earned it nothing",
                 "copy whole words from it, for the codes that it has");
  }
  return words;
}

}  // namespace attune::coach
