// Wraps each cell by itself, and prints the row line by line.
#include "cli/table.h"

#include <algorithm>

#include "base/printable.h"
#include "base/text.h"

namespace attune::cli {

namespace {

constexpr std::size_t kGap = 2;
constexpr std::size_t kNarrowestCell = 8;

}  // namespace

Table::Table(Page& page, std::size_t label_columns, std::size_t columns)
    : page_(page), label_columns_(label_columns), cell_columns_(kNarrowestCell) {
  const auto width = static_cast<std::size_t>(page.style().columns);
  const std::size_t used = label_columns + columns * kGap;
  if (width > used) {
    cell_columns_ = std::max(kNarrowestCell, (width - used) / columns);
  }
}

void Table::row(std::string_view label, const std::vector<std::string>& cells, Tone tone) {
  std::vector<std::vector<std::string>> wrapped;
  std::size_t height = 1;
  for (const std::string& cell : cells) {
    wrapped.push_back(wrap(printable(cell), cell_columns_));
    height = std::max(height, wrapped.back().size());
  }
  for (std::size_t i = 0; i < height; ++i) {
    std::string line;
    for (const std::vector<std::string>& cell : wrapped) {
      line += std::string(kGap, ' ') + padded(i < cell.size() ? cell[i] : "", cell_columns_);
    }
    page_.row(i == 0 ? label : "", label_columns_, line, tone);
  }
}

}  // namespace attune::cli
