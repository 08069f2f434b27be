// A text that has found its place in a picture.
#pragma once

#include <string>
#include <vector>

#include "picture/frame.h"
#include "picture/lettering.h"
#include "picture/theme.h"

namespace attune::picture {

struct Written {
  Spot at;  ///< On the baseline, at the side that `anchor` names.
  std::string text;
  Lettering lettering;
  Anchor anchor = Anchor::kStart;
  Fill fill = Colour::kInk;
  bool on_pill = false;  ///< Something may run below it: it stands on a patch of the surface.

  /// What it covers, with its pill.
  [[nodiscard]] Area area() const;
};

/// The baseline of a text whose middle is at `y`.
[[nodiscard]] double baseline_about(double y, const Lettering& lettering);

/// `lines` one below the other in the manner of `first`, whose own text does not count.
void write_lines(const std::vector<std::string>& lines, Written first, std::vector<Written>& out);

}  // namespace attune::picture
