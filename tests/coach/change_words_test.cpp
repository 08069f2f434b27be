#include "coach/change_words.h"

#include <gtest/gtest.h>

#include "model/cycle/presets.h"
#include "model/reply.h"

namespace attune::coach {
namespace {

using model::Preset;
using model::Regime;
using model::setting_of;

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// Everything that Remedies points at.
struct FoundOut {
  model::Setting setting;
  model::CoupleCycle cycle;
  std::vector<model::SingleChange> changes;
  std::optional<model::PairOfChanges> pair;

  [[nodiscard]] Remedies remedies() const { return {setting, cycle, changes, pair}; }
};

FoundOut found_out(const model::Setting& setting) {
  FoundOut found = {.setting = setting,
                    .cycle = model::analyse_cycle(setting),
                    .changes = model::what_would_change(setting),
                    .pair = {}};
  if (!found.changes.empty() && !found.changes.front().settles) {
    found.pair = model::smallest_pair_of_changes(setting);
  }
  return found;
}

model::Setting under(model::ResponseStyle style, double engagement = 1.0) {
  model::Setting setting = {model::reference_couple(), model::reference_policy(style)};
  setting.couple.situation.engagement = engagement;
  return setting;
}

TEST(ChangeWords, AChangeIsSomethingToDo) {
  model::SingleChange change = {.lever = {.dial = "stance.validation", .steps = 6},
                                .to = 2.0 / 6.0,
                                .settles = true,
                                .regime = Regime::kSettles,
                                .effort = 2.0 / 6.0};
  EXPECT_EQ(change_words(kEnglish, change),
            "the one who answers shows why the worry makes sense, a little more");
  EXPECT_EQ(change_outcome(kEnglish, change), "then they settle");
  change.settles = false;
  change.regime = Regime::kCircles;
  EXPECT_EQ(change_outcome(kEnglish, change), "not enough by itself: they go round in circles");
  change.lever = {.dial = "stance.criticism", .more = false};
  change.to = 0.2;
  change.effort = 0.3;
  EXPECT_EQ(change_words(kEnglish, change), "the one who answers blames, a little less");
  change.to = 0.0;
  EXPECT_EQ(change_words(kEnglish, change), "the one who answers no longer blames");
  change.lever = {.dial = "softness", .mover = model::Mover::kBidder};
  change.to = 1.0;
  EXPECT_EQ(change_words(kEnglish, change),
            "the one who asks begins softly, as fully as anyone can");
}

TEST(ChangeWords, EveryLeverIsADeed) {
  for (const model::Lever& lever : model::levers()) {
    const std::string words = change_words(kEnglish, {.lever = lever, .from = 0.5, .to = 0.5});
    EXPECT_FALSE(contains(words, lever.dial)) << words;
  }
}

TEST(ChangeWords, WhatHelpsNamesTheSmallestChangeOrTheSmallestTwo) {
  const auto answer = [](Preset preset) {
    return what_helps(kEnglish, found_out(setting_of(preset)).remedies());
  };
  EXPECT_TRUE(contains(answer(Preset::kSecure), "Nothing has to change"));
  EXPECT_TRUE(contains(answer(Preset::kBothWithdraw), "One change is enough"));
  EXPECT_TRUE(contains(answer(Preset::kPursueWithdraw), "smallest two together"));
}

TEST(ChangeWords, NothingHasToChangeIsNeverAllThatIsSaidWhereSomethingIsMissing) {
  const std::string absent =
      what_helps(kEnglish, found_out(under(model::ResponseStyle::kSupportive, 0.1)).remedies());
  EXPECT_TRUE(contains(absent, "what is missing is that the one who answers is there in deeds"))
      << absent;
  const std::string gives_in =
      what_helps(kEnglish, found_out(under(model::ResponseStyle::kEnabling)).remedies());
  EXPECT_TRUE(contains(gives_in, "Tonight nothing has to change")) << gives_in;
  EXPECT_TRUE(contains(gives_in, "wears out")) << gives_in;
  FoundOut uneasy = found_out(setting_of(Preset::kSecure));
  uneasy.cycle.late.distress = 0.3;
  EXPECT_TRUE(contains(what_helps(kEnglish, uneasy.remedies()), "and not to calm"));
}

TEST(ChangeWords, WhoIsBlamedOrLeftAloneIsNotToldThatItIsNobodysFailing) {
  FoundOut none = found_out(under(model::ResponseStyle::kDismissive));
  none.changes = {model::SingleChange{}};
  none.pair.reset();
  EXPECT_TRUE(contains(what_helps(kEnglish, none.remedies()), "nobody’s failing"));
  for (double model::Stance<double>::*part :
       {&model::Stance<double>::criticism, &model::Stance<double>::withdrawal}) {
    FoundOut hurt = none;
    hurt.setting.stance.*part = 0.9;
    EXPECT_FALSE(contains(what_helps(kEnglish, hurt.remedies()), "failing"));
    EXPECT_TRUE(contains(what_helps(kEnglish, hurt.remedies()), "somebody you trust"));
  }
  FoundOut alone = none;
  alone.setting.couple.situation.engagement = 0.1;
  EXPECT_FALSE(contains(what_helps(kEnglish, alone.remedies()), "failing"));
}

model::SingleChange enough(std::string dial, bool more, model::Mover mover) {
  return {.lever = {.dial = std::move(dial), .mover = mover, .more = more},
          .to = more ? 1.0 : 0.0,
          .settles = true,
          .effort = 0.5};
}

TEST(ChangeWords, WhereOneBlamesStoppingThatComesFirst) {
  FoundOut found = found_out(setting_of(Preset::kSecure));
  found.changes = {enough("softness", true, model::Mover::kBidder),
                   enough("stance.validation", true, model::Mover::kResponder),
                   enough("stance.withdrawal", false, model::Mover::kResponder),
                   enough("stance.criticism", false, model::Mover::kResponder)};
  EXPECT_EQ(changes_to_show(found.remedies(), 3).front().lever.dial, "softness");
  found.setting.stance.criticism = 0.9;
  const auto shown = changes_to_show(found.remedies(), 3);
  ASSERT_EQ(shown.size(), 3U);
  EXPECT_EQ(shown[0].lever.dial, "stance.withdrawal");
  EXPECT_EQ(shown[1].lever.dial, "stance.criticism");
  EXPECT_EQ(shown[2].lever.dial, "softness");
}

TEST(ChangeWords, SoftnessIsNotOwedToSomebodyWhoBlames) {
  model::Setting setting = setting_of(Preset::kSecure);
  const model::SingleChange softly = enough("softness", true, model::Mover::kBidder);
  EXPECT_TRUE(said_aloud(kEnglish, softly, setting).starts_with("“"));
  setting.stance.criticism = 0.9;
  EXPECT_TRUE(contains(said_aloud(kEnglish, softly, setting), "Nobody owes softness"));
  EXPECT_TRUE(
      said_aloud(kEnglish, enough("stance.validation", true, model::Mover::kResponder), setting)
          .starts_with("“"));
}

}  // namespace
}  // namespace attune::coach
