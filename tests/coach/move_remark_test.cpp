#include "coach/move_remark.h"

#include <gtest/gtest.h>

#include <set>

#include "scenario/keys.h"
#include "support/every_code.h"

namespace attune::coach {
namespace {

using model::BidderCodes;
using model::Need;

const BidderCodes kProtest{.protest = 2};
const BidderCodes kSoft{.softness = 2};
const BidderCodes kNeed{.softness = 3, .need = Need::kReassurance};
const BidderCodes kSoothed{.soothed = 2};

MoveInContext moved(const BidderCodes& codes, const std::vector<BidderCodes>& before = {}) {
  MoveInContext move{.codes = codes,
                     .words = "Say when.",
                     .author_note = "",
                     .names = {.bidder = "Tom", .responder = "Ines"},
                     .couple = model::reference_couple(),
                     .before = {.distress = 0.6, .arousal = 0.1},
                     .after = {.distress = 0.4, .arousal = 0.1}};
  for (const BidderCodes& each : before) {
    move.earlier.push_back({.words = "Before.", .codes = each});
  }
  return move;
}

Feedback read(const MoveInContext& move) { return read_move(kEnglish, move); }

/// Whether any of the three wordings has `part` in it.
bool says(MoveInContext move, std::string_view part) {
  for (move.visit = 0; move.visit < 3; ++move.visit) {
    if (read(move).note.find(part) != std::string::npos) {
      return true;
    }
  }
  return false;
}

TEST(ReadMove, HasNoStyle) {
  const Feedback feedback = read(moved(kProtest));
  EXPECT_EQ(feedback.words, "Say when.");
  EXPECT_EQ(feedback.style + feedback.rule + feedback.helping_half + feedback.costing_half, "");
}

TEST(ReadMove, SaysWhatItMakesEasyOrHardAndWhatCameOfIt) {
  EXPECT_TRUE(
      read(moved(kProtest)).now.starts_with("Harder to answer: there’s a push in it. Tom "));
  EXPECT_TRUE(read(moved(kNeed)).now.starts_with("Easier to answer: it says what would help."));
  EXPECT_TRUE(read(moved(kSoft)).now.starts_with("Easier to answer: it comes in gently."));
  EXPECT_TRUE(read(moved({.soothed = 1, .need = Need::kSafety}))
                  .now.starts_with("Easier to answer: some of the hurry"));
  EXPECT_TRUE(read(moved(kSoothed)).now.starts_with("Nothing to answer"));
  EXPECT_TRUE(read(moved({})).now.starts_with("It asks for nothing in particular."));
}

TEST(ReadMove, KeepsOverRepeatsApart) {
  const std::string text = read(moved(kProtest)).over_repeats;
  EXPECT_EQ(text,
            "If every talk went like this one, for this imagined couple: the question gets "
            "louder, and the answers shorter.");
  MoveInContext dangerous = moved(kProtest);
  dangerous.danger = true;
  EXPECT_EQ(read(dangerous).over_repeats, "");
}

TEST(ReadMove, LetsTheAuthorSpeakFirst) {
  MoveInContext move = moved(kProtest);
  move.author_note = "It’s four in one.";
  EXPECT_EQ(read(move).note, "It’s four in one.");
  move.earlier.push_back({.words = "Before.", .codes = BidderCodes{.protest = 1}});
  EXPECT_TRUE(read(move).note.starts_with("It’s four in one. "));
}

TEST(ReadMove, KnowsTheEveningSoFar) {
  EXPECT_TRUE(says(moved(kProtest, {{.protest = 1}}), "harder than what came before"));
  EXPECT_FALSE(says(moved(kProtest, {kProtest}), "harder than what came before"));
  EXPECT_TRUE(says(moved(kNeed, {kProtest}), "A while ago it pushed more"));
  EXPECT_FALSE(says(moved(kNeed), "A while ago it pushed more"));
  EXPECT_TRUE(says(moved(kNeed, {kSoothed}), "had done something else first"));
  EXPECT_TRUE(says(moved({}, {kNeed}), "asked once, and now there’s waiting"));
  EXPECT_FALSE(says(moved({}, {kNeed, kNeed}), "asked once")) << "it was twice";
  EXPECT_FALSE(says(moved({}), "asked once"));
}

TEST(ReadMove, SaysThatAFloodedOneHearsLittle) {
  MoveInContext move = moved(kNeed);
  EXPECT_FALSE(says(move, "Ines is flooded"));
  move.before.arousal = 0.6;
  EXPECT_TRUE(says(move, "Ines is flooded"));
}

TEST(ReadMove, WondersAboutNothingWhereTheWorryHasAReason) {
  MoveInContext move = moved(kProtest);
  move.couple.situation.engagement = 0.3;
  for (move.visit = 0; move.visit < 3; ++move.visit) {
    const std::string note = read(move).note;
    EXPECT_NE(note.find("Ines"), std::string::npos) << note;
    EXPECT_EQ(note.find("Say when"), std::string::npos) << note;
    EXPECT_EQ(note.find("calm"), std::string::npos) << note;
  }
}

TEST(ReadMove, CountsNothingWhereDangerIs) {
  MoveInContext move = moved(kProtest, {{.protest = 1}});
  move.danger = true;
  EXPECT_FALSE(says(move, "harder than what came before"));
}

TEST(ReadMove, NeverCallsAQuestionAReply) {
  MoveInContext move = moved(kSoft);
  move.words = "I think I asked it loud. I’ll ask it quieter, and then I’ll do the potatoes.";
  EXPECT_TRUE(says(move, "It starts gently"));
  EXPECT_FALSE(says(move, "The reply"));
}

TEST(ReadMove, UnfoldsToItsCodes) {
  const Feedback feedback =
      read(moved({.softness = 2, .soothed = 1, .need = Need::kUnderstanding}));
  ASSERT_EQ(feedback.evidence.size(), 3U);
  EXPECT_EQ(feedback.evidence[0].code, "softness");
  EXPECT_EQ(feedback.evidence[0].value, "2 on a scale of 3");
  EXPECT_TRUE(feedback.evidence[2].helps);
  EXPECT_FALSE(read(moved(kProtest)).evidence.at(0).helps);
  EXPECT_TRUE(read(moved({})).evidence.empty());
}

TEST(EvidenceForMove, KnowsEveryCodeByTheNameItHasInFiles) {
  const std::vector<Evidence> evidence = evidence_for_move(kEnglish, test::kEveryMoveCode);
  for (const scenario::Key& key : scenario::kBidKeys) {
    EXPECT_TRUE(std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& each) {
      return each.code == key.name;
    })) << key.name;
  }
}

TEST(ReadMove, PointsAtTheWordsThatEarnedACode) {
  MoveInContext move = moved(kProtest);
  move.words = "You never say. You never do.";
  move.from = {{"protest", "You never do"}};
  EXPECT_EQ(read(move).evidence.at(0).words, "You never do");
}

TEST(ReadMove, HasThreeWordingsForEveryKind) {
  for (const BidderCodes& codes : {kProtest, kSoft, kNeed, kSoothed, BidderCodes{},
                                   BidderCodes{.softness = 1, .soothed = 1}}) {
    std::set<std::string> wordings;
    MoveInContext move = moved(codes);
    for (move.visit = 0; move.visit < 3; ++move.visit) {
      wordings.insert(read(move).note);
      EXPECT_LE(read(move).note.size(), 150U);
      EXPECT_EQ(read(move).note.find_first_of("{}"), std::string::npos);
    }
    EXPECT_EQ(wordings.size(), 3U);
  }
}

}  // namespace
}  // namespace attune::coach
