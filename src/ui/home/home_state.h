// Home between two frames: its cards, made anew only when what was played changes.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "ui/home/home_view.h"

namespace attune::ui {

class HomeState {
 public:
  /// Says everything in this language from now on.
  void speak(const Language& say);

  /// The view of a library that stays the same from call to call.
  [[nodiscard]] const HomeView& view(const session::Library& library,
                                     const session::Settings& settings, bool hide_history,
                                     const std::vector<GoOnView>& going_on = {});
  /// Only evenings with the theme at this place of the view's themes from now on.
  void choose_theme(int theme) {
    theme_ = theme;
    renew();
  }
  /// The library has changed.
  void renew() { view_.reset(); }

 private:
  std::optional<HomeView> view_;
  std::set<std::string> done_;  // what view_ was made of
  std::vector<GoOnView> going_on_;
  bool hidden_ = false;
  int theme_ = 0;
  Language say_;
};

}  // namespace attune::ui
