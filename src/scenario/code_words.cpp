// What is pointed at has to be there: words that were rewritten since are reported, not kept.
#include "scenario/code_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <utility>
#include <variant>

#include "base/text.h"
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

std::span<const Key> keys_for(const Codes& codes) {
  return std::holds_alternative<model::BidderCodes>(codes) ? std::span<const Key>(kBidKeys)
                                                           : std::span<const Key>(kReplyKeys);
}

/// Whether such codes have one of this name, be it nothing.
bool is_a_code(std::string_view name, const Codes& codes) {
  const std::span<const Key> keys = keys_for(codes);
  return std::any_of(keys.begin(), keys.end(), [name](const Key& key) { return key.name == name; });
}

constexpr std::string_view kPunctuation = "\xE2\x80";  // how dashes, quotes and "…" begin
constexpr std::string_view kApostrophe = "\xE2\x80\x99";

bool is_letter(std::string_view code_point) {
  const auto first = static_cast<unsigned char>(code_point.front());
  return std::isalnum(first) != 0 || (first >= 0x80 && !code_point.starts_with(kPunctuation));
}

bool begins_with_letter(std::string_view text) { return !text.empty() && is_letter(text); }

bool ends_with_letter(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && (static_cast<unsigned char>(text[begin - 1]) & 0xC0U) == 0x80U) {
    --begin;
  }
  return begin > 0 && is_letter(text.substr(begin - 1));
}

/// Whether a word goes on from `before` to `behind`: letter to letter, over an apostrophe or not.
bool goes_on(std::string_view before, std::string_view behind) {
  for (const std::string_view apostrophe : {kApostrophe, std::string_view("'")}) {
    if (behind.starts_with(apostrophe)) {
      behind.remove_prefix(apostrophe.size());
    }
    if (before.ends_with(apostrophe)) {
      before.remove_suffix(apostrophe.size());
    }
  }
  return ends_with_letter(before) && begins_with_letter(behind);
}

bool holds_letter(std::string_view words) {
  for (std::size_t at = 0; at < words.size(); at += first_code_point(words.substr(at))) {
    if (is_letter(words.substr(at))) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool has_code(const Codes& codes, std::string_view code) {
  return std::visit([code](const auto& all) { return has(all, code); }, codes);
}

bool stand_in(std::string_view words, std::string_view said) {
  if (!holds_letter(words)) {
    return false;
  }
  for (std::size_t at = said.find(words); at != std::string_view::npos;
       at = said.find(words, at + 1)) {
    const std::string_view behind = said.substr(at + words.size());
    if (!goes_on(said.substr(0, at), said.substr(at)) &&
        !goes_on(said.substr(0, at + words.size()), behind)) {
      return true;
    }
  }
  return false;
}

std::vector<CodeWords> read_code_words(Element map, const Codes& codes, std::string_view said,
                                       Reporter& reporter) {
  std::vector<CodeWords> read;
  if (!map || std::holds_alternative<std::monostate>(codes) || said.empty() ||
      !check_map(map, map.at(), "from", keys_for(codes), reporter)) {
    return read;
  }
  for (const auto [key, value] : Entries(map)) {
    const std::string code(key.text());
    if (!is_a_code(code, codes)) {
      continue;
    }
    const std::string words = read_text(value, key.at(), code, reporter);
    if (!words.empty() && !has_code(codes, code)) {
      reporter.add(FindingCode::kWordsWithoutCode, key.at(),
                   fmt::format("{} is nothing here, and these words would have earned it", code),
                   "take these words out, or give it the code");
    } else if (!words.empty() && !stand_in(words, said)) {
      reporter.add(FindingCode::kWordsNotSaid, value.at(),
                   fmt::format("'{}' does not stand in what is said", words),
                   "copy whole words from it, letter by letter");
    } else if (!words.empty()) {
      read.push_back({code, words});
    }
  }
  return read;
}

}  // namespace attune::scenario
