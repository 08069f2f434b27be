#include "coach/own_words/typed_sentences.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

TEST(TypedSentences, HaveTheirMarkApart) {
  const auto words = typed_words("Yes, love. And you?! ok", {});
  const auto sentences = typed_sentences(words);
  ASSERT_EQ(sentences.size(), 3U);
  EXPECT_EQ(sentences[0].mark, ".");
  EXPECT_EQ(sentences[0].inner.size(), 3U);
  EXPECT_EQ(count_words(sentences[0].inner), 2U);
  EXPECT_EQ(sentences[1].mark, "!");
  EXPECT_EQ(sentences[2].mark, "");
  EXPECT_TRUE(typed_sentences({}).empty());
}

TEST(TypedSentences, SaySomethingWithStemsOfTheirFullWords) {
  EXPECT_EQ(content_of(typed_words("I was waiting and waited for the buses", {})),
            (std::set<std::string>{"wait", "bus"}));
}

}  // namespace
}  // namespace attune::coach
