#include "coach/own_words/reading_reasons.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "coach/own_words/shipped_reader.h"

namespace attune::coach {
namespace {

/// Replies of several kinds, as people type them.
const std::vector<std::string> kReplies = {
    "You’re right, I’ve been miles off. Come here. But don’t make a thing of it.",
    "You're imagining things again. Grow up.",
    "I'll cancel it. From now on I'll never go out without you, I promise.",
    "ok, ok. give me half an hour, then i'm all yours",
    "— fine —",
};

TEST(ReadingReasons, PointAtWordsAndNotAtTheMarksAroundThem) {
  for (const std::string& reply : kReplies) {
    for (const ReadingReason& reason :
         testing::shipped_reader().read(reply, "Are we okay?").reasons) {
      ASSERT_LT(reason.begin, reason.end) << reply;
      ASSERT_LE(reason.end, reply.size()) << reply;
      const std::string words = reply.substr(reason.begin, reason.end - reason.begin);
      EXPECT_EQ(std::string(",.;:!? ").find(words.front()), std::string::npos) << words;
      EXPECT_EQ(std::string(",.;:!? ").find(words.back()), std::string::npos) << words;
    }
  }
}

TEST(ReadingReasons, AreAtMostTwoACodeAndNoneOverlapsAnother) {
  for (const std::string& reply : kReplies) {
    std::map<std::string, std::vector<ReadingReason>> by_code;
    for (const ReadingReason& reason :
         testing::shipped_reader().read(reply, "Are we okay?").reasons) {
      by_code[reason.code].push_back(reason);
    }
    for (const auto& [code, reasons] : by_code) {
      EXPECT_LE(reasons.size(), 2U) << code;
      if (reasons.size() == 2) {
        EXPECT_TRUE(reasons[0].end <= reasons[1].begin || reasons[1].end <= reasons[0].begin);
      }
    }
  }
}

TEST(ReadingReasons, NamePhrasesOnlyForWhatTheyAreKnownFor) {
  int named = 0;
  for (const std::string& reply : kReplies) {
    for (const ReadingReason& reason :
         testing::shipped_reader().read(reply, "Are we okay?").reasons) {
      if (reason.says.empty()) {
        continue;
      }
      ++named;
      const auto& classes = testing::shipped_reader().lexicon().classes();
      EXPECT_TRUE(std::any_of(classes.begin(), classes.end(),
                              [&](const PhraseClass& each) {
                                return each.says == reason.says && each.code == reason.code;
                              }))
          << reason.code << " by " << reason.says;
    }
  }
}

TEST(ReadingReasons, AreNoneWhereNothingWasRead) {
  const std::vector<WordFeature> features;
  const auto weights = LinearModel::read("attune-own-words 1\n0.5\na\n0\n", "w.txt");
  ASSERT_TRUE(weights.ok()) << weights.error().message();
  const Lexicon lexicon;
  EXPECT_TRUE(reasons_for({"", features, weights.value(), lexicon}, CodeLevels{}).empty());
}

}  // namespace
}  // namespace attune::coach
