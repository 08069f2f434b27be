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

PhraseScreen::Wanted PhraseScreen::draw(const Ui& ui, Screen page, Rect content) {
  Wanted wanted;
  wanted.page = draw_screen_pages(ui, page, content);
  if (page == Screen::kDrills) {
    wanted.done = drills_.apply(draw_drills_panel(ui, drills_.view(), content));
  } else if (auto practised =
                 phrasebook_.apply(draw_phrasebook_panel(ui, phrasebook_.view(), content))) {
    wanted.by_heart = *std::move(practised);
  }
  return wanted;
}

}  // namespace attune::ui
