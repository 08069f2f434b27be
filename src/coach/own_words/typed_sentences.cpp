// A sentence ends where the next word belongs to another.
#include "coach/own_words/typed_sentences.h"

#include <algorithm>
#include <array>

namespace attune::coach {

namespace {

using Kind = TypedWord::Kind;

/// Without the ending that most changes: "waited" and "waiting" are one.
std::string stem(std::string_view word) {
  constexpr std::array<std::string_view, 10> kEndings = {"ings", "ing", "edly", "ed", "ies",
                                                         "es",   "s",   "ly",   "e"};
  constexpr std::size_t kShortest = 3;
  for (const std::string_view ending : kEndings) {
    if (!ending.empty() && word.ends_with(ending) && word.size() - ending.size() >= kShortest) {
      word.remove_suffix(ending.size());
      break;
    }
  }
  return std::string(word);
}

}  // namespace

std::vector<TypedSentence> typed_sentences(TypedWords words) {
  std::vector<TypedSentence> sentences;
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = begin;
    while (end < words.size() && words[end].sentence == words[begin].sentence) {
      ++end;
    }
    const bool marked = words[end - 1].kind == Kind::kEnd;
    sentences.push_back({words.subspan(begin, end - begin - (marked ? 1U : 0U)),
                         marked ? std::string_view(words[end - 1].text) : std::string_view()});
    begin = end;
  }
  return sentences;
}

std::size_t count_words(TypedWords words) {
  return static_cast<std::size_t>(std::count_if(
      words.begin(), words.end(), [](const TypedWord& word) { return word.kind == Kind::kWord; }));
}

std::set<std::string> content_of(TypedWords words) {
  static constexpr auto kEmptyWords = std::to_array<std::string_view>(
      {"i",     "you",   "we",    "he",    "she",   "it",     "they", "me",    "my",    "mine",
       "your",  "yours", "us",    "our",   "his",   "her",    "him",  "them",  "their", "the",
       "a",     "an",    "this",  "that",  "these", "those",  "is",   "are",   "am",    "was",
       "were",  "be",    "been",  "being", "have",  "has",    "had",  "do",    "does",  "did",
       "will",  "would", "can",   "could", "shall", "should", "may",  "might", "must",  "not",
       "no",    "and",   "or",    "but",   "if",    "so",     "to",   "of",    "in",    "on",
       "at",    "for",   "with",  "by",    "from",  "as",     "than", "then",  "there", "here",
       "what",  "when",  "where", "who",   "why",   "how",    "all",  "any",   "some",  "just",
       "only",  "very",  "too",   "up",    "out",   "off",    "down", "about", "into",  "over",
       "again", "still", "more",  "most",  "much",  "many",   "now",  "one",   "im",    "s",
       "t"});
  constexpr std::size_t kShortest = 3;
  std::set<std::string> content;
  for (const TypedWord& word : words) {
    if (word.kind == Kind::kWord && word.text.size() >= kShortest &&
        std::find(kEmptyWords.begin(), kEmptyWords.end(), word.text) == kEmptyWords.end()) {
      content.insert(stem(word.text));
    }
  }
  return content;
}

}  // namespace attune::coach
