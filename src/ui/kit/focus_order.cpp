// Counts items instead of naming them: the order of a frame is the order of the frame before.
#include "ui/kit/focus_order.h"

#include "ui/kit/imgui_compat.h"

namespace attune::ui {

void FocusOrder::begin_frame() {
  wanted_ = wanted_ring_ = kNone;
  const int active = rings_.at(kDialog).count > 0 ? kDialog : kPage;
  const Ring ring = rings_.at(static_cast<std::size_t>(active));
  rings_.fill({});
  ring_ = kPage;
  const bool tab = !compat::kTabReachesEverything && compat::key_pressed(compat::Key::kTab) &&
                   !ImGui::GetIO().KeyCtrl && !ImGui::GetIO().KeyAlt;
  if (!tab || ring.count == 0) {
    return;
  }
  const bool back = ImGui::GetIO().KeyShift;
  const int from = ring.focused == kNone ? (back ? ring.count : -1) : ring.focused;
  wanted_ = (from + (back ? -1 : 1) + ring.count) % ring.count;
  wanted_ring_ = active;
}

void FocusOrder::visit() {
  Ring& ring = rings_.at(static_cast<std::size_t>(ring_));
  if (ring_ == wanted_ring_ && ring.count == wanted_) {
    compat::focus_last_item();
  }
  if (ImGui::IsItemFocused()) {
    ring.focused = ring.count;
  }
  ++ring.count;
}

}  // namespace attune::ui
