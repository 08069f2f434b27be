#include "scenario/line_reader.h"

#include <gtest/gtest.h>

#include "found.h"
#include "small_scenario.h"

namespace attune::scenario {
namespace {

constexpr std::string_view kRest =
    "    - if: told or asked > 0 or day is hard\n      then: {tom: hm}\n    - end: closer\n";

std::string said_of(std::string_view line) {
  return testing::said(
      testing::load_steps("    - " + std::string(line) + "\n" + std::string(kRest)).findings);
}

Line line_of(std::string_view line) {
  const Loaded loaded =
      testing::load_steps("    - " + std::string(line) + "\n" + std::string(kRest));
  EXPECT_NE(loaded.scenario, nullptr) << testing::said(loaded.findings);
  return loaded.scenario ? std::get<Line>(testing::kitchen(loaded)[0].what) : Line();
}

TEST(LineReader, TellsSpeechInnerVoicesAndNarrationApart) {
  EXPECT_EQ(line_of("tom: Hm.").speaker, 0);
  EXPECT_EQ(line_of("ines: Hm.").speaker, 1);
  EXPECT_EQ(line_of("_: Hm.").speaker, kNarrator);
  const Line voice = line_of("tom.worrying#k3f: Hm.");
  EXPECT_EQ(voice.speaker, 0);
  EXPECT_EQ(voice.part, "worrying");
  EXPECT_EQ(voice.id, "k3f");
  EXPECT_EQ(voice.text, "Hm.");
}

TEST(LineReader, OffersWhoeverMayHaveBeenMeant) {
  EXPECT_EQ(said_of("tim: Hm."), "24:7 nobody in the cast is called 'tim' | did you mean 'tom'?\n");
  EXPECT_EQ(said_of("chose: Hm."),
            "24:7 nobody in the cast is called 'chose' | did you mean 'choose'?\n")
      << "a step may have been meant as well";
  EXPECT_EQ(said_of("grandmother: Hm."),
            "24:7 nobody in the cast is called 'grandmother' | write '_' for narration, or one of "
            "the cast: tom, ines\n");
}

TEST(LineReader, OffersThePartsThatThereAre) {
  EXPECT_EQ(said_of("tom.witnes: Hm."),
            "24:11 tom has no part 'witnes' | did you mean 'witness'?\n");
  EXPECT_EQ(said_of("ines.exile: Hm."), "24:12 ines has no part 'exile' | known here: tired\n");
  EXPECT_EQ(said_of("tim.witness: Hm."),
            "24:7 nobody in the cast is called 'tim' | did you mean 'tom'?\n")
      << "nothing is said about parts of nobody";
}

TEST(LineReader, WantsWordsAndAnIdThatIsOne) {
  EXPECT_EQ(said_of("tom:"),
            "24:7 a line needs a text, and nothing stands here | write it behind the colon\n");
  EXPECT_EQ(said_of("tom: [a]"),
            "24:12 text may not start with '[' | put the text in double quotes\n");
  EXPECT_EQ(said_of("tom#: Hm."),
            "24:11 a name is missing here | use small letters a-z, digits, _ and -\n");
  EXPECT_EQ(
      said_of("tom#K3: Hm."),
      "24:11 'K3' is not a name that can be referred to | write 'k3': small letters a-z, digits, "
      "_ and -\n");
}

}  // namespace
}  // namespace attune::scenario
