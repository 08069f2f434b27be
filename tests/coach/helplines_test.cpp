#include "coach/helplines.h"

#include <gtest/gtest.h>

#include "coach/helplines_file.h"
#include "scenario/words.h"

namespace attune::coach {
namespace {

const std::string kTwo =
    "format: 1\n"
    "noted: 2026-11-28\n"
    "helplines:\n"
    "  - region: Here\n"
    "    number: 123\n"
    "    who: The ones\n"
    "    for: [fear, violence]\n"
    "  - region: There\n"
    "    number: 45 6\n"
    "    who: The others\n"
    "    for: [self_harm]\n";

TEST(Helplines, AreToldForTheirTopicsWithTheirDate) {
  const Result<Helplines> read = read_helplines(kTwo, "h.yaml");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(helplines_text({}, read.value(), {"monitoring", "fear"}),
            "Here: 123 (The ones). Written down on 2026-11-28 and not yet checked: look up the "
            "number that holds where you are.");
  EXPECT_EQ(helplines_text({}, read.value(), {"monitoring"}), "");
}

TEST(Helplines, SayWhenTheyWereCheckedOnceTheyWere) {
  std::string text = kTwo;
  text.insert(text.find("helplines:"), "checked: 2027-01-05\n");
  const Result<Helplines> read = read_helplines(text, "h.yaml");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(helplines_text({}, read.value(), {"self_harm"}),
            "There: 45 6 (The others). Last checked on 2027-01-05.");
}

TEST(Helplines, AreRefusedWhereATopicIsUnknown) {
  std::string text = kTwo;
  text.replace(text.find("violence"), 8, "weather!");
  const Result<Helplines> read = read_helplines(text, "h.yaml");
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.error().where, "h.yaml:7:17");
}

TEST(Helplines, ThatComeWithTheProgramCoverEveryTopic) {
  ASSERT_TRUE(read_helplines(std::string(helplines_file()), "assets/helplines.yaml").ok());
  for (const std::string& topic : scenario::danger_topics()) {
    EXPECT_NE(helplines_text({}, shipped_helplines(), {topic}), "") << topic;
  }
}

}  // namespace
}  // namespace attune::coach
