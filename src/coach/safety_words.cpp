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

}  // namespace

std::string_view topic_in_words(const Language& say, std::string_view topic) {
  const auto* const found = std::find_if(kTopics.begin(), kTopics.end(),
                                         [topic](const Topic& each) { return each.id == topic; });
  return found == kTopics.end() ? topic : say(found->words);
}

std::string safety_text(const Language& say, std::string_view topics, std::string_view way_out) {
  const std::vector<std::string_view> each = scenario::topics_of(topics);
  std::vector<std::string> words;
  words.reserve(each.size());
  for (const std::string_view topic : each) {
    words.emplace_back(topic_in_words(say, topic));
  }
  const std::string text =
      say("This touches on {}. Where something like it happens for real, no better sentence is the "
          "answer: you can {}, and talk with somebody you trust or with a helpline.",
          say.list(words), way_out);
  const std::string help = helplines_text(say, shipped_helplines(), each);
  return help.empty() ? text : text + " " + help;
}

}  // namespace attune::coach
