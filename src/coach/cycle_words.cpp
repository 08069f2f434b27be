// Fixed sentences, filled with a number where one says something.
#include "coach/cycle_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "coach/dial_words.h"
#include "coach/wording.h"

namespace attune::coach {

namespace {

std::string label_of(std::string_view dial) {
  const DialWords* words = words_of_dial(dial);
  return std::string(words == nullptr ? dial : words->label);
}

/// Who does what when a lever is moved: "the one who answers", "makes sense of the worry".
struct LeverWords {
  std::string_view dial;
  std::string_view deed;
};

constexpr std::array<LeverWords, 10> kLevers = {{
    {"stance.validation", "the one who answers shows why the worry makes sense"},
    {"stance.reassurance", "the one who answers says what can be relied on"},
    {"stance.availability", "the one who answers turns towards the other"},
    {"stance.autonomy", "the one who answers says kindly what is too much"},
    {"stance.invalidation", "the one who answers brushes it off"},
    {"stance.criticism", "the one who answers blames"},
    {"stance.withdrawal", "the one who answers leaves the talk"},
    {"engagement", "the one who answers is there in deeds"},
    {"softness", "the one who asks begins softly"},
    {"soothed_before", "the one who asks takes a minute first"},
}};

std::string_view deed_of_lever(std::string_view dial) {
  const auto* found = std::find_if(kLevers.begin(), kLevers.end(),
                                   [&](const LeverWords& words) { return words.dial == dial; });
  return found == kLevers.end() ? dial : found->deed;
}

/// How much of it: steps are for the model, words for people.
std::string_view degree_of(const model::SingleChange& change) {
  constexpr double kMuch = 0.5;
  constexpr double kEnd = 0.999;
  if (change.lever.more) {
    if (change.to >= kEnd) {
      return "as fully as anyone can";
    }
    return change.effort >= kMuch ? "a good deal more" : "a little more";
  }
  if (change.to <= 1.0 - kEnd) {
    return "not at all";
  }
  return change.effort >= kMuch ? "a good deal less" : "a little less";
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
                       "They go round in circles: after about {:.0f} minutes it begins again.",
                       cycle.laps->period)
                 : "They go round in circles, and it is not sure for how long: the swings still "
                   "change after hours.";
    case model::Regime::kStuck:
      break;
  }
  return "They stay stuck: as long as both go on like this, the alarm is still there hours "
         "later.";
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
         "become fewer here, nothing has got better: there are words, and the deeds are still "
         "missing.";
}

std::string change_words(const model::SingleChange& change) {
  return fmt::format("{}, {}", deed_of_lever(change.lever.dial), degree_of(change));
}

std::string change_outcome(const model::SingleChange& change) {
  return change.settles ? "then they settle"
                        : fmt::format("not enough by itself: they {}", plain_name(change.regime));
}

std::string what_helps(const std::vector<model::SingleChange>& changes,
                       const std::optional<model::PairOfChanges>& pair) {
  if (!changes.empty() && changes.front().settles) {
    return fmt::format("One change is enough: {}.", change_words(changes.front()));
  }
  if (pair) {
    return fmt::format(
        "No one change is enough, from either side. The smallest two together: {}; "
        "and {}.",
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
  const DialWords* words = words_of_dial(dial.name());
  return fmt::format("Circling {} where “{}” ({}) passes {:.2f}, on a scale from {:g} to {:g}.",
                     point.holds_below ? "begins" : "ends", label_of(dial.name()),
                     words == nullptr ? "a number of the model" : title_of(words->group),
                     point.value, dial.low(), dial.high());
}

}  // namespace attune::coach
