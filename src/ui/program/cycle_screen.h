// The screen "The cycle": four pages, each with a state of its own, one at a time.
#pragma once

#include <optional>

#include "session/export_request.h"
#include "session/practice.h"
#include "ui/about/about_state.h"
#include "ui/couple/couple_state.h"
#include "ui/cycle/cycle_state.h"
#include "ui/kit/ui.h"
#include "ui/models/models_state.h"
#include "ui/program/screen.h"

namespace attune::ui {

/// `page` is one of the screens whose entry in the rail is Screen::kCycle.
class CycleScreen {
 public:
  /// What a person asked for on a page beyond the page itself.
  struct Wanted {
    std::optional<Screen> page;                   ///< To go there.
    std::optional<session::ExportRequest> saved;  ///< To have it as a file.
  };

  /// Says everything in this language from now on. `practice` is the open practice, or null.
  void speak(const Language& say, const session::Practice* practice);
  /// Turns to `page`. `practice` is the open practice, or null.
  void open(Screen page, const session::Practice* practice, bool lively);
  /// Lets time pass on `page`; `ambient` as in CycleState::advance().
  void advance(Screen page, double seconds, bool reduced_motion, double ambient);
  /// Something moves by itself, or is being worked out.
  [[nodiscard]] bool moving(Screen page) const;
  /// Whether `page` shows a loop, which goes on turning for a while.
  [[nodiscard]] static bool has_loop(Screen page);
  [[nodiscard]] Wanted draw(const Ui& ui, Screen page, Rect content);
  /// Nothing plays by itself any more.
  void stop() { cycle_.stop(); }

  [[nodiscard]] CoupleState& couple() { return couple_; }
  [[nodiscard]] ModelsState& models() { return models_; }

 private:
  CycleState cycle_;
  CoupleState couple_;
  ModelsState models_;
  AboutState about_;
};

}  // namespace attune::ui
