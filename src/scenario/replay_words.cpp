// Sentences that name a place by its node and by what was said last.
#include "scenario/replay_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "base/stable_hash.h"
#include "base/text.h"

namespace attune::scenario {
namespace {

constexpr std::size_t kShort = 44;  // code points of what is quoted inside a sentence

const std::string& node_name(const Runner& runner) {
  return runner.scenario().nodes[place_of(runner.moment().node)].name;
}

std::string last_words(const Language& say, const Runner& runner) {
  const std::vector<SpokenLine>& lines = runner.moment().lines;
  return lines.empty() ? std::string() : quoted_beginning(say, lines.back().text);
}

/// "in “edge”, after “Somebody has to count.”"
std::string here(const Language& say, const Runner& runner) {
  const std::string said = last_words(say, runner);
  return said.empty() ? say("in “{}”", node_name(runner))
                      : say("in “{}”, after {}", node_name(runner), said);
}

/// The words of a text in small letters, without punctuation; of equal ones all.
std::multiset<std::string> words_in(std::string_view text) {
  std::multiset<std::string> words;
  std::string word;
  for (const char each : text) {
    const auto byte = static_cast<unsigned char>(each);
    if (std::isalnum(byte) != 0 || byte >= 0x80 || each == '\'') {
      word += static_cast<char>(std::tolower(byte));
    } else if (!word.empty()) {
      words.insert(std::exchange(word, {}));
    }
  }
  if (!word.empty()) {
    words.insert(word);
  }
  return words;
}

std::string reason(const Language& say, const Runner& runner, const ReplayPick& pick,
                   ReplayStop stop) {
  const std::string words = named_pick(say, pick);
  switch (stop) {
    case ReplayStop::kGone:
      return say("the reply that was given here, {}, is gone", words);
    case ReplayStop::kOtherWords:
      return say("the reply that was given here, {}, says something else now", words);
    case ReplayStop::kWordsMoved:
      return say("the words {} belong to another reply now", words);
    case ReplayStop::kOtherSeat:
      return say("{} is somebody else's to say now", words);
    case ReplayStop::kNotAvailable:
      return say("{} cannot be picked here now", words);
    case ReplayStop::kDecisionBefore:
      return say("something else is to be decided here, before {}", words);
    case ReplayStop::kEndsBefore:
      return say("it is over before {}", words);
    case ReplayStop::kFault:
      break;
  }
  return say("it cannot go on to {}, because {}", words, say(runner.moment().fault));
}

/// Whether what `at` names is where the play stands, be it under another name.
bool is_at(const Runner& runner, const ReplayPlace& at) {
  if (node_name(runner) == at.node) {
    return true;
  }
  const std::vector<Node>& nodes = runner.scenario().nodes;
  const bool name_is_gone = std::none_of(nodes.begin(), nodes.end(),
                                         [&at](const Node& node) { return node.name == at.node; });
  return name_is_gone && at.heard == heard_hash(runner.moment());
}

}  // namespace

std::string_view node_of(const Option& option) {
  return std::string_view(option.key).substr(0, option.key.find_first_of("#@"));
}

std::string beginning_of(std::string_view text, std::size_t most) {
  if (code_points(text) <= most) {
    return std::string(text);
  }
  std::size_t bytes = 0;
  for (std::size_t i = 0; i + 1 < most; ++i) {
    bytes += first_code_point(text.substr(bytes));
  }
  const std::size_t word = text.rfind(' ', bytes);
  const bool cut = word != std::string_view::npos && word > bytes / 2;
  return std::string(trim(text.substr(0, cut ? word : bytes))) + "…";
}

std::string quoted_beginning(const Language& say, std::string_view text) {
  return say("“{}”", beginning_of(text, kShort));
}

std::string named_pick(const Language& say, const ReplayPick& pick) {
  if (!pick.said().empty()) {
    return quoted_beginning(say, pick.said());
  }
  return pick.id.empty() ? say("a reply in “{}” without an id", pick.node)
                         : fmt::format("{}#{}", pick.node, pick.id);
}

bool is_rewording(std::string_view before, std::string_view after) {
  constexpr std::size_t kShare = 3;
  const std::multiset<std::string> one = words_in(before);
  const std::multiset<std::string> other = words_in(after);
  std::vector<std::string> shared;
  std::set_intersection(one.begin(), one.end(), other.begin(), other.end(),
                        std::back_inserter(shared));
  return shared.size() * kShare >= std::max<std::size_t>(1, std::max(one.size(), other.size()));
}

std::string stop_in_words(const Language& say, const Runner& runner, const ReplayPick& pick,
                          ReplayStop stop) {
  return say("The evening stops {}: {}.", here(say, runner), reason(say, runner, pick, stop));
}

std::string elsewhere_in_words(const Language& say, const Runner& runner, const ReplayPlace& at) {
  const std::optional<Index> end = runner.moment().end;
  const std::string end_now = end ? runner.scenario().ends[place_of(*end)].id : "";
  if (end_now != at.end) {
    if (end_now.empty()) {
      return say("The evening goes on {}, where it ended with “{}”.", here(say, runner), at.end);
    }
    return at.end.empty() ? say("The evening ends with “{}” {}, where it went on before.", end_now,
                                here(say, runner))
                          : say("The evening ends with “{}” {}, where it ended with “{}”.", end_now,
                                here(say, runner), at.end);
  }
  if (is_at(runner, at)) {
    return "";
  }
  return say("The evening now stands {}; before, it stood in “{}”.", here(say, runner), at.node);
}

std::string reworded_in_words(const Language& say, std::string_view before,
                              std::string_view after) {
  const bool is_sentence = after.ends_with('.') || after.ends_with('!') || after.ends_with('?');
  return is_sentence ? say("{} reads differently now: {}", quoted_beginning(say, before),
                           quoted_beginning(say, after))
                     : say("{} reads differently now: {}.", quoted_beginning(say, before),
                           quoted_beginning(say, after));
}

std::vector<std::string> differences_in_words(const Language& say, const Runner& runner,
                                              const ReplayPick& pick, const Option& option) {
  std::vector<std::string> told;
  const std::string now = quoted_beginning(say, pick.own ? pick.own->words : option.text);
  if (pick.heard != 0 && pick.heard != heard_hash(runner.moment())) {
    told.push_back(
        say("What is said in “{}” before {} reads differently now.", node_name(runner), now));
  }
  // What they said is theirs, whatever became of the words of the option it is answered as.
  if (pick.own && pick.id != option.id()) {
    told.push_back(say("{} is answered as {} now.", now, quoted_beginning(say, option.text)));
  } else if (!pick.own && pick.text_hash != 0 && pick.text_hash != stable_hash(option.source())) {
    told.push_back(reworded_in_words(say, pick.words, option.source()));
  }
  if (!pick.own && pick.does != 0 && pick.does != effect_hash(runner.scenario(), option)) {
    told.push_back(say("What {} does to the two has changed.", now));
  }
  if (pick.node != node_of(option)) {
    told.push_back(say("{} is said in “{}” now, not in “{}”.", now, node_of(option), pick.node));
  }
  return told;
}

}  // namespace attune::scenario
