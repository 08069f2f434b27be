// One sentence that names the topic, one that says what to do.
#include "coach/safety_words.h"

#include <fmt/format.h>

namespace attune::coach {

std::string_view topic_in_words(const Language& say, std::string_view topic) {
  return topic == "self_harm" ? say("self-harm") : topic;
}

std::string safety_text(const Language& say, std::string_view topic, std::string_view way_out) {
  return say(
      "This touches on {}. Where something like it happens for real, no better sentence is the "
      "answer: you can {}, and talk with somebody you trust or with a helpline.",
      topic_in_words(say, topic), way_out);
}

}  // namespace attune::coach
