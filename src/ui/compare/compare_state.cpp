// Passes time on to the clock and to the loops.
#include "ui/compare/compare_state.h"

#include <algorithm>
#include <utility>

#include "session/comparison_plots.h"
#include "session/comparison_report.h"
#include "session/comparison_table.h"
#include "session/comparison_words.h"
#include "ui/kit/overloaded.h"

namespace attune::ui {

void CompareState::open(session::Comparison comparison, const CompareOpening& opening) {
  comparison_ = std::move(comparison);
  facts_ = facts_of(*comparison_);
  playback_ = ComparePlayback(steps_of(*comparison_));
  choices_ = {.own = opening.own && own_arm(*comparison_),
              .from_practice = opening.from_practice,
              .own_is_open = opening.own_is_open};
  columns_.clear();
  loops_.clear();
  place_arms();
  if (opening.play) {
    playback_.toggle_play();
  }
}

void CompareState::speak(const Language& say) { say_ = say; }

void CompareState::replace(session::Comparison comparison) {
  comparison_ = std::move(comparison);
  facts_ = facts_of(*comparison_);
}

// A loop goes on turning in its column; where another arm comes to stand there, it begins with the
// forces of that one.
void CompareState::place_arms() {
  const std::vector<std::size_t> before =
      std::exchange(columns_, columns_of(*comparison_, choices_.own));
  loops_.resize(columns_.size());
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (i >= before.size() || before[i] != columns_[i]) {
      loops_[i].settle(loop_turn(facts_[columns_[i]], playback_.turn()).forces);
    }
  }
  choices_.focused = std::clamp(choices_.focused, 0, static_cast<int>(columns_.size()) - 1);
}

void CompareState::forget_practice() { choices_.from_practice = choices_.own_is_open = false; }

void CompareState::advance(double seconds, bool reduced_motion, double ambient) {
  if (!is_open()) {
    return;
  }
  playback_.advance(seconds, reduced_motion);
  // A loop answers to a reply when the other reacts, not while the words are still being read.
  const bool landed = playback_.line_shown() > 0.0F;
  const int turn = landed ? playback_.turn() : playback_.turn() - 1;
  for (std::size_t i = 0; i < loops_.size(); ++i) {
    const LoopForces forces = loop_turn(facts_[columns_[i]], turn).forces;
    if (reduced_motion) {
      loops_[i].settle(forces);
    } else {
      loops_[i].advance(seconds * ambient, forces);
    }
  }
}

CompareRequest CompareState::apply(const CompareAction& action) {
  CompareRequest request = CompareRequest::kNone;
  std::visit(Overloaded{
                 [](std::monostate) {},
                 [&](CompareStep) { playback_.step(); },
                 [&](CompareBack) { playback_.back(); },
                 [&](CompareTogglePlay) { playback_.toggle_play(); },
                 [&](CompareSeek seek) { playback_.seek(seek.turn); },
                 [&](CompareFocus focus) {
                   choices_.focused = std::clamp(focus.arm, 0, static_cast<int>(loops_.size()) - 1);
                   playback_.stop();  // Whoever looks at one of them wants to read it.
                 },
                 [&](CompareShowWeeks) { playback_.show_weeks(); },
                 [&](CompareShowTonight) { playback_.seek(playback_.turn()); },
                 [&](CompareToggleMore) { choices_.more = !choices_.more; },
                 [&](CompareToggleOwn) {
                   choices_.own = !choices_.own;
                   place_arms();
                 },
                 [&](ComparePractise) {
                   request =
                       leads_back() ? CompareRequest::kBackToPractice : CompareRequest::kPractise;
                 },
                 [](CompareSave) {},  // Changes nothing here: see export_as().
                 [&](CompareAnotherEvening) { request = CompareRequest::kAnotherEvening; },
             },
             action);
  return request;
}

session::ExportRequest CompareState::export_as(CompareFile file) const {
  switch (file) {
    case CompareFile::kNumbers:
      return {.name = session::file_name_of(session::title_of(say_, *comparison_)),
              .content = session::TableExport{session::comparison_table(*comparison_)}};
    case CompareFile::kPng:
      return session::plot_export(session::security_plot(say_, *comparison_),
                                  session::PlotFormat::kPng);
    case CompareFile::kSvg:
      return session::plot_export(session::security_plot(say_, *comparison_),
                                  session::PlotFormat::kSvg);
    case CompareFile::kPage:
      break;
  }
  return session::report_export(session::comparison_report(say_, *comparison_));
}

const session::Arm& CompareState::focused_arm() const {
  return comparison_->arms[columns_[static_cast<std::size_t>(choices_.focused)]];
}

// Somebody has answered already in the focused arm, and its evening goes on.
bool CompareState::can_go_on() const {
  return focused_arm().style && playback_.turn() > 0 &&
         playback_.turn() < static_cast<int>(focused_arm().turns.size());
}

bool CompareState::leads_back() const {
  return focused_arm().style ? choices_.from_practice && !can_go_on() : choices_.own_is_open;
}

std::vector<scenario::Pick> CompareState::picks_so_far() const {
  if (!can_go_on()) {
    return {};
  }
  const session::Arm& arm = focused_arm();
  const std::size_t to_come = arm.turns.size() - static_cast<std::size_t>(playback_.turn());
  return {arm.picks.begin(), arm.picks.end() - static_cast<std::ptrdiff_t>(to_come)};
}

CompareView CompareState::view() const {
  CompareView view = make_compare_view(say_, {*comparison_, facts_, columns_}, playback_, choices_);
  view.way_on = leads_back()  ? say_("Back to your evening")
                : can_go_on() ? say_("Go on from here yourself")
                              : say_("Answer it yourself");
  return view;
}

}  // namespace attune::ui
