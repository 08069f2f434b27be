// Fields are quoted only where they have to be.
#include "picture/csv.h"

#include <fmt/format.h>

#include <cmath>

#include "base/printable.h"
#include "picture/overloaded.h"

namespace attune::picture {

namespace {

bool looks_like_a_formula(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \n");
  return first != std::string_view::npos &&
         std::string_view("=+-@").find(text[first]) != std::string_view::npos;
}

std::string text_field(const std::string& text) {
  std::string shown = printable(text);
  if (looks_like_a_formula(shown)) {
    shown.insert(0, 1, '\'');
  }
  const bool blank_at_an_end = shown.starts_with(' ') || shown.ends_with(' ');
  if (shown.find_first_of(",\"\n") == std::string::npos && !blank_at_an_end) {
    return shown;
  }
  std::string quoted = "\"";
  for (const char byte : shown) {
    quoted += byte;
    if (byte == '"') {
      quoted += byte;
    }
  }
  return quoted + '"';
}

std::string field(const DataValue& value) {
  return std::visit(Overloaded{[](double number) {
                                 return std::isfinite(number) ? fmt::format("{}", number)
                                                              : std::string();
                               },
                               [](const std::string& text) { return text_field(text); }},
                    value);
}

std::string heading(const DataColumn& column) {
  return text_field(column.unit.empty() ? column.name
                                        : fmt::format("{} ({})", column.name, column.unit));
}

std::string name_or(const std::string& name, std::string_view otherwise) {
  return name.empty() ? std::string(otherwise) : name;
}

void add_rows(const Layer& layer, std::size_t index, DataTable& table) {
  const auto add = [&](const std::string& name, const Point& at, const std::string& label) {
    table.rows.push_back({name_or(name, fmt::format("layer {}", index + 1)), at.x, at.y, label});
  };
  std::visit(Overloaded{[&](const Line& line) {
                          for (const Point& point : line.points) {
                            add(line.name, point, "");
                          }
                        },
                        [&](const Dots& dots) {
                          for (const Dot& dot : dots.dots) {
                            add(dots.name, dot.at, dot.label);
                          }
                        },
                        [](const auto& /*has no points of its own*/) {}},
             layer);
}

}  // namespace

std::string csv_text(const DataTable& table) {
  std::string text;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    text += (i > 0 ? "," : "") + heading(table.columns[i]);
  }
  text += '\n';
  for (const std::vector<DataValue>& row : table.rows) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      text += (i > 0 ? "," : "") + (i < row.size() ? field(row[i]) : "");
    }
    text += '\n';
  }
  return text;
}

DataTable data_of(const Plot& plot) {
  DataTable table;
  table.columns = {{"series", ""},
                   {name_or(plot.x.label, "x"), ""},
                   {name_or(plot.y.label, "y"), ""},
                   {"label", ""}};
  for (std::size_t i = 0; i < plot.layers.size(); ++i) {
    add_rows(plot.layers[i], i, table);
  }
  return table;
}

}  // namespace attune::picture
