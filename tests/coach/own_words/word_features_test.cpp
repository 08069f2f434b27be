#include "coach/own_words/word_features.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::coach {
namespace {

Lexicon small() {
  return Lexicon::read(
             "[kinds]\nPET: love\n"
             "[class asks_ok]\ncode: bid\n- are we okay\n"
             "[class comes]\ncode: availability\nsays: comes near\n- come here\n",
             "l.txt")
      .value();
}

std::vector<WordFeature> features_of(std::string_view reply,
                                     std::string_view bid = "Are we okay?") {
  const Lexicon lexicon = small();
  return word_features(parse_reply(reply, lexicon), parse_reply(bid, lexicon), lexicon);
}

const WordFeature* named(const std::vector<WordFeature>& features, std::string_view name) {
  const auto found = std::find_if(features.begin(), features.end(),
                                  [name](const auto& each) { return each.name == name; });
  return found == features.end() ? nullptr : &*found;
}

TEST(WordFeatures, HoldPhrasesWhereTheyStandAndWithTheBid) {
  const auto features = features_of("It’s late. But come here, love.");
  for (const char* name :
       {"L:comes", "LE:comes", "LB:comes", "P:comes/come here", "X:asks_ok*comes", "T:PET",
        "TE:PET", "w:come here", "w:^its", "w:$love", "E:but come", "B:late", "A:come",
        "Y:L:comes&echo0", "s:sentences2", "s:asks_ok"}) {
    EXPECT_NE(named(features, name), nullptr) << name;
  }
  EXPECT_EQ(named(features, "LF:comes"), nullptr) << "it does not stand first";
}

TEST(WordFeatures, SayWhichWordsTheyComeFrom) {
  const std::string reply = "Oh, come here.";
  const auto features = features_of(reply);
  const WordFeature* comes = named(features, "L:comes");
  ASSERT_NE(comes, nullptr);
  EXPECT_EQ(reply.substr(comes->begin, comes->end - comes->begin), "come here");
}

TEST(WordFeatures, HoldEachNameOnceAndAreInOrder) {
  const auto features = features_of("no no no. No! no?");
  EXPECT_TRUE(std::is_sorted(features.begin(), features.end(),
                             [](const auto& a, const auto& b) { return a.name < b.name; }));
  EXPECT_EQ(std::adjacent_find(features.begin(), features.end(),
                               [](const auto& a, const auto& b) { return a.name == b.name; }),
            features.end());
}

TEST(WordFeatures, TellTheShape) {
  const auto features = features_of("WHY do you ask? I do not know what I can say to that now");
  for (const char* name : {"s:asks", "s:asks_first", "s:shouts", "s:no_end_mark", "s:words>11"}) {
    EXPECT_NE(named(features, name), nullptr) << name;
  }
  EXPECT_NE(named(features_of("ok"), "s:small_letters"), nullptr);
  EXPECT_NE(named(features_of("okay you waited"), "s:echo1"), nullptr);
  ASSERT_NE(named(features_of("I do"), "s:I_share"), nullptr);
  EXPECT_FLOAT_EQ(named(features_of("I do"), "s:I_share")->value, 1.5F);
}

TEST(WordFeatures, AreThereForAnyBytes) {
  for (const std::string text : {"?", "—", "…", "😀", "a", "1", "don't", ". . . b"}) {
    for (const WordFeature& feature : features_of(text)) {
      EXPECT_LE(feature.end, text.size()) << feature.name;
    }
  }
}

}  // namespace
}  // namespace attune::coach
