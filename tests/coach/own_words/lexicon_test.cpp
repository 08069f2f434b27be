#include "coach/own_words/lexicon.h"

#include <gtest/gtest.h>

#include "base/atomic_file.h"

namespace attune::coach {
namespace {

const std::string kSmall =
    "# spelling first\n"
    "[spelling]\n"
    "u: you\n"
    "[negators]\n"
    "not never\n"
    "[kinds]\n"
    "pet: love darling\n"
    "[sets]\n"
    "day: sunday monday\n"
    "[class leaves]\n"
    "code: withdrawal\n"
    "says: leaves\n"
    "negated: off\n"
    "- leave|leaving you\n"
    "[class blames]\n"
    "code: criticism\n"
    "negated: leaves\n"
    "- your fault\n";

Lexicon small() {
  auto lexicon = Lexicon::read(kSmall, "l.txt");
  EXPECT_TRUE(lexicon.ok()) << (lexicon.ok() ? "" : lexicon.error().message());
  return std::move(lexicon).value();
}

/// Names of the classes found in `typed`.
std::vector<std::string> found_in(const Lexicon& lexicon, std::string_view typed) {
  std::vector<std::string> names;
  for (const PhraseHit& hit : lexicon.hits(typed_words(typed, lexicon.spelling()))) {
    names.push_back(lexicon.classes()[hit.phrase_class].name);
  }
  return names;
}

using Names = std::vector<std::string>;

TEST(Lexicon, FindsItsPhrasesHoweverTheyAreSpelt) {
  EXPECT_EQ(found_in(small(), "I am leaving u"), Names{"leaves"});
  EXPECT_EQ(found_in(small(), "leave it"), Names{});
  EXPECT_EQ(small().classes()[0].says, "leaves");
}

TEST(Lexicon, TakesANotBeforeThemForWhatItIs) {
  EXPECT_EQ(found_in(small(), "I am not leaving you"), Names{});
  EXPECT_EQ(found_in(small(), "I am not. Leaving you?"), Names{"leaves"});
  EXPECT_EQ(found_in(small(), "it is never your fault"), Names{"leaves"});
}

TEST(Lexicon, KnowsWhatAWordIsOneOf) {
  const Lexicon lexicon = small();
  ASSERT_EQ(lexicon.kinds_of("darling").size(), 1U);
  EXPECT_EQ(lexicon.kinds_of("darling")[0], "pet");
  EXPECT_TRUE(lexicon.kinds_of("kettle").empty());
}

TEST(Lexicon, SaysWhichLineItCannotRead) {
  const auto where = [](const std::string& text) {
    const auto lexicon = Lexicon::read(text, "l.txt");
    return lexicon.ok() ? "" : lexicon.error().where;
  };
  EXPECT_EQ(where("[spelling]\nu you\n"), "l.txt:2");
  EXPECT_EQ(where("[spellings]\n"), "l.txt:1");
  EXPECT_EQ(where("u: you\n"), "l.txt:1");
  EXPECT_EQ(where("[spelling]\n- a pattern\n"), "l.txt:2");
  EXPECT_EQ(where("[class a]\nmood: dark\n"), "l.txt:2");
}

TEST(ShippedLexicon, IsReadAndEveryClassSpeaksForACodeInWords) {
  const auto text = read_file(ATTUNE_SOURCE_DIR "/assets/own_words/lexicon.txt", 1U << 20U);
  ASSERT_TRUE(text.ok());
  const auto lexicon = Lexicon::read(text.value(), "lexicon.txt");
  ASSERT_TRUE(lexicon.ok()) << lexicon.error().message();
  EXPECT_GT(lexicon.value().classes().size(), 60U);
  for (const PhraseClass& each : lexicon.value().classes()) {
    EXPECT_FALSE(each.code.empty()) << each.name;
    EXPECT_TRUE(each.code == "bid" || !each.says.empty()) << each.name;
  }
  EXPECT_EQ(found_in(lexicon.value(), "You’re right, I’ve been short with you.").empty(), false);
}

}  // namespace
}  // namespace attune::coach
