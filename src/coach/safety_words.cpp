// One sentence that names the topic, one that says what to do.
#include "coach/safety_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

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

std::string topics_in_words(const Language& say, std::span<const std::string> topics) {
  std::vector<std::string> words;
  for (const std::string& topic : topics) {
    words.emplace_back(topic_in_words(say, topic));
  }
  return say.list(words);
}

}  // namespace

std::string_view topic_in_words(const Language& say, std::string_view topic) {
  const auto* const found = std::find_if(kTopics.begin(), kTopics.end(),
                                         [topic](const Topic& each) { return each.id == topic; });
  return found == kTopics.end() ? topic : say(found->words);
}

std::string safety_text(const Language& say, std::string_view topic, std::string_view way_out) {
  return say(
      "This touches on {}. Where something like it happens for real, no better sentence is the "
      "answer: you can {}, and talk with somebody you trust or with a helpline.",
      topic_in_words(say, topic), way_out);
}

std::string safety_after_answering(const Language& say, std::span<const std::string> topics,
                                   std::string_view name) {
  return fmt::format("{} {}",
                     say("This evening touched on {}. Nothing in how {} answered caused it.",
                         topics_in_words(say, topics), name),
                     where_help_is(say));
}

std::string safety_after_asking(const Language& say, std::span<const std::string> topics,
                                std::string_view name) {
  return fmt::format("{} {}",
                     say("This evening touched on {}. Nothing in how {} asked caused it.",
                         topics_in_words(say, topics), name),
                     where_help_is(say));
}

}  // namespace attune::coach
