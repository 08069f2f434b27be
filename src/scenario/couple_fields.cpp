// A band starts at its midpoint; a number is the share itself.
#include "scenario/couple_fields.h"

#include <fmt/format.h>

#include "base/parse_number.h"
#include "scenario/fields.h"
#include "scenario/names.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

constexpr Range kScores = {model::kLowestScore, model::kHighestScore};
constexpr Range kShare = {0.0, 1.0};
constexpr Range kThreeSteps = {0.0, 3.0};

void read_steps(Element element, std::string_view what, double& share, Reporter& reporter) {
  if (const auto steps = read_number(element, kThreeSteps, what, reporter)) {
    share = *steps / kThreeSteps.high;
  }
}

}  // namespace

void read_traits(Element map, model::Traits& traits, Reporter& reporter) {
  if (!map || !check_map(map, map.at(), "traits", kTraitKeys, reporter)) {
    return;
  }
  traits.anxiety =
      read_number(map.find("anxiety"), kScores, "anxiety", reporter).value_or(traits.anxiety);
  traits.avoidance =
      read_number(map.find("avoidance"), kScores, "avoidance", reporter).value_or(traits.avoidance);
}

std::optional<double> read_share(Element map, model::Quantity quantity, Reporter& reporter) {
  const std::string_view name = model::name_of(quantity);
  const Element element = map.find(name);
  if (!element) {
    return std::nullopt;
  }
  if (parse_number<double>(element.text()).has_value()) {
    return read_number(element, kShare, name, reporter);
  }
  const auto band = model::band_named(quantity, element.text());
  if (!band.has_value()) {
    reporter.add(FindingCode::kUnknownValue, element.at(),
                 fmt::format("'{}' is neither a band of {} nor a number", element.text(), name),
                 fmt::format("{}; or write a number from 0 to 1, such as 0.45",
                             reporter.suggest(element.text(), band_words(quantity))));
    return std::nullopt;
  }
  return model::band_midpoint(quantity, *band);
}

void read_slow_state(Element map, model::SlowState<double>& slow, Reporter& reporter) {
  using model::Quantity;
  slow.security = read_share(map, Quantity::kSecurity, reporter).value_or(slow.security);
  slow.soothing = read_share(map, Quantity::kSoothing, reporter).value_or(slow.soothing);
  slow.dependence = read_share(map, Quantity::kDependence, reporter).value_or(slow.dependence);
  slow.burden = read_share(map, Quantity::kBurden, reporter).value_or(slow.burden);
}

void read_situation(Element map, model::Situation& situation, Reporter& reporter) {
  situation.engagement = read_number(map.find("engagement"), kShare, "engagement", reporter)
                             .value_or(situation.engagement);
  read_steps(map.find("softness"), "softness", situation.softness, reporter);
  read_steps(map.find("soothed_before"), "soothed_before", situation.soothed_before, reporter);
}

}  // namespace attune::scenario
