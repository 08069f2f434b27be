// Spacing, rounding and colours of Dear ImGui's own items.
#include "ui/kit/style.h"

#include "ui/kit/imgui_compat.h"
#include "ui/kit/type.h"

namespace attune::ui {

namespace {

ImVec4 shade(Colour colour, float opacity = 1.0F) {
  ImVec4 value = ImGui::ColorConvertU32ToFloat4(colour);
  value.w = opacity;
  return value;
}

void set_spacing(ImGuiStyle& style) {
  style.WindowPadding = {24.0F, 20.0F};
  style.FramePadding = {14.0F, 10.0F};
  style.CellPadding = {10.0F, 8.0F};
  style.ItemSpacing = {12.0F, 10.0F};
  style.ItemInnerSpacing = {8.0F, 6.0F};
  style.IndentSpacing = 22.0F;
  style.ScrollbarSize = 12.0F;
  style.GrabMinSize = 18.0F;
  style.WindowBorderSize = 0.0F;
  style.ChildBorderSize = 0.0F;
  style.PopupBorderSize = 1.0F;
  style.FrameBorderSize = 1.0F;
  style.TabBorderSize = 0.0F;
}

void set_rounding(ImGuiStyle& style) {
  style.WindowRounding = 0.0F;
  style.ChildRounding = 16.0F;
  style.FrameRounding = 10.0F;
  style.PopupRounding = 14.0F;
  style.ScrollbarRounding = 6.0F;
  style.GrabRounding = 9.0F;
  style.TabRounding = 10.0F;
  style.AntiAliasedLines = true;
  style.AntiAliasedLinesUseTex = true;
  style.AntiAliasedFill = true;
  style.CurveTessellationTol = 0.8F;
  style.CircleTessellationMaxError = 0.20F;
}

void set_colours(ImGuiStyle& style, const Palette& palette) {
  ImVec4* colours = style.Colors;
  colours[ImGuiCol_Text] = shade(palette.ink);
  colours[ImGuiCol_TextDisabled] = shade(palette.ink3);
  colours[ImGuiCol_WindowBg] = shade(palette.background);
  colours[ImGuiCol_ChildBg] = shade(palette.background, 0.0F);
  colours[ImGuiCol_PopupBg] = shade(palette.surface);
  colours[ImGuiCol_Border] = shade(palette.line);
  colours[ImGuiCol_BorderShadow] = shade(palette.line, 0.0F);
  colours[ImGuiCol_FrameBg] = shade(palette.surface);
  colours[ImGuiCol_FrameBgHovered] = shade(palette.sunken);
  colours[ImGuiCol_FrameBgActive] = shade(palette.sunken);
  colours[ImGuiCol_TitleBg] = shade(palette.sunken);
  colours[ImGuiCol_TitleBgActive] = shade(palette.sunken);
  colours[ImGuiCol_ScrollbarBg] = shade(palette.background, 0.0F);
  colours[ImGuiCol_ScrollbarGrab] = shade(palette.line_strong, 0.55F);
  colours[ImGuiCol_ScrollbarGrabHovered] = shade(palette.line_strong, 0.80F);
  colours[ImGuiCol_ScrollbarGrabActive] = shade(palette.line_strong);
  colours[ImGuiCol_CheckMark] = shade(palette.accent);
  colours[ImGuiCol_SliderGrab] = shade(palette.accent);
  colours[ImGuiCol_SliderGrabActive] = shade(palette.accent);
  colours[ImGuiCol_Button] = shade(palette.surface);
  colours[ImGuiCol_ButtonHovered] = shade(palette.sunken);
  colours[ImGuiCol_ButtonActive] = shade(palette.line);
  colours[ImGuiCol_Header] = shade(palette.accent_soft);
  colours[ImGuiCol_HeaderHovered] = shade(palette.sunken);
  colours[ImGuiCol_HeaderActive] = shade(palette.accent_soft);
  colours[ImGuiCol_Separator] = shade(palette.line);
  colours[ImGuiCol_TextSelectedBg] = shade(palette.focus, 0.28F);
  colours[compat::kFocusColour] = shade(palette.focus);
  colours[ImGuiCol_ModalWindowDimBg] = ImVec4(0.17F, 0.14F, 0.19F, 0.45F);
}

}  // namespace

ImGuiStyle make_style(const Palette& palette, float scale) {
  ImGuiStyle style;
  set_spacing(style);
  set_rounding(style);
  set_colours(style, palette);
  style.ScaleAllSizes(scale);
  compat::set_base_font_size(style, base_size(Type::kBody) * scale);
  return style;
}

}  // namespace attune::ui
