// The list of the models, and what all of them share.
#include "model/reference/reference_model.h"

#include <fmt/format.h>

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

std::string check_sentence(std::string_view what, std::size_t hits, std::size_t numbers) {
  const std::string computed =
      fmt::format("The program computes {} numbers of {} and compares them; ", numbers, what);
  return hits == numbers ? computed + "all agree. That checks the arithmetic, not people."
                         : fmt::format("{}{} of them do not agree.", computed, numbers - hits);
}

std::string source_sentences(const ReferenceModel& model) {
  return fmt::format("{}. {}.", model.source, model.what_is_verified);
}

std::string setting_sentence(const ReferenceSetting& setting) {
  return setting.term.empty()
             ? setting.meaning + "."
             : fmt::format("{} (in the papers: {}).", setting.meaning, setting.term);
}

std::string parameter_sentence(const ReferenceSetting& setting) {
  return fmt::format("The numbers of this couple: {}.", setting.parameters);
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

std::string_view words_for(const FixedPoint& rest) {
  if (rest.stable) {
    return rest.turns() ? "they settle here, swinging" : "they settle here";
  }
  return rest.turns() ? "they swing away from here" : "they do not stay here";
}

Box even_box(std::size_t variables, double low, double high) {
  return {std::vector<double>(variables, low), std::vector<double>(variables, high)};
}

}  // namespace attune::model
