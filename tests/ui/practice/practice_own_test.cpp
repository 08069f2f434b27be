#include "ui/practice/practice_own.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "ui/practice/practice_own_stage.h"
#include "ui/practice/practice_stage.h"

namespace attune::ui {
namespace {

using namespace testing;
using compat::Key;

template <typename Asked>
bool is(const PracticeAction& action) {
  const auto* own = std::get_if<OwnWordsAction>(&action);
  return own != nullptr && std::holds_alternative<Asked>(*own);
}

TEST(PracticeOwn, IsOpenedByItsKeyAndByAClick) {
  Stage screen(with_reader());
  EXPECT_TRUE(is<OwnWordsOpen>(screen.window.type("0", screen.draw())));
  EXPECT_TRUE(
      is<OwnWordsOpen>(screen.window.click_label("Say it in your own words", screen.draw())));
}

TEST(PracticeOwn, TakesWhatIsTypedAtOnceAndReadsItWithEnter) {
  PracticeState state = with_reader();
  ask(state, OwnWordsOpen{});
  state.advance(0.1, true, 0.0);  // The program does so before it draws.
  Stage screen(std::move(state));
  screen.state.advance(0.1, true, 0.0);
  EXPECT_FALSE(screen.state.view().own->appeared);
  PracticeAction asked = screen.window.type("b", screen.draw());
  const auto* own = std::get_if<OwnWordsAction>(&asked);
  ASSERT_NE(own, nullptr) << "the letter goes to the field and not back in the talk";
  ASSERT_TRUE(std::holds_alternative<OwnWordsType>(*own));
  EXPECT_EQ(std::get<OwnWordsType>(*own).text, "b");
  static_cast<void>(screen.state.apply(asked));
  EXPECT_TRUE(is<OwnWordsRead>(screen.window.key(Key::kEnter, screen.draw())));
}

TEST(PracticeOwn, IsShownWhereThePictureWas) {
  PracticeState state = with_reader();
  static_cast<void>(state.apply(PracticeShowPicture{true}));
  ask(state, OwnWordsOpen{});
  EXPECT_FALSE(state.view().choices.picture);
}

TEST(PracticeOwn, LetsNoKeyOfTheScreenThroughWhileWordsAreTyped) {
  Stage screen(read(kUnclear));
  for (const char* key : {"p", "b", "l", "c"}) {
    EXPECT_TRUE(std::holds_alternative<std::monostate>(screen.window.type(key, screen.draw())))
        << key;
  }
}

TEST(PracticeOwn, WaitsForACodeWhereNoneOfTheMeaningsWasMeant) {
  PracticeState state = read(kUnclear);
  ask(state, OwnWordsMeanNone{});
  EXPECT_EQ(state.view().own->read_as, "Say what it does.");
  EXPECT_FALSE(state.view().own->can_say);
  EXPECT_EQ(state.view().own->missing.size(), coach::kCodes);
  Stage screen(std::move(state));
  static_cast<void>(screen.window.click_label("It does something else, too", screen.draw()));
  screen.window.frames(2, screen.draw());
  const PracticeAction asked =
      screen.window.click_label("answers in a friendly way", screen.draw());
  ASSERT_TRUE(is<OwnWordsSet>(asked));
  static_cast<void>(screen.state.apply(asked));
  EXPECT_TRUE(screen.state.view().own->can_say);
}

TEST(PracticeOwn, SaysItWithEnterOrAClickAndGoesBackToTheWordsWithBackspace) {
  Stage screen(read(kCold));
  EXPECT_TRUE(is<OwnWordsSay>(screen.window.key(Key::kEnter, screen.draw())));
  EXPECT_TRUE(is<OwnWordsSay>(screen.window.click_label("Say it", screen.draw())));
  EXPECT_TRUE(is<OwnWordsEdit>(screen.window.click_label("Change the words", screen.draw())));
  EXPECT_TRUE(is<OwnWordsClose>(screen.window.click_label("Back to the replies", screen.draw())));
  EXPECT_TRUE(is<OwnWordsEdit>(screen.window.key(Key::kBackspace, screen.draw())));
}

TEST(PracticeOwn, AsksHowItIsMeant) {
  Stage screen(read(kUnclear));
  const std::string first(screen.state.view().own->meanings.front().name);
  EXPECT_TRUE(is<OwnWordsMean>(screen.window.click_label(first, screen.draw())));
  EXPECT_TRUE(is<OwnWordsMean>(screen.window.type("3", screen.draw())));
  EXPECT_TRUE(is<OwnWordsMeanNone>(screen.window.click_label("None of these", screen.draw())));
  EXPECT_FALSE(is<OwnWordsSay>(
      screen.window.click_label("Say it: Say first how you mean it.", screen.draw())));
}

TEST(PracticeOwn, PutsACodeRightFromItsList) {
  Stage screen(read(kCold));
  static_cast<void>(screen.window.click_label("Change", screen.draw()));
  screen.window.frames(2, screen.draw());
  const PracticeAction asked = screen.window.click_label("not at all", screen.draw());
  ASSERT_TRUE(is<OwnWordsSet>(asked));
  const auto& set = std::get<OwnWordsSet>(std::get<OwnWordsAction>(asked));
  EXPECT_EQ(set.code, screen.state.view().own->codes.front().code);
  EXPECT_EQ(set.level, 0U);
}

TEST(PracticeOwn, FitsItsAreaAndKeepsItsButtonsInSightAtEverySize) {
  for (const ImVec2 size : {ImVec2(1440.0F, 900.0F), ImVec2(1280.0F, 720.0F)}) {
    for (const float scale : {1.0F, 1.5F, 2.0F}) {
      Look look;
      look.scale = scale;
      Stage screen(read(kCold), look, size);
      for (const char* label : {"Say it", "Change the words", "Back to the replies"}) {
        const SeenItem* button = screen.window.seen().item(label);
        ASSERT_NE(button, nullptr) << label << " at " << scale;
        EXPECT_LE(button->area.max.y, size.y) << label << " at " << scale;
      }
    }
  }
}

}  // namespace
}  // namespace attune::ui
