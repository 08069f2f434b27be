#include "coach/feedback.h"

#include <gtest/gtest.h>

#include <set>

#include "coach/outlook.h"
#include "model/talk.h"

namespace attune::coach {
namespace {

using model::Reassurance;
using model::ReplyCodes;

ReplyInContext said(const ReplyCodes& codes, const std::string& note = "") {
  model::Talk talk(model::reference_couple());
  ReplyInContext reply{.codes = codes,
                       .words = "Mm.",
                       .author_note = note,
                       .names = {.bidder = "Tom", .responder = "Ines"},
                       .couple = talk.couple(),
                       .before = talk.state(),
                       .after = {}};
  talk.reply(codes);
  reply.after = talk.state();
  return reply;
}

TEST(Feedback, NamesTheStyleOfTheReply) {
  EXPECT_EQ(read_reply(kEnglish, said({.accommodation = 3})).style, "gives in");
  EXPECT_EQ(read_reply(kEnglish, said({.availability = 1})).style, "plain talk");
}

TEST(Feedback, KeepsTheSecondFlag) {
  const Feedback feedback = read_reply(kEnglish, said({.accommodation = 3, .invalidation = 2}));
  EXPECT_EQ(feedback.style, "brushes it off, and gives in");
  EXPECT_NE(feedback.costing_half, "");
}

TEST(Feedback, LetsTheAuthorSpeakFirst) {
  const Feedback feedback = read_reply(kEnglish, said({.withdrawal = 3}, "What was missing?"));
  EXPECT_EQ(feedback.note, "What was missing?");
  EXPECT_NE(read_reply(kEnglish, said({.withdrawal = 3})).note, "");
}

TEST(Feedback, KeepsNowAndOverRepeatsApart) {
  const Feedback feedback = read_reply(kEnglish, said({.validation = 2,
                                                       .reassurance = Reassurance::kSpecific,
                                                       .availability = 1,
                                                       .accommodation = 3}));
  EXPECT_NE(feedback.now.find("from alarmed to uneasy. "), std::string::npos) << feedback.now;
  EXPECT_EQ(feedback.over_repeats,
            "If every talk went like this one, for this imagined couple: calm tonight; before long "
            "more asking, and less left to give.");
}

TEST(Feedback, SaysTheCaveatOnce) {
  const std::string text = read_reply(kEnglish, said({.invalidation = 3})).over_repeats;
  const std::string caveat = std::string(kOutlookCaveat).substr(3);
  EXPECT_NE(text.find(caveat), std::string::npos);
  EXPECT_EQ(text.find(caveat), text.rfind(caveat));
}

TEST(Feedback, SaysWhatUntrueWordsDo) {
  ReplyCodes codes{.validation = 3, .reassurance = Reassurance::kSpecific, .availability = 2};
  codes.untrue = true;
  EXPECT_TRUE(
      read_reply(kEnglish, said(codes)).over_repeats.ends_with("would wear thinner still."));
}

TEST(Feedback, SaysWhenTheWorryHasAReason) {
  ReplyInContext reply = said({.validation = 2, .availability = 2});
  reply.couple.situation.engagement = 0.4;
  EXPECT_NE(read_reply(kEnglish, reply).note.find("really"), std::string::npos);
  reply.author_note = "It says what it saw.";
  const std::string note = read_reply(kEnglish, reply).note;
  EXPECT_TRUE(note.starts_with("It says what it saw. ")) << note;
  EXPECT_NE(note.find("really"), std::string::npos) << note;
}

TEST(Feedback, DoesNotFindAReasonWhereThereIsNone) {
  EXPECT_EQ(read_reply(kEnglish, said({.validation = 2, .availability = 2})).note.find("really"),
            std::string::npos);
}

TEST(Feedback, DoesNotLookAheadWhereDangerIs) {
  ReplyInContext reply = said({.validation = 2, .availability = 2});
  reply.danger = true;
  EXPECT_EQ(read_reply(kEnglish, reply).over_repeats, "");
}

TEST(Feedback, SpeaksOfBothByName) {
  for (const ReplyCodes& codes : {ReplyCodes{.validation = 5, .availability = 3},
                                  ReplyCodes{.withdrawal = 3}, ReplyCodes{.criticism = 3}}) {
    const std::string now = read_reply(kEnglish, said(codes)).now;
    EXPECT_NE(now.find("Tom "), std::string::npos) << now;
    EXPECT_NE(now.find("Ines "), std::string::npos) << now;
    EXPECT_EQ(now.find_first_of("0123456789"), std::string::npos)
        << "words, never numbers: " << now;
  }
}

TEST(Feedback, ReadsTheSameReplyTheSameWay) {
  const ReplyCodes codes{.reassurance = Reassurance::kGeneric, .availability = 2, .criticism = 1};
  const Feedback one = read_reply(kEnglish, said(codes));
  const Feedback two = read_reply(kEnglish, said(codes));
  EXPECT_EQ(one.note, two.note);
  EXPECT_EQ(one.now, two.now);
  EXPECT_EQ(one.costing_half, two.costing_half);
}

TEST(Feedback, OnAMixedReplySaysBothHalves) {
  const Feedback feedback = read_reply(
      kEnglish, said({.reassurance = Reassurance::kGeneric, .availability = 2, .invalidation = 1}));
  EXPECT_EQ(feedback.style, "says both at once");
  EXPECT_EQ(feedback.helping_half, "It says yes and turns toward Tom and stays.");
  EXPECT_NE(feedback.costing_half.find("makes a little less of it than it is"), std::string::npos);
}

TEST(Feedback, DoesNotTeachCalmWhereTheWorryIsWarranted) {
  ReplyInContext reply = said({.invalidation = 2});
  reply.couple.situation.engagement = 0.2;
  const std::string note = read_reply(kEnglish, reply).note;
  EXPECT_EQ(note.find("calm"), std::string::npos) << note;
  EXPECT_NE(note.find("Ines"), std::string::npos) << "whose deeds it is about: " << note;
  reply.couple.situation.engagement = kWarrantedBelow;
  EXPECT_EQ(read_reply(kEnglish, reply).note.find("really"), std::string::npos)
      << "from here on it is not";
}

TEST(Feedback, AddsOneThingAboutTheEveningSoFar) {
  ReplyInContext reply = said({.invalidation = 2}, "It’s a coat.");
  EXPECT_EQ(read_reply(kEnglish, reply).note, "It’s a coat.");
  reply.earlier = {{.words = "Not now.", .codes = ReplyCodes{.invalidation = 2}}};
  const std::string with_author = read_reply(kEnglish, reply).note;
  EXPECT_TRUE(with_author.starts_with("It’s a coat. ")) << with_author;
  reply.author_note = "";
  EXPECT_GT(read_reply(kEnglish, reply).note.size(),
            read_reply(kEnglish, said({.invalidation = 2})).note.size());
  reply.danger = true;
  EXPECT_EQ(read_reply(kEnglish, reply).note, read_reply(kEnglish, said({.invalidation = 2})).note)
      << "nothing is counted where danger is";
}

TEST(Feedback, TeachesNoWordingWhereNoneGetsIn) {
  ReplyInContext reply = said({.invalidation = 2});
  const std::string remark = read_reply(kEnglish, reply).note;
  reply.before.arousal = 0.7;
  reply.earlier = {{.words = "Not now.", .codes = ReplyCodes{.invalidation = 2}}};
  const std::string flooded = read_reply(kEnglish, reply).note;
  EXPECT_EQ(flooded.find(remark), std::string::npos) << flooded;
  EXPECT_EQ(flooded.find("waved aside"), std::string::npos) << "one thing at a time";
  reply.couple.situation.engagement = 0.3;
  EXPECT_EQ(read_reply(kEnglish, reply).note.find("pause"), std::string::npos)
      << "a worry with a reason comes first";
}

TEST(Feedback, ReadsInOtherWordsOnAnotherVisit) {
  ReplyInContext reply = said({.withdrawal = 3});
  std::set<std::string> notes;
  for (reply.visit = 0; reply.visit < 3; ++reply.visit) {
    notes.insert(read_reply(kEnglish, reply).note);
    EXPECT_EQ(read_reply(kEnglish, reply).note, read_reply(kEnglish, reply).note);
  }
  EXPECT_EQ(notes.size(), 3U);
}

TEST(Feedback, CanBeUnfoldedToItsCodes) {
  const Feedback feedback = read_reply(kEnglish, said({.validation = 3, .availability = 2}));
  EXPECT_TRUE(feedback.reading.top_tier);
  EXPECT_EQ(feedback.evidence.size(), 2U);
  EXPECT_NE(feedback.rule, "");
  EXPECT_EQ(feedback.helping_half, "");
}

TEST(Feedback, PointsAtTheWordsThatEarnedACode) {
  ReplyInContext reply = said({.validation = 3});
  reply.words = "You sat in the dark. I saw.";
  reply.from = {{"validation", "in the dark"}};
  EXPECT_EQ(read_reply(kEnglish, reply).evidence.at(0).words, "in the dark");
}

}  // namespace
}  // namespace attune::coach
