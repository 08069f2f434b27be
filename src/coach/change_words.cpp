// Fixed sentences; who is blamed or left alone is never told that it is up to them.
#include "coach/change_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "coach/cycle_words.h"
#include "coach/lever_words.h"
#include "model/bands.h"

namespace attune::coach {

namespace {

constexpr double kGivesIn = 0.5;   // From this share of giving up something on. Ours.
constexpr double kMuchGone = 0.5;  // From this share of leaving on. Ours.

bool hurts(const model::Setting& setting) {
  return setting.stance.criticism >= kMuchBlame || setting.stance.withdrawal >= kMuchGone;
}

bool hardly_there(const model::Setting& setting) {
  return setting.couple.situation.engagement < kHardlyThere;
}

std::string nothing_needed(const Language& say, const Remedies& remedies) {
  if (hardly_there(remedies.setting)) {
    return std::string(
        say("To come to rest tonight nothing has to change. The worry has a reason all the same: "
            "what is missing is that the one who answers is there in deeds."));
  }
  if (model::band_index(model::Quantity::kDistress, remedies.cycle.late.distress) > 0) {
    return std::string(say(
        "They come to rest as they are, and not to calm. For calm, try what the one who answers "
        "shows and does."));
  }
  if (remedies.setting.stance.accommodation >= kGivesIn) {
    return std::string(
        say("Tonight nothing has to change. If every talk goes this way, somebody wears out: look "
            "at the weeks."));
  }
  return std::string(say("Nothing has to change for these two to settle."));
}

std::string nothing_enough(const Language& say, const model::Setting& setting) {
  return std::string(
      hurts(setting) || hardly_there(setting)
          ? say("No one change and no two of them are enough here. There is nothing the one who "
                "asks could have said better. Whoever knows this from home: talk to somebody "
                "you "
                "trust, or to a professional.")
          : say("No one change and no two of them are enough here, and that is nobody’s "
                "failing."));
}

bool does_less_harm(const model::SingleChange& change) { return !change.lever.more; }

}  // namespace

std::string change_words(const Language& say, const model::SingleChange& change) {
  const std::string deed = deed_of(say, change);
  return change.lever.mover == model::Mover::kBidder ? say("the one who asks {}", deed)
                                                     : say("the one who answers {}", deed);
}

std::string change_outcome(const Language& say, const model::SingleChange& change) {
  return change.settles ? std::string(say("then they settle"))
                        : say("not enough by itself: they {}", plain_name(say, change.regime));
}

std::vector<model::SingleChange> changes_to_show(const Remedies& remedies, std::size_t most) {
  std::vector<model::SingleChange> shown;
  if (remedies.pair) {
    shown = {remedies.pair->one, remedies.pair->other};
  } else {
    std::copy_if(remedies.changes.begin(), remedies.changes.end(), std::back_inserter(shown),
                 [](const model::SingleChange& change) { return change.settles; });
  }
  if (hurts(remedies.setting)) {
    std::stable_partition(shown.begin(), shown.end(), does_less_harm);
  }
  if (!remedies.pair && shown.size() > most) {
    shown.resize(most);
  }
  return shown;
}

std::string changes_lead(const Language& say, const Remedies& remedies) {
  if (remedies.changes.empty()) {
    return nothing_needed(say, remedies);
  }
  if (remedies.pair) {
    return std::string(
        say("No one change is enough, from either side. The smallest two together:"));
  }
  switch (changes_to_show(remedies, 2).size()) {
    case 0:
      return nothing_enough(say, remedies.setting);
    case 1:
      return std::string(say("One change is enough:"));
    default:
      return std::string(say("One change is enough. Any of these:"));
  }
}

std::string said_aloud(const Language& say, const model::SingleChange& change,
                       const model::Setting& setting) {
  if (change.lever.mover == model::Mover::kBidder && setting.stance.criticism >= kMuchBlame) {
    return std::string(say("(Nobody owes softness to somebody who frightens them.)"));
  }
  const LeverWords* words = words_of_lever(change.lever.dial);
  return words == nullptr ? "" : say("“{}”", say(words->aloud));
}

std::string what_helps(const Language& say, const Remedies& remedies) {
  constexpr std::size_t kMost = 3;  // of those any one is enough; a pair has two
  std::string lead = changes_lead(say, remedies);
  std::vector<std::string> changes;
  for (const model::SingleChange& change : changes_to_show(remedies, kMost)) {
    changes.push_back(change_words(say, change));
  }
  switch (changes.size()) {
    case 0:
      return lead;
    case 1:
      return say("{} {}.", lead, changes[0]);
    case 2:
      return remedies.pair ? say("{} {}; and {}.", lead, changes[0], changes[1])
                           : say("{} {}; or {}.", lead, changes[0], changes[1]);
    default:
      return say("{} {}; {}; or {}.", lead, changes[0], changes[1], changes[2]);
  }
}

}  // namespace attune::coach
