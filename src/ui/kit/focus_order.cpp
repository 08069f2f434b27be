// Counts items instead of naming them: the order of a frame is the order of the frame before.
#include "ui/kit/focus_order.h"

#include <utility>

#include "ui/kit/imgui_compat.h"

namespace attune::ui {

void FocusOrder::begin_frame() {
  const int count = std::exchange(count_, 0);
  const int focused = std::exchange(focused_, kNone);
  const int start = std::exchange(start_, kNone);
  wanted_ = kNone;
  const bool tab = !compat::kTabReachesEverything && compat::key_pressed(compat::Key::kTab) &&
                   !ImGui::GetIO().KeyCtrl && !ImGui::GetIO().KeyAlt;
  if (!tab || count == 0) {
    return;
  }
  const bool back = ImGui::GetIO().KeyShift;
  // After a click the keyboard is on what was clicked, but nobody sees that.
  const bool unseen = focused == kNone || (start != kNone && !ImGui::GetIO().NavVisible);
  if (unseen && start != kNone && start < count) {
    wanted_ = start;
    return;
  }
  const int from = focused == kNone ? (back ? count : -1) : focused;
  wanted_ = (from + (back ? -1 : 1) + count) % count;
}

void FocusOrder::visit() {
  if (count_ == wanted_) {
    compat::focus_last_item();
  }
  if (ImGui::IsItemFocused()) {
    focused_ = count_;
  }
  ++count_;
}

}  // namespace attune::ui
