// Fields are quoted only where they have to be.
#include "picture/csv.h"

#include <fmt/format.h>

#include <algorithm>
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

/// Adds the points of one layer after the other.
class PlotRows {
 public:
  PlotRows(const Plot& plot, DataTable& table) : plot_(plot), table_(table) {}

  void add(const Layer& layer, std::size_t index) {
    series_ = fmt::format("layer {}", index + 1);
    std::visit([this](const auto& each) { this->add(each); }, layer);
  }

 private:
  void row(const std::string& name, const Point& at, const std::string& label,
           const std::vector<DataValue>& more = {}) {
    if (!std::isfinite(at.x) && !std::isfinite(at.y)) {
      return;
    }
    table_.rows.push_back({name_or(name, series_), at.x, at.y, label});
    table_.rows.back().insert(table_.rows.back().end(), more.begin(), more.end());
  }
  void add(const Line& line) {
    const std::string name = name_or(line.name, line.data_name);
    for (const Point& point : line.points) {
      row(name, point, "");
    }
  }
  void add(const Dots& dots) {
    for (const Dot& dot : dots.dots) {
      row(dots.name, dot.at, dot.label);
    }
  }
  void add(const Arrows& arrows) {
    for (const Arrow& arrow : arrows.arrows) {
      row("", arrow.at, "", {arrow.along_x, arrow.along_y});
    }
  }
  void add(const Cells& cells) {
    const std::size_t count = std::min(cells.kinds.size(), cells.columns * cells.rows);
    for (std::size_t i = 0; i < count; ++i) {
      const int kind = cells.kinds[i];
      if (kind >= 0 && kind < static_cast<int>(cells.categories.size())) {
        row("", middle_of(cells, i), cells.categories[static_cast<std::size_t>(kind)].name);
      }
    }
  }
  // Neither has points of its own.
  static void add(const Band& /*band*/) {}
  static void add(const Words& /*words*/) {}

  [[nodiscard]] Point middle_of(const Cells& cells, std::size_t place) const {
    const auto share = [](std::size_t index, std::size_t count) {
      return (static_cast<double>(index) + 0.5) / static_cast<double>(count);
    };
    return {std::lerp(plot_.x.low, plot_.x.high, share(place % cells.columns, cells.columns)),
            std::lerp(plot_.y.low, plot_.y.high, share(place / cells.columns, cells.rows))};
  }

  const Plot& plot_;
  DataTable& table_;
  std::string series_;
};

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
  const auto& layers = plot.layers;
  if (std::any_of(layers.begin(), layers.end(),
                  [](const Layer& layer) { return std::holds_alternative<Arrows>(layer); })) {
    table.columns.insert(table.columns.end(), {{"along x", ""}, {"along y", ""}});
  }
  PlotRows rows(plot, table);
  for (std::size_t i = 0; i < layers.size(); ++i) {
    rows.add(layers[i], i);
  }
  return table;
}

}  // namespace attune::picture
