// Every difference between Dear ImGui 1.86 and 1.92 that we meet, in one place: the rest of ui and
// app is written as if there were one version. Built and tested against 1.86 (Debian 12).
#pragma once

#include <imgui.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>

#if IMGUI_VERSION_NUM < 19200
// Of the OpenGL back end, which only app links.
// NOLINTBEGIN(readability-redundant-declaration,readability-identifier-naming)
void ImGui_ImplOpenGL3_DestroyFontsTexture();
bool ImGui_ImplOpenGL3_CreateFontsTexture();
// NOLINTEND(readability-redundant-declaration,readability-identifier-naming)
#endif

namespace attune::ui::compat {

/// True where one font serves every size and glyphs are baked when they are first drawn.
inline constexpr bool kFontsAreDynamic = IMGUI_VERSION_NUM >= 19200;

/// True where Dear ImGui's own Tab reaches every item; before, it reached text inputs only.
inline constexpr bool kTabReachesEverything = IMGUI_VERSION_NUM >= 18900;

/// True where Enter presses the focused item as Space does; before, it opened text inputs only.
inline constexpr bool kEnterPresses = IMGUI_VERSION_NUM >= 18900;

/// The keys the screens and the tests speak of.
enum class Key {
  kEnter,
  kEscape,
  kTab,
  kLeft,
  kRight,
  kUp,
  kDown,
  kHome,
  kEnd,
  kPageUp,
  kPageDown,
  kSpace,
  kBackspace,
  kDelete,
};

[[nodiscard]] constexpr ImGuiKey to_imgui(Key key) {
  switch (key) {
    case Key::kEnter:
      return ImGuiKey_Enter;
    case Key::kEscape:
      return ImGuiKey_Escape;
    case Key::kTab:
      return ImGuiKey_Tab;
    case Key::kLeft:
      return ImGuiKey_LeftArrow;
    case Key::kRight:
      return ImGuiKey_RightArrow;
    case Key::kUp:
      return ImGuiKey_UpArrow;
    case Key::kDown:
      return ImGuiKey_DownArrow;
    case Key::kHome:
      return ImGuiKey_Home;
    case Key::kEnd:
      return ImGuiKey_End;
    case Key::kPageUp:
      return ImGuiKey_PageUp;
    case Key::kPageDown:
      return ImGuiKey_PageDown;
    case Key::kSpace:
      return ImGuiKey_Space;
    case Key::kBackspace:
      return ImGuiKey_Backspace;
    case Key::kDelete:
      return ImGuiKey_Delete;
  }
  return ImGuiKey_Escape;
}

/// True in the frame in which `key` goes down, and not while it is held.
[[nodiscard]] inline bool key_went_down(Key key) {
#if IMGUI_VERSION_NUM >= 18700
  return ImGui::IsKeyPressed(to_imgui(key), false);
#else
  const int index = ImGui::GetKeyIndex(to_imgui(key));
  return index >= 0 && ImGui::IsKeyPressed(index, false);
#endif
}

/// True in the frame in which `key` goes down, and again while it repeats.
[[nodiscard]] inline bool key_pressed(Key key) {
#if IMGUI_VERSION_NUM >= 18700
  return ImGui::IsKeyPressed(to_imgui(key));
#else
  const int index = ImGui::GetKeyIndex(to_imgui(key));
  return index >= 0 && ImGui::IsKeyPressed(index);
#endif
}

/// True in the frame in which `character` was typed. Characters, not key codes: right on every
/// keyboard layout.
[[nodiscard]] inline bool character_typed(char character) {
  const auto& typed = ImGui::GetIO().InputQueueCharacters;
  return std::find(typed.begin(), typed.end(), static_cast<ImWchar>(character)) != typed.end();
}

/// Whether `font` can draw `character` itself, without a replacement.
[[nodiscard]] inline bool has_glyph(ImFont& font, ImWchar character) {
#if IMGUI_VERSION_NUM >= 19200
  return font.IsGlyphInFont(character);
#else
  return font.FindGlyphNoFallback(character) != nullptr;
#endif
}

/// Whether any key at all is held.
[[nodiscard]] inline bool any_key_down() {
#if IMGUI_VERSION_NUM >= 18700
  for (int key = ImGuiKey_NamedKey_BEGIN; key < ImGuiKey_NamedKey_END; ++key) {
    if (ImGui::IsKeyDown(static_cast<ImGuiKey>(key))) {
      return true;
    }
  }
  return false;
#else
  const ImGuiIO& io = ImGui::GetIO();
  return std::any_of(std::begin(io.KeysDown), std::end(io.KeysDown),
                     [](bool down) { return down; });
#endif
}

/// A child window without border or background. End with ImGui::EndChild(), whatever it returns.
inline bool begin_child(const char* id, ImVec2 size, ImGuiWindowFlags flags) {
#if IMGUI_VERSION_NUM >= 19090
  return ImGui::BeginChild(id, size, ImGuiChildFlags_NavFlattened,
                           flags | ImGuiWindowFlags_NoBackground);
#else
  return ImGui::BeginChild(id, size, false,
                           flags | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NavFlattened);
#endif
}

/// Text of `size` pixels in `font` from here on, until ImGui::PopFont(). Before 1.92 a font has one
/// size, the one it was baked in.
inline void push_font(ImFont* font, float size) {
#if IMGUI_VERSION_NUM >= 19200
  ImGui::PushFont(font, size);
#else
  static_cast<void>(size);
  ImGui::PushFont(font);
#endif
}

/// Tells the style the base size of text; before 1.92 the font alone decides it.
inline void set_base_font_size(ImGuiStyle& style, float size) {
#if IMGUI_VERSION_NUM >= 19200
  style.FontSizeBase = size;
#else
  static_cast<void>(style);
  static_cast<void>(size);
#endif
}

/// An invisible button of ours takes part in keyboard navigation, as it always did before 1.91.4.
#if IMGUI_VERSION_NUM >= 19140
inline constexpr ImGuiButtonFlags kFocusable = ImGuiButtonFlags_EnableNav;
inline constexpr ImGuiCol kFocusColour = ImGuiCol_NavCursor;
#else
inline constexpr ImGuiButtonFlags kFocusable = ImGuiButtonFlags_None;
inline constexpr ImGuiCol kFocusColour = ImGuiCol_NavHighlight;
#endif

/// Moves the keyboard focus, with its ring, to the item that was just submitted.
void focus_last_item();

/// Puts the ring out: the item that had the focus is gone, and the next Tab begins anew.
void hide_focus();

/// What that is in a context, whose type only the internal header knows.
inline constexpr auto kHideRing = [](auto& context) {
#if IMGUI_VERSION_NUM >= 19140
  context.NavCursorVisible = false;
#else
  context.NavDisableHighlight = true;
#endif
};

/// Whether a tooltip was begun in this frame: a second one would be written into the same window.
[[nodiscard]] bool tooltip_is_open();

/// Keeps Dear ImGui from moving the focus this frame: for an item that uses the arrow keys itself.
void cancel_focus_move();

// --- Texture of the fonts ---------------------------------------------------------------------

/// The pixels of the font atlas, valid until the fonts change.
struct FontTexture {
  const std::uint8_t* pixels = nullptr;  ///< Row by row; coverage is the last byte of a pixel.
  int width = 0;
  int height = 0;
  int bytes_per_pixel = 1;
};

[[nodiscard]] inline FontTexture font_texture() {
#if IMGUI_VERSION_NUM >= 19200
  ImTextureData* data = ImGui::GetIO().Fonts->TexData;
  return {static_cast<const std::uint8_t*>(data->GetPixels()), data->Width, data->Height,
          data->BytesPerPixel};
#else
  FontTexture texture;
  unsigned char* pixels = nullptr;
  ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&pixels, &texture.width, &texture.height);
  texture.pixels = pixels;
  return texture;
#endif
}

/// Uploads the font texture anew after the fonts were replaced. For the OpenGL renderer only,
/// between frames; from 1.92 on the renderer does it itself.
inline void renew_opengl_font_texture() {
#if IMGUI_VERSION_NUM < 19200
  ImGui_ImplOpenGL3_DestroyFontsTexture();
  ImGui_ImplOpenGL3_CreateFontsTexture();
#endif
}

// --- Running with no window -------------------------------------------------------------------

/// Prepares the current context to run with no platform and no renderer. Once, after
/// CreateContext().
inline void headless_init() {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
#if IMGUI_VERSION_NUM < 18700
  for (int key = 0; key < ImGuiKey_COUNT; ++key) {
    io.KeyMap[key] = key;
  }
#endif
#if IMGUI_VERSION_NUM >= 19200
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
#endif
}

/// Before a headless frame: bakes the fonts where that has not happened yet.
inline void headless_begin_frame() {
#if IMGUI_VERSION_NUM < 19200
  static_cast<void>(font_texture());
#endif
}

/// After ImGui::Render(): answers the requests for textures that a renderer would have answered.
inline void headless_end_frame() {
#if IMGUI_VERSION_NUM >= 19200
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    } else if (texture->Status != ImTextureStatus_OK) {
      texture->SetTexID(static_cast<ImTextureID>(1));
      texture->SetStatus(ImTextureStatus_OK);
    }
  }
#endif
}

// --- Synthetic input, for tests and the soak ----------------------------------------------------

inline void add_mouse_position(ImVec2 position) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddMousePosEvent(position.x, position.y);
#else
  ImGui::GetIO().MousePos = position;
#endif
}

inline void add_mouse_button(int button, bool down) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddMouseButtonEvent(button, down);
#else
  ImGui::GetIO().MouseDown[button] = down;
#endif
}

inline void add_mouse_wheel(float notches) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddMouseWheelEvent(0.0F, notches);
#else
  ImGui::GetIO().MouseWheel += notches;
#endif
}

inline void add_key(Key key, bool down) {
#if IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddKeyEvent(to_imgui(key), down);
#else
  ImGuiIO& io = ImGui::GetIO();
  io.KeysDown[io.KeyMap[to_imgui(key)]] = down;
#endif
}

inline void add_shift(bool down) {
#if IMGUI_VERSION_NUM >= 18900
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, down);
#elif IMGUI_VERSION_NUM >= 18700
  ImGui::GetIO().AddKeyEvent(ImGuiKey_ModShift, down);
#else
  ImGui::GetIO().KeyShift = down;
#endif
}

inline void add_text(const std::string& utf8) {
  ImGui::GetIO().AddInputCharactersUTF8(utf8.c_str());
}

/// Presses the item `id` in the next frame, as if by keyboard.
void activate(ImGuiID id);

}  // namespace attune::ui::compat
