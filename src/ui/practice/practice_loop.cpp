// Lights one station after the other in the seconds after a reply.
#include "ui/practice/practice_loop.h"

#include <fmt/format.h>

#include "coach/band_words.h"

namespace attune::ui {

namespace {

using scenario::LoopEntry;

// When each station lights up, seconds after the reply; the last one stays.
constexpr double kHeardAt = 0.8;
constexpr double kFeltAt = 2.4;
constexpr double kShownAt = 4.0;
constexpr double kDoneAt = 5.4;

LoopTurn turn_of(const session::TurnPoint& point) {
  return {point.state.distress,
          {.pursuit = point.state.pursuit, .withdrawal = point.state.withdrawal}};
}

std::string_view sentence_of(const Language& /*say*/, const PracticeFacts& facts) {
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

/// `shows` is the author's alone; every other word is that of both screens.
void light(PracticeLoopView& view, const coach::PartnerWords& words, std::string_view shows,
           std::string_view listener, double since) {
  const auto show = [&](LoopStage stage, std::string_view word, std::string caption) {
    view.active = LoopStation{view.pursuer, stage};
    view.word = word;
    view.caption = std::move(caption);
  };
  if (since < kHeardAt) {
    show(LoopStage::kTrigger, "", "The words arrive");
  } else if (since < kFeltAt) {
    show(LoopStage::kPerception, words.hears, fmt::format("What {} may hear", listener));
  } else if (since < kShownAt) {
    show(LoopStage::kUnderneath, words.feels, fmt::format("What {} may feel", listener));
  } else if (since < kDoneAt) {
    show(LoopStage::kAction, shows, fmt::format("What shows in {} at first", listener));
  } else {
    show(LoopStage::kAction, words.doing, fmt::format("What {} does at first", listener));
  }
}

}  // namespace

LoopForces practice_forces(const PracticeFacts& facts) {
  return turn_of(facts.points.back()).forces;
}

PracticeLoopView make_practice_loop(const Language& say, const session::Practice& practice,
                                    const PracticeFacts& facts, double since_pick, bool still) {
  const scenario::Scenario& scenario = practice.now().scenario();
  PracticeLoopView view;
  view.pursuer = *partner_at(scenario.bidder());
  view.doing = {facts.words[0].doing, facts.words[1].doing};
  view.caption = "The more one presses, the more one steps back";
  view.pace = sentence_of(say, facts);
  if (const LoopEntry* entry = newest_entry(practice)) {
    const auto bidder = static_cast<std::size_t>(view.pursuer);
    const coach::PartnerWords& words = facts.words.at(bidder);
    const std::string& listener = scenario.person(scenario.bidder()).name;
    const double since = still ? kLoopTakes : since_pick;
    // The lit station speaks for the listener: a second word would say the same or contradict.
    view.doing.at(bidder) = "";
    light(view, words, entry->shows, listener, since);
    if (since >= kLoopTakes) {
      view.summary =
          fmt::format("{} hears {} and, at first, {}.", listener, words.hears, words.doing);
    }
  }
  return view;
}

}  // namespace attune::ui
