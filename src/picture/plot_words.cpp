// Each word has a few places to choose from and takes the first that is free.
#include "picture/plot_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <span>

#include "picture/cell_grid.h"
#include "picture/end_names.h"
#include "picture/occupancy.h"
#include "picture/word_places.h"

namespace attune::picture {

namespace {

constexpr Lettering kWord{.size = 13.0};
constexpr Lettering kCategory{.size = 13.0, .face = Face::kSemiBold};
constexpr Lettering kDotLabel{.size = 12.0};
constexpr double kAroundCategory = 12.0;
constexpr double kEdge = 8.0;  // what no word goes beyond at the sides of the picture

/// Whether corners and middle of `area` are on cells of this kind.
bool lies_on(const Cells& cells, std::size_t kind, const Area& area, const Frame& frame) {
  const Area& plot = frame.area();
  const auto is_kind = [&](const Spot& spot) {
    const double column = (spot.x - plot.left) / plot.width() * static_cast<double>(cells.columns);
    const double row = (plot.bottom - spot.y) / plot.height() * static_cast<double>(cells.rows);
    return column >= 0.0 && row >= 0.0 &&
           kind_at(cells, static_cast<std::size_t>(column), static_cast<std::size_t>(row)) == kind;
  };
  return is_kind({area.left, area.top}) && is_kind({area.right, area.top}) &&
         is_kind({area.left, area.bottom}) && is_kind({area.right, area.bottom}) &&
         is_kind(area.centre());
}

std::optional<Spot> place_of(const Cells& cells, std::size_t kind, const Frame& frame) {
  const Area& area = frame.area();
  const double cell_width = area.width() / static_cast<double>(cells.columns);
  const double cell_height = area.height() / static_cast<double>(cells.rows);
  const double width = text_width(cells.categories[kind].name, kCategory) + kAroundCategory;
  const std::optional<CellPlace> place = place_for_word(
      cells, kind, width / cell_width, (kCategory.leading() + kAroundCategory / 2.0) / cell_height);
  if (!place) {
    return std::nullopt;
  }
  return Spot{area.left + place->column * cell_width, area.bottom - place->row * cell_height};
}

bool all_have_room(const Cells& cells, const Frame& frame) {
  for (std::size_t kind = 0; kind < cells.categories.size(); ++kind) {
    if (occurs(cells, kind) && !place_of(cells, kind, frame)) {
      return false;
    }
  }
  return true;
}

class WordPlacer {
 public:
  WordPlacer(const Plot& plot, const Chart& chart)
      : plot_(plot),
        frame_(plot, chart.plot),
        right_edge_(chart.width - kEdge),
        texts_(chart.width, chart.height),
        marks_(chart.width, chart.height),
        hairlines_(chart.width, chart.height) {
    for (const Written& text : chart.texts) {
      texts_.mark(text.area());
    }
    mark_axes(chart);
    for_each<Line>([this](const Line& line) { mark(line); });
    for_each<Dots>([this](const Dots& dots) { mark(dots); });
  }

  std::vector<Written> place_all() {
    for_each<Words>([this](const Words& words) { place(words); });
    for_each<Band>([this](const Band& band) { place(band); });
    for_each<Cells>([this](const Cells& cells) { place(cells); });
    place_end_names();
    for_each<Dots>([this](const Dots& dots) { place(dots); });
    return std::move(words_);
  }

 private:
  template <typename Kind, typename Function>
  void for_each(const Function& function) const {
    for (const Layer& layer : plot_.layers) {
      if (const Kind* kind = std::get_if<Kind>(&layer)) {
        function(*kind);
      }
    }
  }

  void mark_axes(const Chart& chart) {
    const Area& plot = chart.plot;
    marks_.mark(Area{plot.left, plot.top, plot.left, plot.bottom});
    marks_.mark(Area{plot.left, plot.bottom, plot.right, plot.bottom});
    for (std::size_t i = 0; i < chart.y_ticks.size() && !chart.in_the_plane; ++i) {
      const double y = chart.y_ticks[i];
      hairlines_.mark(Area{plot.left, y, plot.right, y});
    }
  }
  void mark(const Line& line) {
    for (std::size_t i = 1; i < line.points.size(); ++i) {
      marks_.mark(frame_.spot(line.points[i - 1]), frame_.spot(line.points[i]));
    }
  }
  void mark(const Dots& dots) {
    constexpr double kRadius = 5.0;
    for (const Dot& dot : dots.dots) {
      if (const Spot spot = frame_.spot(dot.at); frame_.holds(spot)) {
        marks_.mark({spot.x - kRadius, spot.y - kRadius, spot.x + kRadius, spot.y + kRadius});
      }
    }
  }

  void take(const Written& word) {
    words_.push_back(word);
    texts_.mark(word.area());
  }

  /// How bad a place is: on other words or out of the picture, on a line or a dot, on a hairline.
  [[nodiscard]] int badness(const Written& place) const {
    const Area area = place.area();
    const bool outside = area.left < kEdge || area.right > right_edge_;
    return (outside || !texts_.is_free(area) ? 4 : 0) + (marks_.is_free(area) ? 0 : 2) +
           (hairlines_.is_free(area) ? 0 : 1);
  }

  /// The first of the best places. Where a line or a dot is below it, the word gets a pill.
  void take_best(std::span<const Written> places) {
    const auto found = std::min_element(
        places.begin(), places.end(),
        [this](const Written& a, const Written& b) { return badness(a) < badness(b); });
    Written best = kept_between(*found, kEdge, right_edge_);
    best.on_pill = best.on_pill || !marks_.is_free(best.area());
    take(best);
  }

  void place(const Words& words) {
    const Spot spot = frame_.spot(words.at);
    if (frame_.holds(spot)) {
      const Written word{.at = {spot.x, baseline_about(spot.y, kWord)},
                         .text = words.text,
                         .lettering = kWord,
                         .anchor = words.anchor,
                         .fill = words.colour,
                         .on_pill = true};
      take(kept_between(word, kEdge, right_edge_));
    }
  }

  void place(const Band& band) {
    const Area area = band_area(band, frame_);
    if (area.width() > 0.0 && area.height() > 0.0 && !band.word.empty()) {
      const Written word{.text = band.word, .lettering = kWord, .fill = band.colour};
      take_best(band.direction == BandDirection::kAcross
                    ? places_across(word, area)
                    : places_upright(word, area, frame_.area()));
    }
  }

  void place(const Cells& cells) {
    for (std::size_t kind = 0; kind < cells.categories.size(); ++kind) {
      const Category& category = cells.categories[kind];
      const std::optional<Spot> spot = place_of(cells, kind, frame_);
      if (spot && !category.name.empty()) {
        take(beside_marks(cells, kind,
                          {.at = {spot->x, baseline_about(spot->y, kCategory)},
                           .text = category.name,
                           .lettering = kCategory,
                           .anchor = Anchor::kMiddle,
                           .fill = category.colour,
                           .on_pill = true}));
      }
    }
  }

  /// The word moved off the dots and lines below it, as long as it stays on cells of its kind; as
  /// it is where that cannot be.
  [[nodiscard]] Written beside_marks(const Cells& cells, std::size_t kind,
                                     const Written& word) const {
    constexpr double kApart = 9.0;  // from the edge of a dot, which may be larger in the window
    constexpr int kTurns = 8;
    const auto is_clear = [&](const Area& area) {
      return marks_.is_free(
          {area.left - kApart, area.top - kApart, area.right + kApart, area.bottom + kApart});
    };
    if (is_clear(word.area())) {
      return word;
    }
    const double across = word.area().width() + 2.0 * kApart;
    const double up = word.area().height() + 2.0 * kApart;
    for (int turn = 0; turn < kTurns; ++turn) {
      const double angle = 2.0 * std::numbers::pi * turn / kTurns;
      Written moved = word;
      moved.at.x += across * std::cos(angle);
      moved.at.y += up * std::sin(angle);
      if (is_clear(moved.area()) && lies_on(cells, kind, moved.area(), frame_)) {
        return moved;
      }
    }
    return word;
  }

  void place_end_names() {
    std::vector<Written> names;
    write_end_names(plot_, frame_, right_edge_, names);
    for (const Written& name : names) {
      take(name);
    }
  }

  void place(const Dots& dots) {
    for (const Dot& dot : dots.dots) {
      const Spot spot = frame_.spot(dot.at);
      if (!dot.label.empty() && frame_.holds(spot)) {
        const Written label{
            .text = dot.label, .lettering = kDotLabel, .fill = dots.colour, .on_pill = true};
        take_best(places_about(label, spot));
      }
    }
  }

  const Plot& plot_;
  Frame frame_;
  double right_edge_;
  Occupancy texts_;  // where words are
  Occupancy marks_;  // where lines and dots are
  Occupancy hairlines_;
  std::vector<Written> words_;
};

}  // namespace

std::vector<Written> words_of(const Plot& plot, const Chart& chart) {
  return WordPlacer(plot, chart).place_all();
}

bool every_category_has_room(const Plot& plot, const Frame& frame) {
  return std::all_of(plot.layers.begin(), plot.layers.end(), [&](const Layer& layer) {
    const Cells* cells = std::get_if<Cells>(&layer);
    return cells == nullptr || all_have_room(*cells, frame);
  });
}

}  // namespace attune::picture
