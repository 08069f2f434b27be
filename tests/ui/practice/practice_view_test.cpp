#include "ui/practice/practice_view.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/evening.h"
#include "ui/practice/practice_evening.h"

namespace attune::ui {
namespace {

using namespace testing;
using Kind = PracticeLineView::Kind;

TEST(PracticeView, OpensWithACardThatSaysWhoHowLongAndWhatIsInIt) {
  PracticeState state;
  state.open(session::Practice(two_answers(), kInes, 1));
  const PracticeView view = state.view();
  EXPECT_EQ(view.stage, PracticeStage::kStart);
  EXPECT_EQ(view.title, "At home");
  EXPECT_EQ(view.start.minutes, "About 6 minutes");
  EXPECT_EQ(view.start.content, "Contains: argument and a burnt pan");
  EXPECT_TRUE(view.two_seats);
  EXPECT_TRUE(view.moments.empty()) << "nothing is said before somebody begins";
}

TEST(PracticeView, GivesEachOfTheTwoTheirSideWhoeverIsPlayed) {
  for (const scenario::Index seat : {kTom, kInes}) {
    const PracticeState state = begun_practice(seat);
    const PracticeView view = state.view();
    EXPECT_EQ(view.names[0], "Tom");
    EXPECT_EQ(view.initials[1], "I");
    EXPECT_EQ(view.bidder, Partner::kFirst);
    EXPECT_EQ(view.you, seat == kTom ? Partner::kFirst : Partner::kSecond);
    ASSERT_NE(line_with(view, "Are we okay?"), nullptr);
    EXPECT_EQ(line_with(view, "Are we okay?")->speaker, Partner::kFirst);
  }
}

TEST(PracticeView, TellsWhatHappensAndWhatIsSaidInOrder) {
  const PracticeState state = begun_practice();
  const PracticeView view = state.view();
  ASSERT_EQ(view.moments.size(), 1U);
  ASSERT_EQ(view.moments[0].lines.size(), 2U);
  EXPECT_EQ(view.moments[0].lines[0].kind, Kind::kNarration);
  EXPECT_EQ(view.moments[0].lines[1].text, "Are we okay?");
}

TEST(PracticeView, ShowsInnerVoicesOnlyThroughTheLens) {
  PracticeState state = begun_practice();
  EXPECT_EQ(line_with(state.view(), "Count the cups."), nullptr);
  static_cast<void>(state.apply(PracticeToggleLens{}));
  const PracticeView view = state.view();
  const PracticeLineView* inner = line_with(view, "Count the cups.");
  ASSERT_NE(inner, nullptr);
  EXPECT_EQ(inner->kind, Kind::kInner);
  EXPECT_EQ(inner->part, "inside Tom · worrying");
}

TEST(PracticeView, ShowsNotesForWhoeverLeadsOnlyWhereWantedAndAtTheirPlace) {
  PracticeState state = begun_practice();
  EXPECT_EQ(line_with(state.view(), "Stop on the pan."), nullptr);
  static_cast<void>(state.apply(PracticeToggleFacilitator{}));
  const PracticeView view = state.view();
  ASSERT_EQ(view.moments[0].lines.size(), 3U);
  EXPECT_EQ(view.moments[0].lines[1].kind, Kind::kFacilitator);
}

TEST(PracticeView, SaysOfADangerWhatIsSaidEverywhere) {
  using scenario::Note;
  PracticeState state;
  state.open(session::Practice(
      scenario::testing::with_nodes({{scenario::testing::says(kTom, "Give me your phone."),
                                      scenario::testing::step(Note{Note::Kind::kSafety, "control"}),
                                      scenario::testing::choose({scenario::testing::option("no")}),
                                      scenario::testing::end(0)}}),
      kInes, 1));
  static_cast<void>(state.apply(PracticeBegin{}));
  static_cast<void>(state.apply(PracticeTellAll{}));
  const PracticeView view = state.view();
  const PracticeLineView* line = line_with(view, "control");
  ASSERT_NE(line, nullptr);
  EXPECT_EQ(line->kind, Kind::kSafety);
  EXPECT_TRUE(line->safety.starts_with("This touches on control. ")) << line->safety;
  EXPECT_NE(line->safety.find("Quick exit"), std::string::npos) << line->safety;
}

TEST(PracticeView, NamesAStyleOnlyOnceItWasSpoken) {
  PracticeState state = begun_practice();
  for (const PracticeOptionView& option : state.view().options) {
    EXPECT_EQ(option.text.find("comforts"), std::string_view::npos);
  }
  EXPECT_EQ(line_with(state.view(), "comfort!"), nullptr);
  pick(state, "n0#comfort");
  const PracticeView view = state.view();
  const PracticeLineView* spoken = line_with(view, "comfort!");
  ASSERT_NE(spoken, nullptr);
  EXPECT_EQ(spoken->style, "comforts and stays");
  EXPECT_TRUE(spoken->own_pick);
  EXPECT_EQ(spoken->speaker, Partner::kSecond);
}

TEST(PracticeView, GivesTheBidderNoStyle) {
  PracticeState state = begun_practice(kTom);
  const std::string key(state.view().options.front().key);
  const std::string words(state.view().options.front().text);
  pick(state, key);
  const PracticeView view = state.view();
  const PracticeLineView* spoken = line_with(view, words);
  ASSERT_NE(spoken, nullptr);
  EXPECT_TRUE(spoken->own_pick);
  EXPECT_TRUE(spoken->style.empty());
}

TEST(PracticeView, ShowsALockedReplyWithItsReason) {
  const PracticeState state = begun_practice();
  const PracticeView view = state.view();
  const auto hug = std::find_if(view.options.begin(), view.options.end(),
                                [](const auto& option) { return option.text == "hug!"; });
  ASSERT_NE(hug, view.options.end());
  EXPECT_FALSE(hug->available);
  EXPECT_EQ(hug->why, "Not yet.");
}

TEST(PracticeView, NumbersTheRepliesByTheKeyThatPicksThem) {
  const PracticeState state = begun_practice();
  const PracticeView view = state.view();
  ASSERT_EQ(view.options.size(), 3U);
  EXPECT_EQ(view.options[2].number, 3);
  EXPECT_EQ(view.hint, "Press 1 to 3. Nothing is graded.");
}

TEST(PracticeView, OffersAWayBackAtEveryPickButNotAtTheStart) {
  PracticeState state = begun_practice();
  EXPECT_FALSE(state.view().can_go_back);
  EXPECT_FALSE(state.view().moments[0].try_again.has_value());
  pick(state, "n0#brush");
  const PracticeView view = state.view();
  EXPECT_TRUE(view.can_go_back);
  EXPECT_EQ(view.moments[1].try_again, 0);
}

TEST(PracticeView, ComparesFromHereOnlyWhileTheOneWhoAnswersIsAsked) {
  EXPECT_TRUE(begun_practice(kInes).view().can_compare);
  EXPECT_FALSE(begun_practice(kTom).view().can_compare);
  PracticeState ended = begun_practice();
  pick(ended, "n0#brush");
  pick(ended, "n1#leave");
  EXPECT_FALSE(ended.view().can_compare);
}

TEST(PracticeView, LetsTheCoachSpeakWhenAskedAndThenKeepsNowAndRepeatsApart) {
  PracticeState state = begun_practice();
  EXPECT_FALSE(state.view().has_remark) << "nobody has answered";
  pick(state, "n0#comfort");
  EXPECT_TRUE(state.view().has_remark);
  EXPECT_FALSE(state.view().remark.has_value());
  static_cast<void>(state.apply(PracticeToggleCoach{}));
  const PracticeView view = state.view();
  ASSERT_TRUE(view.remark.has_value());
  EXPECT_EQ(view.remark->note, "The pan can wait.");
  EXPECT_FALSE(view.remark->now.empty());
  EXPECT_NE(view.remark->over_repeats.find("f every talk went like this one"),
            std::string_view::npos);
  EXPECT_FALSE(view.remark->evidence.empty());
  EXPECT_FALSE(view.remark->unfolded);
}

TEST(PracticeView, KeepsTheCoachsNotesOnEarlierRepliesWhereItAlwaysSpeaks) {
  PracticeState state = begun_practice();
  static_cast<void>(state.apply(PracticeToggleAlways{}));
  pick(state, "n0#comfort");
  EXPECT_TRUE(state.view().remark.has_value());
  pick(state, "n1#leave");
  const PracticeView view = state.view();
  EXPECT_EQ(view.moments[1].note, "The pan can wait.");
  EXPECT_TRUE(view.moments[2].note.empty()) << "the newest has its remark";
}

TEST(PracticeView, DrawsOnePointForTheStartAndOneForEachReply) {
  PracticeState state = begun_practice();
  EXPECT_EQ(state.view().distress.size(), 1U);
  pick(state, "n0#brush");
  EXPECT_EQ(state.view().distress.size(), 2U);
  EXPECT_EQ(state.view().arousal.size(), 2U);
}

TEST(PracticeView, LetsTheNewestPointGlideToItsPlace) {
  PracticeState state = begun_practice();
  pick(state, "n0#brush");
  const PracticeView landing = state.view();
  EXPECT_EQ(landing.distress[1], landing.distress[0]);
  state.advance(3.0, false, 1.0);
  const PracticeView landed = state.view();
  EXPECT_NE(landed.distress[1], landed.distress[0]);
}

TEST(PracticeView, TellsTheEveningBackAtItsEnd) {
  PracticeState state = begun_practice();
  pick(state, "n0#brush");
  static_cast<void>(state.apply(PracticeBack{}));
  pick(state, "n0#comfort");
  pick(state, "n1#stay");
  PracticeView view = state.view();
  EXPECT_EQ(view.stage, PracticeStage::kEnd);
  EXPECT_TRUE(view.options.empty());
  EXPECT_EQ(view.debrief.ending, "Closer.");
  ASSERT_EQ(view.debrief.reflections.size(), 1U);
  EXPECT_EQ(view.debrief.reflections[0], "What was in the pan?");
  EXPECT_EQ(line_with(view, "What was in the pan?"), nullptr) << "a question for the end";
  static_cast<void>(state.apply(PracticeLookBack{}));
  view = state.view();
  EXPECT_EQ(view.stage, PracticeStage::kDebrief);
  ASSERT_EQ(view.debrief.path.size(), 2U);
  EXPECT_EQ(view.debrief.path[0].words, "comfort!");
  EXPECT_EQ(view.debrief.security.size(), 27U);
  ASSERT_EQ(view.debrief.other_ways.size(), 1U);
  EXPECT_EQ(view.debrief.other_ways[0][0].words, "brush!");
  EXPECT_EQ(view.debrief.other_ways[0][0].style, "brushes it off");
}

TEST(PracticeView, ListsAsOtherWaysOnlyWhatWasNotSaidInTheEnd) {
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  pick(state, "n1#leave");
  for (const char* again : {"n1#stay", "n1#leave", "n1#stay"}) {
    static_cast<void>(state.apply(PracticeBackTo{1}));
    pick(state, again);
  }
  static_cast<void>(state.apply(PracticeLookBack{}));
  const PracticeView view = state.view();
  ASSERT_EQ(view.debrief.other_ways.size(), 1U) << "leaving, once";
  ASSERT_EQ(view.debrief.other_ways[0].size(), 1U);
  EXPECT_EQ(view.debrief.other_ways[0][0].words, "leave!");
}

TEST(PracticeView, WhereDangerIsTellsTheEndingAndWhereHelpIs) {
  PracticeState state = begun_practice(kInes, two_answers_in_danger());
  EXPECT_FALSE(state.view().can_compare);
  pick(state, "n0#brush");
  static_cast<void>(state.apply(PracticeBack{}));
  pick(state, "n0#comfort");
  pick(state, "n1#stay");
  static_cast<void>(state.apply(PracticeLookBack{}));
  const PracticeView view = state.view();
  EXPECT_FALSE(view.comparable);
  EXPECT_EQ(view.debrief.ending, "Closer.");
  EXPECT_NE(view.debrief.safety.find("Nothing in how Ines answered"), std::string_view::npos);
  EXPECT_TRUE(view.debrief.path.empty());
  EXPECT_TRUE(view.debrief.other_ways.empty());
  EXPECT_TRUE(view.debrief.security.empty());
}

TEST(PracticeView, SaysWhatTheAuthorSaysOfAMoveOnce) {
  PracticeState state = begun_practice(kTom);
  static_cast<void>(state.apply(PracticeToggleAlways{}));
  pick(state, "n1#soft");
  const PracticeView view = state.view();
  ASSERT_TRUE(view.remark.has_value());
  EXPECT_EQ(view.remark->note, "One thing, and it can be turned down.");
  EXPECT_EQ(line_with(view, "One thing, and it can be turned down."), nullptr);
}

TEST(PracticeView, ReadsAMoveOfTheOneWhoAsks) {
  PracticeState state = begun_practice(kTom);
  static_cast<void>(state.apply(PracticeToggleAlways{}));
  pick(state, "n1#loud");
  const PracticeView view = state.view();
  ASSERT_TRUE(view.remark.has_value());
  EXPECT_TRUE(view.remark->now.starts_with("Harder to answer"));
  EXPECT_EQ(view.remark->style, "") << "asking has no style";
}

TEST(PracticeView, SaysWhatTheCoachHasToSayOnce) {
  PracticeState state = begun_practice();
  static_cast<void>(state.apply(PracticeToggleAlways{}));
  pick(state, "n0#comfort");
  const PracticeView view = state.view();
  ASSERT_TRUE(view.remark.has_value());
  EXPECT_EQ(view.remark->note, "The pan can wait.");
  EXPECT_EQ(line_with(view, "The pan can wait."), nullptr);
}

/// The shipped evening that steps out of coaching, played from its start by these replies.
PracticeState not_this_one(const std::vector<const char*>& picks) {
  session::Practice practice(test::evening("not-this-one"), 1, 1);
  for (const char* pick : picks) {
    EXPECT_TRUE(practice.pick(pick).ok()) << pick;
  }
  PracticeState state;
  state.open(std::move(practice));
  static_cast<void>(state.apply(PracticeBegin{}));
  static_cast<void>(state.apply(PracticeTellAll{}));
  return state;
}

TEST(PracticeView, StepsOutOfCoachingWhereDangerWasSpokenOf) {
  const PracticeState before =
      not_this_one({"fish#glue", "bells#sugar", "hush#coffee", "buzz#do_the_pan"});
  EXPECT_FALSE(before.view().stepped_out);
  EXPECT_TRUE(before.view().has_remark);
  const PracticeState state = not_this_one(
      {"fish#glue", "bells#sugar", "hush#coffee", "buzz#do_the_pan", "saturday#never_mind"});
  const PracticeView view = state.view();
  EXPECT_TRUE(view.stepped_out);
  EXPECT_FALSE(view.has_remark);
  EXPECT_FALSE(view.can_compare);
  bool coached = false;
  for (const PracticeMomentView& moment : view.moments) {
    for (const PracticeLineView& line : moment.lines) {
      EXPECT_EQ(line.style, "") << line.text;
      coached = coached || (line.kind == Kind::kCoach &&
                            line.text.find("The coaching stops here.") != std::string_view::npos);
    }
  }
  EXPECT_TRUE(coached) << "what leads to the step is said, asked for or not";
}

}  // namespace
}  // namespace attune::ui
