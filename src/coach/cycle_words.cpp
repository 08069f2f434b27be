// Fixed sentences, filled with a number where one says something.
#include "coach/cycle_words.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

#include "coach/dial_words.h"
#include "coach/wording.h"

namespace attune::coach {

namespace {

std::string label_of(std::string_view dial) {
  const DialWords* words = words_of_dial(dial);
  return std::string(words == nullptr ? dial : words->label);
}

std::string_view number_word(int number) {
  constexpr std::array<std::string_view, 7> kWords = {"no",   "one",  "two", "three",
                                                      "four", "five", "six"};
  return kWords.at(static_cast<std::size_t>(std::clamp(number, 0, 6)));
}

int steps_of(const model::SingleChange& change) {
  return std::max(1, static_cast<int>(std::ceil(change.effort * change.lever.steps - 0.05)));
}

}  // namespace

std::string_view plain_name(model::Regime regime) {
  switch (regime) {
    case model::Regime::kSettles:
      return "settle";
    case model::Regime::kCircles:
      return "go round in circles";
    case model::Regime::kStuck:
      break;
  }
  return "stay stuck";
}

std::string cycle_sentence(const model::CoupleCycle& cycle) {
  switch (cycle.regime) {
    case model::Regime::kSettles:
      return "They settle: whatever set it off, calm comes back and stays.";
    case model::Regime::kCircles:
      return cycle.laps && cycle.converged
                 ? fmt::format(
                       "They go round in circles: one reaches, the other retreats, and "
                       "after about {:.0f} minutes it begins again.",
                       cycle.laps->period)
                 : "They go round in circles, and it is not sure for how long: the swings still "
                   "change after hours.";
    case model::Regime::kStuck:
      break;
  }
  return "They stay stuck: the alarm stays, and nothing that they do brings it down.";
}

std::string_view hold_of(const model::FixedPoint& rest) {
  if (!rest.stable) {
    return rest.turns() ? "they circle around here" : "they do not stay here";
  }
  return rest.turns() ? "they come to rest here, in ever smaller swings" : "they come to rest here";
}

std::string warranted_worry(const model::Couple& couple) {
  if (couple.situation.engagement >= kHardlyThere) {
    return "";
  }
  return "The one who answers is hardly there in deeds, so the worry has a reason. If the "
         "questions "
         "become fewer here, nothing has got better: it is said and not done.";
}

std::string change_words(const model::SingleChange& change) {
  const int steps = steps_of(change);
  return fmt::format("{}: {} step{} {} of {}", label_of(change.lever.dial), number_word(steps),
                     steps == 1 ? "" : "s", change.lever.more ? "more" : "less",
                     number_word(change.lever.steps));
}

std::string change_outcome(const model::SingleChange& change) {
  return change.settles ? "then they settle"
                        : fmt::format("not enough by itself: they {}", plain_name(change.regime));
}

std::string what_helps(const std::vector<model::SingleChange>& changes,
                       const std::optional<model::PairOfChanges>& pair) {
  if (!changes.empty() && changes.front().settles) {
    return fmt::format("The smallest single change: {}.", change_words(changes.front()));
  }
  if (pair) {
    return fmt::format("No single change is enough. The smallest two together: {}, and {}.",
                       change_words(pair->one), change_words(pair->other));
  }
  return changes.empty()
             ? "Nothing has to change for these two to settle."
             : "No one change and no two of them are enough here. That is worth knowing, "
               "and it is nobody’s failing.";
}

std::string beginning_sentence(const model::Dial& dial, const model::HopfSearch& search) {
  if (search.points.empty()) {
    return search.lost == 0
               ? fmt::format("Wherever “{}” is turned to, circling neither begins nor ends.",
                             label_of(dial.name()))
               : fmt::format(
                     "“{}” could not be followed to its ends; a beginning of circling may "
                     "have been missed.",
                     label_of(dial.name()));
  }
  const model::HopfPoint& point = search.points.front();
  return fmt::format("Circling {} where “{}” passes {:.2f}, on a scale from {:g} to {:g}.",
                     point.holds_below ? "begins" : "ends", label_of(dial.name()), point.value,
                     dial.low(), dial.high());
}

}  // namespace attune::coach
