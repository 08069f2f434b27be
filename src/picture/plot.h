// A plot as plain data: what it shows and in which words, and nothing about how it is drawn.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "base/language/language.h"
#include "picture/theme.h"

namespace attune::picture {

/// In the units of the axes. A point that is not finite breaks its line and has no dot.
struct Point {
  double x = 0.0;
  double y = 0.0;

  bool operator==(const Point&) const = default;
};

/// A place on an axis and what stands there: a number or a word.
struct Tick {
  double value = 0.0;
  std::string word;
};

/// Where `low` equals `high`, everything lies in the middle; where it is above, the axis is turned
/// round. Limits that are not finite count as 0 and 1.
struct Axis {
  std::string label;  ///< Quantity, and unit where there is one; empty: none is written.
  double low = 0.0;   ///< At the left or at the bottom.
  double high = 1.0;  ///< At the right or at the top.
  /// Those outside the limits are left out. Words that would run into each other are dropped: the
  /// last stays first, then the first, then those between.
  std::vector<Tick> ticks;
};

enum class Dash { kSolid, kDashed, kDotted };
enum class Weight { kStrong, kPale };

/// Points joined by straight pieces, cut off at the edge of the plot.
struct Line {
  std::string name;  ///< For the key, or at the line's end where there is none; may be empty.
  /// What a table of the plot's data calls the line where `name` is empty; drawn nowhere. May be
  /// empty.
  std::string data_name;
  std::vector<Point> points;
  Colour colour = Colour::kInk;
  Dash dash = Dash::kSolid;
  Weight weight = Weight::kStrong;
};

enum class Shape { kCircle, kRing, kSquare, kTriangle };

/// One dot; `label` stands beside it and may be empty.
struct Dot {
  Point at;
  std::string label;
};

/// Dots of one kind. Those outside the plot are left out, with their labels. With the name of a
/// line they share its entry in the key.
struct Dots {
  std::string name;  ///< For the key, or at the last dot where there is none; may be empty.
  std::vector<Dot> dots;
  Shape shape = Shape::kCircle;
  Colour colour = Colour::kInk;
};

/// Which way things go from `at`, in the units of the axes per unit of time.
struct Arrow {
  Point at;
  double along_x = 0.0;
  double along_y = 0.0;
};

/// A field of directions. The longest arrow fills the room between neighbours; of the others the
/// shorter are drawn longer than in proportion, so that they can be read. No movement is a dot.
struct Arrows {
  std::vector<Arrow> arrows;
  Colour colour = Colour::kFaint;
};

/// What a cell can be; its word stands in the widest patch of its kind.
struct Category {
  std::string name;
  Colour colour = Colour::kInk;  ///< Filled with its soft tint.
  std::string meaning;           ///< A sentence for who asks what it is; may be empty.
};

/// A grid that covers the whole of both axes.
struct Cells {
  std::size_t columns = 0;
  std::size_t rows = 0;
  /// Row by row from the lowest, each from the left: `columns` times `rows` indices into
  /// `categories`. What is missing or out of range stays blank.
  std::vector<int> kinds;
  std::vector<Category> categories;
};

/// Along which axis a band lies: kAcross shades a range of y over the whole width, kUpright a range
/// of x over the whole height.
enum class BandDirection { kAcross, kUpright };

/// A shaded range with a word in it.
struct Band {
  BandDirection direction = BandDirection::kAcross;
  double low = 0.0;
  double high = 0.0;
  std::string word;
  Colour colour = Colour::kCalm;  ///< Filled with its soft tint.
};

/// Where a text stands as seen from its place.
enum class Anchor { kStart, kMiddle, kEnd };

/// A text at a place of the plot. Left out where the place is outside.
struct Words {
  Point at;
  std::string text;
  Anchor anchor = Anchor::kStart;
  Colour colour = Colour::kInk;
};

using Layer = std::variant<Line, Dots, Arrows, Cells, Band, Words>;

struct Plot {
  std::string title;
  std::string caption;  ///< One or two sentences below the plot; may be empty.
  Axis x;
  Axis y;
  /// Names stand in a key above the plot; otherwise at the ends of their lines, as in the window.
  bool legend = false;
  std::vector<Layer> layers;  ///< Drawn in this order; all words come on top.
  Language language = {};     ///< In which it is described to somebody who cannot see it.
};

}  // namespace attune::picture
