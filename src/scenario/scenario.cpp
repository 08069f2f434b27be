#include "scenario/scenario.h"

#include <algorithm>

#include "scenario/walk.h"

namespace attune::scenario {

namespace {

template <typename Wanted>
Index first_person(const std::vector<Person>& cast, Wanted wanted) {
  const auto found = std::find_if(cast.begin(), cast.end(), wanted);
  return found == cast.end() ? kNone : static_cast<Index>(found - cast.begin());
}

}  // namespace

Index Scenario::bidder() const {
  return first_person(cast, [](const Person& person) { return person.bids; });
}

Index Scenario::responder() const {
  return first_person(cast, [](const Person& person) { return !person.bids; });
}

Index Scenario::you() const {
  return first_person(cast, [](const Person& person) { return person.you; });
}

std::vector<Index> Scenario::seats() const {
  std::vector<bool> has_blocks(cast.size(), false);
  const auto note_chooser = [&has_blocks](const Step& step) {
    const auto* choose = std::get_if<Choose>(&step.what);
    if (choose != nullptr && choose->named && choose->chooser != kNone) {
      has_blocks[static_cast<std::size_t>(choose->chooser)] = true;
    }
  };
  for (const Node& node : nodes) {
    for_each_step(node.steps, note_chooser);
  }
  std::vector<Index> seats = {you()};
  for (Index person = 0; person < static_cast<Index>(cast.size()); ++person) {
    if (person != you() && has_blocks[static_cast<std::size_t>(person)]) {
      seats.push_back(person);
    }
  }
  return seats;
}

model::Couple Scenario::model_couple() const {
  model::Couple two;
  two.bidder = cast[static_cast<std::size_t>(bidder())].traits;
  two.responder = cast[static_cast<std::size_t>(responder())].traits;
  two.slow = couple.slow;
  two.situation = couple.situation;
  return two;
}

}  // namespace attune::scenario
