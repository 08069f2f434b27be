// Words before numbers: five readings for every dial; the number is in the tooltip.
#include "ui/couple/couple_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "coach/band_words.h"
#include "coach/change_words.h"
#include "coach/cycle_words.h"
#include "coach/dial_words.h"
#include "coach/lever_words.h"
#include "coach/wording.h"
#include "ui/cycle/station_words.h"

namespace attune::ui {

namespace {

constexpr std::size_t kMostChanges = 3;

CyclePartnerView partner_of(const std::string& name, const coach::PartnerWords& words) {
  return {.name = name,
          .shows_title = coach::with_capital(words.doing),
          .shows = words.shows,
          .underneath = words.underneath};
}

std::string explanation_of(const Language& say, const coach::DialWords& words,
                           const model::Dial& dial, double value) {
  const bool trait = dial.high() > 1.0;
  const std::string number =
      trait ? say("{:.1Lf} of {:g}", value, dial.high()) : say("{:.0f} %", 100.0 * value);
  return say("{} ({}) Now {}.", say(words.meaning), say(words.source), number);
}

}  // namespace

double tour_speed(const LoopMotion& loop) {
  constexpr double kSlowest = 0.3;
  constexpr double kFastest = 0.6;
  return std::clamp(loop.speed() * 2 * kLoopStageCount, kSlowest, kFastest);
}

void put_couple(const Language& say, const session::CoupleStudy& study, double minute,
                const session::CoupleNames& names, CoupleView& view) {
  const model::FastState<double>& state = study.at(minute);
  view.partners = {
      partner_of(names.asks, coach::asker_under(say, study.setting.stance, state)),
      partner_of(names.answers, coach::answerer_under(say, study.setting.stance, state))};
  view.sentence = coach::cycle_sentence(say, study.cycle);
  view.worry = coach::warranted_worry(say, study.setting.couple);
  if (study.setting.stance.criticism >= coach::kMuchBlame) {
    view.worry += fmt::format("{}{}", view.worry.empty() ? "" : " ", say(coach::kWhereAfraid));
  }
}

std::string station_word_of(const Language& say, const session::CoupleStudy& study, double minute,
                            LoopStation station) {
  const model::FastState<double>& state = study.at(minute);
  return station_words(station.partner == Partner::kFirst
                           ? coach::asker_under(say, study.setting.stance, state)
                           : coach::answerer_under(say, study.setting.stance, state),
                       station.stage);
}

namespace {

CoupleDialView dial_view(const Language& say, const coach::DialWords& words,
                         const model::Dial& dial, const DialSettings& settings) {
  const double value = dial.of(settings.now);
  CoupleDialView shown = {.dial = words.dial,
                          .label = say(words.label),
                          .reading = coach::reading_of(say, dial, value),
                          .value = static_cast<float>(value),
                          .low = static_cast<float>(dial.low()),
                          .high = static_cast<float>(dial.high()),
                          .standard = static_cast<float>(dial.of(settings.standard)),
                          .pinned = std::nullopt,
                          .explanation = explanation_of(say, words, dial, value)};
  if (settings.pinned != nullptr) {
    shown.pinned = static_cast<float>(dial.of(*settings.pinned));
  }
  return shown;
}

}  // namespace

void put_dials(const Language& say, const std::vector<model::Dial>& dials,
               const DialSettings& settings, int group, CoupleView& view) {
  view.group = group;
  for (int each = 0; each < static_cast<int>(view.groups.size()); ++each) {
    view.groups.at(static_cast<std::size_t>(each)) =
        coach::title_of(say, static_cast<coach::DialGroup>(each));
  }
  for (const coach::DialWords& words : coach::dial_words()) {
    const auto dial = std::find_if(dials.begin(), dials.end(), [&](const model::Dial& each) {
      return each.name() == words.dial;
    });
    if (static_cast<int>(words.group) == group && dial != dials.end()) {
      view.dials.push_back(dial_view(say, words, *dial, settings));
    }
  }
}

void put_changes(const Language& say, const session::CoupleStudy& study,
                 const session::CoupleFindings& findings, CoupleView& view) {
  if (findings.beginning) {
    view.beginning =
        coach::beginning_sentence(say, findings.beginning->dial, findings.beginning->search);
  }
  if (!findings.changes) {
    return;
  }
  const coach::Remedies remedies = {study.setting, study.cycle, *findings.changes, findings.pair};
  view.changes_lead = coach::changes_lead(say, remedies);
  for (const model::SingleChange& change : coach::changes_to_show(remedies, kMostChanges)) {
    const bool asker = change.lever.mover == model::Mover::kBidder;
    view.changes.push_back({.who = asker ? Partner::kFirst : Partner::kSecond,
                            .deed = coach::deed_of(say, change),
                            .aloud = coach::said_aloud(say, change, study.setting)});
  }
}

}  // namespace attune::ui
