// A page to read, print and hand on: one self-contained HTML file with pictures and tables in it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "picture/plot.h"

namespace attune::picture {

/// A small table; the first cell of a row names it.
struct FactsTable {
  std::string caption;               ///< What the table is about; may be empty.
  std::vector<std::string> columns;  ///< Headings, one a column.
  /// One cell a column; what is missing is empty, what is too much is left out.
  std::vector<std::vector<std::string>> rows;
};

struct ReportSection {
  std::string heading;
  std::vector<std::string> paragraphs;
  std::optional<Plot> plot;
  std::optional<FactsTable> facts;
};

struct Report {
  std::string title;
  std::string lead;  ///< What matters most, in one paragraph.
  std::vector<ReportSection> sections;
  std::string footer;      ///< What this rests on and what it cannot say.
  Language language = {};  ///< Of its words.
};

/// A whole file. Light or dark as the reader's system is, light on paper; two pictures and a table
/// fit on a sheet of A4. Without scripts and without anything from elsewhere; every text is
/// escaped. The same bytes for the same report on every machine.
[[nodiscard]] std::string html_text(const Report& report);

}  // namespace attune::picture
