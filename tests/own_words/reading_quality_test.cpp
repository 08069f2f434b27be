// What is claimed of the reader of own words: on replies that it has not learnt from.
#include "own_words/reading_quality.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "support/all_or_some.h"

namespace attune::own_words {
namespace {

const std::string kFolder = ATTUNE_SOURCE_DIR "/assets/own_words";

std::vector<CodedReply> replies() {
  auto replies = read_coded_replies(kFolder + "/replies.tsv");
  EXPECT_TRUE(replies.ok()) << replies.error().message();
  return replies.ok() ? std::move(replies).value() : std::vector<CodedReply>();
}

TEST(CodedReplies, AreManyAndNoneIsThereTwice) {
  std::set<std::pair<std::string, std::string>> said;
  std::map<std::string, int> kinds;
  int twice = 0;
  for (const CodedReply& reply : replies()) {
    twice += said.insert({reply.bid, reply.reply}).second ? 0 : 1;
    ++kinds[reply.kind];
  }
  EXPECT_GE(said.size(), 900U);
  EXPECT_EQ(twice, 0);
  for (const char* kind :
       {"terse", "ironic", "indirect", "misspelt", "nonnative", "yes_but", "cold_warm", "long"}) {
    EXPECT_GE(kinds[kind], 50) << kind;
  }
}

TEST(CodedReplies, AreNeverHalfLearnt) {
  std::map<std::string, bool> held;
  int held_out = 0;
  int all = 0;
  for (const CodedReply& reply : replies()) {
    const auto [family, is_new] =
        held.try_emplace(reply.writer + "/" + reply.family, reply.held_out());
    EXPECT_EQ(family->second, reply.held_out());
    held_out += reply.held_out() ? 1 : 0;
    ++all;
  }
  EXPECT_NEAR(static_cast<double>(held_out) / all, 0.2, 0.03);
}

TEST(ReadingQuality, IsWhatIsClaimed) {
  const auto reader = coach::ReplyReader::open(kFolder);
  ASSERT_TRUE(reader.ok()) << reader.error().message();
  const ReadingQuality quality = measure(reader.value(), test::all_or_every(replies(), 8));
  // Of a few replies chance makes more or less.
  constexpr double kChance = test::all_or_some(0.0, 0.3);
  EXPECT_GE(quality.all, 0.80 - kChance);
  EXPECT_GE(quality.surest_half, 0.92 - kChance);
  EXPECT_GE(quality.sure, 0.92 - kChance) << "of what it proposes without asking";
  EXPECT_GE(quality.sure_share, 0.50 - kChance);
  EXPECT_LE(quality.calibration_error, 0.05 + kChance);
  for (const CodeQuality& code : quality.codes) {
    EXPECT_LE(code.mean_error, 0.40 + kChance) << code.code;
    EXPECT_GE(code.exact, 0.75 - kChance) << code.code;
  }
}

}  // namespace
}  // namespace attune::own_words
