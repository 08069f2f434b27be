// Item by item, and back again where a gap or a missing item allows another way.
#include "coach/own_words/phrase_pattern.h"

#include <algorithm>
#include <utility>

namespace attune::coach {

namespace {

constexpr std::size_t kLongestGap = 3;

std::vector<std::string_view> split(std::string_view text, char between) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(between), text.size());
    if (end > 0) {
      parts.push_back(text.substr(0, end));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

/// Nothing but the mark that ends it comes any more.
bool is_text_over(std::span<const TypedWord> words, std::size_t at) {
  return at >= words.size() || (at + 1 == words.size() && words[at].kind == TypedWord::Kind::kEnd);
}

bool is_clause_over(std::span<const TypedWord> words, std::size_t at) {
  return at >= words.size() || words[at].kind == TypedWord::Kind::kEnd || words[at].starts_clause;
}

}  // namespace

PhrasePattern::PhrasePattern(std::string_view written, const WordSets& sets) : written_(written) {
  if (written.starts_with('~')) {
    quiet_ = true;
    written.remove_prefix(1);
  }
  Start start = Start::kAnywhere;
  for (const std::string_view item : split(written, ' ')) {
    if (item == "^" || item == "^^") {
      start = item == "^" ? Start::kClause : Start::kText;
      continue;
    }
    add_item(item, start, sets);
    start = Start::kAnywhere;
  }
}

void PhrasePattern::add_item(std::string_view written, Start start, const WordSets& sets) {
  Item item;
  item.start = start;
  if (written == "$" || written == "$$" || written == "...") {
    item.kind = written == "..."
                    ? Item::Kind::kGap
                    : (written == "$" ? Item::Kind::kClauseOver : Item::Kind::kTextOver);
    items_.push_back(std::move(item));
    return;
  }
  item.optional = written.size() > 1 && written.ends_with('?');
  if (item.optional) {
    written.remove_suffix(1);
  }
  for (const std::string_view word : split(written, '|')) {
    add_alternative(item, word, sets);
  }
  const bool only_one = item.words.size() == 1 && item.beginnings.empty() && !item.any &&
                        !item.number && !item.optional;
  if (only_one && item.words[0].size() > needed_.size()) {
    needed_ = item.words[0];
  }
  items_.push_back(std::move(item));
}

void PhrasePattern::add_alternative(Item& item, std::string_view word, const WordSets& sets) {
  if (word == "_") {
    item.any = true;
  } else if (word == "#") {
    item.number = true;
  } else if (word.starts_with('@')) {
    const auto set = sets.find(word.substr(1));
    if (set != sets.end()) {
      item.words.insert(item.words.end(), set->second.begin(), set->second.end());
    }
  } else if (word.ends_with('*') && word.size() > 1) {
    item.beginnings.emplace_back(word.substr(0, word.size() - 1));
  } else {
    item.words.emplace_back(word);
  }
}

bool PhrasePattern::fits(const Item& item, const TypedWord& word, bool is_first) {
  if ((item.start == Start::kClause && !word.starts_clause) ||
      (item.start == Start::kText && !is_first)) {
    return false;
  }
  const bool is_word = word.kind == TypedWord::Kind::kWord;
  return (item.any && is_word) || (item.number && is_number(word.text)) ||
         std::find(item.words.begin(), item.words.end(), word.text) != item.words.end() ||
         std::any_of(item.beginnings.begin(), item.beginnings.end(),
                     [&word](const std::string& begin) { return word.text.starts_with(begin); });
}

std::optional<std::size_t> PhrasePattern::match_gap(std::span<const TypedWord> words,
                                                    std::size_t at, std::size_t item) const {
  for (std::size_t skipped = 0; skipped <= kLongestGap; ++skipped) {
    if (const auto end = match(words, at + skipped, item + 1)) {
      return end;
    }
    if (at + skipped >= words.size() || words[at + skipped].kind == TypedWord::Kind::kEnd) {
      break;
    }
  }
  return std::nullopt;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as a pattern has items.
std::optional<std::size_t> PhrasePattern::match(std::span<const TypedWord> words, std::size_t at,
                                                std::size_t item) const {
  if (item == items_.size()) {
    return at;
  }
  const Item& wanted = items_[item];
  if (wanted.kind == Item::Kind::kClauseOver || wanted.kind == Item::Kind::kTextOver) {
    const bool over = wanted.kind == Item::Kind::kClauseOver ? is_clause_over(words, at)
                                                             : is_text_over(words, at);
    return over ? match(words, at, item + 1) : std::nullopt;
  }
  if (wanted.kind == Item::Kind::kGap) {
    return match_gap(words, at, item);
  }
  if (at < words.size() && fits(wanted, words[at], at == 0)) {
    if (const auto end = match(words, at + 1, item + 1)) {
      return end;
    }
  }
  return wanted.optional ? match(words, at, item + 1) : std::nullopt;
}

std::optional<std::size_t> PhrasePattern::match_at(std::span<const TypedWord> words,
                                                   std::size_t from) const {
  const auto end = match(words, from, 0);
  return end && *end > from ? end : std::nullopt;
}

}  // namespace attune::coach
