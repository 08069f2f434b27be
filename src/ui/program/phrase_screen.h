// The screen "Phrasebook": replies to read, and drills.
#pragma once

#include <optional>

#include "session/phrases.h"
#include "session/rehearsal.h"
#include "ui/drills/drills_state.h"
#include "ui/kit/ui.h"
#include "ui/phrasebook/phrasebook_state.h"
#include "ui/program/screen.h"

namespace attune::ui {

/// What is remembered of drills, and which day it is.
struct DrillMemory {
  session::Rehearsal& done;
  bool hidden = false;  ///< Nothing may tell what was done before.
  session::Day today = {};

  [[nodiscard]] session::Rehearsal shown() const { return hidden ? session::Rehearsal() : done; }
};

/// `page` is one of the screens whose entry in the rail is Screen::kPhrasebook.
class PhraseScreen {
 public:
  explicit PhraseScreen(session::Phrases phrases);

  /// Says everything in this language from now on.
  void speak(const Language& say);
  /// Begins a round of drills where none is open.
  void open(const DrillMemory& memory) { drills_.open(memory.shown(), memory.today); }
  /// Remembers in `memory` what was done. Returns the page that was asked for.
  [[nodiscard]] std::optional<Screen> draw(const Ui& ui, Screen page, Rect content,
                                           const DrillMemory& memory);

 private:
  PhrasebookState phrasebook_;
  DrillsState drills_;
};

}  // namespace attune::ui
