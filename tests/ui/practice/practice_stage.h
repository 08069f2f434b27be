// The Practice screen in a window without a display, for its tests.
#pragma once

#include "support/headless_ui.h"
#include "ui/practice/practice_panel.h"
#include "ui/practice/practice_state.h"

namespace attune::ui::testing {

/// The screen in a window of its own, without the rail around it.
class Stage {
 public:
  explicit Stage(PracticeState shown, const Look& look = {}, ImVec2 size = {1440.0F, 900.0F})
      : window(look, size), state(std::move(shown)), size_(size) {
    window.frames(3, draw());
  }

  /// One frame: draws, and returns what was asked for.
  struct Draw {
    Stage* screen;
    PracticeAction operator()(const Ui& ui) const {
      const Rect whole{{0.0F, 0.0F}, screen->size_};
      return draw_practice_panel(ui, screen->state.view(), screen->state.loop(),
                                 whole.without_left(ui.px(72.0F)).grown(-ui.px(22.0F)));
    }
  };
  [[nodiscard]] Draw draw() { return {this}; }

  /// The number of the reply whose words are `text`.
  [[nodiscard]] int number_of(std::string_view text) const {
    for (const PracticeOptionView& option : state.view().options) {
      if (option.text == text) {
        return option.number;
      }
    }
    return 0;
  }
  [[nodiscard]] bool shows(std::string_view text) const {
    return window.seen().text(text) != nullptr;
  }

  test::HeadlessUi window;
  PracticeState state;

 private:
  ImVec2 size_;
};

}  // namespace attune::ui::testing
