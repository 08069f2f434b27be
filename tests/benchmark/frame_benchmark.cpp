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

void build_screen(benchmark::State& state, ui::Screen screen) {
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
  window.frames(200, draw);
  for (auto _ : state) {
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
    benchmark::RegisterBenchmark(("subject/a frame of " + std::string(info.id)).c_str(),
                                 build_screen, info.screen)
        ->Unit(benchmark::kMicrosecond);
  }
  return true;
}();

}  // namespace
