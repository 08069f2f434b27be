// Positions in the row of numbers that a couple is; names as in files.
#include "model/cycle/dial.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "model/ensemble/kernel.h"

namespace attune::model {

namespace {

std::vector<Dial> all_dials() {
  const Couple couple;
  const auto trait = [&](const char* name, const char* meaning, const double& number) {
    return Dial(name, meaning, kLowestScore, kHighestScore, position_in(couple, number), false);
  };
  const auto share = [&](const char* name, const char* meaning, const double& number) {
    return Dial(name, meaning, 0.0, 1.0, position_in(couple, number), false);
  };
  std::vector<Dial> dials = {
      trait("bidder.anxiety", "how much the one who asks fears being left", couple.bidder.anxiety),
      trait("bidder.avoidance", "how uneasy closeness makes the one who asks",
            couple.bidder.avoidance),
      trait("responder.anxiety", "how much the one who answers fears being left",
            couple.responder.anxiety),
      trait("responder.avoidance", "how uneasy closeness makes the one who answers",
            couple.responder.avoidance),
      share("security", "trust in this partner", couple.slow.security),
      share("soothing", "being able to calm oneself", couple.slow.soothing),
      share("dependence", "leaning on being reassured", couple.slow.dependence),
      share("burden", "what caring has cost the one who answers", couple.slow.burden),
      share("engagement", "how much the one who answers is there in deeds",
            couple.situation.engagement),
      share("softness", "how softly the one who asks begins", couple.situation.softness),
      share("soothed_before", "calming oneself before asking", couple.situation.soothed_before),
  };
  constexpr std::array<std::pair<const char*, const char*>, 8> kStance = {
      {{"stance.validation", "showing that the feeling makes sense"},
       {"stance.reassurance", "saying that all is well"},
       {"stance.availability", "turning towards the other"},
       {"stance.autonomy", "a limit of one's own, and confidence in the other"},
       {"stance.accommodation", "giving up something so that the worry stops"},
       {"stance.invalidation", "brushing the feeling off"},
       {"stance.criticism", "blaming the other"},
       {"stance.withdrawal", "leaving the talk"}}};
  for (std::size_t i = 0; i < kStance.size(); ++i) {
    dials.emplace_back(kStance.at(i).first, kStance.at(i).second, 0.0, 1.0, i, true);
  }
  for (const ParameterInfo& info : parameter_table()) {
    dials.emplace_back(std::string(info.name), std::string(info.meaning), info.low, info.high,
                       position_in(couple, couple.parameters.*info.member), false);
  }
  return dials;
}

}  // namespace

Dial::Dial(std::string name, std::string meaning, double low, double high, std::size_t place,
           bool of_stance)
    : name_(std::move(name)),
      meaning_(std::move(meaning)),
      low_(low),
      high_(high),
      place_(place),
      of_stance_(of_stance) {}

double Dial::of(const Setting& setting) const {
  return of_stance_ ? setting.stance.*kStanceShares.at(place_) : number_at(setting.couple, place_);
}

void Dial::turn(Setting& setting, double value) const {
  const double held = std::clamp(value, low_, high_);
  if (of_stance_) {
    setting.stance.*kStanceShares.at(place_) = held;
  } else {
    set_number_at(setting.couple, place_, held);
  }
}

Setting Dial::turned(Setting setting, double value) const {
  turn(setting, value);
  return setting;
}

std::vector<Dial> dials() { return all_dials(); }

Result<Dial> dial_named(std::string_view name) {
  std::vector<std::string> known;
  for (const Dial& dial : dials()) {
    if (dial.name() == name) {
      return dial;
    }
    known.push_back(dial.name());
  }
  const std::string near = nearest(name, known);
  return Error{ErrorCode::kNotFound, fmt::format("there is nothing called '{}' to turn", name), "",
               near.empty() ? "name a trait such as responder.avoidance, a share such as security, "
                              "a part of the stance such as stance.validation, or a parameter"
                            : fmt::format("did you mean '{}'?", near)};
}

}  // namespace attune::model
