// Drives the page as a mouse would, and keeps apart what draws from what computes.
#include "benchmark/dragged_page.h"

#include <chrono>
#include <cmath>
#include <ctime>

#include "support/headless_ui.h"
#include "ui/couple/couple_panel.h"
#include "ui/couple/couple_state.h"

namespace attune {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Of this thread, milliseconds: what others do on the machine does not count.
double processor_time() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  constexpr double kPerSecond = 1e3;
  constexpr double kPerNanosecond = 1e-6;
  return static_cast<double>(now.tv_sec) * kPerSecond +
         static_cast<double>(now.tv_nsec) * kPerNanosecond;
}

}  // namespace

DraggedFrames drag_a_dial(int frames) {
  ui::CoupleState state;
  state.open(nullptr);
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  const ui::Rect content = {{258.0F, 26.0F}, {1408.0F, 874.0F}};
  DraggedFrames times;
  const auto page = [&](const ui::Ui& ui) {
    const double start = processor_time();
    const ui::CoupleAction action = ui::draw_couple_panel(ui, state.view(), state.loop(), content);
    times.drawing.push_back(processor_time() - start);
    const Clock::time_point drawn = Clock::now();
    state.apply(action);
    times.model.push_back(since(drawn));
  };
  window.frames(3, page);
  const ui::SeenItem* dial = window.seen().item("makes sense of it");
  const ui::Rect rail = dial->area;
  window.witness(false);
  window.move_mouse({rail.min.x + 12.0F, rail.centre().y});
  window.frame(page);
  ui::compat::add_mouse_button(ImGuiMouseButton_Left, true);
  window.frame(page);
  times = {};
  for (int frame = 0; frame < frames; ++frame) {
    const double share = 0.5 - 0.5 * std::cos(frame * 0.05);
    window.move_mouse(
        {rail.min.x + 12.0F + static_cast<float>(share) * (rail.width() - 26.0F), rail.centre().y});
    window.frame(page);
  }
  ui::compat::add_mouse_button(ImGuiMouseButton_Left, false);
  window.frame(page);
  return times;
}

}  // namespace attune
