#include "coach/remark.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::coach {
namespace {

using model::Reassurance;
using model::ReplyCodes;

const Names kNames{.bidder = "Tom", .responder = "Ines"};

std::string remark(const ReplyCodes& codes, std::string_view words = "Mm.") {
  return remark_on(codes, model::read_style(codes), kNames, words, fingerprint(codes, words));
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
    const std::string quoted = as_subject(words);
    if (const auto at = text.find(quoted); at != std::string::npos) {
      text.erase(at, quoted.size());
    }
    remarks.insert(text);
  }
  EXPECT_GT(remarks.size(), 1U);
}

TEST(Remark, QuotesAShortReply) {
  EXPECT_NE(remark({.criticism = 3}, "Grow up.").find("\"Grow up\""), std::string::npos);
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

TEST(Remark, PraisesThePauseForItsTime) {
  const std::string text =
      remark({.validation = 1,
              .reassurance = Reassurance::kSpecific,
              .pause = {.kind = model::PauseKind::kReturnAt, .minutes = 20.0}});
  EXPECT_TRUE(text.starts_with("The time of return is what makes it a pause.")) << text;
}

TEST(Remark, AsksForTheTimeThatAnOpenPauseLacks) {
  const std::string text = remark({.pause = {.kind = model::PauseKind::kOpen}}, "I need a break.");
  EXPECT_NE(text.find("Which time would have been true?"), std::string::npos) << text;
}

TEST(Remark, LooksAtWordsThatAreNotSoBeforeTheirStyle) {
  ReplyCodes codes{.validation = 3, .availability = 2};
  codes.untrue = true;
  EXPECT_NE(remark(codes).find("it isn't so"), std::string::npos);
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
    const std::string text = warranted_worry(kNames, number);
    EXPECT_NE(text.find("really"), std::string::npos) << text;
    EXPECT_NE(text.find("Ines"), std::string::npos) << text;
    EXPECT_EQ(text.find("calm"), std::string::npos) << text;
  }
}

}  // namespace
}  // namespace attune::coach
