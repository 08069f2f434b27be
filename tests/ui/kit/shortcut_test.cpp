#include "ui/kit/shortcut.h"

#include <gtest/gtest.h>

#include <array>

#include "support/headless_ui.h"
#include "ui/kit/hit.h"
#include "ui/widgets/menu.h"

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

class Shortcut : public ::testing::Test {
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

/// A screen with a list to choose from, which reads its keys after it has drawn the list, as
/// Compare does.
struct ScreenWithList {
  int steps = 0;
  int entered = 0;
  int choices = 0;
  std::optional<int> chosen;
  bool with_list = true;

  void operator()(const Ui& ui) {
    constexpr std::array<std::string_view, 2> kItems = {"picture", "numbers"};
    if (with_list) {
      const auto pressed = draw_menu(ui, {.id = "save",
                                          .area = Rect::of({100.0F, 100.0F}, 120.0F, 44.0F),
                                          .label = "Save",
                                          .items = kItems});
      chosen = pressed ? pressed : chosen;
    }
    ui.focus.visit();
    steps += shortcut(compat::Key::kSpace) ? 1 : 0;
    entered += shortcut(compat::Key::kEnter) ? 1 : 0;
    choices += shortcut('2') ? 1 : 0;
  }
  [[nodiscard]] int fired() const { return steps + entered + choices; }
};

class ShortcutBesideAList : public ::testing::Test {
 protected:
  void open_by_mouse() {
    window_.click_label("Save", draw_);
    window_.frames(3, draw_);
    ASSERT_NE(window_.seen().item("numbers"), nullptr);
  }
  void press_everything() {
    window_.type("2", draw_);
    window_.key(compat::Key::kEnter, draw_);
    window_.key(compat::Key::kSpace, draw_);
  }

  test::HeadlessUi window_;
  ScreenWithList screen_;
  std::function<void(const Ui&)> draw_ = [this](const Ui& ui) { screen_(ui); };
};

TEST_F(ShortcutBesideAList, IsSilentWhileTheListIsOpen) {
  open_by_mouse();
  window_.type("2", draw_);
  window_.key(compat::Key::kEnter, draw_);
  EXPECT_EQ(screen_.fired(), 0);
}

TEST_F(ShortcutBesideAList, IsBackOnceTheListIsShut) {
  open_by_mouse();
  window_.click({900.0F, 600.0F}, draw_);
  window_.frames(2, draw_);
  press_everything();
  EXPECT_EQ(screen_.fired(), 3);
}

TEST_F(ShortcutBesideAList, IsBackOnceTheListIsNoLongerDrawn) {
  open_by_mouse();
  screen_.with_list = false;
  window_.frames(3, draw_);
  press_everything();
  EXPECT_EQ(screen_.fired(), 3);
}

TEST_F(ShortcutBesideAList, DoesNotHearTheEnterThatChooses) {
  window_.tab(draw_);
  window_.key(compat::Key::kEnter, draw_);
  window_.frames(3, draw_);
  ASSERT_NE(window_.seen().item("numbers"), nullptr);
  window_.key(compat::Key::kDown, draw_);
  window_.frames(2, draw_);
  window_.key(compat::Key::kEnter, draw_);
  window_.frames(2, draw_);
  EXPECT_EQ(screen_.chosen, 1);
  EXPECT_EQ(screen_.fired(), 0);
}

}  // namespace
}  // namespace attune::ui
