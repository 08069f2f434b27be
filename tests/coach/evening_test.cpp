#include "coach/evening.h"

#include <gtest/gtest.h>

#include "coach/debrief.h"

namespace attune::coach {
namespace {

using model::BidderCodes;
using model::ReplyCodes;
using model::ResponseStyle;
using Styles = std::vector<ResponseStyle>;

PlayedReply answered(const ReplyCodes& codes) { return {.words = "Mm.", .codes = codes}; }
PlayedReply asked(const BidderCodes& moves, bool by_person = true) {
  return {.words = "Are we okay?", .codes = moves, .by_person = by_person};
}

Evening evening(const std::vector<PlayedReply>& replies) {
  return read_evening(replies, model::Talk(model::reference_couple()));
}

TEST(Evening, CountsTheStylesOfTheAnswers) {
  const Evening read = evening({answered({.invalidation = 2}), answered({.criticism = 3}),
                                answered({.availability = 1}), asked({.protest = 2})});
  EXPECT_EQ(read.answers, 3);
  EXPECT_EQ(read.most_often(), Styles{ResponseStyle::kDismissive});
}

TEST(Evening, KeepsATie) {
  const Evening read = evening({answered({.availability = 1}), answered({.accommodation = 3})});
  EXPECT_EQ(read.most_often(), (Styles{ResponseStyle::kEnabling, ResponseStyle::kPlain}));
}

TEST(Evening, HasNoMostFrequentStyleWhereNobodyAnswered) {
  EXPECT_TRUE(evening({}).most_often().empty());
  EXPECT_TRUE(evening({asked({.protest = 1})}).most_often().empty());
}

TEST(Evening, NoticesALeavingWithoutATime) {
  EXPECT_TRUE(evening({answered({.withdrawal = 2})}).left_without_time);
  EXPECT_TRUE(evening({answered({.pause = {.kind = model::PauseKind::kOpen}})}).left_without_time);
  EXPECT_FALSE(
      evening({answered({.withdrawal = 2,
                         .pause = {.kind = model::PauseKind::kReturnAt, .minutes = 20.0}})})
          .left_without_time);
  EXPECT_FALSE(evening({answered({.withdrawal = 1})}).left_without_time);
}

TEST(Evening, NoticesWhatWasGivenAndWhatWasMissing) {
  const Evening read =
      evening({answered({.validation = 3, .autonomy = 2, .repair = model::Repair::kSorry}),
               answered({.reassurance = model::Reassurance::kSpecific, .accommodation = 2}),
               answered({.criticism = 2, .untrue = true})});
  EXPECT_TRUE(read.said_the_unsaid);
  EXPECT_TRUE(read.kept_a_limit);
  EXPECT_TRUE(read.repaired);
  EXPECT_TRUE(read.promised);
  EXPECT_TRUE(read.gave_up_own_need);
  EXPECT_TRUE(read.hurt);
  EXPECT_TRUE(read.untrue);
  const Evening empty = evening({answered({.validation = 2, .autonomy = 1, .accommodation = 1})});
  EXPECT_FALSE(empty.said_the_unsaid || empty.kept_a_limit || empty.repaired || empty.promised ||
               empty.gave_up_own_need || empty.hurt || empty.untrue);
}

TEST(Evening, KnowsWhoAskedAndHow) {
  const Evening read = evening({asked({.softness = 1, .protest = 2}), asked({.soothed = 1})});
  EXPECT_TRUE(read.person_asked && read.pressed && read.started_softly && read.soothed_first);
  EXPECT_FALSE(evening({asked({.protest = 2}, false)}).person_asked) << "nobody sat there";
}

TEST(Evening, DoesNotReadAStyleWhereThereAreNoCodes) {
  const Evening read = evening({{.words = "I'm going to my sister's.", .codes = {}}});
  EXPECT_EQ(read.answers, 0);
  EXPECT_FALSE(read.person_asked);
}

TEST(Evening, ReadsTheEndAndTheReasonOffTheTalk) {
  EXPECT_TRUE(evening({}).ends_alarmed) << "the reference couple starts at .7";
  EXPECT_FALSE(evening({}).warranted);
  model::Couple couple = model::reference_couple();
  couple.situation.engagement = 0.3;
  const Evening read = read_evening({}, model::Talk(couple, 0.2));
  EXPECT_FALSE(read.ends_alarmed);
  EXPECT_TRUE(read.warranted);
}

}  // namespace
}  // namespace attune::coach
