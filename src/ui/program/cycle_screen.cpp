// Tabs first, then the page.
#include "ui/program/cycle_screen.h"

#include "ui/about/about_panel.h"
#include "ui/couple/couple_panel.h"
#include "ui/cycle/cycle_panel.h"
#include "ui/frame/screen_pages.h"
#include "ui/models/models_panel.h"

namespace attune::ui {

void CycleScreen::speak(const Language& say, const session::Practice* practice) {
  cycle_.speak(say);
  couple_.speak(say);
  models_.speak(say);
  about_.speak(say);
  if (cycle_.is_open()) {
    cycle_.open(practice, false);
  }
  if (couple_.is_open()) {
    couple_.open(practice);
  }
}

void CycleScreen::open(Screen page, const session::Practice* practice, bool lively) {
  switch (page) {
    case Screen::kCouple:
      return couple_.open(practice);
    case Screen::kModels:
      return models_.open();
    case Screen::kAbout:
      return about_.open();
    default:
      return cycle_.open(practice, lively);
  }
}

void CycleScreen::advance(Screen page, double seconds, bool reduced_motion, double ambient) {
  switch (page) {
    case Screen::kCouple:
      return couple_.advance(seconds, reduced_motion, ambient);
    case Screen::kModels:
      return models_.advance(seconds);
    case Screen::kAbout:
      return about_.advance(seconds);
    default:
      return cycle_.advance(seconds, reduced_motion, cycle_.moving() ? 1.0 : ambient);
  }
}

bool CycleScreen::moving(Screen page) const {
  switch (page) {
    case Screen::kCouple:
      return couple_.moving();
    case Screen::kModels:
      return models_.moving();
    case Screen::kAbout:
      return about_.moving();
    default:
      return cycle_.moving();
  }
}

bool CycleScreen::has_loop(Screen page) {
  return page != Screen::kModels && page != Screen::kAbout;
}

CycleScreen::Wanted CycleScreen::draw(const Ui& ui, Screen page, Rect content) {
  Wanted wanted;
  wanted.page = draw_screen_pages(ui, page, content);
  switch (page) {
    case Screen::kCouple:
      wanted.saved = couple_.apply(draw_couple_panel(ui, couple_.view(), couple_.loop(), content));
      break;
    case Screen::kModels:
      wanted.saved = models_.apply(draw_models_panel(ui, models_.view(), content));
      break;
    case Screen::kAbout:
      draw_about_panel(ui, about_.view(), content);
      break;
    default:
      wanted.saved = cycle_.apply(draw_cycle_panel(ui, cycle_.view(), cycle_.loop(), content));
      break;
  }
  return wanted;
}

}  // namespace attune::ui
