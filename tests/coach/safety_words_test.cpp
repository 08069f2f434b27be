#include "coach/safety_words.h"

#include <gtest/gtest.h>

#include "coach/helplines.h"

namespace attune::coach {
namespace {

TEST(SafetyWords, NameTheTopicTheWayOutAndWhereHelpIs) {
  EXPECT_EQ(safety_text(kEnglish, "fear", "leave this play with q"),
            "This touches on fear. Where something like it happens for real, no better sentence is "
            "the answer: you can leave this play with q, and talk with somebody you trust or with "
            "a helpline. " +
                helplines_text(kEnglish, shipped_helplines(), {"fear"}));
}

TEST(SafetyWords, NameSeveralTopicsInOneSentence) {
  EXPECT_EQ(safety_text(kEnglish, "monitoring isolation coercion", "stop").substr(0, 52),
            "This touches on monitoring, isolation and coercion. ");
}

TEST(SafetyWords, WriteATopicAsPeopleDo) {
  EXPECT_EQ(safety_text(kEnglish, "self_harm", "stop").substr(0, 29),
            "This touches on self-harm. Wh");
}

TEST(SafetyWords, SayWhatThisIsNotAndWhenToLeaveItAside) {
  for (const char* word : {"no advice", "no diagnosis", "no care", "fear", "threats", "control",
                           "violence", "addiction", "crisis", "invented"}) {
    EXPECT_NE(kWhatThisIs.find(word), std::string_view::npos) << word;
  }
}

}  // namespace
}  // namespace attune::coach
