// What is chosen in a seat where nobody sits.
#include "scenario/unmanned_choice.h"

#include <algorithm>
#include <limits>
#include <variant>

#include "model/reply.h"

namespace attune::scenario {

const Option* first_available(std::span<const OfferedOption> offered) {
  const auto found = std::find_if(offered.begin(), offered.end(),
                                  [](const OfferedOption& each) { return each.available; });
  return found == offered.end() ? nullptr : found->option;
}

const Option* nearest_to_habit(std::span<const OfferedOption> offered,
                               const model::Stance<double>& habit) {
  const Option* nearest = nullptr;
  double smallest = std::numeric_limits<double>::infinity();
  for (const OfferedOption& each : offered) {
    const auto* codes = std::get_if<model::ReplyCodes>(&each.option->codes);
    if (!each.available || codes == nullptr) {
      continue;
    }
    const double distance = model::squared_distance(model::stance_of(*codes), habit);
    if (distance < smallest) {
      smallest = distance;
      nearest = each.option;
    }
  }
  return nearest != nullptr ? nearest : first_available(offered);
}

}  // namespace attune::scenario
