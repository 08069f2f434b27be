// The whole program in a window of its own, for its tests.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/evening.h"
#include "support/headless_ui.h"
#include "ui/program/program.h"

namespace attune::ui::program_tests {

class WholeProgram {
 public:
  explicit WholeProgram(const session::Settings& settings = {}, ImVec2 size = {1440.0F, 900.0F})
      : WholeProgram(test::shipped_library(), settings, size) {}
  WholeProgram(session::Library library, const session::Settings& settings,
               ImVec2 size = {1440.0F, 900.0F})
      : WholeProgram(std::move(library), settings, {Language()}, size) {}
  WholeProgram(session::Library library, const session::Settings& settings,
               std::vector<Language> languages, ImVec2 size = {1440.0F, 900.0F},
               const session::Phrases& phrases = test::shipped_phrases())
      : program_(std::move(library), settings, std::move(languages), phrases),
        window_(program_.look(), size) {
    program_.set_today(session::Day(std::chrono::year(2026) / 11 / 28));
    window_.without_window();
  }

  auto drawer() {
    return [this](const Ui& ui) { program_.frame(ui, 0.05); };
  }
  void frames(int count) { window_.frames(count, drawer()); }
  void click(std::string_view label) {
    window_.click_label(label, drawer());
    frames(2);
  }
  /// Presses the button at the foot of the rail, and goes away with the mouse.
  void switch_language(std::string_view label) {
    window_.click_label(label, drawer());
    window_.set_look(program_.look());
    window_.move_mouse({-100.0F, -100.0F});
    frames(20);  // What has moved is at rest.
  }
  void press(compat::Key key) { window_.key(key, drawer()); }
  void type(const std::string& text) {
    window_.type(text, drawer());
    frames(2);
  }
  /// Whether any text that is seen has `part` in it.
  [[nodiscard]] bool tells(std::string_view part) const {
    for (const SeenText& text : window_.seen().texts) {
      if (text.text.find(part) != std::string::npos) {
        return true;
      }
    }
    return false;
  }

  Program program_;
  test::HeadlessUi window_;
};

/// Somebody who has read the notice and wants no motion.
inline session::Settings settled() {
  session::Settings settings;
  settings.notice_read = true;
  settings.reduced_motion = true;
  return settings;
}

}  // namespace attune::ui::program_tests
