// Kinds of features, each with a prefix of its own: phrases (L), where they stand (LE LF LB), with
// the bid (X); kinds of words (T TE TF TQ); words and neighbours (w), at the ends (E B), after
// "but" (A); the shape of it all (s), and phrases with the shape (Y).
#include "coach/own_words/word_features.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "coach/own_words/reply_shape.h"
#include "coach/own_words/typed_sentences.h"

namespace attune::coach {

namespace {

using Kind = TypedWord::Kind;

constexpr std::array<std::string_view, 6> kTurns = {"but",    "only",   "tho",
                                                    "though", "except", "yet"};
constexpr std::size_t kAfterTurn = 7;      // words that are looked at
constexpr std::size_t kLongBeginning = 5;  // letters

template <typename List>
bool holds(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

class Collector {
 public:
  Collector(const ParsedReply& reply, const ParsedReply& bid, const Lexicon& lexicon)
      : reply_(reply), bid_(bid), lexicon_(lexicon), sentences_(typed_sentences(reply.words)) {}

  std::vector<WordFeature> collect() {
    add_phrases();
    add_shape();
    for (std::size_t i = 0; i < sentences_.size(); ++i) {
      add_neighbours(sentences_[i]);
      add_kinds(i);
      add_after_turn(sentences_[i]);
    }
    add_ends();
    add_with_shape();
    std::vector<WordFeature> features;
    features.reserve(found_.size());
    for (auto& [name, feature] : found_) {
      feature.name = name;
      features.push_back(std::move(feature));
    }
    return features;
  }

 private:
  void add(std::string name, float value = 1.0F) {
    found_.try_emplace(std::move(name), WordFeature{.name = "", .value = value});
  }
  void add_at(std::string name, std::size_t begin, std::size_t end) {
    found_.try_emplace(std::move(name), WordFeature{.name = "", .begin = begin, .end = end});
  }
  void add_at(std::string name, const TypedWord& first, const TypedWord& last) {
    add_at(std::move(name), first.begin, last.end);
  }

  [[nodiscard]] std::vector<std::string> kinds_of_bid() const {
    std::set<std::string> kinds;
    for (const PhraseHit& hit : bid_.hits) {
      const PhraseClass& found = lexicon_.classes()[hit.phrase_class];
      if (found.code == "bid") {
        kinds.insert(found.name);
      }
    }
    return {kinds.begin(), kinds.end()};
  }

  /// Whether a word that turns a sentence stands before this place in its sentence.
  [[nodiscard]] bool after_turn(std::size_t at) const {
    const TypedWords spoken = reply_.spoken;
    for (std::size_t i = 0; i <= at; ++i) {
      if (spoken[i].sentence == spoken[at].sentence && holds(kTurns, spoken[i].text)) {
        return true;
      }
    }
    return false;
  }

  void add_phrases() {
    const std::vector<std::string> bid_kinds = kinds_of_bid();
    // What may be quoted comes first, so that it says where the others are from, too.
    add_phrases_that_are(false, bid_kinds);
    add_phrases_that_are(true, bid_kinds);
    add(fmt::format("s:classes{}", std::min<std::size_t>(8, phrases_.size())));
    for (const std::string& kind : bid_kinds) {
      add("s:" + kind);
    }
  }

  void add_phrases_that_are(bool quiet, const std::vector<std::string>& bid_kinds) {
    for (const PhraseHit& hit : reply_.hits) {
      if (lexicon_.pattern(hit.pattern).quiet() == quiet) {
        add_phrase(hit, bid_kinds);
      }
    }
  }

  void add_phrase(const PhraseHit& hit, const std::vector<std::string>& bid_kinds) {
    const PhraseClass& found = lexicon_.classes()[hit.phrase_class];
    if (found.code == "bid") {
      return;
    }
    const PhrasePattern& pattern = lexicon_.pattern(hit.pattern);
    const std::size_t begin = pattern.quiet() ? 0 : reply_.spoken[hit.first].begin;
    const std::size_t end = pattern.quiet() ? 0 : reply_.spoken[hit.end - 1].end;
    const auto put = [&](std::string_view prefix) {
      add_at(fmt::format("{}:{}", prefix, found.name), begin, end);
    };
    const std::size_t last = sentences_.size() - 1;
    const std::size_t sentence = sentence_index(reply_.spoken[hit.first]);
    phrases_.insert("L:" + found.name);
    put("L");
    add_at(fmt::format("P:{}/{}", found.name, pattern.written()), begin, end);
    if (last > 0 && sentence == last) {
      put("LE");
    }
    if (last > 0 && sentence == 0) {
      put("LF");
    }
    if (after_turn(hit.first)) {
      put("LB");
    }
    for (const std::string& kind : bid_kinds) {
      add_at(fmt::format("X:{}*{}", kind, found.name), begin, end);
    }
  }

  /// Place of the word's sentence among those there are.
  [[nodiscard]] std::size_t sentence_index(const TypedWord& word) const {
    std::size_t index = 0;
    while (index + 1 < sentences_.size() &&
           sentences_[index].inner.front().sentence != word.sentence) {
      ++index;
    }
    return index;
  }

  void add_shape() {
    ReplyShape shape = shape_of(reply_.words, bid_.words);
    for (auto& [name, value] : shape.features) {
      add("s:" + name, value);
    }
    flags_ = std::move(shape.flags);
  }

  /// "<", the words (a number is "#"), and how it ends.
  [[nodiscard]] static std::vector<std::string> bounded(const TypedSentence& sentence) {
    std::vector<std::string> words = {"<"};
    for (const TypedWord& word : sentence.inner) {
      words.push_back(is_number(word.text) ? "#" : word.text);
    }
    words.emplace_back(sentence.mark.empty() ? ">" : sentence.mark);
    return words;
  }

  /// Bytes of word `from` up to `to` of bounded().
  [[nodiscard]] static std::pair<std::size_t, std::size_t> place(const TypedSentence& sentence,
                                                                 std::size_t from, std::size_t to) {
    const std::size_t count = sentence.inner.size();
    if (count == 0) {
      return {};
    }
    const std::size_t first = std::min(from == 0 ? 0 : from - 1, count - 1);
    const std::size_t last = std::min(to == 0 ? 0 : to - 1, count - 1);
    return {sentence.inner[first].begin, sentence.inner[last].end};
  }

  void add_neighbours(const TypedSentence& sentence) {
    const std::vector<std::string> words = bounded(sentence);
    const auto put = [&](std::string name, std::size_t from, std::size_t to) {
      const auto [begin, end] = place(sentence, from, to);
      add_at("w:" + std::move(name), begin, end);
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
      put(words[i], i, i);
      if (words[i].size() > kLongBeginning) {
        put(words[i].substr(0, kLongBeginning) + "*", i, i);
      }
      if (i + 1 < words.size()) {
        put(fmt::format("{} {}", words[i], words[i + 1]), i, i + 1);
      }
      if (i + 2 < words.size()) {
        put(fmt::format("{} {} {}", words[i], words[i + 1], words[i + 2]), i, i + 2);
        put(fmt::format("{} _ {}", words[i], words[i + 2]), i, i + 2);
      }
    }
  }

  void add_kinds(std::size_t index) {
    for (const TypedWord& word : sentences_[index].inner) {
      for (const std::string& kind : lexicon_.kinds_of(word.text)) {
        add_kind(kind, word, index);
      }
    }
  }

  void add_kind(const std::string& kind, const TypedWord& word, std::size_t sentence) {
    const bool several = sentences_.size() > 1;
    phrases_.insert("T:" + kind);
    add_at("T:" + kind, word, word);
    if (several && sentence + 1 == sentences_.size()) {
      add_at("TE:" + kind, word, word);
    }
    if (several && sentence == 0) {
      add_at("TF:" + kind, word, word);
    }
    if (sentences_[sentence].mark == "?") {
      add_at("TQ:" + kind, word, word);
    }
  }

  void add_after_turn(const TypedSentence& sentence) {
    for (std::size_t i = 0; i + 1 < sentence.inner.size(); ++i) {
      const std::string& word = sentence.inner[i].text;
      if (word != "but" && word != "though" && word != "only") {
        continue;
      }
      const std::size_t end = std::min(sentence.inner.size(), i + 1 + kAfterTurn);
      for (std::size_t after = i + 1; after < end; ++after) {
        add_at("A:" + sentence.inner[after].text, sentence.inner[after], sentence.inner[after]);
      }
    }
  }

  void add_edge(const char* prefix, const TypedSentence& sentence) {
    const TypedWords words = sentence.inner;
    for (std::size_t i = 0; i < words.size(); ++i) {
      add_at(fmt::format("{}:{}", prefix, words[i].text), words[i], words[i]);
      if (i + 1 < words.size()) {
        add_at(fmt::format("{}:{} {}", prefix, words[i].text, words[i + 1].text), words[i],
               words[i + 1]);
      }
    }
  }

  void add_ends() {
    if (sentences_.empty()) {
      return;
    }
    if (sentences_.size() > 1) {
      add_edge("E", sentences_.back());
      add_edge("B", sentences_.front());
    }
    const auto put = [this](const std::string& name, TypedWords words) {
      add_at("w:" + name, words.front(), words.back());
    };
    const TypedWords first = sentences_.front().inner;
    const TypedWords last = sentences_.back().inner;
    put("^" + first.front().text, first.first(1));
    put("$" + last.back().text, last.last(1));
    if (first.size() > 1) {
      put(fmt::format("^{} {}", first[0].text, first[1].text), first.first(2));
    }
    if (last.size() > 1) {
      put(fmt::format("${} {}", last[last.size() - 2].text, last.back().text), last.last(2));
    }
  }

  void add_with_shape() {
    for (const std::string& phrase : phrases_) {
      const WordFeature from = found_.at(phrase);
      for (const std::string& flag : flags_) {
        add_at(fmt::format("Y:{}&{}", phrase, flag), from.begin, from.end);
      }
    }
    for (std::size_t i = 0; i < flags_.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        add(fmt::format("Y:{}&{}", flags_[j], flags_[i]));
      }
    }
  }

  const ParsedReply& reply_;
  const ParsedReply& bid_;
  const Lexicon& lexicon_;
  std::vector<TypedSentence> sentences_;
  std::map<std::string, WordFeature> found_;
  std::set<std::string> phrases_;   ///< Names of the phrases and kinds that were found.
  std::vector<std::string> flags_;  ///< Of the shape, that phrases are looked at together with.
};

}  // namespace

ParsedReply parse_reply(std::string_view text, const Lexicon& lexicon) {
  ParsedReply parsed;
  parsed.words = typed_words(text, lexicon.spelling());
  std::copy_if(parsed.words.begin(), parsed.words.end(), std::back_inserter(parsed.spoken),
               [](const TypedWord& word) { return word.kind != Kind::kInner; });
  parsed.hits = lexicon.hits(parsed.spoken);
  return parsed;
}

std::vector<WordFeature> word_features(const ParsedReply& reply, const ParsedReply& bid,
                                       const Lexicon& lexicon) {
  return Collector(reply, bid, lexicon).collect();
}

}  // namespace attune::coach
