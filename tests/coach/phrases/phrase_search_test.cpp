#include "coach/phrases/phrase_search.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

using Places = std::vector<std::size_t>;

std::vector<NamedReply> some() {
  return {{.id = "oars",
           .bid = "Is it me?",
           .says = "It’s the Sea. Hold the oars.",
           .codes = {.validation = 2, .availability = 3},
           .good = "",
           .hurts = "",
           .sources = {}},
          {.id = "hens",
           .bid = "Can we talk about the sea?",
           .says = "The hens need shutting in.",
           .codes = {.withdrawal = 2},
           .good = "",
           .hurts = "",
           .sources = {}},
          {.id = "lamp",
           .bid = "You’re far away.",
           .says = "I’m here. Put the lamp on, it’s dark.",
           .codes = {.validation = 3, .availability = 2},
           .good = "Somebody moves.",
           .hurts = "",
           .sources = {}}};
}

TEST(PhraseSearch, LetsEverythingThroughWhereNothingIsAsked) {
  EXPECT_EQ(matching(some(), {}), (Places{0, 1, 2}));
}

TEST(PhraseSearch, WantsEveryWordSomewhereInWhateverLetters) {
  EXPECT_EQ(matching(some(), {.words = "SEA"}), (Places{0, 1}));
  EXPECT_EQ(matching(some(), {.words = "  sea  oars "}), Places{0});
  EXPECT_EQ(matching(some(), {.words = "moves"}), Places{2});
  EXPECT_EQ(matching(some(), {.words = "sea lamp"}), Places{});
}

TEST(PhraseSearch, TakesAnyApostropheForAnyOther) {
  EXPECT_EQ(matching(some(), {.words = "it's"}), (Places{0, 2}));
  EXPECT_EQ(matching(some(), {.words = "it’s dark"}), Places{2});
}

TEST(PhraseSearch, KeepsToALevelAndAStyle) {
  EXPECT_EQ(matching(some(), {.words = "", .validation = 3}), Places{2});
  EXPECT_EQ(matching(some(), {.style = model::ResponseStyle::kSupportive}), (Places{0, 2}));
  EXPECT_EQ(matching(some(), {.words = "sea", .style = model::ResponseStyle::kWithdrawing}),
            Places{1});
  EXPECT_EQ(matching(some(), {.validation = 2, .style = model::ResponseStyle::kWithdrawing}),
            Places{});
}

}  // namespace
}  // namespace attune::coach
