// The key of a plot: which names stand in it, with which samples, and where.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "picture/frame.h"
#include "picture/lettering.h"
#include "picture/plot.h"

namespace attune::picture {

struct LineSample {
  Dash dash = Dash::kSolid;
  Weight weight = Weight::kStrong;
};

/// Which pattern: the category `category` of the layer `layer`.
struct PatternSample {
  std::size_t layer = 0;
  std::size_t category = 0;
};

struct KeyEntry {
  std::string name;
  Colour colour = Colour::kInk;
  std::optional<LineSample> line;
  std::optional<Shape> shape;
  std::optional<PatternSample> pattern;
  Area sample;                     ///< Where the sample is drawn; the name follows to the right.
  std::vector<std::string> lines;  ///< The name as it is set: more than one where it is very long.
};

/// What a key is made of.
struct KeyContent {
  bool lines_and_dots = false;
  bool categories = false;
};

/// One entry a name, in the order of the layers; a line and dots of one name share theirs.
[[nodiscard]] std::vector<KeyEntry> key_of(const Plot& plot, const KeyContent& content);

/// Lays entries out in rows within `room`, whose bottom does not count; returns what they take.
double place_key(std::vector<KeyEntry>& key, const Area& room);

inline constexpr Lettering kKeyLettering{.size = 13.0};
/// Between a sample and its name. Pixels.
inline constexpr double kBesideSample = 8.0;

}  // namespace attune::picture
