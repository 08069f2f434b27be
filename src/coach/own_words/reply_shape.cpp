// Counted over the whole reply and over its first and last sentence.
#include "coach/own_words/reply_shape.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace attune::coach {

namespace {

class Shaper {
 public:
  Shaper(TypedWords words, TypedWords bid)
      : words_(words), bid_(bid), sentences_(typed_sentences(words)) {}

  ReplyShape shape() {
    add_shape();
    add_echo();
    add_people();
    return std::move(shape_);
  }

 private:
  void add(std::string name, float value = 1.0F) {
    shape_.features.emplace_back(std::move(name), value);
  }

  void add_flag(const char* name, bool holds_here) {
    if (holds_here) {
      shape_.flags.emplace_back(name);
      add(name);
    }
  }

  void add_shape() {
    constexpr auto kSteps = std::to_array<std::size_t>({1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 50});
    const std::size_t count = count_words(words_);
    std::size_t step = 0;
    for (const std::size_t limit : kSteps) {
      if (count > limit) {
        add(fmt::format("words>{}", limit));
        ++step;
      }
    }
    add(fmt::format("length{}", step));
    add(fmt::format("sentences{}", std::min<std::size_t>(6, sentences_.size())));
    const auto asks = [](const TypedSentence& sentence) { return sentence.mark == "?"; };
    const bool any = !sentences_.empty();
    const bool several = sentences_.size() > 1;
    constexpr std::size_t kShort = 2;
    constexpr std::size_t kBrief = 6;
    constexpr std::size_t kVeryBrief = 3;
    constexpr std::size_t kLong = 20;
    if (std::any_of(sentences_.begin(), sentences_.end(), asks)) {
      add("asks");
    }
    add_flag("asks_last", any && asks(sentences_.back()));
    if (several && asks(sentences_.front())) {
      add("asks_first");
    }
    add_flag("exclaims", std::any_of(sentences_.begin(), sentences_.end(),
                                     [](const TypedSentence& each) { return each.mark == "!"; }));
    if (std::any_of(words_.begin(), words_.end(),
                    [](const TypedWord& word) { return word.shouted; })) {
      add("shouts");
    }
    add_flag("small_letters", any && !words_.front().capital);
    if (any && sentences_.back().mark.empty()) {
      add("no_end_mark");
    }
    add_flag("last_short", any && count_words(sentences_.back().inner) <= kShort);
    add_flag("first_short", any && count_words(sentences_.front().inner) <= kShort);
    add_flag("brief", count <= kBrief);
    add_flag("very_brief", count <= kVeryBrief);
    add_flag("one_sentence", sentences_.size() == 1);
    add_flag("long", count > kLong);
    if (std::any_of(words_.begin(), words_.end(), [](const TypedWord& word) {
          return word.capital && !word.starts_sentence && word.text != "i" &&
                 !word.text.starts_with('i');
        })) {
      add("name_inside");
    }
  }

  void add_echo() {
    const std::set<std::string> asked = content_of(bid_);
    const std::set<std::string> said = content_of(words_);
    const auto count = static_cast<std::size_t>(
        std::count_if(said.begin(), said.end(),
                      [&asked](const std::string& word) { return asked.contains(word); }));
    add(fmt::format("echo{}", std::min<std::size_t>(3, count)));
    if (count == 0) {
      shape_.flags.emplace_back("echo0");
    } else if (2 * count >= asked.size()) {
      add("echo_half");
    }
    if (sentences_.size() > 1) {
      const std::set<std::string> first = content_of(sentences_.front().inner);
      if (std::any_of(first.begin(), first.end(),
                      [&asked](const std::string& word) { return asked.contains(word); })) {
        add("echo_first");
      }
    }
  }

  void add_people() {
    using Group = std::array<std::string_view, 3>;
    constexpr std::array<std::pair<const char*, Group>, 3> kGroups = {
        {{"I", {"i", "me", "my"}},
         {"you", {"you", "your", "yourself"}},
         {"we", {"we", "us", "our"}}}};
    constexpr float kShareScale = 3.0F;
    const std::size_t all = count_words(words_);
    for (const auto& [name, group] : kGroups) {
      const auto& words = group;
      const auto count = static_cast<std::size_t>(
          std::count_if(words_.begin(), words_.end(), [&words](const TypedWord& word) {
            return std::find(words.begin(), words.end(), word.text) != words.end();
          }));
      add(fmt::format("{}{}", name, std::min<std::size_t>(6, count)));
      if (all > 0 && count > 0) {
        add(fmt::format("{}_share", name),
            kShareScale * static_cast<float>(count) / static_cast<float>(all));
      }
    }
  }

  TypedWords words_;
  TypedWords bid_;
  std::vector<TypedSentence> sentences_;
  ReplyShape shape_;
};

}  // namespace

ReplyShape shape_of(TypedWords reply, TypedWords bid) { return Shaper(reply, bid).shape(); }

}  // namespace attune::coach
