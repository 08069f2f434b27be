// What is pointed at has to be there: words that were rewritten since are reported, not kept.
#include "scenario/code_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <utility>
#include <variant>

#include "scenario/fields.h"

namespace attune::scenario {

namespace {

using CodeThere = std::pair<std::string_view, bool>;

bool is_there(std::span<const CodeThere> codes, std::string_view code) {
  return std::any_of(codes.begin(), codes.end(),
                     [code](const CodeThere& each) { return each.first == code && each.second; });
}

bool has(const model::ReplyCodes& codes, std::string_view code) {
  const std::array<CodeThere, kReplyKeys.size()> all = {
      {{"validation", codes.validation > 0},
       {"reassurance", codes.reassurance != model::Reassurance::kNone},
       {"availability", codes.availability > 0},
       {"autonomy", codes.autonomy > 0},
       {"accommodation", codes.accommodation > 0},
       {"invalidation", codes.invalidation > 0},
       {"criticism", codes.criticism > 0},
       {"withdrawal", codes.withdrawal > 0},
       {"pause", codes.pause.kind != model::PauseKind::kNone},
       {"disclosure", codes.disclosure > 0},
       {"untrue", codes.untrue},
       {"repair", codes.repair != model::Repair::kNone}}};
  return is_there(all, code);
}

bool has(const model::BidderCodes& codes, std::string_view code) {
  const std::array<CodeThere, kBidKeys.size()> all = {{{"softness", codes.softness > 0},
                                                       {"soothed", codes.soothed > 0},
                                                       {"protest", codes.protest > 0},
                                                       {"need", codes.need != model::Need::kNone}}};
  return is_there(all, code);
}

bool has(std::monostate /*none*/, std::string_view /*code*/) { return false; }

bool is_a_code(std::string_view code) {
  const auto is_named = [code](const Key& key) { return key.name == code; };
  return std::any_of(kReplyKeys.begin(), kReplyKeys.end(), is_named) ||
         std::any_of(kBidKeys.begin(), kBidKeys.end(), is_named);
}

bool check_code(Element key, const Codes& codes, Reporter& reporter) {
  if (!is_a_code(key.text())) {
    const bool bid = std::holds_alternative<model::BidderCodes>(codes);
    const std::span<const Key> known = bid ? std::span<const Key>(kBidKeys) : kReplyKeys;
    std::vector<std::string> names;
    std::transform(known.begin(), known.end(), std::back_inserter(names),
                   [](const Key& each) { return std::string(each.name); });
    report_unknown_key(key, "from", names, reporter);
    return false;
  }
  if (!has_code(codes, key.text())) {
    reporter.add(
        FindingCode::kWordsWithoutCode, key.at(),
        fmt::format("there is no {} in 'as' that these words could have earned", key.text()),
        "add it to 'as', or take these words out");
    return false;
  }
  return true;
}

}  // namespace

bool has_code(const Codes& codes, std::string_view code) {
  return std::visit([code](const auto& all) { return has(all, code); }, codes);
}

std::vector<CodeWords> read_code_words(Element map, const Codes& codes, std::string_view said,
                                       Reporter& reporter) {
  std::vector<CodeWords> read;
  if (!map) {
    return read;
  }
  if (!map.is_map()) {
    reporter.add(FindingCode::kWrongType, map.at(), "a map of words by code belongs here",
                 "write for example {validation: \"since Monday\"}");
    return read;
  }
  for (const auto [key, value] : Entries(map)) {
    const std::string words = read_text(value, key.at(), key.text(), reporter);
    if (!check_code(key, codes, reporter) || words.empty()) {
      continue;
    }
    if (said.find(words) == std::string_view::npos) {
      reporter.add(FindingCode::kWordsNotSaid, value.at(),
                   fmt::format("'{}' does not stand in the reply", words),
                   "copy the words from the reply, letter by letter");
      continue;
    }
    read.push_back({std::string(key.text()), words});
  }
  return read;
}

}  // namespace attune::scenario
