// Reading every scenario for its card takes longer than drawing them all.
#include "ui/home/home_state.h"

namespace attune::ui {

void HomeState::speak(const Language& say) {
  say_ = say;
  theme_ = 0;  // The themes of another language stand in another order.
  renew();
}

const HomeView& HomeState::view(const session::Library& library, const session::Settings& settings,
                                bool hide_history, const std::vector<GoOnView>& going_on) {
  if (!view_ || done_ != settings.done || hidden_ != hide_history || going_on_ != going_on) {
    view_ = make_home_view(say_, library, settings, hide_history, going_on);
    keep_theme(*view_, theme_);
    going_on_ = going_on;
    done_ = settings.done;
    hidden_ = hide_history;
  }
  return *view_;
}

}  // namespace attune::ui
