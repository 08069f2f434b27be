// The list of the models, and what all of them share.
#include "model/reference/reference_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/reference/coupled_oscillators.h"
#include "model/reference/gone_with_the_wind.h"
#include "model/reference/gottman_bilinear.h"
#include "model/reference/gottman_ojive.h"
#include "model/reference/laura_and_petrarch.h"
#include "model/reference/liebovitch.h"
#include "model/reference/rinaldi_linear.h"

namespace attune::model {

std::string_view word_for(Status status) {
  switch (status) {
    case Status::kVerified:
      return "verified";
    case Status::kRecalled:
      return "recalled";
    case Status::kDerived:
      return "derived";
  }
  return "recalled";
}

bool Expectation::is_hit() const { return std::abs(computed - expected) <= tolerance; }

std::size_t ReferenceRun::hits() const {
  return static_cast<std::size_t>(std::count_if(
      numbers.begin(), numbers.end(), [](const Expectation& number) { return number.is_hit(); }));
}

std::vector<ReferenceModel> reference_models() {
  std::vector<ReferenceModel> models;
  models.push_back(gottman_bilinear());
  models.push_back(gottman_ojive());
  models.push_back(rinaldi_linear());
  models.push_back(laura_and_petrarch());
  models.push_back(gone_with_the_wind());
  models.push_back(liebovitch());
  models.push_back(coupled_oscillators());
  return models;
}

ReferenceRun run_reference(ReferenceModel model) {
  std::vector<Expectation> numbers = model.run();
  return {std::move(model), std::move(numbers)};
}

std::vector<FixedPoint> rests_of(const ReferenceSetting& setting) {
  constexpr int kStarts = 100;
  return find_fixed_points(setting.system, kStarts, setting.near_rests).points;
}

Box even_box(std::size_t variables, double low, double high) {
  return {std::vector<double>(variables, low), std::vector<double>(variables, high)};
}

}  // namespace attune::model
