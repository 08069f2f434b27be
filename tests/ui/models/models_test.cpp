#include <gtest/gtest.h>

#include <algorithm>
#include <latch>
#include <set>

#include "support/headless_ui.h"
#include "ui/models/models_panel.h"
#include "ui/models/models_state.h"

namespace attune::ui {
namespace {

ModelsState opened() {
  ModelsState state;
  state.open();
  return state;
}

TEST(ModelsState, OffersEveryPublishedModel) {
  ModelsState state;
  EXPECT_FALSE(state.is_open());
  state.open();
  EXPECT_EQ(state.view().models.size(), model::reference_models().size());
  EXPECT_EQ(state.view().model, 0);
}

TEST(ModelsState, EveryModelGivesItsNumbersAndEveryCoupleHasItsPictures) {
  ModelsState state = opened();
  for (int model = 0; model < static_cast<int>(state.view().models.size()); ++model) {
    state.apply(ModelsSelect{model});
    for (int couple = 0; couple < static_cast<int>(state.view().settings.size()); ++couple) {
      state.apply(ModelsSelectSetting{couple});
      state.work_out_all();
      const ModelsView view = state.view();
      EXPECT_NE(view.check.find("all agree"), std::string::npos) << view.title;
      EXPECT_NE(view.numbers.find("expected"), std::string::npos) << view.title;
      EXPECT_FALSE(view.paths->layers.empty()) << view.title << ", " << view.about;
      EXPECT_FALSE(view.plane->layers.empty()) << view.title << ", " << view.about;
    }
  }
}

TEST(ModelsState, TheWordsAreThereBeforeThePictures) {
  ModelsState state = opened();
  const ModelsView view = state.view();
  EXPECT_FALSE(view.title.empty());
  EXPECT_FALSE(view.paragraph.empty());
  EXPECT_FALSE(view.about.empty());
  EXPECT_FALSE(view.source.empty());
  EXPECT_EQ(view.paths, nullptr);
  EXPECT_EQ(view.plane, nullptr);
  EXPECT_NE(view.check.find("is computing"), std::string::npos);
  EXPECT_TRUE(state.moving());
}

TEST(ModelsState, ALongWaitIsSaid) {
  std::latch let_go(1);
  ModelsState state(
      [&let_go](const Language& /*say*/, const auto& /*model*/, const auto& /*setting*/) {
        let_go.wait();
        return ModelsPictures{};
      });
  state.open();
  state.advance(0.1);
  EXPECT_FALSE(state.view().waiting) << "nobody notices";
  state.advance(0.1);
  EXPECT_TRUE(state.view().waiting);
  let_go.count_down();
  state.wait();
  state.advance(0.1);
  EXPECT_FALSE(state.view().waiting);
  EXPECT_NE(state.view().paths, nullptr);
}

TEST(ModelsState, StandsStillWhereNoTimePasses) {
  ModelsState state = opened();
  state.wait();
  state.advance(0.0);
  EXPECT_EQ(state.view().paths, nullptr);
  EXPECT_TRUE(state.moving());
  state.advance(0.001);
  EXPECT_NE(state.view().paths, nullptr);
}

TEST(ModelsState, WhatWasComputedOnceIsThereWhenOneComesBack) {
  ModelsState state = opened();
  state.work_out_all();
  const picture::Plot* plane = state.view().plane;
  state.apply(ModelsSelect{3});
  state.work_out_all();
  state.apply(ModelsSelect{0});
  EXPECT_EQ(state.view().plane, plane);
  EXPECT_FALSE(state.moving());
}

TEST(ModelsState, ComesToRestWhileFramesGoByWhateverWasChosenMeanwhile) {
  ModelsState state = opened();
  const int models = static_cast<int>(state.view().models.size());
  for (int model = 1; model < models; ++model) {
    state.apply(ModelsSelect{model});
    state.advance(0.001);
  }
  for (int frame = 0; frame < models && state.moving(); ++frame) {
    state.wait();
    state.advance(0.001);
  }
  EXPECT_FALSE(state.moving());
  const ModelsView view = state.view();
  EXPECT_EQ(view.model, static_cast<int>(view.models.size()) - 1);
  ASSERT_NE(view.paths, nullptr);
  EXPECT_EQ(view.paths->x.label, "time");
}

TEST(ModelsState, AFigureFromABookIsNoExample) {
  ModelsState state = opened();
  for (int model = 0; model < static_cast<int>(state.view().models.size()); ++model) {
    state.apply(ModelsSelect{model});
    const ModelsView view = state.view();
    const bool literary = view.title.find("Petrarch") != std::string::npos ||
                          view.title.find("Gone with") != std::string::npos;
    EXPECT_EQ(view.caution.find("a no is a no") != std::string::npos, literary) << view.title;
  }
}

TEST(ModelsState, AnotherCoupleIsAnotherPicture) {
  ModelsState state = opened();
  state.work_out_all();
  const std::string before = state.view().paths->caption;
  state.apply(ModelsSelectSetting{2});
  state.work_out_all();
  EXPECT_EQ(state.view().setting, 2);
  EXPECT_NE(state.view().paths->caption, before);
  state.apply(ModelsSelect{4});
  EXPECT_EQ(state.view().setting, 0);
}

TEST(ModelsState, WhatIsNotThereIsTheLastThatIs) {
  ModelsState state = opened();
  state.apply(ModelsSelect{99});
  EXPECT_EQ(state.view().model, static_cast<int>(state.view().models.size()) - 1);
  state.apply(ModelsSelectSetting{-4});
  EXPECT_EQ(state.view().setting, 0);
}

/// Draws and applies, as the program does.
struct Page {
  ModelsState& state;
  Rect content;

  ModelsAction operator()(const Ui& ui) const {
    const ModelsAction action = draw_models_panel(ui, state.view(), content);
    state.apply(action);
    return action;
  }
};

TEST(ModelsPanel, AModelIsChosenByItsTab) {
  ModelsState state = opened();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  const Page page{state, {{258.0F, 26.0F}, {1408.0F, 874.0F}}};
  window.click_label("Rhett & Scarlett", page);
  EXPECT_EQ(state.view().title, "Gone with the Wind (Rinaldi)");
}

TEST(ModelsPanel, AModelOfOneCoupleOffersNoChoice) {
  ModelsState state = opened();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  const Page page{state, {{258.0F, 26.0F}, {1408.0F, 874.0F}}};
  window.click_label("Quiet love", page);
  window.frame(page);
  EXPECT_EQ(window.seen().item("Love that settles"), nullptr);
  window.click_label("Mirrors", page);
  window.frame(page);
  EXPECT_NE(window.seen().item("Opposite moods"), nullptr);
}

TEST(ModelsPanel, NothingMovesWhenThePicturesCome) {
  ModelsState state = opened();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  const Page page{state, {{258.0F, 26.0F}, {1408.0F, 874.0F}}};
  window.frame(page);
  const Rect before = window.seen().text(state.view().title)->area;
  state.work_out_all();
  window.frame(page);
  const Rect after = window.seen().text(state.view().title)->area;
  EXPECT_EQ(before.min.x, after.min.x);
  EXPECT_EQ(before.min.y, after.min.y);
  EXPECT_NE(window.seen().text("From any beginning"), nullptr);
}

TEST(ModelsPanel, TheNumbersAreSeenUnderTheMouse) {
  ModelsState state = opened();
  state.work_out_all();
  test::HeadlessUi window({}, {1440.0F, 1400.0F});
  const Page page{state, {{258.0F, 26.0F}, {1408.0F, 1374.0F}}};
  window.frame(page);
  window.move_mouse(window.seen().item("See the numbers")->area.centre());
  window.frames(3, page);
  EXPECT_TRUE(std::any_of(
      window.seen().texts.begin(), window.seen().texts.end(),
      [](const SeenText& text) { return text.text.find("expected") != std::string::npos; }));
}

TEST(ModelsPanel, LargeTextTakesOneRowOfTabsEach) {
  ModelsState state = opened();
  test::HeadlessUi window({.scale = 1.5F}, {1440.0F, 900.0F});
  const Page page{state, {{147.0F, 39.0F}, {1407.0F, 861.0F}}};
  window.frame(page);
  for (const auto& labels : {state.view().models, state.view().settings}) {
    std::set<float> rows;
    for (const std::string_view label : labels) {
      const SeenItem* item = window.seen().item(label);
      ASSERT_NE(item, nullptr) << label;
      rows.insert(item->area.min.y);
    }
    EXPECT_EQ(rows.size(), 1U);
  }
}

TEST(ModelsPanel, BothPicturesCanBeSaved) {
  ModelsState state = opened();
  state.work_out_all();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  std::vector<session::ExportRequest> saved;
  const auto page = [&](const Ui& ui) {
    auto wanted =
        state.apply(draw_models_panel(ui, state.view(), Rect{{258.0F, 26.0F}, {1408.0F, 874.0F}}));
    if (wanted) {
      saved.push_back(*std::move(wanted));
    }
  };
  for (const char* menu : {"Save “One beginning”", "Save “Any beginning”"}) {
    window.click_label(menu, page);
    window.click_label("Drawing for print (SVG)", page);
    window.frames(2, page);
  }
  ASSERT_EQ(saved.size(), 2U);
  EXPECT_EQ(saved[0].name, "what-each-lets-in-gottman-all-from-one-beginning");
  EXPECT_EQ(saved[1].name, "what-each-lets-in-gottman-all-from-any-beginning");
}

TEST(ModelsState, APictureThatIsSavedSaysWhoseModelItIs) {
  ModelsState state = opened();
  state.apply(ModelsSelect{4});
  state.work_out_all();
  const auto saved = state.apply(ModelsSavePlot{ModelsPart::kPlane, session::PlotFormat::kSvg});
  ASSERT_TRUE(saved);
  EXPECT_EQ(saved->name, "gone-with-the-wind-rinaldi-from-any-beginning");
  const picture::Plot& plot = std::get<session::PlotExport>(saved->content).plot;
  EXPECT_NE(plot.caption.find("a no is a no"), std::string::npos) << plot.caption;
  EXPECT_NE(plot.caption.find("Physica A"), std::string::npos) << plot.caption;
}

TEST(ModelsState, APictureThatIsNotThereYetCannotBeSaved) {
  ModelsState state = opened();
  EXPECT_FALSE(state.apply(ModelsSavePlot{ModelsPart::kPaths, session::PlotFormat::kPng}));
}

TEST(ModelsPanel, ASmallWindowShowsOnePartAtATime) {
  ModelsState state = opened();
  test::HeadlessUi window({}, {700.0F, 640.0F});
  const Page page{state, {{20.0F, 20.0F}, {680.0F, 620.0F}}};
  window.click_label("Any beginning", page);
  EXPECT_EQ(state.view().part, ModelsPart::kPlane);
}

}  // namespace
}  // namespace attune::ui
