// The words for a variant by band.
#include "scenario/translation/text_walk.h"

#include "model/bands.h"

namespace attune::scenario {

namespace {

std::string owner_of(const Scenario& scenario, model::Quantity quantity) {
  if (quantity > model::Quantity::kWithdrawal) {
    return "couple";
  }
  return scenario
      .person(quantity > model::Quantity::kDiscouragement ? scenario.responder()
                                                          : scenario.bidder())
      .id;
}

}  // namespace

std::string when_in_band(const Scenario& scenario, model::Quantity quantity,
                         std::optional<int> band) {
  const std::string_view word =
      band.has_value() ? model::bands_of(quantity)[static_cast<std::size_t>(*band)].word
                       : "none of these";
  return fmt::format("{}.{} is {}", owner_of(scenario, quantity), model::name_of(quantity), word);
}

}  // namespace attune::scenario
