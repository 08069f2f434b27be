// An object for each arm, with an array for tonight and one for the weeks.
#include "cli/json_comparison.h"

#include "cli/json_values.h"
#include "model/parameters.h"

namespace attune::cli {

namespace {

Json minute_of(double minute, const model::FastState<double>& state) {
  Json entry = {{"minute", minute}};
  put_fast(entry, state);
  return entry;
}

Json now_of(const session::Arm& arm, const session::Comparison& comparison) {
  Json now = Json::array({minute_of(comparison.start_minute, comparison.start)});
  for (const session::ArmTurn& turn : arm.turns) {
    Json entry = minute_of(turn.minute, turn.state);
    if (!turn.reply.empty()) {
      entry["style"] = name_of(turn.reading.style);
      entry["reply"] = turn.reply;
      entry["substituted"] = turn.substituted;
    }
    now.push_back(std::move(entry));
  }
  return now;
}

Json weeks_of(const session::Arm& arm) {
  Json weeks = Json::array();
  for (const model::Week& week : arm.weeks) {
    Json entry = {{"week", weeks.size()}};
    put_slow(entry, week.slow);
    entry["bids_per_week"] = week.bids_per_week;
    entry["barometer"] = week.barometer;
    entry["satisfaction"] = week.satisfaction;
    weeks.push_back(std::move(entry));
  }
  return weeks;
}

Json arm_json(const session::Arm& arm, const session::Comparison& comparison) {
  Json object;
  object["style"] = arm.style ? Json(name_of(*arm.style)) : Json(nullptr);
  object["picks"] = scenario::pick_keys(arm.picks);
  object["end"] = arm.end_id.empty() ? Json(nullptr) : Json(arm.end_id);
  object["fault"] = arm.fault.empty() ? Json(nullptr) : Json(arm.fault);
  object["now"] = now_of(arm, comparison);
  object["weeks"] = weeks_of(arm);
  object["sentence"] = arm.sentence;
  return object;
}

}  // namespace

std::string comparison_json(const session::Comparison& comparison) {
  Json object;
  object["scenario"] = comparison.scenario ? Json(comparison.scenario->id) : Json(nullptr);
  object["arms"] = Json::array();
  for (const session::Arm& arm : comparison.arms) {
    object["arms"].push_back(arm_json(arm, comparison));
  }
  const std::vector<model::ChangedParameter> changed =
      model::changed_parameters(comparison.parameters);
  if (!changed.empty()) {
    object["parameters"] = Json::object();
  }
  for (const model::ChangedParameter& parameter : changed) {
    object["parameters"][std::string(parameter.name)] = parameter.value;
  }
  return one_line(object) + "\n";
}

}  // namespace attune::cli
