// Draws the Cycle screen in windows of many sizes into PNG files, to look at. Not shipped.
// Usage: cycle_gallery FOLDER [PART OF A NAME]
#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

#include "app/shot/png_file.h"
#include "app/shot/rasteriser.h"
#include "support/cycle_talks.h"
#include "support/headless_ui.h"
#include "ui/cycle/cycle_panel.h"
#include "ui/cycle/cycle_state.h"
#include "ui/frame/frame_panel.h"

namespace attune::ui {
namespace {

struct WindowCase {
  std::string_view name;
  ImVec2 size;
  float scale = 1.0F;
};

const std::array<WindowCase, 5> kWindows = {{{"1440x900", {1440.0F, 900.0F}, 1.0F},
                                             {"1280x720", {1280.0F, 720.0F}, 1.0F},
                                             {"1024x640", {1024.0F, 640.0F}, 1.0F},
                                             {"1440x900-1.5", {1440.0F, 900.0F}, 1.5F},
                                             {"1440x900-2", {1440.0F, 900.0F}, 2.0F}}};

/// What stands on the screen.
struct SceneCase {
  std::string_view name;
  int source = 2;
  int moment = 15;
  CyclePart part = CyclePart::kLoop;
  TalkPair talk = TalkPair::kFelt;
  WeeksPair weeks = WeeksPair::kTrust;
};

constexpr std::array<SceneCase, 6> kScenes = {{
    {"loop", 2, 9, CyclePart::kLoop, TalkPair::kFelt, WeeksPair::kTrust},
    {"talk", 3, 24, CyclePart::kTalk, TalkPair::kDone, WeeksPair::kEffort},
    {"weeks", 1, 60, CyclePart::kWeeks, TalkPair::kFelt, WeeksPair::kTrust},
    {"calm", 0, 15, CyclePart::kTalk, TalkPair::kFelt, WeeksPair::kTrust},
    {"practice", 4, 2, CyclePart::kLoop, TalkPair::kFelt, WeeksPair::kEffort},
    {"practice-weeks", 4, 1, CyclePart::kWeeks, TalkPair::kDone, WeeksPair::kTrust},
}};

void set_scene(CycleState& state, const SceneCase& scene) {
  state.apply(CycleSelectSource{scene.source});
  state.apply(CycleSeek{scene.moment});
  state.apply(CycleSelectPart{scene.part});
  state.apply(CycleSelectTalkPair{scene.talk});
  state.apply(CycleSelectWeeksPair{scene.weeks});
  for (int i = 0; i < 90 + 50 * static_cast<int>(scene.part); ++i) {
    state.advance(0.05, false, 1.0);
  }
}

void draw_window(const Ui& ui, const CycleState& state, bool dark) {
  const Rect window{{0.0F, 0.0F}, ImGui::GetIO().DisplaySize};
  const Frame frame = draw_frame(ui, {.screen = Screen::kCompare, .dark = dark}, window);
  static_cast<void>(draw_cycle_panel(ui, state.view(), state.loop(), frame.content));
}

int draw_gallery(const std::filesystem::path& folder, std::string_view filter) {
  const session::Practice practice = test::answered_practice();
  CycleState state;
  state.open(&practice, false);
  for (const WindowCase& window_case : kWindows) {
    for (const Theme theme : {Theme::kLight, Theme::kDark}) {
      test::HeadlessUi window({.theme = theme, .scale = window_case.scale}, window_case.size);
      for (const SceneCase& scene : kScenes) {
        const std::string name = fmt::format("{}-{}-{}.png", window_case.name, scene.name,
                                             theme == Theme::kDark ? "dark" : "light");
        if (name.find(filter) == std::string::npos) {
          continue;
        }
        set_scene(state, scene);
        window.frames(3, [&](const Ui& ui) { draw_window(ui, state, theme == Theme::kDark); });
        const app::Image image = app::rasterise(window.draw_data(), palette_of(theme).background);
        const Result<void> written = app::write_png(folder / name, image);
        fmt::print("{}{}\n", name, written.ok() ? "" : " NOT WRITTEN");
      }
    }
  }
  return 0;
}

}  // namespace
}  // namespace attune::ui

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: cycle_gallery FOLDER [PART OF A NAME]\n");
    return 2;
  }
  return attune::ui::draw_gallery(argv[1], argc > 2 ? argv[2] : "");
}
