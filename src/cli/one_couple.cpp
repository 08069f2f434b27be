// The scalar model, whose numbers are those of the reference tables.
#include "cli/one_couple.h"

#include <algorithm>
#include <utility>

#include "cli/json_values.h"
#include "cli/possible.h"
#include "model/bands.h"
#include "model/conversation.h"
#include "picture/csv.h"
#include "session/week_values.h"

namespace attune::cli {

namespace {

using session::TalkMinute;

std::vector<TalkMinute> by_the_minute(const std::vector<model::FastState<double>>& states,
                                      double step) {
  std::vector<TalkMinute> minutes;
  const auto add = [&](std::size_t at) {
    minutes.push_back({.minute = static_cast<double>(at) * step, .state = states[at]});
  };
  // Where the steps do not meet a minute, the first one behind it stands for it.
  const auto place_of_next = [&] {
    const auto minute = static_cast<double>(minutes.size());
    return static_cast<std::size_t>(model::steps_covering(minute, step));
  };
  std::size_t last = 0;
  for (std::size_t at = 0; at < states.size(); at = place_of_next()) {
    add(at);
    last = at;
  }
  if (last + 1 < states.size()) {
    add(states.size() - 1);
  }
  return minutes;
}

picture::DataTable talk_table(const CoupleRun& run) {
  picture::DataTable table;
  table.columns.push_back({"minute", ""});
  for (int i = 0; i < model::kFastQuantityCount; ++i) {
    table.columns.push_back({std::string(name_of(static_cast<model::Quantity>(i))), ""});
  }
  for (const TalkMinute& minute : run.talk) {
    std::vector<picture::DataValue> row = {minute.minute};
    for (int i = 0; i < model::kFastQuantityCount; ++i) {
      row.emplace_back(value_of(static_cast<model::Quantity>(i), minute.state, {}));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

picture::DataTable weeks_table(const CoupleRun& run) {
  picture::DataTable table;
  table.columns.push_back({"week", ""});
  for (const session::WeekValue& value : session::values_of(model::Week{})) {
    table.columns.push_back({std::string(value.name), ""});
  }
  for (const model::Week& week : run.weeks) {
    std::vector<picture::DataValue> row = {static_cast<double>(table.rows.size())};
    for (const session::WeekValue& value : session::values_of(week)) {
      row.emplace_back(value.value);
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

bool CoupleRun::possible() const {
  return std::all_of(talk.begin(), talk.end(),
                     [](const auto& minute) { return is_possible(minute.state); }) &&
         std::all_of(weeks.begin(), weeks.end(),
                     [](const model::Week& week) { return is_possible(week); });
}

CoupleRun run_one_couple(const model::Couple& couple, const model::Stance<double>& stance,
                         double minutes, int weeks) {
  return {.talk = by_the_minute(model::run_conversation(couple, stance, minutes).states,
                                couple.parameters.time_step),
          .weeks = model::run_weeks(couple, stance, weeks)};
}

std::string json_of(const CoupleRun& run) {
  Json conversation = Json::array();
  for (const session::TalkMinute& minute : run.talk) {
    Json entry = {{"minute", minute.minute}};
    put_fast(entry, minute.state);
    conversation.push_back(std::move(entry));
  }
  Json weeks = Json::array();
  for (const model::Week& week : run.weeks) {
    Json entry = {{"week", weeks.size()}};
    for (const session::WeekValue& value : session::values_of(week)) {
      entry[std::string(value.name)] = value.value;
    }
    weeks.push_back(std::move(entry));
  }
  return one_line({{"conversation", std::move(conversation)}, {"weeks", std::move(weeks)}}) + "\n";
}

std::string talk_csv(const CoupleRun& run) { return picture::csv_text(talk_table(run)); }

std::string weeks_csv(const CoupleRun& run) { return picture::csv_text(weeks_table(run)); }

}  // namespace attune::cli
