#include "ui/program/unfinished.h"

#include <gtest/gtest.h>

#include "support/evening.h"

namespace attune::ui {
namespace {

scenario::Replay replay_of(const std::string& scenario, const std::string& seat) {
  return {scenario, seat, 1, 0, {{"n", "a", 1, "First."}, {"n", "b", 2, "Poor potato."}}};
}

TEST(Unfinished, SaysWhoIsPlayedAndHowFar) {
  Unfinished unfinished;
  unfinished.offer({replay_of("are-we-okay", "piet")});
  const std::vector<GoOnView> views = unfinished.views(kEnglish, test::shipped_library());
  ASSERT_EQ(views.size(), 1U);
  EXPECT_EQ(views[0].id, "are-we-okay");
  EXPECT_EQ(views[0].title, "Are we okay?");
  EXPECT_EQ(views[0].facts, "You play Piet · 2 replies so far, the last one “Poor potato.”");
}

TEST(Unfinished, HoldsOneOfEachEveningTheLastPlayedFirst) {
  Unfinished unfinished;
  unfinished.offer({replay_of("are-we-okay", "piet"), replay_of("four-hours", "ines")});
  unfinished.put(replay_of("four-hours", "tom"));
  const std::vector<GoOnView> views = unfinished.views(kEnglish, test::shipped_library());
  ASSERT_EQ(views.size(), 2U);
  EXPECT_EQ(views[0].id, "four-hours");
  EXPECT_TRUE(views[0].facts.starts_with("You play Tom")) << views[0].facts;
  unfinished.forget("four-hours");
  EXPECT_EQ(unfinished.find("four-hours"), nullptr);
  EXPECT_EQ(unfinished.views(kEnglish, test::shipped_library()).size(), 1U);
}

TEST(Unfinished, SaysNothingOfWhatIsNotInTheLibraryAndKeepsIt) {
  Unfinished unfinished;
  unfinished.offer({replay_of("elsewhere", "ines")});
  EXPECT_TRUE(unfinished.views(kEnglish, test::shipped_library()).empty());
  EXPECT_NE(unfinished.find("elsewhere"), nullptr);
}

}  // namespace
}  // namespace attune::ui
