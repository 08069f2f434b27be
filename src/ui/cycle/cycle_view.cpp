// Words, lines and ticks of one moment.
#include "ui/cycle/cycle_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "coach/outlook.h"
#include "coach/wording.h"
#include "model/bands.h"
#include "ui/cycle/station_words.h"

namespace attune::ui {

namespace {

using model::Quantity;

std::size_t place(Partner partner) { return partner == Partner::kFirst ? 0 : 1; }

CyclePartnerView partner_view(const CycleSource& source, Partner partner,
                              const CycleMoment& moment) {
  const coach::PartnerWords& words = moment.words.at(place(partner));
  const std::string& name = source.names.at(place(partner));
  return {.name = name,
          .shows_title = source.pure ? coach::with_capital(words.doing)
                                     : fmt::format("{} {}", name, words.doing),
          .shows = words.shows,
          .underneath = words.underneath};
}

/// What a line measures, in the words of a living room.
std::string_view plain_name(const Language& /*say*/, Quantity quantity) {
  switch (quantity) {
    case Quantity::kDistress:
      return "how upset";
    case Quantity::kArousal:
      return "how stirred up";
    case Quantity::kPursuit:
      return "how much asking";
    case Quantity::kWithdrawal:
      return "how far away";
    default:
      return model::name_of(quantity);
  }
}

TalkLineView line_of(const Language& say, const CycleSource& source, Partner partner,
                     Quantity quantity, std::span<const float> values, int moment) {
  TalkLineView line;
  line.partner = partner;
  const std::string& name = source.names.at(place(partner));
  const std::string_view brief = partner == source.asker ? "asks" : "answers";
  const std::string_view what = plain_name(say, quantity);
  line.title = fmt::format("{}: {}", name, what);
  line.short_title = fmt::format("{}: {}", source.pure ? brief : name, what);
  line.now = model::band_word(
      quantity,
      model::value_of(quantity, source.moments[static_cast<std::size_t>(moment)].state, {}));
  line.values = values;
  for (const model::Band& band : model::bands_of(quantity)) {
    line.bands.push_back(band.word);
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
      line_of(say, source, source.asker, felt ? Quantity::kDistress : Quantity::kPursuit,
              felt ? talk.distress : talk.pursuit, moment);
  view.talk.at(place(answerer)) =
      line_of(say, source, answerer, felt ? Quantity::kArousal : Quantity::kWithdrawal,
              felt ? talk.arousal : talk.withdrawal, moment);
}

void add_weeks(const CycleSource& source, WeeksPair pair, CycleView& view) {
  view.weeks_pair = pair;
  view.has_weeks = !source.weeks.security.empty();
  if (pair == WeeksPair::kTrust) {
    view.weeks = {
        {{"feels safe", source.weeks.security}, {"leans on being told", source.weeks.dependence}}};
  } else {
    view.weeks = {
        {{"soothes oneself", source.weeks.soothing}, {"carries a burden", source.weeks.burden}}};
  }
  view.caveat = coach::kOutlookCaveat;
  view.outlook = source.outlook;
}

void add_clock(const CycleSource& source, const CyclePlayback& playback, CycleView& view) {
  view.moment = playback.moment();
  view.last = source.last();
  view.position = static_cast<float>(playback.position());
  view.playing = playback.playing();
  if (source.pure) {
    view.clock = fmt::format("minute {}", view.moment);
  } else {
    view.clock = view.moment == 0 ? "before any answer" : fmt::format("answer {}", view.moment);
  }
  constexpr int kMostTicks = 4;
  const int every = std::max(1, (view.last + kMostTicks - 1) / kMostTicks);
  for (int at = 0; at <= view.last; at += every) {
    view.ticks.push_back({at, at == 0 ? "start" : fmt::format("{}", at)});
  }
  if (view.last > 0) {
    std::string& word = view.ticks.back().word;
    word = source.pure ? word + " minutes" : "answer " + word;
  }
}

std::string purpose_of(const CycleSource& source) {
  constexpr std::string_view kPattern = "The pattern is the problem, not either of you.";
  return source.pure ? fmt::format("{} Here: one way of answering, kept up for an hour.", kPattern)
                     : fmt::format("{} Here: {} and {}, as it was played.", kPattern,
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
  view.purpose = purpose_of(source);
  view.pure = source.pure;
  view.asker = source.asker;
  add_clock(source, playback, view);
  const CycleMoment& now = source.moments[static_cast<std::size_t>(view.moment)];
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    view.partners.at(place(partner)) = partner_view(source, partner, now);
  }
  view.station = station;
  view.station_word = station_words(now.words.at(place(station.partner)), station.stage);
  add_talk(say, source, view.moment, choices.talk_pair, view);
  add_weeks(source, choices.weeks_pair, view);
  view.part = choices.part;
  return view;
}

}  // namespace attune::ui
