// Lights one station after the other in the seconds after a reply.
#include "ui/practice/practice_loop.h"

#include <fmt/format.h>

#include "model/bands.h"

namespace attune::ui {

namespace {

using scenario::LoopEntry;

// When each station lights up, seconds after the reply; the last one stays.
constexpr double kHeardAt = 0.8;
constexpr double kFeltAt = 2.4;
constexpr double kShownAt = 4.0;
constexpr double kDoneAt = 5.4;

constexpr std::array<std::string_view, 4> kPursues = {"waits", "asks", "presses", "protests"};
constexpr std::array<std::string_view, 3> kWithdraws = {"stays", "holds back", "steps away"};

LoopTurn turn_of(const session::TurnPoint& point) {
  return {point.state.distress,
          {.pursuit = point.state.pursuit, .withdrawal = point.state.withdrawal}};
}

std::string_view sentence_of(const PracticeFacts& facts) {
  if (facts.points.size() < 2) {
    return "One asks, one answers, and round it goes";
  }
  switch (pace_of(turn_of(facts.points[facts.points.size() - 2]), turn_of(facts.points.back()))) {
    case Pace::kSlowing:
      return "That slowed the loop";
    case Pace::kTurning:
      return "The loop keeps turning";
    case Pace::kRacing:
      break;
  }
  return "The loop is picking up speed";
}

/// What the newest answer set off in the listener, or null.
const LoopEntry* newest_entry(const session::Practice& practice) {
  const auto& played = practice.now().moment().played;
  for (std::size_t i = played.size(); i-- > 0;) {
    const scenario::Played& one = played[i];
    if (one.chooser == practice.now().scenario().responder()) {
      return one.option->loop ? &*one.option->loop : nullptr;
    }
  }
  return nullptr;
}

void light(PracticeLoopView& view, const LoopEntry& entry, std::string_view listener,
           double since) {
  const auto show = [&](LoopStage stage, std::string_view word, std::string caption) {
    view.active = LoopStation{view.pursuer, stage};
    view.word = word;
    view.caption = std::move(caption);
  };
  if (since < kHeardAt) {
    show(LoopStage::kTrigger, "", "The words arrive");
  } else if (since < kFeltAt) {
    show(LoopStage::kPerception, entry.hears, fmt::format("What {} hears", listener));
  } else if (since < kShownAt) {
    show(LoopStage::kUnderneath, entry.underneath, fmt::format("What {} feels", listener));
  } else if (since < kDoneAt) {
    show(LoopStage::kAction, entry.shows, fmt::format("What {} shows", listener));
  } else {
    show(LoopStage::kAction, entry.does, fmt::format("What {} does", listener));
  }
}

}  // namespace

LoopForces practice_forces(const PracticeFacts& facts) {
  return turn_of(facts.points.back()).forces;
}

PracticeLoopView make_practice_loop(const session::Practice& practice, const PracticeFacts& facts,
                                    double since_pick, bool still) {
  const scenario::Scenario& scenario = practice.now().scenario();
  const auto& state = facts.points.back().state;
  PracticeLoopView view;
  view.pursuer = *partner_at(scenario.bidder());
  const bool first_bids = view.pursuer == Partner::kFirst;
  view.doing[first_bids ? 0 : 1] = kPursues.at(
      static_cast<std::size_t>(model::band_index(model::Quantity::kPursuit, state.pursuit)));
  view.doing[first_bids ? 1 : 0] = kWithdraws.at(
      static_cast<std::size_t>(model::band_index(model::Quantity::kWithdrawal, state.withdrawal)));
  view.caption = "The more one presses, the more one steps back";
  view.pace = sentence_of(facts);
  if (const LoopEntry* entry = newest_entry(practice)) {
    const std::string& listener = scenario.person(scenario.bidder()).name;
    const double since = still ? kLoopTakes : since_pick;
    light(view, *entry, listener, since);
    if (since >= kLoopTakes) {
      view.summary = fmt::format("{} hears “{}”, and {}.", listener, entry->hears, entry->does);
    }
  }
  return view;
}

}  // namespace attune::ui
