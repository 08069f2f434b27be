// Writes the Practice screen as PNG files at every stage, size and theme, to look at. Not shipped.
// Usage: practice_gallery FOLDER [NAME]: only the pictures whose name contains NAME.
#include <fmt/format.h>

#include <chrono>
#include <functional>
#include <string>

#include "app/shot/png_file.h"
#include "app/shot/rasteriser.h"
#include "scenario/load.h"
#include "support/headless_ui.h"
#include "ui/frame/frame_panel.h"
#include "ui/practice/practice_panel.h"
#include "ui/practice/practice_state.h"

namespace attune::ui {
namespace {

struct Setting {
  const char* name;
  ImVec2 size;
  float scale;
  Theme theme;
};

const std::array<Setting, 6> kSettings = {{
    {"1440", {1440.0F, 900.0F}, 1.0F, Theme::kLight},
    {"1440-dark", {1440.0F, 900.0F}, 1.0F, Theme::kDark},
    {"1280", {1280.0F, 720.0F}, 1.0F, Theme::kLight},
    {"1024", {1024.0F, 640.0F}, 1.0F, Theme::kLight},
    {"large", {1440.0F, 900.0F}, 1.5F, Theme::kDark},
    {"huge", {1440.0F, 900.0F}, 2.0F, Theme::kLight},
}};

struct Scene {
  const char* name;
  std::function<void(PracticeState&)> play;
};

void pick(PracticeState& state, std::initializer_list<const char*> keys) {
  state.apply(PracticeBegin{});
  for (const char* key : keys) {
    const auto request = state.apply(PracticePick{key});
    static_cast<void>(request);
  }
}

const std::vector<Scene>& scenes() {
  static const std::vector<Scene> all = {
      {"start", [](PracticeState&) {}},
      {"first", [](PracticeState& state) { pick(state, {}); }},
      {"second",
       [](PracticeState& state) {
         pick(state, {"potato#sunday"});
         state.advance(2.9, false, 1.0);
       }},
      {"coach",
       [](PracticeState& state) {
         pick(state, {"potato#sunday", "table#swan"});
         state.advance(9.0, false, 1.0);
         state.apply(PracticeToggleLens{});
         state.apply(PracticeToggleCoach{});
       }},
      {"why",
       [](PracticeState& state) {
         pick(state, {"potato#sunday"});
         state.apply(PracticeToggleCoach{});
         state.apply(PracticeToggleWhy{});
         state.apply(PracticeToggleOptions{});
         state.advance(9.0, false, 1.0);
       }},
      {"picture",
       [](PracticeState& state) {
         pick(state, {"potato#half", "table#stuck", "foot#braking"});
         state.advance(2.9, false, 1.0);
         state.apply(PracticeShowPicture{true});
       }},
      {"end",
       [](PracticeState& state) {
         pick(state, {"potato#half", "table#stuck", "foot#braking", "corner#mm", "wave#outside",
                      "ring#turnaround"});
         state.advance(9.0, false, 1.0);
       }},
      {"debrief",
       [](PracticeState& state) {
         pick(state, {"potato#faults"});
         state.apply(PracticeBack{});
         pick(state, {"potato#half", "table#stuck", "foot#braking", "corner#mm", "wave#outside",
                      "ring#turnaround"});
         state.advance(9.0, false, 1.0);
         state.apply(PracticeLookBack{});
       }},
      {"yara",
       [](PracticeState& state) {
         state.apply(PracticeSwapSeats{});
         state.advance(9.0, false, 1.0);
       }},
  };
  return all;
}

void shoot(const Setting& setting, const Scene& scene,
           const std::shared_ptr<const scenario::Scenario>& evening, const std::string& path) {
  test::HeadlessUi window({.theme = setting.theme, .scale = setting.scale}, setting.size);
  PracticeState state;
  state.open(session::Practice(evening, evening->you(), 1));
  scene.play(state);
  const Rect area{{0.0F, 0.0F}, setting.size};
  const auto draw = [&](const Ui& ui) {
    const FrameView frame_view{.screen = Screen::kPractice, .dark = setting.theme == Theme::kDark};
    const Frame frame = draw_frame(ui, frame_view, area);
    static_cast<void>(draw_practice_panel(ui, state.view(), state.loop(), frame.content));
    state.advance(1.0 / 60.0, false, 1.0);
  };
  window.frames(50, draw);
  constexpr int kViews = 1000;
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < kViews; ++i) {
    static_cast<void>(state.view());
  }
  const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begin;
  const app::Image image = app::rasterise(window.draw_data(), palette_of(setting.theme).background);
  const bool written = app::write_png(path, image).ok();
  fmt::print("{}{}: a view takes {:.1f} us\n", path, written ? "" : " NOT WRITTEN",
             took.count() / kViews);
}

int draw_gallery(const std::string& folder, const std::string& only) {
  const scenario::Loaded loaded =
      scenario::load_scenario(std::string(ATTUNE_SOURCE_DIR) + "/scenarios/are-we-okay.yaml");
  if (!loaded.scenario) {
    fmt::print(stderr, "the scenario cannot be read\n");
    return 1;
  }
  for (const Setting& setting : kSettings) {
    for (const Scene& scene : scenes()) {
      const std::string name = fmt::format("{}-{}", scene.name, setting.name);
      if (name.find(only) != std::string::npos) {
        shoot(setting, scene, loaded.scenario, fmt::format("{}/{}.png", folder, name));
      }
    }
  }
  return 0;
}

}  // namespace
}  // namespace attune::ui

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: practice_gallery FOLDER [NAME]\n");
    return 2;
  }
  return attune::ui::draw_gallery(argv[1], argc > 2 ? argv[2] : "");
}
