// Runs the model, or reads it off a practice, and lays it out as curves.
#include "ui/cycle/cycle_source.h"

#include <cmath>
#include <utility>

#include "coach/outlook.h"
#include "model/conversation.h"
#include "model/weeks.h"
#include "session/comparison.h"

namespace attune::ui {

namespace {

using model::FastState;
using model::SlowState;

std::vector<float> curve(const std::vector<CycleMoment>& moments,
                         double FastState<double>::*share) {
  std::vector<float> values;
  values.reserve(moments.size());
  for (const CycleMoment& moment : moments) {
    values.push_back(static_cast<float>(moment.state.*share));
  }
  return values;
}

std::vector<float> curve(const std::vector<model::Week>& weeks, double SlowState<double>::*share) {
  std::vector<float> values;
  values.reserve(weeks.size());
  for (const model::Week& week : weeks) {
    values.push_back(static_cast<float>(week.slow.*share));
  }
  return values;
}

void lay_curves(const std::vector<model::Week>& weeks, CycleSource& source) {
  source.talk = {.distress = curve(source.moments, &FastState<double>::distress),
                 .arousal = curve(source.moments, &FastState<double>::arousal),
                 .pursuit = curve(source.moments, &FastState<double>::pursuit),
                 .withdrawal = curve(source.moments, &FastState<double>::withdrawal)};
  source.weeks = {.security = curve(weeks, &SlowState<double>::security),
                  .dependence = curve(weeks, &SlowState<double>::dependence),
                  .soothing = curve(weeks, &SlowState<double>::soothing),
                  .burden = curve(weeks, &SlowState<double>::burden)};
}

std::size_t place_of(scenario::Index cast) { return cast == 0 ? 0 : 1; }

/// The moments of a practice, one after the other, with what the author wrote of each listener.
class Telling {
 public:
  explicit Telling(const session::Practice& practice) : scenario_(practice.now().scenario()) {
    for (const session::TurnPoint& point : session::turn_points(practice)) {
      moments_.push_back({.minute = point.minute, .state = point.state, .told = {}});
    }
    for (const scenario::Runner& runner : practice.moments()) {
      tell(runner.moment());
    }
  }
  [[nodiscard]] std::vector<CycleMoment> take() { return std::move(moments_); }

 private:
  /// What is written of a listener is carried along from one answer to the next.
  void tell(const scenario::Moment& moment) {
    for (const scenario::Played& played : moment.played) {
      const bool answered = played.chooser == scenario_.responder();
      told_.at(place_of(answered ? scenario_.bidder() : scenario_.responder())) =
          played.option->loop;
      if (answered && ++answers_ < moments_.size()) {
        moments_[answers_].told = told_;
      }
    }
  }

  const scenario::Scenario& scenario_;
  std::array<std::optional<scenario::LoopEntry>, 2> told_;
  std::vector<CycleMoment> moments_;
  std::size_t answers_ = 0;
};

}  // namespace

CycleSource pure_source(model::ResponseStyle style) {
  const model::Couple couple = model::reference_couple();
  const model::Stance<double> stance = model::reference_policy(style);
  const model::Conversation talk = model::run_conversation(couple, stance, kPureMinutes);
  const auto steps_a_minute =
      static_cast<std::size_t>(std::lround(1.0 / couple.parameters.time_step));
  CycleSource source;
  source.names = {"the one who asks", "the one who answers"};
  for (std::size_t at = 0; at < talk.states.size(); at += steps_a_minute) {
    const auto minute = static_cast<double>(source.moments.size());
    source.moments.push_back({.minute = minute, .state = talk.states[at], .told = {}});
  }
  const auto weeks = model::run_weeks(couple, stance, session::kWeeksShown);
  source.outlook = coach::outlook_sentence(weeks);
  lay_curves(weeks, source);
  return source;
}

CycleSource practice_source(const session::Practice& practice) {
  const scenario::Scenario& scenario = practice.now().scenario();
  CycleSource source;
  source.pure = false;
  source.names = {scenario.cast[0].name, scenario.cast[1].name};
  source.asker = scenario.bidder() == 0 ? Partner::kFirst : Partner::kSecond;
  source.moments = Telling(practice).take();
  const session::Arm arm = session::own_way(practice.moments(), session::kWeeksShown);
  source.outlook = arm.sentence;
  lay_curves(arm.weeks, source);
  return source;
}

}  // namespace attune::ui
