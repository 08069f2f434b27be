// Words, lines and ticks of one moment.
#include "ui/cycle/cycle_view.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "coach/outlook.h"
#include "coach/wording.h"
#include "model/bands.h"
#include "ui/cycle/station_words.h"

namespace attune::ui {

namespace {

using model::Quantity;

std::size_t place(Partner partner) { return partner == Partner::kFirst ? 0 : 1; }

CyclePartnerView partner_view(const Language& say, const CycleSource& source, Partner partner,
                              const CycleMoment& moment) {
  const coach::PartnerWords& words = moment.words.at(place(partner));
  const std::string& name = source.names.at(place(partner));
  return {.name = name,
          .shows_title =
              source.pure ? coach::with_capital(words.doing) : say("{} {}", name, words.doing),
          .shows = words.shows,
          .underneath = words.underneath};
}

/// What a line measures, in the words of a living room.
std::string_view plain_name(const Language& say, Quantity quantity) {
  switch (quantity) {
    case Quantity::kDistress:
      return say("how upset");
    case Quantity::kArousal:
      return say("how stirred up");
    case Quantity::kPursuit:
      return say("how much asking");
    case Quantity::kWithdrawal:
      return say("how far away");
    default:
      return say(model::name_of(quantity));
  }
}

/// "asks: how upset", "Yara: how upset"
std::string short_title_of(const Language& say, const CycleSource& source, Partner partner,
                           std::string_view what) {
  if (!source.pure) {
    return say("{}: {}", source.names.at(place(partner)), what);
  }
  return partner == source.asker ? say("asks: {}", what) : say("answers: {}", what);
}

/// What is drawn of one partner.
struct Measured {
  Partner partner;
  Quantity quantity;
  std::span<const float> values;
};

TalkLineView line_of(const Language& say, const CycleSource& source, const Measured& measured,
                     int moment) {
  TalkLineView line;
  line.partner = measured.partner;
  const Quantity quantity = measured.quantity;
  const std::string_view what = plain_name(say, quantity);
  line.title = say("{}: {}", source.names.at(place(line.partner)), what);
  line.short_title = short_title_of(say, source, line.partner, what);
  line.now = say(model::band_word(
      quantity,
      model::value_of(quantity, source.moments[static_cast<std::size_t>(moment)].state, {})));
  line.values = measured.values;
  for (const model::Band& band : model::bands_of(quantity)) {
    line.bands.push_back(say(band.word));
    line.edges.push_back(static_cast<float>(band.upper));
  }
  return line;
}

void add_talk(const Language& say, const CycleSource& source, int moment, TalkPair pair,
              CycleView& view) {
  const bool felt = pair == TalkPair::kFelt;
  const TalkCurves& talk = source.talk;
  const Partner answerer = other(source.asker);
  view.talk_pair = pair;
  view.talk.at(place(source.asker)) =
      felt ? line_of(say, source, {source.asker, Quantity::kDistress, talk.distress}, moment)
           : line_of(say, source, {source.asker, Quantity::kPursuit, talk.pursuit}, moment);
  view.talk.at(place(answerer)) =
      felt ? line_of(say, source, {answerer, Quantity::kArousal, talk.arousal}, moment)
           : line_of(say, source, {answerer, Quantity::kWithdrawal, talk.withdrawal}, moment);
}

void add_weeks(const Language& say, const CycleSource& source, WeeksPair pair, CycleView& view) {
  view.weeks_pair = pair;
  view.has_weeks = !source.weeks.security.empty();
  if (pair == WeeksPair::kTrust) {
    view.weeks = {{{say("feels safe"), source.weeks.security},
                   {say("leans on being told"), source.weeks.dependence}}};
  } else {
    view.weeks = {{{say("soothes oneself"), source.weeks.soothing},
                   {say("carries a burden"), source.weeks.burden}}};
  }
  view.caveat = say(coach::kOutlookCaveat);
  view.outlook = source.outlook;
}

void add_clock(const Language& say, const CycleSource& source, const CyclePlayback& playback,
               CycleView& view) {
  view.moment = playback.moment();
  view.last = source.last();
  view.position = static_cast<float>(playback.position());
  view.playing = playback.playing();
  if (source.pure) {
    view.clock = say("minute {}", view.moment);
  } else {
    view.clock =
        view.moment == 0 ? std::string(say("before any answer")) : say("answer {}", view.moment);
  }
  constexpr int kMostTicks = 4;
  const int every = std::max(1, (view.last + kMostTicks - 1) / kMostTicks);
  for (int at = 0; at <= view.last; at += every) {
    view.ticks.push_back({at, at == 0 ? std::string(say("start")) : std::to_string(at)});
  }
  if (view.last > 0) {
    TimeTick& unit = view.ticks.back();
    unit.word = source.pure ? say.plural(unit.moment, "{} minute", "{} minutes")
                            : say("answer {}", unit.moment);
  }
}

std::string purpose_of(const Language& say, const CycleSource& source) {
  return source.pure
             ? std::string(say("The pattern is the problem, not either of you. Here: one way of "
                               "answering, kept up for an hour."))
             : say("The pattern is the problem, not either of you. Here: {} and {}, as it was "
                   "played.",
                   source.names[0], source.names[1]);
}

}  // namespace

LoopStation station_at(int index) {
  // A lap begins at the crossing and goes through the second partner's lobe first.
  return {index % (2 * kLoopStageCount) < kLoopStageCount ? Partner::kSecond : Partner::kFirst,
          static_cast<LoopStage>(index % kLoopStageCount)};
}

LoopForces forces_at(const CycleSource& source, double position) {
  const auto last = static_cast<double>(source.last());
  const double at = std::clamp(position, 0.0, last);
  const auto before = static_cast<std::size_t>(std::floor(at));
  const std::size_t after = std::min(before + 1, source.moments.size() - 1);
  const double share = at - std::floor(at);
  const auto& from = source.moments[before].state;
  const auto& to = source.moments[after].state;
  return {.pursuit = std::lerp(from.pursuit, to.pursuit, share),
          .withdrawal = std::lerp(from.withdrawal, to.withdrawal, share)};
}

CycleView make_cycle_view(const Language& say, const CycleSource& source,
                          const CyclePlayback& playback, const CycleChoices& choices,
                          LoopStation station) {
  CycleView view;
  view.purpose = purpose_of(say, source);
  view.pure = source.pure;
  view.asker = source.asker;
  add_clock(say, source, playback, view);
  const CycleMoment& now = source.moments[static_cast<std::size_t>(view.moment)];
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    view.partners.at(place(partner)) = partner_view(say, source, partner, now);
  }
  view.station = station;
  view.station_word = station_words(now.words.at(place(station.partner)), station.stage);
  add_talk(say, source, view.moment, choices.talk_pair, view);
  add_weeks(say, source, choices.weeks_pair, view);
  view.part = choices.part;
  return view;
}

}  // namespace attune::ui
