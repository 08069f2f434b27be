#include "ui/practice/practice_own.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/evening.h"
#include "ui/practice/practice_evening.h"
#include "ui/practice/practice_stage.h"

namespace attune::ui {
namespace {

using namespace testing;
using compat::Key;

constexpr const char* kCold = "You're imagining things again. Grow up.";
constexpr const char* kUnclear = "The tram was late and Ada had the umbrella, so.";

PracticeState with_reader(scenario::Index seat = kInes,
                          std::shared_ptr<const scenario::Scenario> evening = two_answers()) {
  PracticeState state = begun_practice(seat, std::move(evening));
  state.read_with(test::shipped_phrases().reader);
  return state;
}

void ask(PracticeState& state, OwnWordsAction action) {
  static_cast<void>(state.apply(PracticeAction(std::move(action))));
}

PracticeState typed(const std::string& text) {
  PracticeState state = with_reader();
  ask(state, OwnWordsOpen{});
  ask(state, OwnWordsType{text});
  return state;
}

PracticeState read(const std::string& text) {
  PracticeState state = typed(text);
  ask(state, OwnWordsRead{});
  return state;
}

template <typename Asked>
bool is(const PracticeAction& action) {
  const auto* own = std::get_if<OwnWordsAction>(&action);
  return own != nullptr && std::holds_alternative<Asked>(*own);
}

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
