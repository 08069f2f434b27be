// Tab and Shift+Tab through everything that can be pressed, in the order in which it is drawn.
// Dear ImGui does this itself from 1.89 on; before, its Tab reached text inputs only.
#pragma once

namespace attune::ui {

class FocusOrder {
 public:
  /// After ImGui::NewFrame(): reads the Tab key and decides which item gets the focus.
  void begin_frame();

  /// After each item that can have the focus, text inputs included.
  void visit();

  /// Before the item that Tab goes to first while the keyboard is nowhere to be seen: the screen's
  /// own business. Without it that is the first item there is.
  void start_here() { start_ = count_; }

 private:
  static constexpr int kNone = -1;

  int count_ = 0;        // items visited so far in this frame
  int focused_ = kNone;  // the one that has the focus
  int wanted_ = kNone;   // the one that is to get it
  int start_ = kNone;    // where Tab begins
};

}  // namespace attune::ui
