// What depends on the machine is left out.
#include "cli/json_ensemble.h"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "cli/json_values.h"

namespace attune::cli {

namespace {

struct Level {
  const char* name;
  double share;
};

constexpr std::array<Level, 5> kLevels = {
    {{"q05", 0.05}, {"q25", 0.25}, {"q50", 0.5}, {"q75", 0.75}, {"q95", 0.95}}};

Json week_of(const model::EnsembleSummary& summary, std::size_t week) {
  Json entry = {{"week", week}};
  for (std::size_t column = 0; column < model::kWeekColumns.size(); ++column) {
    Json spread = {{"mean", summary.mean(week, column)}};
    for (const Level& level : kLevels) {
      spread[level.name] = summary.quantile(week, column, level.share);
    }
    entry[std::string(model::kWeekColumns.at(column).name)] = std::move(spread);
  }
  return entry;
}

}  // namespace

std::string ensemble_json(const ManyCouples& many, const EnsembleEnd& end,
                          const model::EnsembleSummary& summary) {
  Json object;
  object["couples"] = end.outcome.couples;
  object["stopped_early"] = end.outcome.couples < many.couples;
  object["outside"] = end.outside;
  object["policy"] = many.policy.name;
  object["stance"] = json_of(many.policy.stance);
  object["seed"] = many.seed;
  object["spread"] = many.spread;
  object["noise"] = many.noise;
  object["precision"] = many.precision == model::Precision::kSingle ? "f32" : "f64";
  object["hash"] = fmt::format("{:016x}", end.outcome.hash);
  object["weeks"] = Json::array();
  for (std::size_t week = 0; week < summary.weeks(); ++week) {
    object["weeks"].push_back(week_of(summary, week));
  }
  return one_line(object) + "\n";
}

}  // namespace attune::cli
