#include "coach/dial_words.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::coach {
namespace {

TEST(DialWords, EveryOneIsOfADialAndHasAMeaningAndASource) {
  std::set<std::string_view> known;
  for (const DialWords& words : dial_words()) {
    EXPECT_TRUE(known.insert(words.dial).second) << words.dial;
    EXPECT_TRUE(model::dial_named(words.dial).ok()) << words.dial;
    EXPECT_EQ(words.meaning.back(), '.') << words.dial;
    EXPECT_FALSE(words.source.empty()) << words.dial;
    EXPECT_LE(words.label.size(), 24U) << words.dial;
    EXPECT_EQ(words_of_dial(words.dial), &words);
  }
}

TEST(DialWords, OnlyParametersHaveTheirWordsElsewhere) {
  for (const model::Dial& dial : model::dials()) {
    EXPECT_EQ(words_of_dial(dial.name()) == nullptr, dial.kind() == model::DialKind::kParameter)
        << dial.name();
    EXPECT_TRUE(meaning_of(kEnglish, dial).ends_with('.')) << dial.name();
    EXPECT_FALSE(source_of(kEnglish, dial).empty()) << dial.name();
  }
}

TEST(DialWords, ALabelIsClearOutsideOfItsGroup) {
  std::set<std::string> labels;
  for (const model::Dial& dial : model::dials()) {
    EXPECT_TRUE(labels.insert(label_of(kEnglish, dial)).second) << label_of(kEnglish, dial);
  }
  EXPECT_TRUE(labels.contains("who asks: fear of being left"));
  EXPECT_TRUE(labels.contains("who answers: fear of being left"));
  EXPECT_TRUE(labels.contains("flooding_threshold"));
}

TEST(DialWords, AValueIsReadByItsPlaceOnTheScale) {
  const model::Dial trait = model::dial_named("responder.avoidance").value();
  EXPECT_EQ(reading_of(kEnglish, trait, 1.0), "hardly");
  EXPECT_EQ(reading_of(kEnglish, trait, 2.5), "a little");
  EXPECT_EQ(reading_of(kEnglish, trait, 4.0), "somewhat");
  EXPECT_EQ(reading_of(kEnglish, trait, 5.0), "a good deal");
  EXPECT_EQ(reading_of(kEnglish, trait, 7.0), "very much");
  EXPECT_EQ(reading_of(kEnglish, model::dial_named("softness").value(), 0.0), "hardly");
  const model::Dial parameter = model::dial_named("flooding_threshold").value();
  EXPECT_EQ(reading_of(kEnglish, parameter, parameter.low()), "hardly");
}

}  // namespace
}  // namespace attune::coach
