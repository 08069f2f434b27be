// Tab and Shift+Tab through everything that can be pressed, in the order in which it is drawn.
// Dear ImGui does this itself from 1.89 on; before, its Tab reached text inputs only.
#pragma once

#include <array>

namespace attune::ui {

class FocusOrder {
 public:
  /// After ImGui::NewFrame(): reads the Tab key and decides which item gets the focus.
  void begin_frame();

  /// After each item that can have the focus, text inputs included.
  void visit();

  /// Between these two the items belong to a dialog: while there are such items, Tab stays among
  /// them.
  void begin_dialog() { ring_ = kDialog; }
  void end_dialog() { ring_ = kPage; }

 private:
  static constexpr int kPage = 0;
  static constexpr int kDialog = 1;
  static constexpr int kNone = -1;

  struct Ring {
    int count = 0;        // items visited so far in this frame
    int focused = kNone;  // the one that has the focus
  };
  std::array<Ring, 2> rings_;
  int ring_ = kPage;
  int wanted_ring_ = kNone;
  int wanted_ = kNone;
};

}  // namespace attune::ui
