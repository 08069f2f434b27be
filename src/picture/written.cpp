// Heights of letters as shares of the em; widths by lettering.h.
#include "picture/written.h"

namespace attune::picture {

namespace {

constexpr double kAscent = 0.93;
constexpr double kDescent = 0.27;
constexpr double kHalfOfCapitals = 0.36;
constexpr double kBesidePill = 4.0;  // pixels

}  // namespace

Area Written::area() const {
  const double width = text_width(text, lettering);
  const double share = anchor == Anchor::kStart ? 0.0 : anchor == Anchor::kMiddle ? 0.5 : 1.0;
  const double left = at.x - width * share;
  const double beside = on_pill ? kBesidePill : 0.0;
  return {left - beside, at.y - kAscent * lettering.size, left + width + beside,
          at.y + kDescent * lettering.size};
}

double baseline_about(double y, const Lettering& lettering) {
  return y + kHalfOfCapitals * lettering.size;
}

void write_lines(const std::vector<std::string>& lines, Written first, std::vector<Written>& out) {
  for (const std::string& line : lines) {
    first.text = line;
    out.push_back(first);
    first.at.y += first.lettering.leading();
  }
}

}  // namespace attune::picture
