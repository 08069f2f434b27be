// Advance widths of Inter, and base's wrapping tried with fewer columns until the pixels suffice.
#include "picture/lettering.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/text.h"

namespace attune::picture {

namespace {

// Thousandths of an em for U+0020 to U+007E, from the font's hmtx table. Source: Inter Regular 4.0.
constexpr std::array<std::uint16_t, 95> kAdvance = {
    281, 278, 403, 631, 638, 812, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357, 625, 464, 605,
    636, 642, 608, 624, 571, 616, 624, 276, 280, 659, 659, 659, 507, 936, 676, 651, 727, 719, 598,
    587, 743, 740, 264, 543, 652, 562, 889, 753, 761, 635, 761, 639, 638, 642, 741, 676, 949, 642,
    665, 625, 362, 357, 362, 469, 452, 497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544,
    237, 869, 585, 597, 609, 609, 372, 523, 364, 581, 557, 812, 540, 557, 541, 362, 327, 362, 659};
constexpr double kSemiBoldIsWider = 1.04;

double advance(std::string_view code_point) {
  constexpr double kLatin = 620.0;
  constexpr double kWide = 1000.0;
  const auto lead = static_cast<unsigned char>(code_point.front());
  if (code_point.size() == 1) {
    return lead >= 0x20U && lead < 0x7FU ? kAdvance.at(lead - 0x20U) : kLatin;
  }
  return code_point.size() == 2 ? kLatin : kWide;
}

/// Pieces of at most `columns` code points.
void break_word(std::string_view word, std::size_t columns, std::vector<std::string>& lines) {
  std::string piece;
  while (!word.empty()) {
    const std::size_t length = first_code_point(word);
    piece += word.substr(0, length);
    word.remove_prefix(length);
    if (code_points(piece) == columns) {
      lines.push_back(std::move(piece));
      piece.clear();
    }
  }
  if (!piece.empty()) {
    lines.push_back(std::move(piece));
  }
}

std::vector<std::string> in_columns(std::string_view text, std::size_t columns) {
  std::vector<std::string> lines;
  for (const std::string& line : wrap(text, columns)) {
    if (code_points(line) <= columns) {
      lines.push_back(line);
    } else {
      break_word(line, columns, lines);
    }
  }
  return lines;
}

}  // namespace

double text_width(std::string_view text, const Lettering& lettering) {
  double thousandths = 0.0;
  while (!text.empty()) {
    const std::size_t length = first_code_point(text);
    thousandths += advance(text.substr(0, length));
    text.remove_prefix(length);
  }
  const double wider = lettering.face == Face::kSemiBold ? kSemiBoldIsWider : 1.0;
  return thousandths * wider * lettering.size / 1000.0;
}

std::vector<std::string> wrapped(std::string_view text, const Lettering& lettering, double width) {
  constexpr double kNarrowest = 0.4;  // of an em: so many columns are surely too many
  constexpr std::size_t kFewest = 4;
  const double most = std::clamp(width / (lettering.size * kNarrowest), 0.0, 1000.0);
  std::size_t columns = std::max(kFewest, static_cast<std::size_t>(most));
  std::vector<std::string> lines = in_columns(text, columns);
  while (columns > kFewest && widest(lines, lettering) > width) {
    lines = in_columns(text, --columns);
  }
  return lines;
}

double widest(const std::vector<std::string>& lines, const Lettering& lettering) {
  double width = 0.0;
  for (const std::string& line : lines) {
    width = std::max(width, text_width(line, lettering));
  }
  return width;
}

}  // namespace attune::picture
