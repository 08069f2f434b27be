// The program behind the window: what it shows, and what happens when a person asks for something.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "session/phrases.h"
#include "session/settings.h"
#include "ui/frame/frame_view.h"
#include "ui/home/home_state.h"
#include "ui/kit/ui.h"
#include "ui/program/cycle_screen.h"
#include "ui/program/evenings.h"
#include "ui/program/keeping.h"
#include "ui/program/news.h"
#include "ui/program/phrase_screen.h"
#include "ui/program/screen.h"
#include "ui/program/spoken_language.h"

namespace attune::ui {

/// Everything but pixels and files. Whoever owns it draws one frame after the other and keeps the
/// settings when they change.
class Program {
 public:
  /// `languages` (not empty) are those that it can speak; it begins with that of the library.
  Program(session::Library library, session::Settings settings,
          std::vector<Language> languages = {Language()}, session::Phrases phrases = {});

  /// Lets `seconds` pass, draws the whole window into the current ImGui frame, and does what the
  /// person asked for.
  void frame(const Ui& ui, double seconds);

  /// Goes to a screen; one that plays an evening opens the first of the library that can be
  /// played where none is open.
  void open(Screen screen);

  [[nodiscard]] const session::Settings& settings() const { return settings_; }
  [[nodiscard]] Look look() const;    ///< How the window is to look from the next frame on.
  [[nodiscard]] bool moving() const;  ///< Something moves by itself: draw again soon.
  [[nodiscard]] std::string_view window_title() const;
  /// Escape went down. Twice within a second hides everything, and twice again brings it back. The
  /// window calls this for every press, however short: a key that is let go within one frame never
  /// reaches Dear ImGui.
  /// `now` in seconds from any start, the same for every call.
  void escape_pressed(double now);

  /// Larger text by so many steps, smaller where negative; and the size it has at first. What the
  /// buttons in the rail do, for the keys that the window hears.
  void grow_text(int steps);
  void reset_text();

  /// What the person wants as a file, and what came of it.
  [[nodiscard]] Keeping& keeping() { return keeping_; }

  /// Evenings of earlier sittings that are not over, the one that was played last first.
  void offer(std::vector<scenario::Replay> unfinished) { evenings_.offer(std::move(unfinished)); }
  /// What is to be kept of the evening that is played, once after each change of it.
  [[nodiscard]] std::optional<PracticeToKeep> take_practice_to_keep() {
    return evenings_.take_to_keep();
  }
  /// Looks, now and then, whether the file of the evening that is played has changed, and goes on
  /// with what it says now. Not while a frame is drawn. `now` in seconds from any start, the same
  /// for every call. Returns whether there is something new to be seen.
  bool look_for_changes(double now);
  /// Tells that the evening that is played could not be kept.
  void not_kept(const Error& error);
  /// Tells the person something for a while.
  void tell(std::string news) { news_.tell(std::move(news)); }

  /// Which day it is where the person is: what drills are due.
  void set_today(session::Day today) { today_ = today; }

  /// Whether the person asked for the window to be closed.
  [[nodiscard]] bool wants_to_close() const { return wants_to_close_; }

  /// Shows a practice run on its screen as it stands.
  void open_practice(session::Practice practice);

  /// Does what somebody can ask of the Practice screen. A run is open there.
  void ask_practice(const PracticeAction& action) { apply(evenings_.practice().apply(action)); }

  /// Shows the moment at which the open practice run stands answered in four ways, or the whole
  /// evening once it is over. There is an open one. Returns false, and says why, where it cannot be
  /// compared.
  bool compare_practice();

  [[nodiscard]] const session::Library& library() const { return evenings_.library(); }
  [[nodiscard]] CompareState& comparison() { return evenings_.comparison(); }
  [[nodiscard]] CoupleState& couple() { return cycle_.couple(); }
  [[nodiscard]] ModelsState& models() { return cycle_.models(); }
  [[nodiscard]] const PracticeState& practice() const { return evenings_.practice(); }

 private:
  /// What is on the screen as far as the keyboard cares: another page has other things to press.
  struct Page {
    bool covered = false;
    bool notice = false;
    Screen screen = Screen::kHome;
    PracticeStage stage = PracticeStage::kStart;
    std::size_t moments = 0;
    bool telling = false;
    PracticeOwnState::Phase own_words = PracticeOwnState::Phase::kClosed;

    bool operator==(const Page&) const = default;
  };

  [[nodiscard]] Page page() const;
  void draw_window(const Ui& ui, const Rect& window);
  void draw_screens(const Ui& ui, const Rect& window);
  void draw_home(const Ui& ui, const Rect& content);
  void draw_practice(const Ui& ui, const Rect& content);
  void draw_compare(const Ui& ui, const Rect& content, const Rect& window);
  void draw_phrases(const Ui& ui, const Rect& content);
  void draw_cycle(const Ui& ui, const Rect& content);
  void advance(const Ui& ui, double seconds);
  void apply(const FrameAction& action);
  void apply(const HomeAction& action);
  void apply(const PracticeRequest& request);
  void go_on(const std::string& scenario_id);
  void apply(CompareRequest request);
  void toggle_motion();
  void switch_language();
  void cover();
  void practise(const std::string& scenario_id);
  void compare(const std::string& scenario_id);
  void tell_why_not_compared(const scenario::Scenario& evening);
  [[nodiscard]] DrillMemory drill_memory();
  [[nodiscard]] const Language& language() const { return language_.now(); }
  // Whether things may start by themselves.
  [[nodiscard]] bool lively() const { return !settings_.reduced_motion; }

  session::Settings settings_;
  SpokenLanguage language_;
  Screen screen_ = Screen::kHome;
  HomeState home_;
  Evenings evenings_;
  PhraseScreen phrases_;
  CycleScreen cycle_;
  session::Day today_ = {};
  Keeping keeping_;
  News news_;
  Page page_;             // of the frame before
  bool covered_ = false;  // after a quick exit, until somebody comes back
  bool wants_to_close_ = false;
  double escape_at_ = -1e6;   // when Escape went down last, seconds
  double since_event_ = 0.0;  // seconds since the person did anything
};

}  // namespace attune::ui
