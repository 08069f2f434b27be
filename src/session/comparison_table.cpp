// Tonight and the weeks share one header, so that one file holds all.
#include "session/comparison_table.h"

#include <utility>
#include <vector>

#include "model/bands.h"
#include "model/reply.h"
#include "picture/csv.h"
#include "session/week_values.h"

namespace attune::session {

namespace {

using picture::DataValue;
using Row = std::vector<DataValue>;

std::string arm_word(const Arm& arm) {
  return arm.style ? std::string(name_of(*arm.style)) : "own";
}

void put_empty(Row& row, std::size_t cells) {
  for (std::size_t i = 0; i < cells; ++i) {
    row.emplace_back(std::string());
  }
}

Row now_row(const Arm& arm, double minute, const model::FastState<double>& state,
            const std::string& reply) {
  Row row = {arm_word(arm), std::string("now"), minute, std::string()};
  for (int i = 0; i < model::kFastQuantityCount; ++i) {
    row.emplace_back(value_of(static_cast<model::Quantity>(i), state, {}));
  }
  put_empty(row, values_of(model::Week{}).size());
  row.emplace_back(reply);
  return row;
}

Row week_row(const Arm& arm, std::size_t week) {
  Row row = {arm_word(arm), std::string("weeks"), std::string(), static_cast<double>(week)};
  put_empty(row, model::kFastQuantityCount);
  for (const WeekValue& value : values_of(arm.weeks[week])) {
    row.emplace_back(value.value);
  }
  row.emplace_back(std::string());
  return row;
}

picture::DataTable header() {
  picture::DataTable table;
  table.columns = {{"arm", ""}, {"when", ""}, {"minute", ""}, {"week", ""}};
  for (int i = 0; i < model::kFastQuantityCount; ++i) {
    table.columns.push_back({std::string(name_of(static_cast<model::Quantity>(i))), ""});
  }
  for (const WeekValue& value : values_of(model::Week{})) {
    table.columns.push_back({std::string(value.name), ""});
  }
  table.columns.push_back({"reply", ""});
  return table;
}

}  // namespace

picture::DataTable comparison_table(const Comparison& comparison) {
  picture::DataTable table = header();
  for (const Arm& arm : comparison.arms) {
    table.rows.push_back(now_row(arm, comparison.start_minute, comparison.start, ""));
    for (const ArmTurn& turn : arm.turns) {
      table.rows.push_back(now_row(arm, turn.minute, turn.state, turn.reply));
    }
  }
  for (const Arm& arm : comparison.arms) {
    for (std::size_t week = 0; week < arm.weeks.size(); ++week) {
      table.rows.push_back(week_row(arm, week));
    }
  }
  return table;
}

}  // namespace attune::session
