#include "coach/remark.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace attune::coach {
namespace {

using model::Reassurance;
using model::ReplyCodes;

const Names kNames{.bidder = "Tom", .responder = "Ines"};

std::string remark(const ReplyCodes& codes, std::string_view words = "Mm.") {
  return remark_on(
      kEnglish, {codes, model::read_style(codes).style, words, fingerprint(codes, words)}, kNames);
}

TEST(Remark, IsTheSameForTheSameReply) {
  const ReplyCodes codes{.invalidation = 2};
  EXPECT_EQ(remark(codes, "It's soup."), remark(codes, "It's soup."));
}

TEST(Remark, VariesWithTheWords) {
  std::set<std::string> remarks;
  for (const std::string_view words : {"It's soup.", "Here we go.", "Again?", "Bins.", "Mm.",
                                       "I'm going up.", "I'll do the bins.", "Fine."}) {
    std::string text = remark({.withdrawal = 3}, words);
    const std::string quoted = as_subject(kEnglish, words);
    if (const auto at = text.find(quoted); at != std::string::npos) {
      text.erase(at, quoted.size());
    }
    remarks.insert(text);
  }
  EXPECT_GT(remarks.size(), 1U);
}

TEST(Remark, QuotesAShortReply) {
  EXPECT_NE(remark({.criticism = 3}, "Grow up.").find("“Grow up”"), std::string::npos);
}

TEST(Remark, SaysSomethingElseForEachStyle) {
  std::set<std::string> remarks;
  for (const ReplyCodes& codes :
       {ReplyCodes{.validation = 3, .availability = 2}, ReplyCodes{.accommodation = 3},
        ReplyCodes{.invalidation = 2}, ReplyCodes{.criticism = 2}, ReplyCodes{.withdrawal = 3},
        ReplyCodes{.availability = 1, .invalidation = 1}, ReplyCodes{.availability = 1}}) {
    remarks.insert(remark(codes));
  }
  EXPECT_EQ(remarks.size(), 7U);
}

bool has(const std::string& text, const char* words) {
  return text.find(words) != std::string::npos;
}

/// Whether each of many replies with these codes gets a remark with one of these phrases.
void expect_one_of(const ReplyCodes& codes, const std::vector<const char*>& phrases) {
  for (const std::string_view words : {"Mm.", "Bins.", "At nine.", "Come here.", "Again?"}) {
    const std::string text = remark(codes, words);
    EXPECT_TRUE(std::any_of(phrases.begin(), phrases.end(), [&](const char* phrase) {
      return has(text, phrase);
    })) << text;
  }
}

TEST(Remark, OnASupportiveReplySaysWhatItLeavesUndone) {
  expect_one_of({.validation = 3, .availability = 2, .autonomy = 1},
                {"for another evening?", "wasn’t possible before?", "harder to say?"});
  expect_one_of({.validation = 3, .reassurance = Reassurance::kSpecific},
                {"still like to say?", "isn’t in it yet?", "holding meanwhile?"});
  expect_one_of({.validation = 2, .reassurance = Reassurance::kGeneric},
                {"could it name?", "when the door closes?", "still be there?"});
}

TEST(Remark, OnGivingInAsksWhoPays) {
  expect_one_of({.accommodation = 2}, {"What was it?", "under the hurry?", "Was it asked for?"});
  expect_one_of({.accommodation = 3},
                {"ordinary Thursday?", "before it was offered?", "first hard one?"});
}

TEST(Remark, TellsDenyingFromBrushingOffAndAttackingFromBlaming) {
  expect_one_of({.invalidation = 2},
                {"still like to know?", "Where does the feeling go now?", "on the other?"});
  expect_one_of({.invalidation = 3},
                {"what there is to feel", "knows better what Tom feels", "as much to feel"});
  expect_one_of({.criticism = 2}, {"sound alone?", "is about Ines?", "the word “I”"});
  const std::vector<const char*> attacks = {"about who Tom is", "at Tom.", "hits the person"};
  expect_one_of({.criticism = 3}, attacks);
  expect_one_of({.invalidation = 2, .criticism = 3}, attacks);
}

TEST(Remark, OnAMixedReplyNamesTheKindOfMixture) {
  expect_one_of({.availability = 2, .criticism = 1},
                {"Two things in one breath", "stings", "pokes"});
  expect_one_of({.availability = 2, .withdrawal = 1},
                {"half out of the room", "with a coat on", "and steps"});
  expect_one_of({.availability = 2, .accommodation = 1}, {"a favour", "A favour", "in a hurry"});
  expect_one_of({.autonomy = 2, .accommodation = 2},
                {"gives another away", "yes to too much", "a hole beside"});
}

TEST(Remark, OnPlainTalkFindsNothingAmiss) {
  expect_one_of({.availability = 1}, {"rdinary talk", "everyday talk", "most of a life"});
  expect_one_of({.availability = 2}, {"turns toward Tom", "comes nearer", "looks up"});
  expect_one_of({.autonomy = 3}, {"keeps a limit", "is a no, kindly", "There’s a limit"});
}

TEST(Remark, PraisesThePauseForItsTime) {
  expect_one_of({.validation = 1,
                 .reassurance = Reassurance::kSpecific,
                 .pause = {.kind = model::PauseKind::kReturnAt, .minutes = 20.0}},
                {"what makes it a pause", "says when it comes back", "an end to it"});
}

TEST(Remark, AsksForTheTimeThatAnOpenPauseLacks) {
  expect_one_of({.pause = {.kind = model::PauseKind::kOpen}},
                {"Which time would have been true?", "an evening of maybe", "the minute that’s"});
}

TEST(Remark, LooksAtWordsThatAreNotSoBeforeTheirStyle) {
  ReplyCodes codes{.validation = 3, .availability = 2};
  codes.untrue = true;
  expect_one_of(codes, {"it isn’t so", "that isn’t so", "as it’s believed"});
}

TEST(Remark, EndsInAQuestionAndNamesNobodyAsWrong) {
  for (int validation = 0; validation <= 6; ++validation) {
    for (int cost = 0; cost <= 3; ++cost) {
      const std::string text = remark({.validation = validation, .criticism = cost});
      EXPECT_TRUE(text.ends_with('?')) << text;
      EXPECT_EQ(text.find("wrong"), std::string::npos) << text;
      EXPECT_EQ(text.find('{'), std::string::npos) << "a name is missing: " << text;
    }
  }
}

TEST(WarrantedWorry, SaysThatItHasAReason) {
  for (std::uint64_t number = 0; number < 8; ++number) {
    const std::string text = warranted_worry(kEnglish, kNames, number);
    EXPECT_NE(text.find("really"), std::string::npos) << text;
    EXPECT_NE(text.find("Ines"), std::string::npos) << text;
    EXPECT_EQ(text.find("calm"), std::string::npos) << text;
  }
}

}  // namespace
}  // namespace attune::coach
