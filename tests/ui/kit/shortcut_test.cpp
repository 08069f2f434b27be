#include "ui/kit/shortcut.h"

#include <gtest/gtest.h>

#include <array>

#include "support/headless_ui.h"
#include "ui/kit/hit.h"

namespace attune::ui {
namespace {

/// A screen with one button and one text field, on which Space steps and 2 chooses.
struct Screen {
  int steps = 0;
  int choices = 0;
  int presses = 0;
  std::array<char, 32> text{};

  void operator()(const Ui& ui) {
    steps += shortcut(compat::Key::kSpace) ? 1 : 0;
    choices += shortcut('2') ? 1 : 0;
    const Rect area = Rect::of({100.0F, 100.0F}, 80.0F, 44.0F);
    presses += hit(ui, {.id = "button", .area = area, .label = "button"}).pressed ? 1 : 0;
    ImGui::SetCursorScreenPos({100.0F, 200.0F});
    ImGui::InputText("note", text.data(), text.size());
    ui.focus.visit();
  }
};

class Shortcut : public testing::Test {
 protected:
  void click(ImVec2 at) { window_.click(at, draw_); }

  test::HeadlessUi window_;
  Screen screen_;
  std::function<void(const Ui&)> draw_ = [this](const Ui& ui) { screen_(ui); };
};

TEST_F(Shortcut, ReachesTheScreenWhileNothingHasTheKeyboard) {
  click({600.0F, 400.0F});
  window_.key(compat::Key::kSpace, draw_);
  window_.type("2", draw_);
  EXPECT_EQ(screen_.steps, 1);
  EXPECT_EQ(screen_.choices, 1);
}

TEST_F(Shortcut, LeavesSpaceAndEnterToTheFocusedItem) {
  window_.frames(3, draw_);
  while (window_.seen().focused() == nullptr) {
    window_.tab(draw_);
  }
  window_.key(compat::Key::kSpace, draw_);
  EXPECT_EQ(screen_.presses, 1);
  window_.key(compat::Key::kEnter, draw_);
  EXPECT_EQ(screen_.presses, 2);
  EXPECT_EQ(screen_.steps, 0);
  window_.type("2", draw_);
  EXPECT_EQ(screen_.choices, 1) << "a button has no use for letters";
}

TEST_F(Shortcut, LeavesEverythingToATextField) {
  click({150.0F, 215.0F});
  window_.type("2", draw_);
  window_.key(compat::Key::kSpace, draw_);
  window_.frame(draw_);
  EXPECT_EQ(screen_.choices, 0);
  EXPECT_EQ(screen_.steps, 0);
  EXPECT_EQ(screen_.text[0], '2');
}

}  // namespace
}  // namespace attune::ui
