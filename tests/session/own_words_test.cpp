#include "session/own_words.h"

#include <gtest/gtest.h>

#include <cmath>

#include "session/decisions.h"
#include "session/saved_practice.h"
#include "session/transcript.h"
#include "session/transcript_text.h"
#include "support/evening.h"
#include "support/scenario_builder.h"

namespace attune::session {
namespace {

using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder

constexpr std::uint64_t kSeed = 7;
constexpr const char* kWarm = "Come here, you. You must have waited for hours.";

const coach::ReplyReader& reader() { return *test::shipped_phrases().reader; }

/// Ines answers twice, Tom moves in between.
std::shared_ptr<const scenario::Scenario> two_answers(std::vector<std::string> danger = {}) {
  scenario::Scenario evening = two_at_home();
  evening.danger = std::move(danger);
  scenario::Option stay = option("stay", supportive());
  stay.coach = "It says what it saw.";
  add_nodes(
      evening,
      {{says(kTom, "Are we okay?"), says(scenario::kNarrator, "A tap drips."),
        choose({stay, option("leave", withdrawing())}), go(1)},
       {choose(kTom, {option("soft", model::BidderCodes{.softness = 2})}),
        choose({ending(option("yes", supportive()), 0), ending(option("no", dismissive()), 1)})}});
  return finished(std::move(evening));
}

Practice begun() { return {two_answers(), kInes, kSeed}; }

/// Typed and read, whatever the reader says.
OwnWords read(const Practice& practice, const std::string& text) {
  OwnWords own(practice);
  own.type(text);
  own.read(reader());
  return own;
}

TEST(OwnWords, CanBeSaidOnlyByWhoAnswersAndNotWhereDangerIsTheTopic) {
  EXPECT_TRUE(takes_own_words(begun()));
  EXPECT_FALSE(takes_own_words(Practice(two_answers(), kTom, kSeed)));
  EXPECT_FALSE(takes_own_words(Practice(two_answers({"fear"}), kInes, kSeed)));
  Practice over = begun();
  ASSERT_TRUE(over.pick("n0#stay").ok());
  ASSERT_TRUE(over.pick("n1#yes").ok());
  EXPECT_FALSE(takes_own_words(over));
}

TEST(OwnWords, AreReadAsAnAnswerToTheLastThingThatTheOtherOneSaid) {
  const OwnWords own = read(begun(), kWarm);
  ASSERT_TRUE(own.reading().has_value());
  const coach::Reading expected = reader().read(kWarm, "Are we okay?");
  EXPECT_EQ(own.reading()->codes, expected.codes);
  EXPECT_EQ(own.reading()->share, expected.share);
  EXPECT_EQ(own.codes(), expected.codes);
}

TEST(OwnWords, AreProposedWhereTheReaderIsSure) {
  const OwnWords own = read(begun(), "You're imagining things again. Grow up.");
  EXPECT_FALSE(own.asks());
  EXPECT_TRUE(own.is_ready());
  EXPECT_EQ(own.style().style, model::ResponseStyle::kDismissive);
}

TEST(OwnWords, AreAskedAboutWhereItIsNotAndCannotBeSaidBefore) {
  OwnWords own = read(begun(), "The tram was late and Ada had the umbrella, so.");
  EXPECT_TRUE(own.asks());
  EXPECT_FALSE(own.is_ready());
  own.mean(reader(), model::ResponseStyle::kEnabling);
  EXPECT_FALSE(own.asks());
  EXPECT_TRUE(own.is_ready());
  EXPECT_EQ(own.style().style, model::ResponseStyle::kEnabling);
}

TEST(OwnWords, CanBeMeantInNoneOfTheWaysThatWereOffered) {
  OwnWords own = read(begun(), "The tram was late and Ada had the umbrella, so.");
  own.mean_none();
  EXPECT_EQ(own.codes(), model::ReplyCodes{}) << "what was turned down does not stand";
  EXPECT_FALSE(own.asks());
  EXPECT_FALSE(own.is_ready());
  own.set_level(2, 1);  // availability
  EXPECT_TRUE(own.is_ready());
  EXPECT_EQ(own.codes().availability, 1);
}

TEST(OwnWords, OfAnotherLanguageAreAskedAbout) {
  const OwnWords own = read(begun(), "Ach Mensch, komm mal her, natürlich ist alles gut mit uns.");
  EXPECT_TRUE(own.asks());
  EXPECT_FALSE(own.reading()->understood);
  EXPECT_FALSE(read(begun(), "Ok, dann so.").reading()->understood);
  EXPECT_TRUE(read(begun(), "ok come here then").reading()->understood);
}

TEST(OwnWords, ArePutRightCodeByCode) {
  OwnWords own = read(begun(), "You're imagining things again. Grow up.");
  own.set_level(5, 0);  // invalidation
  own.set_level(6, 0);  // criticism
  own.set_level(0, 3);  // validation
  own.set_level(2, 2);  // availability
  EXPECT_EQ(own.codes().invalidation, 0);
  EXPECT_EQ(own.codes().validation, 3);
  EXPECT_EQ(own.codes().availability, 2);
  own.set_level(8, 2);  // a break with an end
  EXPECT_EQ(own.codes().pause, (model::Pause{model::PauseKind::kReturnAt, 30.0}));
  own.set_level(8, 1);  // without one
  EXPECT_EQ(own.codes().pause, (model::Pause{model::PauseKind::kOpen, 0.0}));
}

TEST(OwnWords, KeepHowLongABreakIsWhateverIsPutRight) {
  OwnWords own = read(begun(), "I need a break. I'll be back in 40 minutes and then we talk.");
  own.mean(reader(), model::ResponseStyle::kPlain);
  own.set_level(8, 0);
  own.set_level(8, 2);
  own.set_level(0, 1);
  EXPECT_EQ(own.codes().pause.minutes, 40.0);
}

TEST(OwnWords, NeverGiveABreakThatIsNoLengthOfTime) {
  OwnWords own =
      read(begun(), "Give me half an hour while Nan minds the kids, then I'm all yours.");
  ASSERT_TRUE(own.reading().has_value());
  own.set_level(8, 2);
  EXPECT_EQ(own.codes().pause.minutes, 30.0);
  Practice practice = begun();
  EXPECT_FALSE(practice
                   .reply({.words = "Back later.",
                           .codes = {.pause = {model::PauseKind::kReturnAt, std::nan("")}}})
                   .ok());
}

TEST(OwnWords, AreForgottenAsTheyWereReadWhenTheyChange) {
  OwnWords own = read(begun(), kWarm);
  own.type("Hm");
  EXPECT_FALSE(own.reading().has_value());
  EXPECT_FALSE(own.is_ready());
  EXPECT_EQ(own.codes(), model::ReplyCodes{});
}

TEST(OwnWords, ThatFrightenAreNotReadAsSomethingToPractise) {
  OwnWords own = read(begun(), "Unlock your phone or you'll regret this.");
  ASSERT_TRUE(own.frightens().has_value());
  EXPECT_FALSE(own.reading().has_value());
  EXPECT_FALSE(own.is_ready());
  own.type("Sorry.");
  EXPECT_FALSE(own.frightens().has_value());
}

TEST(OwnWords, ThatFrightenAreKnownMisspeltAndInGerman) {
  for (const char* text :
       {"im going to kill you", "I'm gonna hurt you", "ill kill u", "I'll smash your face in",
        "if you leave me I'll hurt myself", "I'm going to end it all",
        "I don't want to be here anymore", "I cut myself last night", "show me your phone",
        "You can't see your sister again", "shut up or else", "Ich bring dich um.",
        "Wenn du gehst, tu ich mir was an", "Zeig mir dein Handy", "Ich will nicht mehr leben",
        "Das wirst du bereuen."}) {
    EXPECT_TRUE(read(begun(), text).frightens().has_value()) << text;
  }
  for (const char* text :
       {"I'm dying for a coffee", "I'd kill for a nap", "You're killing me", "I killed the engine",
        "I'll take the bins down", "Ich bring dich heim.", "I'm going to bed", "come here",
        "I can't see you from here", "Ich bin so müde."}) {
    EXPECT_FALSE(read(begun(), text).frightens().has_value()) << text;
  }
}

TEST(OwnWords, LoseWhatNobodySeesAndWhatIsTooLong) {
  OwnWords own(begun());
  own.type("Come\u2028here\nnow");
  EXPECT_EQ(own.text().find('\n'), std::string::npos);
  EXPECT_EQ(own.text().find("\u2028"), std::string::npos);
  own.type(std::string(2 * scenario::kMostOwnWords, 'a') + "ä");
  EXPECT_EQ(own.text().size(), scenario::kMostOwnWords);
}

TEST(OwnWords, ThatAreNoneAreNotRead) {
  const OwnWords own = read(begun(), "   ");
  EXPECT_FALSE(own.reading().has_value());
}

TEST(OwnWords, AreSaidWithoutTheBlanksAroundThem) {
  const OwnWords own = read(begun(), "  " + std::string(kWarm) + " ");
  EXPECT_EQ(own.reply().words, kWarm);
  EXPECT_EQ(own.reply().codes, own.codes());
}

/// A practice in which Ines has said it.
Practice said(const scenario::OwnReply& reply) {
  Practice practice = begun();
  EXPECT_TRUE(practice.reply(reply).ok());
  return practice;
}

const scenario::OwnReply kLeaves = {.words = "I'm off to bed, sorry.",
                                    .codes = {.withdrawal = 3, .pause = {}}};

TEST(PracticeInOwnWords, AnswersAsTheNearestReplyIsAnswered) {
  const Practice practice = said(kLeaves);
  EXPECT_EQ(practice.now().picks(), std::vector<std::string>{"n0#leave"});
  EXPECT_EQ(practice.now().moment().lines.front().text, kLeaves.words);
}

TEST(PracticeInOwnWords, RefusesThemWhereNobodyAnswers) {
  Practice asking(two_answers(), kTom, kSeed);
  EXPECT_EQ(asking.reply(kLeaves).error().code, ErrorCode::kNotPossible);
  EXPECT_EQ(asking.moments().size(), 1U);
}

TEST(PracticeInOwnWords, IsCoachedOnThoseWordsAndNotOnTheAuthors) {
  const Practice practice = said({.words = kWarm, .codes = supportive()});
  const auto remark = feedback_at(kEnglish, practice, 1);
  ASSERT_TRUE(remark.has_value());
  EXPECT_EQ(remark->words, kWarm);
  EXPECT_EQ(remark->note.find("It says what it saw."), std::string::npos);
  EXPECT_FALSE(remark->note.empty());
  EXPECT_FALSE(remark->evidence.empty());
}

/// The words that the coach points at for a code, after `own` was said.
std::string earned(const OwnWords& own, std::string_view code) {
  const auto remark = feedback_at(kEnglish, said(own.reply()), 1);
  const auto found = std::find_if(remark->evidence.begin(), remark->evidence.end(),
                                  [code](const auto& each) { return each.code == code; });
  return found == remark->evidence.end() ? "not there" : found->words;
}

TEST(PracticeInOwnWords, PointsAtThePhrasesThatWereReadAndConfirmed) {
  const OwnWords own = read(begun(), "You're right, I've been miles off. Come here.");
  EXPECT_EQ(earned(own, "availability"), "Come here");
}

TEST(PracticeInOwnWords, PointsAtNothingForACodeThatWasPutRight) {
  OwnWords own = read(begun(), "You're right, I've been miles off. Come here.");
  for (std::size_t code = 0; code < coach::kCodes; ++code) {
    if (coach::kBins.at(code).code == "availability") {
      own.set_level(code, 1);
    }
  }
  EXPECT_EQ(earned(own, "availability"), "");
}

TEST(PracticeInOwnWords, IsOnePathWhateverItsWordsWereReadFrom) {
  Practice practice = said({.words = kWarm, .codes = supportive()});
  ASSERT_TRUE(practice.back().ok());
  scenario::OwnReply reply{.words = kWarm, .codes = supportive()};
  reply.from = {{"validation", "right"}};
  ASSERT_TRUE(practice.reply(reply).ok());
  ASSERT_EQ(practice.left_paths().size(), 1U);
  EXPECT_EQ(shared_moments(practice.now(), practice.left_paths()[0].moments.back()), 2U);
}

TEST(PracticeInOwnWords, PointsAtNothingWhereNoneOfTheMeaningsWasMeant) {
  OwnWords own = read(begun(), "You're right, I've been miles off. Come here.");
  own.mean_none();
  EXPECT_TRUE(own.reply().from.empty());
}

TEST(PracticeInOwnWords, IsAnotherPathThanTheWrittenReply) {
  Practice practice = said(kLeaves);
  ASSERT_TRUE(practice.back().ok());
  ASSERT_TRUE(practice.pick("n0#leave").ok());
  ASSERT_EQ(practice.left_paths().size(), 1U);
  EXPECT_EQ(shared_moments(practice.now(), practice.left_paths()[0].moments.back()), 1U);
}

TEST(PracticeInOwnWords, ComesBackFromItsReplayWithTheWaysItLeft) {
  Practice practice = said(kLeaves);
  ASSERT_TRUE(practice.back().ok());
  ASSERT_TRUE(practice.reply({.words = kWarm, .codes = supportive()}).ok());
  const auto again = practice_from_replay(kEnglish, two_answers(), practice.replay());
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again.value().practice.replay(), practice.replay());
  EXPECT_EQ(again.value().practice.now().moment().lines.front().text, kWarm);
  EXPECT_EQ(again.value().practice.left_paths()[0].moments.back().picked().front().own->words,
            kLeaves.words);
}

TEST(PracticeInOwnWords, IsWrittenDownAndComparedAsItWasSaid) {
  Practice practice = said({.words = kWarm, .codes = supportive()});
  ASSERT_TRUE(practice.pick("n1#yes").ok());
  EXPECT_NE(transcript_text(kEnglish, practice).find(kWarm), std::string::npos);
  const Arm arm = own_way(kEnglish, practice.moments(), model::kWeeksAhead);
  ASSERT_FALSE(arm.turns.empty());
  EXPECT_EQ(arm.turns[0].reply, kWarm);
}

TEST(PracticeInOwnWords, IsWeighedAgainstEveryWrittenReply) {
  const coach::Debrief told = [] {
    Practice practice = said(kLeaves);
    EXPECT_TRUE(practice.pick("n1#yes").ok());
    return debrief(kEnglish, practice);
  }();
  ASSERT_FALSE(told.path.empty());
  EXPECT_EQ(told.path.front().words, kLeaves.words);
  const std::vector<coach::Decision> decisions = decisions_of(said(kLeaves));
  ASSERT_EQ(decisions.size(), 1U);
  EXPECT_EQ(decisions[0].words, kLeaves.words);
  EXPECT_EQ(decisions[0].others.size(), 2U) << "the one it is answered as is another one";
}

}  // namespace
}  // namespace attune::session
