// Written by the million, so without a table in between.
#include "cli/ensemble_csv.h"

#include <array>
#include <charconv>
#include <cstdint>

namespace attune::cli {

namespace {

template <typename Number>
void put(Number number, char after, std::string& text) {
  std::array<char, 32> digits{};
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  text.append(digits.data(), end);
  text += after;
}

void put_row(const model::BlockWeek& week, std::size_t lane, std::string& text) {
  for (const model::WeekColumn& column : model::kWeekColumns) {
    const bool last = &column == &model::kWeekColumns.back();
    put((week.*column.member)[lane], last ? '\n' : ',', text);
  }
}

}  // namespace

std::string ensemble_csv_header() {
  std::string header = "couple,week";
  for (const model::WeekColumn& column : model::kWeekColumns) {
    header += ',';
    header += column.name;
  }
  return header + '\n';
}

void put_rows(const model::ComputedBlock& block, std::string& text) {
  for (std::size_t lane = 0; lane < block.count; ++lane) {
    for (std::size_t week = 0; week < block.weeks.size(); ++week) {
      put(block.first + lane, ',', text);
      put(week, ',', text);
      put_row(block.weeks[week], lane, text);
    }
  }
}

}  // namespace attune::cli
