// Collects the entries and sets them like words in a paragraph.
#include "picture/key.h"

#include <algorithm>
#include <utility>

#include "picture/overloaded.h"

namespace attune::picture {

namespace {

constexpr double kSampleWidth = 41.0;
constexpr double kPatternWidth = 20.0;
constexpr double kDotWidth = 12.0;
constexpr double kSampleHeight = 14.0;
constexpr double kRowHeight = 22.0;
constexpr double kBetweenEntries = 22.0;

class Collector {
 public:
  explicit Collector(const KeyContent& content) : content_(content) {}

  void add(std::size_t layer_index, const Layer& layer) {
    std::visit(Overloaded{[&](const Line& line) { add_line(line); },
                          [&](const Dots& dots) { add_dots(dots); },
                          [&](const Cells& cells) { add_categories(layer_index, cells); },
                          [](const auto& /*has no name*/) {}},
               layer);
  }
  [[nodiscard]] std::vector<KeyEntry> take() { return std::move(key_); }

 private:
  void add_line(const Line& line) {
    if (content_.lines_and_dots && !line.name.empty()) {
      entry(line.name, line.colour).line = LineSample{line.dash, line.weight};
    }
  }
  void add_dots(const Dots& dots) {
    if (content_.lines_and_dots && !dots.name.empty()) {
      entry(dots.name, dots.colour).shape = dots.shape;
    }
  }
  void add_categories(std::size_t layer, const Cells& cells) {
    for (std::size_t i = 0; content_.categories && i < cells.categories.size(); ++i) {
      const Category& category = cells.categories[i];
      if (!category.name.empty()) {
        entry(category.name, category.colour).pattern = PatternSample{layer, i};
      }
    }
  }

  KeyEntry& entry(const std::string& name, Colour colour) {
    const auto found = std::find_if(key_.begin(), key_.end(), [&](const KeyEntry& known) {
      return known.name == name && known.colour == colour;
    });
    return found != key_.end() ? *found
                               : key_.emplace_back(KeyEntry{.name = name, .colour = colour});
  }

  KeyContent content_;
  std::vector<KeyEntry> key_;
};

double sample_width(const KeyEntry& entry) {
  return entry.line ? kSampleWidth : entry.pattern ? kPatternWidth : kDotWidth;
}

}  // namespace

std::vector<KeyEntry> key_of(const Plot& plot, const KeyContent& content) {
  Collector collector(content);
  for (std::size_t i = 0; i < plot.layers.size(); ++i) {
    collector.add(i, plot.layers[i]);
  }
  return collector.take();
}

double place_key(std::vector<KeyEntry>& key, const Area& room) {
  double x = room.left;
  double y = room.top;
  double row_height = 0.0;
  for (KeyEntry& entry : key) {
    const double sample = sample_width(entry);
    entry.lines = wrapped(entry.name, kKeyLettering, room.width() - sample - kBesideSample);
    const double width = sample + kBesideSample + widest(entry.lines, kKeyLettering);
    if (x > room.left && x + width > room.right) {
      x = room.left;
      y += std::exchange(row_height, 0.0);
    }
    const double top = y + (kRowHeight - kSampleHeight) / 2.0;
    entry.sample = {x, top, x + sample, top + kSampleHeight};
    x += width + kBetweenEntries;
    const auto more_lines = static_cast<double>(entry.lines.size() - 1);
    row_height = std::max(row_height, kRowHeight + more_lines * kKeyLettering.leading());
  }
  return y + row_height - room.top;
}

}  // namespace attune::picture
