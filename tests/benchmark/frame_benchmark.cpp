// Building one frame of each screen, against Dear ImGui's demo window; nothing is rasterised.
#include <benchmark/benchmark.h>

#include "support/evening.h"
#include "support/headless_ui.h"
#include "ui/program/program.h"

namespace {

using namespace attune;

const ImVec2 kWindow(1440.0F, 900.0F);
constexpr double kFrame = 1.0 / 60.0;

/// Two replies into an evening: words, replies, both plots.
session::Practice talk() {
  session::Practice practice(test::evening("are-we-okay"), 1, 1);
  for (int reply = 0; reply < 2; ++reply) {
    static_cast<void>(practice.pick(practice.now().moment().options.front().option->key));
  }
  return practice;
}

/// Whether the mouse moves: then the loops turn, and every frame is another one.
enum class Mouse { kStill, kMoving };

void build_screen(benchmark::State& state, ui::Screen screen, Mouse mouse) {
  session::Settings settings;
  settings.notice_read = true;
  ui::Program program(test::shipped_library(), settings);
  test::HeadlessUi window(program.look(), kWindow);
  window.witness(false);
  if (screen == ui::Screen::kPractice) {
    program.open_practice(talk());
  }
  program.open(screen);
  const auto draw = [&program](const ui::Ui& ui) { program.frame(ui, kFrame); };
  // Compare plays by itself first, and the loops turn for a while after.
  do {
    window.frames(200, draw);
  } while (program.moving());
  float place = 0.0F;
  for (auto _ : state) {
    if (mouse == Mouse::kMoving) {
      place = 1.0F - place;
      window.move_mouse({-100.0F, -100.0F - place});
    }
    window.frame(draw);
  }
}

void build_demo(benchmark::State& state) {
  test::HeadlessUi window({}, kWindow);
  window.witness(false);
  const auto draw = [](const ui::Ui&) { ImGui::ShowDemoWindow(); };
  window.frames(200, draw);
  for (auto _ : state) {
    window.frame(draw);
  }
}
BENCHMARK(build_demo)->Name("peer/a frame")->Unit(benchmark::kMicrosecond);

const bool kRegistered = [] {
  for (const ui::ScreenInfo& info : ui::kScreens) {
    const std::string name = "subject/a frame of " + std::string(info.id);
    benchmark::RegisterBenchmark(name.c_str(), build_screen, info.screen, Mouse::kStill)
        ->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark((name + " in motion").c_str(), build_screen, info.screen,
                                 Mouse::kMoving)
        ->Unit(benchmark::kMicrosecond);
  }
  return true;
}();

}  // namespace
