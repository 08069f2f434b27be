#include "ui/practice/practice_own_state.h"

#include <gtest/gtest.h>

#include "ui/practice/practice_own_stage.h"

namespace attune::ui {
namespace {

using namespace testing;

TEST(PracticeOwnState, IsOfferedWhereSomebodyReadsItAndSomebodyAnswers) {
  EXPECT_FALSE(begun_practice().view().takes_own_words) << "without a reader";
  EXPECT_TRUE(with_reader().view().takes_own_words);
  EXPECT_FALSE(with_reader(kTom).view().takes_own_words);
  EXPECT_FALSE(with_reader(kInes, two_answers_in_danger()).view().takes_own_words);
  PracticeState asking = with_reader(kTom);
  ask(asking, OwnWordsOpen{});
  EXPECT_FALSE(asking.view().own.has_value());
}

TEST(PracticeOwnState, SaysItAndClosesAndLetsTheOtherAnswer) {
  PracticeState state = read(kCold);
  ask(state, OwnWordsSay{});
  EXPECT_FALSE(state.view().own.has_value());
  ASSERT_EQ(state.practice().moments().size(), 2U);
  EXPECT_EQ(state.practice().now().moment().lines.front().text, kCold);
  static_cast<void>(state.apply(PracticeTellAll{}));
  const PracticeView view = state.view();
  const PracticeLineView* line = line_with(view, kCold);
  ASSERT_NE(line, nullptr);
  EXPECT_TRUE(line->own_pick);
  EXPECT_EQ(line->style, "brushes it off");
}

TEST(PracticeOwnState, SaysNothingThatWasNotReadOrIsAskedAbout) {
  PracticeState unread = typed(kCold);
  ask(unread, OwnWordsSay{});
  PracticeState unsure = read(kUnclear);
  ask(unsure, OwnWordsSay{});
  EXPECT_EQ(unread.practice().moments().size(), 1U);
  EXPECT_EQ(unsure.practice().moments().size(), 1U);
  ask(unsure, OwnWordsMean{model::ResponseStyle::kSupportive});
  ask(unsure, OwnWordsSay{});
  EXPECT_EQ(unsure.practice().moments().size(), 2U);
}

TEST(PracticeOwnState, KeepsTheWordsWhileTheyAreChangedAndForgetsThemWhenClosed) {
  PracticeState state = read(kCold);
  ask(state, OwnWordsEdit{});
  EXPECT_TRUE(state.view().own->typing);
  EXPECT_EQ(state.view().own->text, kCold);
  ask(state, OwnWordsClose{});
  EXPECT_FALSE(state.view().own.has_value());
  ask(state, OwnWordsOpen{});
  EXPECT_EQ(state.view().own->text, "");
}

TEST(PracticeOwnState, ClosesWhereTheTalkGoesOnOrBack) {
  PracticeState state = typed(kCold);
  pick(state, "n0#comfort");
  EXPECT_FALSE(state.view().own.has_value());
  ask(state, OwnWordsOpen{});
  static_cast<void>(state.apply(PracticeBack{}));
  EXPECT_FALSE(state.view().own.has_value());
}

TEST(PracticeOwnState, KeepsWhatIsTypedWhereTheFileChangesOrTheLanguage) {
  PracticeState state = read(kCold);
  state.replace(session::Practice(two_answers(), kInes, 1));
  ASSERT_TRUE(state.view().own.has_value());
  EXPECT_EQ(state.view().own->text, kCold);
  EXPECT_TRUE(state.view().own->can_say) << "and how it was read";
  state.replace(session::Practice(two_answers_in_danger(), kInes, 1));
  EXPECT_FALSE(state.view().own.has_value());
}

}  // namespace
}  // namespace attune::ui
