#include "coach/cycle_words.h"

#include <gtest/gtest.h>

#include <set>

#include "coach/dial_words.h"
#include "model/cycle/presets.h"

namespace attune::coach {
namespace {

using model::Preset;
using model::Regime;
using model::setting_of;

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

TEST(CycleWords, SayWhatThePresetsDo) {
  const auto sentence = [](Preset preset) {
    return cycle_sentence(model::analyse_cycle(setting_of(preset)));
  };
  EXPECT_TRUE(contains(sentence(Preset::kSecure), "settle"));
  EXPECT_TRUE(contains(sentence(Preset::kPursueWithdraw), "about 32 minutes"));
  EXPECT_TRUE(contains(sentence(Preset::kBothWithdraw), "stuck"));
}

TEST(CycleWords, ADoubtIsSaid) {
  model::CoupleCycle cycle;
  cycle.regime = Regime::kCircles;
  EXPECT_TRUE(contains(cycle_sentence(cycle), "not sure"));
}

TEST(CycleWords, ARestIsSaidToHoldOrNot) {
  model::FixedPoint rest;
  rest.eigenvalues = {{-0.1, 0.2}, {-0.1, -0.2}};
  rest.stable = true;
  EXPECT_TRUE(contains(hold_of(rest), "smaller swings"));
  rest.stable = false;
  EXPECT_TRUE(contains(hold_of(rest), "circle"));
  rest.eigenvalues = {{0.1, 0.0}};
  EXPECT_TRUE(contains(hold_of(rest), "do not stay"));
}

TEST(CycleWords, AWorryWithAReasonIsCalledSoAndFewerBidsNoRecovery) {
  model::Couple couple = model::reference_couple();
  EXPECT_EQ(warranted_worry(couple), "");
  couple.situation.engagement = 0.2;
  EXPECT_TRUE(contains(warranted_worry(couple), "has a reason"));
  EXPECT_TRUE(contains(warranted_worry(couple), "nothing has got better"));
}

TEST(CycleWords, AChangeIsSomethingToDo) {
  model::SingleChange change = {.lever = {.dial = "stance.validation", .steps = 6},
                                .to = 2.0 / 6.0,
                                .settles = true,
                                .regime = Regime::kSettles,
                                .effort = 2.0 / 6.0};
  EXPECT_EQ(change_words(change),
            "the one who answers shows why the worry makes sense, a little more");
  EXPECT_EQ(change_outcome(change), "then they settle");
  change.settles = false;
  change.regime = Regime::kCircles;
  EXPECT_EQ(change_outcome(change), "not enough by itself: they go round in circles");
  change.lever = {.dial = "stance.criticism", .more = false};
  change.to = 0.2;
  change.effort = 0.3;
  EXPECT_EQ(change_words(change), "the one who answers blames, a little less");
}

TEST(CycleWords, WhatHelpsNamesTheSmallestChangeOrTheSmallestTwo) {
  const auto answer = [](Preset preset) {
    const model::Setting setting = setting_of(preset);
    return what_helps(model::what_would_change(setting), model::smallest_pair_of_changes(setting));
  };
  EXPECT_TRUE(contains(answer(Preset::kSecure), "Nothing has to change"));
  EXPECT_TRUE(contains(answer(Preset::kBothWithdraw), "One change is enough"));
  EXPECT_TRUE(contains(answer(Preset::kPursueWithdraw), "smallest two together"));
  EXPECT_TRUE(contains(what_helps({model::SingleChange{}}, std::nullopt), "no two of them"));
}

TEST(CycleWords, TheBeginningIsNamedWithItsPlace) {
  const model::Dial dial = model::dial_named("responder.avoidance").value();
  const auto search =
      model::where_circling_begins(setting_of(Preset::kPursueWithdraw), dial, 1.0, 7.0);
  EXPECT_EQ(
      beginning_sentence(dial, search),
      "Circling begins where “unease with closeness” (who answers) passes 3.30, on a scale from 1 "
      "to 7.");
  EXPECT_TRUE(contains(beginning_sentence(dial, {}), "neither begins nor ends"));
  EXPECT_TRUE(contains(beginning_sentence(dial, {.lost = 1}), "may have been missed"));
}

TEST(DialWords, EveryDialOfTheCoupleHasWordsWithASource) {
  std::set<std::string_view> known;
  for (const DialWords& words : dial_words()) {
    EXPECT_TRUE(known.insert(words.dial).second) << words.dial;
    EXPECT_TRUE(model::dial_named(words.dial).ok()) << words.dial;
    EXPECT_EQ(words.meaning.back(), '.') << words.dial;
    EXPECT_FALSE(words.source.empty()) << words.dial;
    EXPECT_LE(words.label.size(), 24U) << words.dial;
    EXPECT_EQ(words_of_dial(words.dial), &words);
  }
  for (std::size_t i = 0; i < 19; ++i) {
    EXPECT_TRUE(known.contains(model::dials()[i].name())) << model::dials()[i].name();
  }
  EXPECT_EQ(words_of_dial("flooding_threshold"), nullptr);
}

}  // namespace
}  // namespace attune::coach
