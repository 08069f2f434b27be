#include "model/reference_table.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

namespace attune::model {

namespace {

// The files keep the names that the model's report used.
const std::map<std::string, ResponseStyle> kPolicyNames = {
    {"validate_boundary", ResponseStyle::kSupportive},
    {"enable", ResponseStyle::kEnabling},
    {"dismiss", ResponseStyle::kDismissive},
    {"withdraw", ResponseStyle::kWithdrawing},
};

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, ',');) {
    cells.push_back(cell);
  }
  return cells;
}

ReferenceRow row_of(const std::vector<std::string>& columns,
                    const std::vector<std::string>& cells) {
  ReferenceRow row;
  row.policy = kPolicyNames.at(cells.at(0));
  for (std::size_t i = 1; i < cells.size(); ++i) {
    if (!cells[i].empty()) {
      row.values[columns.at(i)] = std::stod(cells[i]);
    }
  }
  return row;
}

}  // namespace

std::vector<ReferenceRow> read_reference(const std::string& file, ResponseStyle policy) {
  std::ifstream in(std::filesystem::path(ATTUNE_SOURCE_DIR) / "tests/model/reference" / file);
  std::string line;
  std::getline(in, line);
  const std::vector<std::string> columns = cells_of(line);
  std::vector<ReferenceRow> rows;
  while (std::getline(in, line)) {
    ReferenceRow row = row_of(columns, cells_of(line));
    if (row.policy == policy) {
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

}  // namespace attune::model
