// Lights one station after the other in the seconds after a reply.
#include "ui/practice/practice_loop.h"

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

std::string_view sentence_of(const Language& say, const PracticeFacts& facts) {
  if (facts.points.size() < 2) {
    return say("One asks, one answers, and round it goes");
  }
  switch (pace_of(turn_of(facts.points[facts.points.size() - 2]), turn_of(facts.points.back()))) {
    case Pace::kSlowing:
      return say("That slowed the loop");
    case Pace::kTurning:
      return say("The loop keeps turning");
    case Pace::kRacing:
      break;
  }
  return say("The loop is picking up speed");
}

/// What the newest answer set off in the listener, or null.
const LoopEntry* newest_entry(const session::Practice& practice) {
  const auto& played = practice.now().moment().played;
  for (std::size_t i = played.size(); i-- > 0;) {
    const scenario::Played& one = played[i];
    if (one.chooser == practice.now().scenario().responder()) {
      return one.loop();
    }
  }
  return nullptr;
}

/// Whom the newest reply is felt by, and what the author has shown of it; every other word is that
/// of both screens.
struct Listener {
  std::string_view name;
  const coach::PartnerWords& words;
  std::string_view shows;
};

void light(const Language& say, PracticeLoopView& view, const Listener& listener, double since) {
  const auto show = [&](LoopStage stage, std::string_view word, std::string caption) {
    view.active = LoopStation{view.pursuer, stage};
    view.word = word;
    view.caption = std::move(caption);
  };
  if (since < kHeardAt) {
    show(LoopStage::kTrigger, "", std::string(say("The words arrive")));
  } else if (since < kFeltAt) {
    show(LoopStage::kPerception, listener.words.hears, say("What {} may hear", listener.name));
  } else if (since < kShownAt) {
    show(LoopStage::kUnderneath, listener.words.feels, say("What {} may feel", listener.name));
  } else if (since < kDoneAt) {
    show(LoopStage::kAction, listener.shows, say("What shows in {} at first", listener.name));
  } else {
    show(LoopStage::kAction, listener.words.doing, say("What {} does at first", listener.name));
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
  view.caption = say("The more one presses, the more one steps back");
  view.pace = sentence_of(say, facts);
  if (const LoopEntry* entry = newest_entry(practice)) {
    const auto bidder = static_cast<std::size_t>(view.pursuer);
    const coach::PartnerWords& words = facts.words.at(bidder);
    const std::string& listener = scenario.person(scenario.bidder()).name;
    const double since = still ? kLoopTakes : since_pick;
    // The lit station speaks for the listener: a second word would say the same or contradict.
    view.doing.at(bidder) = "";
    light(say, view, {.name = listener, .words = words, .shows = entry->shows}, since);
    if (since >= kLoopTakes) {
      view.summary = say("{} hears {} and, at first, {}.", listener, words.hears, words.doing);
    }
  }
  return view;
}

}  // namespace attune::ui
