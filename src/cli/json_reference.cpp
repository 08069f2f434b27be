// The words and numbers under the names of the model's own structures.
#include "cli/json_reference.h"

#include "cli/json_values.h"

namespace attune::cli {

namespace {

using model::ReferenceModel;
using model::ReferenceRun;

Json rest_json(const model::FixedPoint& rest, const ReferenceModel& model) {
  Json state = Json::object();
  for (std::size_t i = 0; i < rest.at.size(); ++i) {
    state[model.variables[i].name] = rest.at[i];
  }
  Json eigenvalues = Json::array();
  for (const std::complex<double>& value : rest.eigenvalues) {
    eigenvalues.push_back(Json::array({value.real(), value.imag()}));
  }
  return {{"state", std::move(state)},
          {"stable", rest.stable},
          {"eigenvalues", std::move(eigenvalues)}};
}

Json setting_json(const model::ReferenceSetting& setting, const ReferenceModel& model) {
  Json object = {{"name", setting.name},
                 {"title", setting.title},
                 {"meaning", setting.meaning},
                 {"term", setting.term},
                 {"parameters", setting.parameters},
                 {"kind", setting.system.kind == model::SystemKind::kMap ? "map" : "flow"},
                 {"competing_outcomes", setting.competing_outcomes},
                 {"fixed_points", Json::array()}};
  for (const model::FixedPoint& rest : rests_of(setting)) {
    object["fixed_points"].push_back(rest_json(rest, model));
  }
  return object;
}

Json number_json(const model::Expectation& number) {
  return {{"what", number.what},           {"expected", number.expected},
          {"tolerance", number.tolerance}, {"status", word_for(number.status)},
          {"computed", number.computed},   {"hit", number.is_hit()}};
}

Json run_json(const ReferenceRun& run) {
  const ReferenceModel& model = run.model;
  Json object = {{"name", model.name},
                 {"title", model.title},
                 {"source", model.source},
                 {"status", word_for(model.status)},
                 {"verified", model.what_is_verified},
                 {"paragraph", model.paragraph},
                 {"caution", model.caution},
                 {"variables", Json::array()},
                 {"settings", Json::array()},
                 {"numbers", Json::array()}};
  for (const model::ReferenceVariable& variable : model.variables) {
    object["variables"].push_back({{"name", variable.name}, {"meaning", variable.meaning}});
  }
  for (const model::ReferenceSetting& setting : model.settings) {
    object["settings"].push_back(setting_json(setting, model));
  }
  for (const model::Expectation& number : run.numbers) {
    object["numbers"].push_back(number_json(number));
  }
  return object;
}

}  // namespace

std::string references_json(const std::vector<ReferenceRun>& runs) {
  Json object;
  object["models"] = Json::array();
  std::size_t numbers = 0;
  std::size_t missed = 0;
  for (const ReferenceRun& run : runs) {
    object["models"].push_back(run_json(run));
    numbers += run.numbers.size();
    missed += run.numbers.size() - run.hits();
  }
  object["numbers"] = numbers;
  object["missed"] = missed;
  return one_line(object) + "\n";
}

}  // namespace attune::cli
