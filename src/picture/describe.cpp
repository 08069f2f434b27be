// Sentences from the names that a plot holds anyway.
#include "picture/describe.h"

#include <fmt/format.h>

#include <set>
#include <vector>

#include "base/text.h"
#include "picture/overloaded.h"

namespace attune::picture {

namespace {

std::string_view word_of(Dash dash) {
  return dash == Dash::kSolid ? "solid" : dash == Dash::kDashed ? "dashed" : "dotted";
}

std::string_view word_of(Shape shape) {
  switch (shape) {
    case Shape::kRing:
      return "rings";
    case Shape::kSquare:
      return "squares";
    case Shape::kTriangle:
      return "triangles";
    case Shape::kCircle:
      break;
  }
  return "dots";
}

/// "Across: weeks, from now to 26." Empty for an axis that says nothing.
std::string axis_sentence(std::string_view direction, const Axis& axis) {
  std::string range;
  if (axis.ticks.size() >= 2) {
    range = fmt::format("from {} to {}", axis.ticks.front().word, axis.ticks.back().word);
  }
  if (axis.label.empty() && range.empty()) {
    return "";
  }
  const std::string_view comma = axis.label.empty() || range.empty() ? "" : ", ";
  return fmt::format(" {}: {}{}{}.", direction, axis.label, comma, range);
}

/// Collects names, each once.
class Names {
 public:
  void add(const std::string& name, std::string_view look) {
    if (!name.empty() && known_.insert(name).second) {
      names_.push_back(look.empty() ? name : fmt::format("{} ({})", name, look));
    }
  }
  [[nodiscard]] const std::vector<std::string>& all() const { return names_; }

 private:
  std::set<std::string> known_;
  std::vector<std::string> names_;
};

void add_names(const Layer& layer, Names& names) {
  const auto of_cells = [&](const Cells& cells) {
    for (const Category& category : cells.categories) {
      names.add(category.name, "area");
    }
  };
  const auto of_dots = [&](const Dots& dots) {
    names.add(dots.name, word_of(dots.shape));
    for (const Dot& dot : dots.dots) {
      names.add(dot.label, "");
    }
  };
  std::visit(Overloaded{[&](const Line& line) {
                          names.add(line.name, fmt::format("{} line", word_of(line.dash)));
                        },
                        of_dots, of_cells, [&](const Band& band) { names.add(band.word, "band"); },
                        [&](const Arrows&) { names.add("directions", "arrows"); },
                        [&](const Words& words) { names.add(words.text, ""); }},
             layer);
}

}  // namespace

std::string description_of(const Plot& plot) {
  Names names;
  for (const Layer& layer : plot.layers) {
    add_names(layer, names);
  }
  std::string text =
      plot.caption + axis_sentence("Across", plot.x) + axis_sentence("Upwards", plot.y);
  if (!names.all().empty()) {
    text += fmt::format(" Shown: {}.", join_words(names.all()));
  }
  return std::string(trim(text));
}

}  // namespace attune::picture
