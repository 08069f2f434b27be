#include <gtest/gtest.h>

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

TEST(ModelsState, EveryModelGivesItsNumbersAndHasItsPictures) {
  ModelsState state = opened();
  for (int model = 0; model < static_cast<int>(state.view().models.size()); ++model) {
    state.apply(ModelsSelect{model});
    const ModelsView view = state.view();
    EXPECT_EQ(view.title, view.models[static_cast<std::size_t>(model)]);
    EXPECT_NE(view.numbers.find("agrees with all"), std::string::npos) << view.title;
    EXPECT_FALSE(view.paths->layers.empty()) << view.title;
    EXPECT_FALSE(view.plane->layers.empty()) << view.title;
    EXPECT_FALSE(view.source.empty()) << view.title;
  }
}

TEST(ModelsState, AnotherCoupleIsAnotherPicture) {
  ModelsState state = opened();
  const std::string before = state.view().paths->caption;
  state.apply(ModelsSelectSetting{2});
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
  window.click_label("Gone with the Wind", page);
  EXPECT_EQ(state.view().title, "Gone with the Wind");
}

TEST(ModelsPanel, ASmallWindowShowsOnePartAtATime) {
  ModelsState state = opened();
  test::HeadlessUi window({}, {700.0F, 640.0F});
  const Page page{state, {{20.0F, 20.0F}, {680.0F, 620.0F}}};
  window.click_label("The plane", page);
  EXPECT_EQ(state.view().part, ModelsPart::kPlane);
}

}  // namespace
}  // namespace attune::ui
