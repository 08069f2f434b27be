#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <functional>
#include <optional>

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

TEST(AboutState, NoSentenceLabelsAPerson) {
  const AboutView view = AboutState(kFew).view();
  for (const auto& list : {view.borne_out, view.not_borne_out}) {
    for (const AboutFactView& fact : list) {
      for (const char* label : {"disengaged", "anxious", "avoidant", "secure couple", "barometer",
                                "bidder", "responder"}) {
        EXPECT_EQ(fact.claim.find(label), std::string::npos) << fact.claim;
      }
      EXPECT_NE(std::isupper(static_cast<unsigned char>(fact.claim.front())), 0) << fact.claim;
    }
  }
}

/// The page as a window of `size` shows it.
class AboutWindow {
 public:
  AboutWindow(const Look& look, ImVec2 size) : window_(look, size) {
    const float padding = look.scale * 26.0F;
    content_ = {{220.0F, padding}, {size.x - 32.0F, size.y - padding}};
    window_.frames(2, draw());
  }

  void click(std::string_view label) {
    window_.click_label(label, draw());
    window_.frames(2, draw());
  }

  [[nodiscard]] bool link_to(std::string_view label) const {
    return window_.seen().item(label) != nullptr;
  }

  /// Of the first line that is written so far down; nothing where there is none.
  [[nodiscard]] std::optional<float> y_of(std::string_view part) const {
    for (const SeenText& text : window_.seen().texts) {
      if (std::string_view(text.text).find(part) != std::string_view::npos && !is_link(text.area)) {
        return text.area.min.y;
      }
    }
    return std::nullopt;
  }
  [[nodiscard]] bool shows(std::string_view part) const {
    const auto y = y_of(part);
    return y && *y >= content_.min.y && *y < content_.max.y;
  }
  [[nodiscard]] const std::vector<SeenText>& texts() const { return window_.seen().texts; }

 private:
  [[nodiscard]] std::function<void(const Ui&)> draw() const {
    return [this](const Ui& ui) { draw_about_panel(ui, state_.view(), content_); };
  }
  [[nodiscard]] bool is_link(const Rect& area) const {
    return std::any_of(window_.seen().items.begin(), window_.seen().items.end(),
                       [&](const SeenItem& item) { return item.area.overlaps(area); });
  }

  AboutState state_{kFew};
  Rect content_;
  test::HeadlessUi window_;
};

TEST(AboutPanel, ShowsItsWeaknessesWithoutScrolling) {
  const AboutWindow window({}, {1440.0F, 900.0F});
  EXPECT_TRUE(window.shows("What it cannot say"));
  EXPECT_TRUE(window.shows("Things hang together here"));
  EXPECT_TRUE(window.shows("Sentences it does not support"));
  EXPECT_FALSE(window.link_to("What it cannot say")) << "nothing is out of sight";
}

TEST(AboutPanel, InALowWindowLinksLeadToWhatIsOutOfSight) {
  AboutWindow window({.scale = 1.5F}, {1280.0F, 720.0F});
  EXPECT_FALSE(window.shows("too seldom, or too unsteadily"));
  window.click("Sentences it does not support");
  EXPECT_TRUE(window.shows("too seldom, or too unsteadily"));
  EXPECT_FALSE(window.shows("Where there is fear"));
}

TEST(AboutPanel, ShowsWeaknessesBeforeClaims) {
  const AboutWindow window({.scale = 1.5F}, {1280.0F, 720.0F});
  EXPECT_LT(window.y_of("Most directions are built in"),
            window.y_of("too seldom, or too unsteadily"));
  EXPECT_LT(window.y_of("too seldom, or too unsteadily"), window.y_of("Each sentence is tried on"));
}

TEST(AboutPanel, NoLineIsLongerThanOneReadsWithEase) {
  constexpr float kMeasure = 610.0F;  // pixels: about 75 characters
  for (const ImVec2 size : {ImVec2(1440.0F, 900.0F), ImVec2(1920.0F, 1080.0F)}) {
    const AboutWindow window({}, size);
    for (const SeenText& text : window.texts()) {
      EXPECT_LE(text.area.width(), kMeasure) << text.text;
    }
  }
}

}  // namespace
}  // namespace attune::ui
