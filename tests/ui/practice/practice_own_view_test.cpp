#include "ui/practice/practice_own_view.h"

#include <gtest/gtest.h>

#include "ui/practice/practice_own_stage.h"

namespace attune::ui {
namespace {

using namespace testing;

TEST(PracticeOwnView, ShowsTheWordsThatLedToEachCodeAndHowSureItIs) {
  const PracticeOwnView own = *read(kCold).view().own;
  EXPECT_EQ(own.read_as, "It reads as “brushes it off”.");
  EXPECT_FALSE(own.how_sure.empty());
  EXPECT_TRUE(own.meanings.empty());
  EXPECT_TRUE(own.can_say);
  ASSERT_FALSE(own.codes.empty());
  ASSERT_FALSE(own.marks.empty());
  const std::string marked =
      own.text.substr(own.marks[0].begin, own.marks[0].end - own.marks[0].begin);
  const auto names_it = [&marked](const OwnCodeView& code) {
    return code.because.find(marked) != std::string::npos;
  };
  EXPECT_TRUE(std::any_of(own.codes.begin(), own.codes.end(), names_it)) << marked;
  EXPECT_EQ(own.codes.size() + own.missing.size(), coach::kCodes);
  EXPECT_NE(own.answered_as.find("brush!"), std::string::npos) << own.answered_as;
}

TEST(PracticeOwnView, AsksWhereItIsNotSureAndProposesNothing) {
  const PracticeOwnView own = *read(kUnclear).view().own;
  EXPECT_EQ(own.read_as, "How do you mean it?");
  EXPECT_EQ(own.meanings.size(), model::kAllStyles.size());
  EXPECT_EQ(own.meanings.front().style, model::ResponseStyle::kSupportive);
  EXPECT_TRUE(own.codes.empty());
  EXPECT_FALSE(own.can_say);
}

TEST(PracticeOwnView, SaysThatItKnowsOnlyEnglish) {
  const PracticeOwnView own = *read("Ach Mensch, komm mal her, alles gut mit uns.").view().own;
  EXPECT_NE(own.how_sure.find("only English"), std::string::npos) << own.how_sure;
}

TEST(PracticeOwnView, TakesBackItsOwnReadingWhereSomethingWasPutRight) {
  PracticeState state = read(kCold);
  const OwnCodeView before = state.view().own->codes.front();
  ask(state, OwnWordsSet{before.code, 0});
  const PracticeOwnView own = *state.view().own;
  EXPECT_TRUE(own.read_as.starts_with("As you mean it")) << own.read_as;
  EXPECT_TRUE(own.how_sure.empty());
  EXPECT_TRUE(std::none_of(own.codes.begin(), own.codes.end(),
                           [&](const OwnCodeView& code) { return code.code == before.code; }));
}

TEST(PracticeOwnView, SaysWhereHelpIsAndNoStyleWhereTheWordsFrighten) {
  const PracticeOwnView own = *read("You'll regret this.").view().own;
  EXPECT_NE(own.safety.find("no better sentence"), std::string::npos) << own.safety;
  EXPECT_EQ(own.read_as, "This is nothing to practise with.");
  EXPECT_TRUE(own.codes.empty());
  EXPECT_FALSE(own.can_say);
  EXPECT_FALSE(own.typing);
}

}  // namespace
}  // namespace attune::ui
