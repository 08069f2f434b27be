#include "scenario/safety_signs.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "scenario/words.h"

namespace attune::scenario {
namespace {

std::string topic_of(std::string_view text) {
  const auto sign = sign_of_danger(text);
  return sign.has_value() ? std::string(sign->topic) : "";
}

TEST(SignsOfDanger, AreFoundForEveryTopic) {
  EXPECT_EQ(topic_of("I’m scared of you when you’re like this."), "fear");
  EXPECT_EQ(topic_of("She is afraid of his temper."), "fear");
  EXPECT_EQ(topic_of("You'll regret this."), "threat");
  EXPECT_EQ(topic_of("You'll never see the children again."), "threat");
  EXPECT_EQ(topic_of("He grabbed her by the sleeve."), "violence");
  EXPECT_EQ(topic_of("You hit me."), "violence");
  EXPECT_EQ(topic_of("Rolf blocks the door."), "violence");
  EXPECT_EQ(topic_of("Show me your phone."), "monitoring");
  EXPECT_EQ(topic_of("I went through your messages."), "monitoring");
  EXPECT_EQ(topic_of("You're not allowed to see her."), "isolation");
  EXPECT_EQ(topic_of("I won't let you leave."), "coercion");
  EXPECT_EQ(topic_of("I can't live without you."), "self_harm");
  EXPECT_EQ(topic_of("Then I'll hurt myself."), "self_harm");
}

TEST(SignsOfDanger, AreNotTheSameWordsAboutOtherThings) {
  for (const char* text :
       {"It hit me on the stairs.", "Don't make me laugh.", "I'm scared of the dog.",
        "Leave the door open.", "You beat me at chess.", "I can't live without coffee.",
        "The phone is on the shelf.", "I'm afraid so.", "She threw the keys in the bowl.",
        "I'm not going anywhere.", "It hurt, and I left."}) {
    EXPECT_EQ(topic_of(text), "") << text;
  }
}

}  // namespace
}  // namespace attune::scenario
