// The screen "Phrasebook": replies to read, and drills.
#pragma once

#include <optional>
#include <vector>

#include "session/phrases.h"
#include "session/rehearsal.h"
#include "ui/drills/drills_state.h"
#include "ui/kit/ui.h"
#include "ui/phrasebook/phrasebook_state.h"
#include "ui/program/screen.h"

namespace attune::ui {

/// `page` is one of the screens whose entry in the rail is Screen::kPhrasebook.
class PhraseScreen {
 public:
  /// What a person asked for on a page beyond the page itself.
  struct Wanted {
    std::optional<Screen> page;         ///< To go there.
    std::vector<std::size_t> by_heart;  ///< To say these replies from memory.
    std::optional<DrillDone> done;      ///< A drill was done.
  };

  explicit PhraseScreen(session::Phrases phrases);

  /// Says everything in this language from now on.
  void speak(const Language& say);
  /// Begins a round of drills where none is open.
  void open(const session::Rehearsal& rehearsal, session::Day today) {
    drills_.open(rehearsal, today);
  }
  /// Begins a round of these replies.
  void open_by_heart(const std::vector<std::size_t>& replies, const session::Rehearsal& rehearsal,
                     session::Day today) {
    drills_.open_by_heart(replies, rehearsal, today);
  }
  [[nodiscard]] Wanted draw(const Ui& ui, Screen page, Rect content);

 private:
  PhrasebookState phrasebook_;
  DrillsState drills_;
};

}  // namespace attune::ui
