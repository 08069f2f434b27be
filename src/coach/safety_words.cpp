// One sentence that names the topics and says what to do, then where help is.
#include "coach/safety_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "coach/helplines.h"
#include "scenario/words.h"

namespace attune::coach {

namespace {

struct Topic {
  std::string_view id;
  std::string_view words;
};

// Those of `danger:`.
constexpr std::array<Topic, 7> kTopics = {{{"fear", to_say("fear")},
                                           {"threat", to_say("threat")},
                                           {"monitoring", to_say("monitoring")},
                                           {"isolation", to_say("isolation")},
                                           {"coercion", to_say("coercion")},
                                           {"violence", to_say("violence")},
                                           {"self_harm", to_say("self-harm")}}};

std::string where_help_is(const Language& say) {
  return std::string(
      say("If any of it is in your own life: somebody you trust, or a helpline. They’ve heard it "
          "before, and you needn’t have the words ready."));
}

using Topics = std::vector<std::string_view>;

std::string topics_in_words(const Language& say, const Topics& topics) {
  std::vector<std::string> words;
  words.reserve(topics.size());
  for (const std::string_view topic : topics) {
    words.emplace_back(topic_in_words(say, topic));
  }
  return say.list(words);
}

std::string with_helplines(const Language& say, const std::string& text, const Topics& topics) {
  const std::string help = helplines_text(say, shipped_helplines(), topics);
  return help.empty() ? text : text + " " + help;
}

}  // namespace

std::string_view topic_in_words(const Language& say, std::string_view topic) {
  const auto* const found = std::find_if(kTopics.begin(), kTopics.end(),
                                         [topic](const Topic& each) { return each.id == topic; });
  return found == kTopics.end() ? topic : say(found->words);
}

std::string safety_text(const Language& say, std::string_view topics, std::string_view way_out) {
  const Topics each = scenario::topics_of(topics);
  return with_helplines(
      say,
      say("This touches on {}. Where something like it happens for real, no better sentence is the "
          "answer: you can {}, and talk with somebody you trust or with a helpline.",
          topics_in_words(say, each), way_out),
      each);
}

std::string safety_after_answering(const Language& say, std::span<const std::string> topics,
                                   std::string_view name) {
  const Topics each(topics.begin(), topics.end());
  return with_helplines(say,
                        say("This evening touched on {}. Nothing in how {} answered caused it.",
                            topics_in_words(say, each), name) +
                            " " + where_help_is(say),
                        each);
}

std::string safety_after_asking(const Language& say, std::span<const std::string> topics,
                                std::string_view name) {
  const Topics each(topics.begin(), topics.end());
  return with_helplines(say,
                        say("This evening touched on {}. Nothing in how {} asked caused it.",
                            topics_in_words(say, each), name) +
                            " " + where_help_is(say),
                        each);
}

}  // namespace attune::coach
