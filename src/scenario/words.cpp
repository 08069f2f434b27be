// Plain lists, looked through from the front: they are short.
#include "scenario/words.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "model/bands.h"

namespace attune::scenario {

namespace {

using Words = std::string_view;

constexpr std::array<Words, 13> kStructural = {
    "choose", "if",  "then", "else",  "set",    "go",    "visit",
    "back",   "end", "by",   "takes", "safety", "order",
};

constexpr std::array<Words, 7> kOtherReserved = {
    "any", "reflect", "coach", "facilitator", "couple", "pick", kNarrationKey,
};

template <std::size_t kSize>
bool contains(const std::array<Words, kSize>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

KeyParts split_key(std::string_view key) {
  KeyParts parts;
  if (const std::size_t hash = key.find('#'); hash != std::string_view::npos) {
    parts.id = key.substr(hash + 1);
    parts.has_id = true;
    key = key.substr(0, hash);
  }
  if (const std::size_t dot = key.find('.'); dot != std::string_view::npos) {
    parts.part = key.substr(dot + 1);
    parts.has_part = true;
    key = key.substr(0, dot);
  }
  parts.word = key;
  return parts;
}

bool is_structural(std::string_view word) { return contains(kStructural, word); }

bool is_condition_word(std::string_view word) {
  constexpr std::array<Words, 6> kOfConditions = {"not", "and", "or", "is", "true", "false"};
  return contains(kOfConditions, word);
}

bool is_variant(std::string_view word) {
  if (word == "else") {
    return true;
  }
  for (int i = 0; i < model::kQuantityCount; ++i) {
    if (model::band_named(static_cast<model::Quantity>(i), word).has_value()) {
      return true;
    }
  }
  return false;
}

bool is_reserved(std::string_view word) {
  return is_structural(word) || contains(kOtherReserved, word) || is_variant(word);
}

bool is_known_key(std::string_view word) {
  constexpr std::array<Words, 24> kSections = {
      "format",  "scenario", "title", "minutes", "themes", "content",    "sources", "danger",
      "include", "cast",     "state", "replies", "start",  "ends",       "nodes",   "tests",
      "as",      "why",      "once",  "loop",    "hears",  "underneath", "expect",  "seat"};
  return is_structural(word) || contains(kOtherReserved, word) || contains(kSections, word);
}

std::string id_like(std::string_view word) {
  std::string id;
  for (const char byte : word) {
    const char small = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    const char kept = small == ' ' ? '_' : small;
    if (is_id(std::string_view(&kept, 1))) {
      id += kept;
    }
  }
  return id;
}

bool is_id(std::string_view word) {
  constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyz0123456789_-";
  return !word.empty() && word.find_first_not_of(kAllowed) == std::string_view::npos;
}

std::vector<std::string> danger_topics() {
  return {"fear", "threat", "monitoring", "isolation", "coercion", "violence", "self_harm"};
}

std::vector<std::string_view> topics_of(std::string_view text) {
  std::vector<std::string_view> topics;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    topics.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return topics;
}

}  // namespace attune::scenario
