#include "scenario/safety.h"

#include <gtest/gtest.h>

#include "found.h"
#include "small_scenario.h"

namespace attune::scenario {
namespace {

// An evening on which the bidder is afraid; `reply` stands before the safety step, `leave` after.
std::string evening(const std::string& reply, const std::string& leave) {
  return R"(format: 1
scenario: small
title: Small
content: [fear of a partner]
danger: [fear]
cast:
  tom: {name: Tom, bids: true}
  ines: {name: Ines, you: true}
start: hall
ends:
  out: The door is open.
nodes:
  hall:
    - tom: I'm scared of you.
    - choose:
      - pick#what: Of what?
)" + reply +
         R"(    - safety: fear
    - choose:
      - pick#sister: Go to your sister's.
)" + leave +
         "        end: out\n";
}

std::string found_in(const std::string& text) {
  return testing::said(check_scenario_text(text, testing::small_path()).findings);
}

constexpr const char* kCoded = "        as: {availability: 1}\n";

TEST(Safety, IsContentWithADangerThatEveryPathSpeaksOf) {
  EXPECT_EQ(found_in(evening(kCoded, "")), "");
}

TEST(Safety, WantsNoCodesNoCoachAndNoLoopBehindIt) {
  EXPECT_EQ(found_in(evening(kCoded, "        as: {validation: 3}\n")),
            "20:9 this has codes, and a path comes to it behind a safety step | remove 'as': "
            "danger is not answered by replying better\n");
  const std::string dance =
      "20:9 a coach or a loop on what is said behind a safety step | remove 'coach' and 'loop': it "
      "is no pattern of two that can be danced better\n";
  EXPECT_EQ(found_in(evening(kCoded, "        coach: Well said.\n")), dance);
  EXPECT_EQ(found_in(evening(kCoded,
                             "        loop: {hears: go, shows: nods, underneath: scared, does: "
                             "goes}\n")),
            dance);
}

TEST(Safety, WantsCodesBeforeIt) {
  EXPECT_EQ(found_in(evening("", "")),
            "16:9 this reply has no codes, and a path comes to it before any safety step | add "
            "'as: ...', or put the 'safety' step above the decision\n");
}

TEST(Safety, NamesTheEndThatIsReachedWithoutIt) {
  EXPECT_EQ(found_in(evening(
                std::string(kCoded) + "        end: out\n      - pick#on: Go on.\n" + kCoded, "")),
            "5:10 a path comes to the end in line 16 without a step 'safety: fear' | put the step "
            "where every path passes it before it ends\n");
}

TEST(Safety, HearsSignsInEveryVoice) {
  const auto places_with = [](std::string_view from, std::string_view to) {
    return testing::places(testing::check_small(from, to).findings);
  };
  EXPECT_EQ(places_with("Two plates.", "Ines blocks the door."), "ATN0701 28:7\n");
  EXPECT_EQ(places_with("What did it cost?", "Is he scared of you?"), "ATN0701 43:9\n");
  EXPECT_EQ(places_with("Nobody sat down.", "You'll regret this."), "ATN0701 24:3\n");
}

TEST(Safety, WantsAContentNote) {
  const std::string text = testing::with(evening(kCoded, ""), "content: [fear of a partner]\n", "");
  EXPECT_EQ(found_in(text),
            "4:10 there is danger here, and no content note | add 'content: [...]' with what is "
            "there, without telling the story\n");
}

}  // namespace
}  // namespace attune::scenario
