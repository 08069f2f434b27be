// Capital letters and the shape of an apostrophe make no difference to who looks for something.
#include "coach/phrases/phrase_search.h"

#include <algorithm>
#include <string_view>

namespace attune::coach {

namespace {

constexpr std::string_view kApostrophe = "’";

/// In small letters (of ASCII: what is written here is English), each apostrophe a straight one.
std::string folded(std::string_view text) {
  std::string fold;
  fold.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with(kApostrophe)) {
      fold += '\'';
      at += kApostrophe.size() - 1;
    } else {
      const char letter = text[at];
      fold += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
  }
  return fold;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) {
      words.push_back(text.substr(0, end));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

bool holds_all(const std::string& text, std::span<const std::string_view> words) {
  return std::all_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

}  // namespace

std::vector<std::size_t> matching(std::span<const NamedReply> replies, const PhraseFilter& filter) {
  const std::string wanted = folded(filter.words);
  const std::vector<std::string_view> words = words_of(wanted);
  std::vector<std::size_t> found;
  for (std::size_t place = 0; place < replies.size(); ++place) {
    const NamedReply& reply = replies[place];
    const std::string text = folded(reply.bid + "\n" + reply.says + "\n" + reply.good + "\n" +
                                    reply.hurts + "\n" + reply.id);
    const bool level = !filter.validation || *filter.validation == reply.codes.validation;
    const bool style = !filter.style || *filter.style == read_style(reply.codes).style;
    if (level && style && holds_all(text, words)) {
      found.push_back(place);
    }
  }
  return found;
}

}  // namespace attune::coach
