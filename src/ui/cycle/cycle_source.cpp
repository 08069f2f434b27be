// Runs the model, or reads it off a practice, and lays it out as curves.
#include "ui/cycle/cycle_source.h"

#include <cmath>
#include <utility>

#include "coach/outlook.h"
#include "coach/style_words.h"
#include "model/bands.h"
#include "model/conversation.h"
#include "model/weeks.h"
#include "session/comparison.h"
#include "session/loop_moments.h"

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

/// While a style is kept up that brushes off or walks away, nobody is shown as simply there.
coach::PartnerWords pure_answerer(const Language& say, model::ResponseStyle style,
                                  const FastState<double>& state) {
  coach::PartnerWords words = coach::answerer_by_bands(say, state);
  const bool away =
      style == model::ResponseStyle::kDismissive || style == model::ResponseStyle::kWithdrawing;
  if (away && model::band_index(model::Quantity::kWithdrawal, state.withdrawal) == 0) {
    words.doing = coach::deed_of(say, style);
    words.shows = say("“It’s fine.” Perhaps kindly said, and the worry stays where it was.");
  }
  return words;
}

}  // namespace

CycleSource pure_source(const Language& say, model::ResponseStyle style) {
  const model::Couple couple = model::reference_couple();
  const model::Stance<double> stance = model::reference_policy(style);
  const model::Conversation talk = model::run_conversation(couple, stance, kPureMinutes);
  const auto steps_a_minute =
      static_cast<std::size_t>(std::lround(1.0 / couple.parameters.time_step));
  CycleSource source;
  source.names = {std::string(say("the one who asks")), std::string(say("the one who answers"))};
  for (std::size_t at = 0; at < talk.states.size(); at += steps_a_minute) {
    const auto minute = static_cast<double>(source.moments.size());
    const FastState<double>& state = talk.states[at];
    source.moments.push_back(
        {.minute = minute,
         .state = state,
         .words = {coach::asker_by_bands(say, state), pure_answerer(say, style, state)}});
  }
  const auto weeks = model::run_weeks(couple, stance, model::kWeeksAhead);
  source.outlook = coach::outlook_sentence(say, weeks);
  lay_curves(weeks, source);
  return source;
}

CycleSource practice_source(const Language& say, const session::Practice& practice) {
  const scenario::Scenario& scenario = practice.now().scenario();
  CycleSource source;
  source.pure = false;
  source.names = {scenario.cast[0].name, scenario.cast[1].name};
  source.asker = scenario.bidder() == 0 ? Partner::kFirst : Partner::kSecond;
  const coach::Names names = session::names_of(scenario);
  for (const coach::LoopMoment& moment : session::loop_moments(practice)) {
    source.moments.push_back({.minute = moment.minute,
                              .state = moment.state,
                              .words = {coach::bidder_words(say, moment, names),
                                        coach::responder_words(say, moment, names)}});
    if (source.asker == Partner::kSecond) {
      std::swap(source.moments.back().words[0], source.moments.back().words[1]);
    }
  }
  const session::Arm arm = session::own_way(say, practice.moments(), model::kWeeksAhead);
  source.outlook = arm.sentence;
  lay_curves(arm.weeks, source);
  return source;
}

}  // namespace attune::ui
