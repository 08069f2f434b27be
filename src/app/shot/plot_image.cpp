// One window without a frame that holds nothing but the plot.
#include "app/shot/plot_image.h"

#include "app/shot/headless_gui.h"
#include "app/shot/rasteriser.h"
#include "base/language/language.h"
#include "ui/kit/imgui_compat.h"
#include "ui/kit/ui.h"
#include "ui/plot/plot.h"

namespace attune::app {

namespace {

constexpr float kMargin = 24.0F;  // px at scale 1
constexpr int kFrames = 2;        // for Dear ImGui to settle

void draw_page(const ui::Ui& ui, const picture::Plot& plot, const ui::Rect& page) {
  ImGui::SetNextWindowPos(page.min);
  ImGui::SetNextWindowSize(page.size());
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0.0F, 0.0F));
  ImGui::Begin("plot", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground |
                   ImGuiWindowFlags_NoSavedSettings);
  ui::draw_plot(ui, plot, {.area = page.grown(-ui.px(kMargin)), .caption = true});
  ImGui::End();
  ImGui::PopStyleVar();
}

}  // namespace

Result<Image> draw_plot_image(const picture::Plot& plot, picture::Theme theme,
                              const std::filesystem::path& fonts, const PlotImageSize& size) {
  const ui::Theme look = theme == picture::Theme::kDark ? ui::Theme::kDark : ui::Theme::kLight;
  ui::Kit kit;  // The fonts outlive Dear ImGui, which reads them to the last.
  const HeadlessGui gui;
  kit.apply({.theme = look, .scale = ui::nearest_scale(size.scale), .reduced_motion = true}, fonts);
  if (!kit.fonts().complete()) {
    return Error{
        .code = ErrorCode::kNotFound,
        .what = std::string(to_say("the fonts that pictures are drawn with are not all there")),
        .where = fonts.string(),
        .fix = std::string(to_say("install the program anew"))};
  }
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = ImVec2(static_cast<float>(size.width), static_cast<float>(size.height));
  io.DeltaTime = 1.0F;
  for (int i = 0; i < kFrames; ++i) {
    ui::compat::headless_begin_frame();
    ImGui::NewFrame();
    draw_page(kit.begin_frame(i), plot, {{0.0F, 0.0F}, io.DisplaySize});
    ImGui::Render();
    ui::compat::headless_end_frame();
  }
  return rasterise(*ImGui::GetDrawData(), ui::palette_of(look).surface);
}

}  // namespace attune::app
