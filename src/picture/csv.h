// Tables of data as text that spreadsheets and scripts read: RFC 4180 with plain line ends.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "picture/plot.h"

namespace attune::picture {

struct DataColumn {
  std::string name;
  std::string unit;  ///< Follows the name in brackets; empty where there is none.
};

using DataValue = std::variant<double, std::string>;

/// Rows have one value a column; what is missing is empty, what is too much is left out.
struct DataTable {
  std::vector<DataColumn> columns;
  std::vector<std::vector<DataValue>> rows;
};

/// A header and a line a row. Numbers are written with as many digits as it takes to read the same
/// number again; one that is not finite is an empty field. A text that a spreadsheet would take for
/// a formula, since it begins with = + - or @, gets an apostrophe before it.
[[nodiscard]] std::string csv_text(const DataTable& table);

/// The points of all lines, dots, arrows and cells, one a row: series, x, y, label; where there are
/// arrows, also how far each goes along both axes. A cell stands at its middle and is labelled with
/// its category. A line without a name is called by its data_name, any other series without one by
/// its place: "layer 2". A point of which neither x nor y is finite has no row.
[[nodiscard]] DataTable data_of(const Plot& plot);

}  // namespace attune::picture
