// Sentences from the names that a plot holds anyway.
#include "picture/describe.h"

#include <fmt/format.h>

#include <set>
#include <vector>

#include "base/text.h"
#include "picture/overloaded.h"

namespace attune::picture {

namespace {

std::string_view words_of(const Language& say, Dash dash) {
  switch (dash) {
    case Dash::kDashed:
      return say("dashed line");
    case Dash::kDotted:
      return say("dotted line");
    case Dash::kSolid:
      break;
  }
  return say("solid line");
}

std::string_view word_of(const Language& say, Shape shape) {
  switch (shape) {
    case Shape::kRing:
      return say("rings");
    case Shape::kSquare:
      return say("squares");
    case Shape::kTriangle:
      return say("triangles");
    case Shape::kCircle:
      break;
  }
  return say("dots");
}

/// "weeks, from now to 26". Empty for an axis that says nothing.
std::string axis_words(const Language& say, const Axis& axis) {
  if (axis.ticks.size() < 2) {
    return axis.label;
  }
  const std::string& from = axis.ticks.front().word;
  const std::string& to = axis.ticks.back().word;
  return axis.label.empty() ? say("from {} to {}", from, to)
                            : say("{}, from {} to {}", axis.label, from, to);
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

void add_names(const Language& say, const Layer& layer, Names& names) {
  const auto of_cells = [&](const Cells& cells) {
    for (const Category& category : cells.categories) {
      names.add(category.name, say("area"));
    }
  };
  const auto of_dots = [&](const Dots& dots) {
    names.add(dots.name, word_of(say, dots.shape));
    for (const Dot& dot : dots.dots) {
      names.add(dot.label, "");
    }
  };
  std::visit(
      Overloaded{[&](const Line& line) { names.add(line.name, words_of(say, line.dash)); }, of_dots,
                 of_cells, [&](const Band& band) { names.add(band.word, say("band")); },
                 [&](const Arrows&) { names.add(std::string(say("directions")), say("arrows")); },
                 [&](const Words& words) { names.add(words.text, ""); }},
      layer);
}

}  // namespace

std::string description_of(const Plot& plot) {
  const Language& say = plot.language;
  Names names;
  for (const Layer& layer : plot.layers) {
    add_names(say, layer, names);
  }
  std::string text = plot.caption;
  if (const std::string across = axis_words(say, plot.x); !across.empty()) {
    text += " " + say("Across: {}.", across);
  }
  if (const std::string upwards = axis_words(say, plot.y); !upwards.empty()) {
    text += " " + say("Upwards: {}.", upwards);
  }
  if (!names.all().empty()) {
    text += " " + say("Shown: {}.", say.list(names.all()));
  }
  return std::string(trim(text));
}

}  // namespace attune::picture
