// Positions in the row of numbers that a couple is; names as in files.
#include "model/cycle/dial.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "base/text.h"
#include "model/ensemble/kernel.h"

namespace attune::model {

namespace {

std::vector<Dial> all_dials() {
  const Couple couple;
  const auto trait = [&](const char* name, const double& number) {
    return Dial(name, {kLowestScore, kHighestScore}, DialKind::kOfTheCouple,
                position_in(couple, number));
  };
  const auto share = [&](const char* name, const double& number) {
    return Dial(name, {0.0, 1.0}, DialKind::kOfTheCouple, position_in(couple, number));
  };
  std::vector<Dial> dials = {
      trait("bidder.anxiety", couple.bidder.anxiety),
      trait("bidder.avoidance", couple.bidder.avoidance),
      trait("responder.anxiety", couple.responder.anxiety),
      trait("responder.avoidance", couple.responder.avoidance),
      share("security", couple.slow.security),
      share("soothing", couple.slow.soothing),
      share("dependence", couple.slow.dependence),
      share("burden", couple.slow.burden),
      share("engagement", couple.situation.engagement),
      share("softness", couple.situation.softness),
      share("soothed_before", couple.situation.soothed_before),
  };
  constexpr std::array<const char*, kStanceShares.size()> kStance = {
      "stance.validation",    "stance.reassurance",  "stance.availability", "stance.autonomy",
      "stance.accommodation", "stance.invalidation", "stance.criticism",    "stance.withdrawal"};
  for (std::size_t i = 0; i < kStance.size(); ++i) {
    dials.emplace_back(kStance.at(i), Dial::Range{}, DialKind::kOfTheStance, i);
  }
  for (const ParameterInfo& info : parameter_table()) {
    dials.emplace_back(std::string(info.name), Dial::Range{info.low, info.high},
                       DialKind::kParameter, position_in(couple, couple.parameters.*info.member));
  }
  return dials;
}

std::vector<Dial>::const_iterator find_dial(std::string_view name) {
  return std::find_if(dials().begin(), dials().end(),
                      [&](const Dial& dial) { return dial.name() == name; });
}

}  // namespace

Dial::Dial(std::string name, Range range, DialKind kind, std::size_t place)
    : name_(std::move(name)), range_(range), kind_(kind), place_(place) {}

double Dial::of(const Setting& setting) const {
  return kind_ == DialKind::kOfTheStance ? setting.stance.*kStanceShares.at(place_)
                                         : number_at(setting.couple, place_);
}

void Dial::turn(Setting& setting, double value) const {
  const double held = std::clamp(value, low(), high());
  if (kind_ == DialKind::kOfTheStance) {
    setting.stance.*kStanceShares.at(place_) = held;
  } else {
    set_number_at(setting.couple, place_, held);
  }
}

Setting Dial::turned(Setting setting, double value) const {
  turn(setting, value);
  return setting;
}

// A table that never changes: it is asked for whenever something is turned.
const std::vector<Dial>& dials() {
  static const std::vector<Dial> table = all_dials();
  return table;
}

const Dial& known_dial(std::string_view name) {
  const auto found = find_dial(name);
  assert(found != dials().end() && "a name that is written in the program");
  return *found;
}

Result<Dial> dial_named(std::string_view name) {
  const auto found = find_dial(name);
  if (found != dials().end()) {
    return *found;
  }
  std::vector<std::string> known;
  for (const Dial& dial : dials()) {
    known.push_back(dial.name());
  }
  const std::string near = nearest(name, known);
  return Error{ErrorCode::kNotFound, fmt::format("there is nothing called '{}' to turn", name), "",
               near.empty() ? "name a trait such as responder.avoidance, a share such as security, "
                              "a part of the stance such as stance.validation, or a parameter"
                            : fmt::format("did you mean '{}'?", near)};
}

}  // namespace attune::model
