// Runs panels and widgets with no window and no graphics card: draws frames, presses keys, moves
// the mouse, and tells what was seen.
#pragma once

#include <imgui_internal.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>

#include "ui/kit/imgui_compat.h"
#include "ui/kit/ui.h"

namespace attune::test {

/// Where Debian's fonts-inter puts its files.
inline constexpr const char* kFontFolder = "/usr/share/fonts/opentype/inter";

/// One Dear ImGui context with a window that fills it. A test draws by giving a callable that takes
/// `const ui::Ui&`; what it returns is handed on.
///
///     test::HeadlessUi window;
///     const auto action = window.press({"reply", "2"}, [&](const ui::Ui& ui) {
///       return draw_practice_panel(ui, view);
///     });
class HeadlessUi {
 public:
  explicit HeadlessUi(const ui::Look& look = {}, ImVec2 size = {1280.0F, 720.0F},
                      const char* font_folder = kFontFolder)
      : context_(ImGui::CreateContext()), font_folder_(font_folder) {
    ui::compat::headless_init();
    resize(size);
    set_look(look);
    move_mouse({-100.0F, -100.0F});
  }
  ~HeadlessUi() { ImGui::DestroyContext(context_); }
  HeadlessUi(const HeadlessUi&) = delete;
  HeadlessUi& operator=(const HeadlessUi&) = delete;

  void resize(ImVec2 size) { ImGui::GetIO().DisplaySize = size; }
  void set_look(const ui::Look& look) { kit_.apply(look, font_folder_); }
  [[nodiscard]] const ui::Kit& kit() const { return kit_; }

  /// Draws without writing down what is seen, as the program does: for measuring.
  void witness(bool wanted) { witnessing_ = wanted; }
  /// Opens no window around what is drawn: for what opens its own, as the whole program does. Dear
  /// ImGui would put that one behind ours, out of the mouse's reach.
  void without_window() { own_window_ = false; }
  /// What the last frame showed.
  [[nodiscard]] const ui::Witness& seen() const { return witness_; }
  [[nodiscard]] const ImDrawData& draw_data() const { return *ImGui::GetDrawData(); }
  [[nodiscard]] double time() const { return time_; }

  /// Draws one frame, a sixtieth of a second after the last, and returns what `draw` returned.
  template <typename Draw>
  auto frame(const Draw& draw) {
    begin();
    const ui::Ui ui = kit_.begin_frame(time_, witnessing_ ? &witness_ : nullptr);
    if constexpr (std::is_void_v<std::invoke_result_t<Draw, const ui::Ui&>>) {
      draw(ui);
      end();
    } else {
      auto result = draw(ui);
      end();
      return result;
    }
  }

  /// Draws `count` frames and returns the result of the last.
  template <typename Draw>
  auto frames(int count, const Draw& draw) {
    for (int i = 1; i < count; ++i) {
      static_cast<void>(frame_without_result(draw));
    }
    return frame(draw);
  }

  /// Presses the item at `path` (PushID strings, then its id) as a keyboard would.
  template <typename Draw>
  auto press(std::initializer_list<const char*> path, const Draw& draw) {
    static_cast<void>(frame_without_result(draw));
    ImGuiID id = ImHashStr(kWindow);
    for (const char* part : path) {
      id = ImHashStr(part, 0, id);
    }
    ui::compat::activate(id);
    return frame(draw);
  }

  /// Presses `key` and returns the result of the frame in which it goes down.
  template <typename Draw>
  auto key(ui::compat::Key key, const Draw& draw) {
    ui::compat::add_key(key, true);
    return then_release(draw, [key] { ui::compat::add_key(key, false); });
  }

  /// Tab, or Shift+Tab, and one frame for the focus to arrive.
  template <typename Draw>
  void tab(const Draw& draw, bool back = false) {
    ui::compat::add_shift(back);
    static_cast<void>(frame_without_result([&](const ui::Ui& ui) { draw(ui); }));
    ui::compat::add_key(ui::compat::Key::kTab, true);
    static_cast<void>(frame_without_result(draw));
    ui::compat::add_key(ui::compat::Key::kTab, false);
    ui::compat::add_shift(false);
    static_cast<void>(frame_without_result(draw));
    static_cast<void>(frame_without_result(draw));
  }

  /// Types `utf8` into whatever has the keyboard, and returns the result of that frame.
  template <typename Draw>
  auto type(const std::string& utf8, const Draw& draw) {
    ui::compat::add_text(utf8);
    return frame(draw);
  }

  void move_mouse(ImVec2 to) { ui::compat::add_mouse_position(to); }

  /// Clicks at `point` and returns the result of the frame in which the button is let go.
  template <typename Draw>
  auto click(ImVec2 point, const Draw& draw) {
    move_mouse(point);
    static_cast<void>(frame_without_result(draw));
    ui::compat::add_mouse_button(ImGuiMouseButton_Left, true);
    static_cast<void>(frame_without_result(draw));
    ui::compat::add_mouse_button(ImGuiMouseButton_Left, false);
    return frame(draw);
  }

  /// Clicks the middle of the item that a voice would call `label`. The item must be there.
  template <typename Draw>
  auto click_label(std::string_view label, const Draw& draw) {
    static_cast<void>(frame_without_result(draw));
    const ui::SeenItem* item = witness_.item(label);
    IM_ASSERT(item != nullptr && "no item has this label");
    return click(item->area.centre(), draw);
  }

  /// Presses the button at `from`, moves to `to` and returns the result of that frame; lets go.
  template <typename Draw>
  auto drag(ImVec2 from, ImVec2 to, const Draw& draw) {
    move_mouse(from);
    static_cast<void>(frame_without_result(draw));
    ui::compat::add_mouse_button(ImGuiMouseButton_Left, true);
    static_cast<void>(frame_without_result(draw));
    move_mouse(to);
    return then_release(draw, [] { ui::compat::add_mouse_button(ImGuiMouseButton_Left, false); });
  }

  static constexpr const char* kWindow = "window under test";

 private:
  void begin() {
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = 1.0F / 60.0F;
    time_ += 1.0 / 60.0;
    ui::compat::headless_begin_frame();
    ImGui::NewFrame();
    if (own_window_) {
      open_window();
    }
  }
  static void open_window() {
    ImGui::SetNextWindowPos({0.0F, 0.0F});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0.0F, 0.0F));
    ImGui::Begin(kWindow, nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus);
    ImGui::PopStyleVar();
  }
  void end() const {
    if (own_window_) {
      ImGui::End();
    }
    ImGui::Render();
    ui::compat::headless_end_frame();
  }

  template <typename Draw>
  int frame_without_result(const Draw& draw) {
    return frame([&](const ui::Ui& ui) {
      static_cast<void>(draw(ui));
      return 0;
    });
  }

  template <typename Draw, typename Release>
  auto then_release(const Draw& draw, const Release& release) {
    if constexpr (std::is_void_v<std::invoke_result_t<Draw, const ui::Ui&>>) {
      frame(draw);
      release();
      frame(draw);
    } else {
      auto result = frame(draw);
      release();
      static_cast<void>(frame_without_result(draw));
      return result;
    }
  }

  ui::Kit kit_;  // holds the font files: made before the context's atlas, destroyed after it
  ui::Witness witness_;
  ImGuiContext* context_;
  std::string font_folder_;
  double time_ = 0.0;
  bool witnessing_ = true;
  bool own_window_ = true;
};

}  // namespace attune::test
