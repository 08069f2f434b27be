#include "coach/phrases/named_replies.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace attune::coach {
namespace {

const std::string kOne =
    "format: 1\n"
    "replies:\n"
    "  ears_back:\n"
    "    bid: Is that the hour?\n"
    "    says: To the minute. Where were we?\n"
    "    as: {validation: 2, availability: 3}\n"
    "    from: {validation: To the minute}\n"
    "    good: Coming back.\n"
    "    hurts: The ears may still be full.\n"
    "    sources: [Gottman, EFT]\n";

std::vector<NamedReply> shipped() {
  auto replies = read_named_replies(ATTUNE_SOURCE_DIR "/assets/replies.yaml");
  EXPECT_TRUE(replies.ok()) << replies.error().message();
  return replies.ok() ? std::move(replies).value() : std::vector<NamedReply>();
}

TEST(NamedReplies, AreReadWithAllThatIsSaidOfThem) {
  const auto replies = read_named_replies_text(kOne, "r.yaml");
  ASSERT_TRUE(replies.ok()) << replies.error().message();
  const NamedReply expected = {.id = "ears_back",
                               .bid = "Is that the hour?",
                               .says = "To the minute. Where were we?",
                               .codes = {.validation = 2, .availability = 3},
                               .from = {{"validation", "To the minute"}},
                               .good = "Coming back.",
                               .hurts = "The ears may still be full.",
                               .sources = {"Gottman", "EFT"}};
  EXPECT_EQ(replies.value(), std::vector{expected});
}

struct Wrong {
  const char* from;
  const char* to;
  const char* where;
  const char* what;
};

class WrongReplies : public testing::TestWithParam<Wrong> {};

TEST_P(WrongReplies, AreRefusedWithThePlaceAndAWayOut) {
  std::string text = kOne;
  const std::string from = GetParam().from;
  text.replace(text.find(from), from.size(), GetParam().to);
  const auto replies = read_named_replies_text(text, "r.yaml");
  ASSERT_FALSE(replies.ok());
  EXPECT_EQ(replies.error().where, GetParam().where);
  EXPECT_NE(replies.error().what.find(GetParam().what), std::string::npos) << replies.error().what;
  EXPECT_NE(replies.error().fix, "");
}

INSTANTIATE_TEST_SUITE_P(
    All, WrongReplies,
    testing::Values(
        Wrong{"ears_back", "Ears Back", "r.yaml:3:3", "is no id"},
        Wrong{"format: 1", "format: 9", "r.yaml:1:9", "does not know"},
        Wrong{"    good: Coming back.\n", "", "r.yaml:3:3", "good"},
        Wrong{"    sources:", "    harms: A lot.\n    sources:", "r.yaml:10:5", "harms"},
        Wrong{"To the minute}", "To the second}", "r.yaml:7:11", "do not stand"},
        Wrong{"from: {validation", "from: {repair", "r.yaml:7:11", "earned it nothing"},
        Wrong{"validation: 2", "softness: 2", "r.yaml:6:9", ""},
        Wrong{"{validation: 2, availability: 3}", "{softness: 2}", "r.yaml:6:9", "codes of a bid"},
        Wrong{"validation: 2", "validation: 7", "r.yaml:6:22", "outside 0 to 6"}));

TEST(NamedReplies, SayWhereTheyAreFromInWords) {
  EXPECT_EQ(source_in_words({}, "Linehan 1997"), "Linehan 1997");
  EXPECT_EQ(source_in_words({}, "4"), "“Seeking security and connection”");
  EXPECT_EQ(source_in_words({}, "5"), "5");
}

TEST(ShippedReplies, AreEnoughToBrowseAndNoTwoAreAlike) {
  const std::vector<NamedReply> replies = shipped();
  EXPECT_GE(replies.size(), 40U);
  std::set<std::string> said;
  for (const NamedReply& reply : replies) {
    EXPECT_TRUE(said.insert(reply.says).second) << reply.id;
    EXPECT_FALSE(reply.sources.empty()) << reply.id;
  }
}

TEST(ShippedReplies, PointAtTheWordsThatEarnedTheirCodes) {
  for (const NamedReply& reply : shipped()) {
    const bool one_sentence = reply.says.find_first_of(".?!") + 1 >= reply.says.size();
    EXPECT_TRUE(one_sentence || !reply.from.empty()) << reply.id;
  }
}

TEST(ShippedReplies, HaveEveryStyleAndEveryLevelOfValidation) {
  std::map<model::ResponseStyle, int> styles;
  std::map<int, int> levels;
  for (const NamedReply& reply : shipped()) {
    ++styles[read_style(reply.codes).style];
    ++levels[reply.codes.validation];
  }
  for (const model::ResponseStyle style : model::kAllStyles) {
    EXPECT_GE(styles[style], 3) << name_of(style);
  }
  for (int level = 0; level <= 6; ++level) {
    EXPECT_GE(levels[level], 2) << level;
  }
}

}  // namespace
}  // namespace attune::coach
