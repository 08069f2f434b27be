#include "coach/wording.h"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>

namespace attune::coach {
namespace {

const Names kNames{.bidder = "Tom", .responder = "Ines"};

TEST(Wording, PutsTheNamesWhereTheyBelong) {
  EXPECT_EQ(fill("{bidder} asks {responder}, and {bidder} waits.", kNames),
            "Tom asks Ines, and Tom waits.");
  EXPECT_EQ(fill("{reply} reaches {bidder}.", kNames, "“Mm”"), "“Mm” reaches Tom.");
}

TEST(Wording, LeavesBracesOfOthersAlone) {
  EXPECT_EQ(fill("{reply} and {nobody}", kNames, "\"{bidder}\""), "\"{bidder}\" and {nobody}");
  EXPECT_EQ(fill("", kNames), "");
}

TEST(Wording, QuotesShortRepliesAndOnlyNamesLongOnes) {
  EXPECT_EQ(as_subject(kEnglish, "Fine. Forget it."), "“Fine. Forget it”");
  EXPECT_EQ(as_subject(kEnglish, " Happy? "), "“Happy?”");
  EXPECT_EQ(as_subject(kEnglish, "Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë"),
            "“Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë—Zoë”")
      << "counted in characters, not in bytes";
  EXPECT_EQ(as_subject(kEnglish, std::string(49, 'm')), "The reply");
  EXPECT_EQ(as_subject(kEnglish, ""), "The reply");
  EXPECT_EQ(as_subject(kEnglish, "Say \"bread\"."), "The reply") << "marks inside marks";
}

TEST(Wording, QuotesWithoutTheFullStop) {
  EXPECT_EQ(quoted(kEnglish, " Mm. "), "“Mm”");
  EXPECT_EQ(quoted(kEnglish, "What?"), "“What?”");
}

TEST(Wording, ChoosesByContentAndNotByChance) {
  constexpr std::array<std::string_view, 3> kThree = {"one", "two", "three"};
  const model::ReplyCodes codes{.validation = 2};
  std::set<std::string_view> seen;
  for (const std::string_view words : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}) {
    EXPECT_EQ(variant(kThree, fingerprint(codes, words)),
              variant(kThree, fingerprint(codes, words)));
    seen.insert(variant(kThree, fingerprint(codes, words)));
  }
  EXPECT_EQ(seen.size(), kThree.size()) << "ten replies should meet every variant";
}

TEST(Wording, TakesTheNextVariantForTheNextVisit) {
  constexpr std::array<std::string_view, 3> kThree = {"one", "two", "three"};
  EXPECT_EQ(variant(kThree, 4), "two");
  EXPECT_EQ(variant(kThree, 5), "three");
  EXPECT_EQ(variant(kThree, 6), "one");
}

TEST(Wording, CutsALongQuoteBetweenTwoWords) {
  EXPECT_EQ(quoted_shortly(kEnglish, "Mm."), "“Mm”");
  EXPECT_EQ(quoted_shortly(kEnglish,
                           "You saw the coat. I walked because I was cross with the bus, and I "
                           "want to sit with you now."),
            "“You saw the coat. …”");
  EXPECT_EQ(quoted_shortly(kEnglish,
                           "I walked because I was cross with the bus, and I want to sit with you "
                           "now."),
            "“I walked because I was cross with the bus, and I want to sit …”");
}

TEST(Wording, TellsCodesApart) {
  const model::ReplyCodes twelve{.validation = 1, .availability = 2};
  const model::ReplyCodes other{.validation = 1, .autonomy = 2};
  EXPECT_NE(fingerprint(twelve, ""), fingerprint(other, ""));
  EXPECT_NE(fingerprint(twelve, "Mm."), fingerprint(twelve, "What?"));
}

TEST(Wording, TurnsFirstLettersOnly) {
  EXPECT_EQ(with_small_letter("Safer At first"), "safer At first");
  EXPECT_EQ(with_capital("if it is"), "If it is");
  EXPECT_EQ(with_small_letter(""), "");
  EXPECT_EQ(with_capital("élan"), "élan");
}

}  // namespace
}  // namespace attune::coach
