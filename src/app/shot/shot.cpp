#include "app/shot/shot.h"

#include <imgui.h>

#include <string>
#include <utility>

#include "app/shot/png_file.h"
#include "app/shot/rasteriser.h"
#include "session/library.h"
#include "ui/kit/imgui_compat.h"
#include "ui/kit/ui.h"
#include "ui/program/program.h"

namespace attune::app {

namespace {

constexpr double kFrameSeconds = 1.0 / 20.0;
constexpr int kFrames = 4;  // for Dear ImGui and scroll areas to settle

class Context {
 public:
  Context() : context_(ImGui::CreateContext()) { ui::compat::headless_init(); }
  ~Context() { ImGui::DestroyContext(context_); }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

 private:
  ImGuiContext* context_;
};

session::Settings settings_for(const cli::ShotRequest& request) {
  session::Settings settings;
  settings.theme = request.dark ? session::Theme::kDark : session::Theme::kLight;
  settings.text_scale = ui::nearest_scale(static_cast<float>(request.scale));
  settings.reduced_motion = true;  // The picture shows everything at once.
  settings.notice_read = request.screen != "notice";
  return settings;
}

void draw_frames(ui::Program& program, ui::Kit& kit, int width, int height) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = ImVec2(static_cast<float>(width), static_cast<float>(height));
  io.DeltaTime = static_cast<float>(kFrameSeconds);
  for (int i = 0; i < kFrames; ++i) {
    ui::compat::headless_begin_frame();
    ImGui::NewFrame();
    program.frame(kit.begin_frame(i * kFrameSeconds), kFrameSeconds);
    ImGui::Render();
    ui::compat::headless_end_frame();
  }
}

Result<void> show_screen(ui::Program& program, const std::string& name) {
  if (name == "notice") {
    return {};
  }
  const auto screen = ui::screen_named(name);
  if (!screen) {
    return Error{ErrorCode::kNotFound, "there is no screen called " + name, "",
                 "name one of: home, compare, notice"};
  }
  program.open(*screen);
  if (*screen == ui::Screen::kCompare) {
    program.compare().playback().seek(program.compare().playback().turns());
    program.compare().playback().show_weeks();
  }
  return {};
}

}  // namespace

Result<void> take_shot(const cli::ShotRequest& request, const Resources& resources) {
  auto library = session::open_library(resources.scenarios);
  if (!library.ok()) {
    return library.error();
  }
  ui::Kit kit;  // The fonts outlive Dear ImGui, which reads them to the last.
  const Context context;
  ui::Program program(std::move(library).value(), settings_for(request));
  if (auto shown = show_screen(program, request.screen); !shown.ok()) {
    return shown.error();
  }
  kit.apply(program.look(), resources.fonts);
  draw_frames(program, kit, request.width, request.height);
  const ui::Palette& palette = ui::palette_of(program.look().theme);
  return write_png(request.out, rasterise(*ImGui::GetDrawData(), palette.background));
}

}  // namespace attune::app
