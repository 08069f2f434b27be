// The light travels round the loop; the model runs when a talk is first looked at.
#include "ui/cycle/cycle_state.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "coach/style_words.h"
#include "ui/cycle/cycle_export.h"
#include "ui/kit/overloaded.h"

namespace attune::ui {

namespace {

constexpr std::size_t kPureCount = model::kArmStyles.size();
constexpr int kStations = 2 * kLoopStageCount;

// The style in which the cycle shows itself: what a person sees first who has not practised yet.
constexpr int kFirstShown = 2;
static_assert(model::kArmStyles[kFirstShown] == model::ResponseStyle::kDismissive);

/// Stations a second: with the loop, but never so fast that the words cannot be read.
double tour_speed(const LoopMotion& loop) {
  constexpr double kSlowest = 0.3;
  constexpr double kFastest = 0.6;
  return std::clamp(loop.speed() * kStations, kSlowest, kFastest);
}

}  // namespace

void CycleState::speak(const Language& say) {
  say_ = say;
  for (std::size_t i = 0; i < talks_.size() && i < kPureCount; ++i) {
    if (talks_[i].source) {
      talks_[i].source = pure_source(say_, model::kArmStyles.at(i));
    }
  }
}

void CycleState::open(const session::Practice* practice, bool play) {
  plays_itself_ = play;
  const bool first_time = !opened_;
  opened_ = true;
  talks_.resize(kPureCount);
  const bool answered = practice != nullptr && practice->moments().size() > 1;
  if (answered) {
    CycleSource source = practice_source(say_, *practice);
    const int last = source.last();
    talks_.push_back({std::move(source), CyclePlayback(last)});
    talks_.back().playback.seek(last);
  }
  const int newest = static_cast<int>(talks_.size()) - 1;
  if (first_time) {
    select(answered ? newest : kFirstShown);
  } else {
    select(std::min(selected_, newest));
  }
}

void CycleState::select(int index) {
  selected_ = std::clamp(index, 0, static_cast<int>(talks_.size()) - 1);
  Talk& chosen = talk();
  if (!chosen.source) {
    chosen.source = pure_source(say_, model::kArmStyles.at(static_cast<std::size_t>(selected_)));
    chosen.playback = CyclePlayback(chosen.source->last());
    if (plays_itself_ && !still_) {
      chosen.playback.toggle_play();
    }
  }
  loop_.settle(forces_at(*chosen.source, chosen.playback.position()));
}

void CycleState::advance(double seconds, bool reduced_motion, double ambient) {
  if (!opened_) {
    return;
  }
  still_ = reduced_motion;
  Talk& now = talk();
  now.playback.advance(seconds);
  const LoopForces forces = forces_at(*now.source, now.playback.position());
  const double motion = now.playback.playing() ? 1.0 : ambient;
  if (reduced_motion || motion <= 0.0) {
    loop_.settle(forces);
    return;
  }
  loop_.advance(seconds * motion, forces);
  tour_ = std::fmod(tour_ + std::max(0.0, seconds) * motion * tour_speed(loop_), kStations);
}

void CycleState::stop() {
  for (Talk& each : talks_) {
    each.playback.stop();
  }
}

std::optional<session::ExportRequest> CycleState::apply(const CycleAction& action) {
  std::optional<session::ExportRequest> wanted_file;
  std::visit(Overloaded{
                 [](std::monostate) {},
                 [&](CycleSelectSource wanted) { select(wanted.source); },
                 [&](CycleTogglePlay) { talk().playback.toggle_play(); },
                 [&](CycleStep) { talk().playback.step(); },
                 [&](CycleBack) { talk().playback.back(); },
                 [&](CycleSeek wanted) { talk().playback.seek(wanted.moment); },
                 [&](CycleSelectTalkPair wanted) { choices_.talk_pair = wanted.pair; },
                 [&](CycleSelectWeeksPair wanted) { choices_.weeks_pair = wanted.pair; },
                 [&](CycleSelectPart wanted) { choices_.part = wanted.part; },
                 [&](const CycleSavePlot& wanted) {
                   const CycleView now = view();
                   wanted_file = session::plot_export(wanted.part == CyclePart::kTalk
                                                          ? talk_plot_of(say_, now)
                                                          : weeks_plot_of(say_, now),
                                                      wanted.format);
                 },
             },
             action);
  return wanted_file;
}

CycleView CycleState::view() const {
  const Talk& now = talk();
  const int station = still_ ? now.playback.moment() : static_cast<int>(tour_);
  CycleView view = make_cycle_view(say_, *now.source, now.playback, choices_, station_at(station));
  if (still_) {
    view.position = static_cast<float>(view.moment);
  }
  for (const model::ResponseStyle style : model::kArmStyles) {
    view.sources.push_back(coach::plain_name(say_, style));
  }
  if (talks_.size() > kPureCount) {
    view.sources.emplace_back(say_("your practice"));
  }
  view.source = selected_;
  return view;
}

}  // namespace attune::ui
