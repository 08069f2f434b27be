// Tabs first, then the page.
#include "ui/program/phrase_screen.h"

#include <utility>

#include "ui/drills/drills_panel.h"
#include "ui/frame/screen_pages.h"
#include "ui/phrasebook/phrasebook_panel.h"

namespace attune::ui {

PhraseScreen::PhraseScreen(session::Phrases phrases)
    : phrasebook_(phrases.replies),
      drills_(std::move(phrases.drills), std::move(phrases.replies)) {}

void PhraseScreen::speak(const Language& say) {
  phrasebook_.speak(say);
  drills_.speak(say);
}

std::optional<Screen> PhraseScreen::draw(const Ui& ui, Screen page, Rect content,
                                         const DrillMemory& memory) {
  const std::optional<Screen> wanted = draw_screen_pages(ui, page, content);
  if (page == Screen::kDrills) {
    const auto done = drills_.apply(draw_drills_panel(ui, drills_.view(), content));
    if (done) {
      session::rehearse(memory.done, done->id, done->right, memory.today);
    }
    return wanted;
  }
  const auto practised = phrasebook_.apply(draw_phrasebook_panel(ui, phrasebook_.view(), content));
  if (practised && !practised->empty()) {
    drills_.open_by_heart(*practised, memory.shown(), memory.today);
    return Screen::kDrills;
  }
  return wanted;
}

}  // namespace attune::ui
