// Reading every scenario for its card takes longer than drawing them all.
#include "ui/home/home_state.h"

namespace attune::ui {

const HomeView& HomeState::view(const session::Library& library, const session::Settings& settings,
                                bool hide_history) {
  if (!view_ || done_ != settings.done || hidden_ != hide_history) {
    view_ = make_home_view(library, settings, hide_history);
    done_ = settings.done;
    hidden_ = hide_history;
  }
  return *view_;
}

}  // namespace attune::ui
