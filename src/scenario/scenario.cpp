// What a scenario says about its cast: who bids, who answers, whose seats can be taken; an
// option's own id.
#include "scenario/scenario.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "scenario/walk.h"

template class std::vector<attune::scenario::Step>;

namespace attune::scenario {
namespace {

template <typename Predicate>
Index find_person(const std::vector<Person>& cast, Predicate matches) {
  const auto found = std::find_if(cast.begin(), cast.end(), matches);
  return found == cast.end() ? kNone : static_cast<Index>(std::distance(cast.begin(), found));
}

}  // namespace

std::string_view Option::id() const {
  const std::size_t mark = key.find('#');
  return mark == std::string::npos ? std::string_view{} : std::string_view(key).substr(mark + 1);
}

Index Scenario::bidder() const {
  return find_person(cast, [](const Person& person) { return person.bids; });
}

Index Scenario::responder() const {
  return find_person(cast, [](const Person& person) { return !person.bids; });
}

Index Scenario::you() const {
  return find_person(cast, [](const Person& person) { return person.you; });
}

std::vector<Index> Scenario::seats() const {
  std::set<Index> named;
  for_each_choose(*this, [&named](const Choose& choose) {
    if (choose.named) {
      named.insert(choose.chooser);
    }
  });
  std::vector<Index> seats = {you()};
  named.erase(you());
  seats.insert(seats.end(), named.begin(), named.end());
  return seats;
}

model::Couple Scenario::model_couple() const {
  return {.bidder = cast[place_of(bidder())].traits,
          .responder = cast[place_of(responder())].traits,
          .slow = couple.slow,
          .situation = couple.situation,
          .parameters = couple.parameters};
}

}  // namespace attune::scenario
