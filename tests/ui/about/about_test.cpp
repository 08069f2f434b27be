#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "support/headless_ui.h"
#include "ui/about/about_panel.h"
#include "ui/about/about_state.h"

namespace attune::ui {
namespace {

constexpr std::uint64_t kFew = 100;

void finish(AboutState& state) {
  while (state.moving()) {
    state.advance(0.02);
  }
}

TEST(AboutState, SaysNothingOfCouplesBeforeItIsOpened) {
  const AboutState state(kFew);
  EXPECT_FALSE(state.moving());
  const AboutView view = state.view();
  EXPECT_EQ(view.borne_out.size() + view.not_borne_out.size(), model::facts().size());
  EXPECT_EQ(view.borne_out.front().quarter, "…");
}

TEST(AboutState, JudgesEverySentenceWhileOneReads) {
  AboutState state(kFew);
  state.open();
  finish(state);
  const AboutView view = state.view();
  EXPECT_EQ(view.progress, "");
  for (const AboutFactView& fact : view.borne_out) {
    EXPECT_TRUE(fact.quarter.ends_with(" %")) << fact.id;
    EXPECT_TRUE(fact.half.ends_with(" %")) << fact.id;
  }
}

TEST(AboutState, TheSharesAreThoseOfAllCouples) {
  AboutState state(kFew);
  state.open();
  finish(state);
  Workers workers(2);
  const auto judged = model::judge_facts(model::kHalf, kFew, workers);
  const AboutView view = state.view();
  const auto shown = std::find_if(view.borne_out.begin(), view.borne_out.end(),
                                  [](const AboutFactView& fact) { return fact.id == "i-b"; });
  const auto known =
      std::find_if(judged.begin(), judged.end(),
                   [](const model::FactResult& result) { return result.fact.id == "i-b"; });
  ASSERT_NE(shown, view.borne_out.end());
  EXPECT_EQ(std::stod(shown->half), std::round(100.0 * known->votes.share()));
}

TEST(AboutState, WhatTheModelDoesNotBearOutStandsApart) {
  const AboutState state(kFew);
  const AboutView view = state.view();
  ASSERT_GE(view.not_borne_out.size(), 3U);
  for (const AboutFactView& fact : view.not_borne_out) {
    EXPECT_TRUE(fact.id == "vii-d'" || fact.id == "vii-f" || fact.id == "F12'" || fact.id == "F15'")
        << fact.id;
  }
}

TEST(AboutState, StandsStillWhereNoTimePasses) {
  AboutState state(kFew);
  state.open();
  const std::string before = state.view().progress;
  for (int frame = 0; frame < 100; ++frame) {
    state.advance(0.0);
  }
  EXPECT_EQ(state.view().progress, before);
  EXPECT_TRUE(state.moving());
}

TEST(AboutPanel, ShowsWeaknessesBeforeClaims) {
  const AboutState state(kFew);
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  window.frames(2, [&](const Ui& ui) {
    draw_about_panel(ui, state.view(), {{258.0F, 26.0F}, {1408.0F, 874.0F}});
  });
  const auto y_of = [&](std::string_view part) {
    for (const SeenText& text : window.seen().texts) {
      if (std::string_view(text.text).find(part) != std::string_view::npos) {
        return text.area.min.y;
      }
    }
    return -1.0F;
  };
  EXPECT_GT(y_of("About the model"), 0.0F);
  EXPECT_GT(y_of("What it cannot say"), y_of("About the model"));
  EXPECT_GT(y_of("What it does not bear out"), y_of("What it cannot say"));
}

}  // namespace
}  // namespace attune::ui
