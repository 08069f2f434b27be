// One line after the other; only patterns whose needed word is there are tried.
#include "coach/own_words/lexicon.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace attune::coach {

namespace {

constexpr std::size_t kNegatedWithin = 2;  // words

struct Entry {
  std::string_view key;
  std::string_view value;
};

/// "key: value"
std::optional<Entry> entry_in(std::string_view line) {
  const std::size_t colon = line.find(": ");
  return colon == std::string_view::npos
             ? std::nullopt
             : std::optional(Entry{line.substr(0, colon), trim(line.substr(colon + 2))});
}

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  for (text = trim(text); !text.empty(); text = trim(text)) {
    const std::size_t end = std::min(text.find(' '), text.size());
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return words;
}

}  // namespace

class Lexicon::Reader {
 public:
  Reader(std::string_view text, const std::filesystem::path& path) : text_(text), path_(path) {}

  Result<Lexicon> read() {
    while (!text_.empty() && !problem_) {
      const std::size_t end = std::min(text_.find('\n'), text_.size());
      const std::string_view line = trim(text_.substr(0, end));
      text_.remove_prefix(std::min(end + 1, text_.size()));
      ++line_;
      if (!line.empty() && line.front() != '#') {
        take(line);
      }
    }
    if (problem_) {
      return *std::move(problem_);
    }
    return std::move(lexicon_);
  }

 private:
  void refuse(std::string what, std::string fix) {
    problem_ = Error{ErrorCode::kBadFile, std::move(what),
                     fmt::format("{}:{}", path_.string(), line_), std::move(fix)};
  }

  void take(std::string_view line) {
    if (line.front() == '[') {
      begin_section(line);
    } else if (section_ == "negators") {
      for (std::string& word : words_in(line)) {
        lexicon_.negators_.insert(std::move(word));
      }
    } else if (line.starts_with("- ")) {
      take_pattern(trim(line.substr(2)));
    } else if (const auto entry = entry_in(line)) {
      take_entry(*entry);
    } else {
      refuse(fmt::format("'{}' is neither a section nor 'key: value' nor a pattern", line),
             "write '[section]', 'key: value' or '- pattern'");
    }
  }

  void begin_section(std::string_view line) {
    section_ = line.substr(1, line.find(']') - 1);
    constexpr std::string_view kClass = "class ";
    if (section_.starts_with(kClass)) {
      lexicon_.classes_.push_back({.name = section_.substr(kClass.size())});
      section_ = "class";
    } else if (section_ != "spelling" && section_ != "apostrophes" && section_ != "negators" &&
               section_ != "sets" && section_ != "kinds") {
      refuse(fmt::format("there is no section '{}'", section_),
             "write spelling, apostrophes, negators, sets, kinds or 'class NAME'");
    }
  }

  void take_entry(const Entry& entry) {
    const std::string key(entry.key);
    if (section_ == "spelling") {
      lexicon_.spelling_.words[key] = entry.value;
    } else if (section_ == "apostrophes") {
      lexicon_.spelling_.with_apostrophe[key] = entry.value;
    } else if (section_ == "sets") {
      lexicon_.sets_[key] = words_in(entry.value);
    } else if (section_ == "kinds") {
      for (const std::string& word : words_in(entry.value)) {
        lexicon_.kinds_[word].push_back(key);
      }
    } else if (section_ == "class") {
      describe_class(key, entry.value);
    } else {
      refuse("this stands above the first section", "begin with '[spelling]'");
    }
  }

  void describe_class(const std::string& key, std::string_view value) {
    PhraseClass& described = lexicon_.classes_.back();
    if (key == "code") {
      described.code = value;
    } else if (key == "says") {
      described.says = value;
    } else if (key == "negated") {
      described.negated = value;
    } else {
      refuse(fmt::format("a class has no '{}: {}'", key, value), "write code, says or negated");
    }
  }

  void take_pattern(std::string_view written) {
    if (section_ != "class") {
      refuse("a pattern belongs to a class", "write '[class NAME]' above it");
      return;
    }
    const std::size_t place = lexicon_.patterns_.size();
    PhrasePattern pattern(written, lexicon_.sets_);
    if (pattern.needed_word().empty()) {
      lexicon_.without_word_.push_back(place);
    } else {
      lexicon_.by_word_[pattern.needed_word()].push_back(place);
    }
    lexicon_.patterns_.push_back({lexicon_.classes_.size() - 1, std::move(pattern)});
  }

  std::string_view text_;
  const std::filesystem::path& path_;
  int line_ = 0;
  std::string section_;
  Lexicon lexicon_;
  std::optional<Error> problem_;
};

Result<Lexicon> Lexicon::read(std::string_view text, const std::filesystem::path& path) {
  return Reader(text, path).read();
}

std::span<const std::string> Lexicon::kinds_of(std::string_view word) const {
  const auto found = kinds_.find(word);
  return found == kinds_.end() ? std::span<const std::string>() : found->second;
}

bool Lexicon::is_negated(std::span<const TypedWord> words, std::size_t at) const {
  for (std::size_t back = 1; back <= std::min(kNegatedWithin, at); ++back) {
    const TypedWord& before = words[at - back];
    if (before.kind == TypedWord::Kind::kEnd) {
      return false;
    }
    if (negators_.contains(before.text)) {
      return true;
    }
  }
  return false;
}

std::optional<std::size_t> Lexicon::class_at(std::size_t phrase_class,
                                             std::span<const TypedWord> words,
                                             std::size_t at) const {
  const std::string& negated = classes_[phrase_class].negated;
  if (negated.empty() || !is_negated(words, at)) {
    return phrase_class;
  }
  const auto other =
      std::find_if(classes_.begin(), classes_.end(),
                   [&negated](const PhraseClass& each) { return each.name == negated; });
  return other == classes_.end()
             ? std::nullopt
             : std::optional(static_cast<std::size_t>(other - classes_.begin()));
}

void Lexicon::look_for(std::size_t pattern, std::span<const TypedWord> words,
                       std::vector<PhraseHit>& hits) const {
  const Known& known = patterns_[pattern];
  std::size_t from = 0;
  while (from < words.size()) {
    const auto end = known.pattern.match_at(words, from);
    const auto what = end ? class_at(known.phrase_class, words, from) : std::nullopt;
    if (what) {
      hits.push_back({*what, pattern, from, *end});
    }
    from = end.value_or(from + 1);
  }
}

std::vector<PhraseHit> Lexicon::hits(std::span<const TypedWord> words) const {
  std::set<std::size_t> tried(without_word_.begin(), without_word_.end());
  for (const TypedWord& word : words) {
    if (const auto found = by_word_.find(word.text); found != by_word_.end()) {
      tried.insert(found->second.begin(), found->second.end());
    }
  }
  std::vector<PhraseHit> hits;
  for (const std::size_t pattern : tried) {
    look_for(pattern, words, hits);
  }
  return hits;
}

}  // namespace attune::coach
