// The program behind the window: what it shows, and what happens when a person asks for something.
#pragma once

#include <string_view>

#include "session/library.h"
#include "session/settings.h"
#include "ui/compare/compare_state.h"
#include "ui/cycle/cycle_state.h"
#include "ui/frame/frame_view.h"
#include "ui/home/home_view.h"
#include "ui/kit/ui.h"
#include "ui/practice/practice_state.h"
#include "ui/program/screen.h"

namespace attune::ui {

/// Everything but pixels and files. Whoever owns it draws one frame after the other and keeps the
/// settings when they change.
class Program {
 public:
  Program(session::Library library, session::Settings settings);

  /// Lets time pass, draws the whole window into the current ImGui frame, and does what was asked.
  void frame(const Ui& ui, double seconds);

  /// Goes to a screen; Practice and Compare open "Are we okay?" where nothing is open yet.
  void open(Screen screen);

  /// Shows the state that a replay ends in, on Practice. False where it does not fit the library.
  bool open_replay(const scenario::Replay& replay);

  [[nodiscard]] const session::Settings& settings() const { return settings_; }
  [[nodiscard]] Look look() const;    ///< How the window is to look from the next frame on.
  [[nodiscard]] bool moving() const;  ///< Something moves by itself; draw again soon.
  [[nodiscard]] std::string_view window_title() const;

 private:
  void draw_screen(const Ui& ui, const Rect& area);
  void draw_home(const Ui& ui, const Rect& area);
  void draw_practice(const Ui& ui, const Rect& area);
  void draw_compare(const Ui& ui, const Rect& area);
  void draw_cycle(const Ui& ui, const Rect& area);

  session::Library library_;
  session::Settings settings_;
  Screen screen_ = Screen::kHome;
  bool covered_ = false;         // after a quick exit, until somebody comes back
  bool history_hidden_ = false;  // after a quick exit, until asked for
  PracticeState practice_;
  CompareState compare_;
  CycleState cycle_;
};

}  // namespace attune::ui
