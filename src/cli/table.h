// A table of wrapped cells: a label and one column an arm.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cli/page.h"
#include "cli/terminal.h"

namespace attune::cli {

class Table {
 public:
  /// Shares the page's width between a label and `columns` columns, at least one.
  Table(Page& page, std::size_t label_columns, std::size_t columns);

  /// One row; a cell that is too wide is wrapped. `cells` has one text a column.
  void row(std::string_view label, const std::vector<std::string>& cells, Tone tone = Tone::kPlain);

  /// What fits into one line of a cell.
  [[nodiscard]] std::size_t cell_columns() const { return cell_columns_; }

 private:
  Page& page_;
  std::size_t label_columns_;
  std::size_t cell_columns_;
};

}  // namespace attune::cli
