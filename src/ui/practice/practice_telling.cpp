// Every line waits until the one before it could be read.
#include "ui/practice/practice_telling.h"

#include <algorithm>

#include "base/text.h"

namespace attune::ui {

namespace {

// Seconds. Faster than one reads aloud, slower than one can skim.
constexpr double kAnyLine = 0.4;
constexpr double kEachCharacter = 0.02;
constexpr double kShortest = 0.6;
constexpr double kLongest = 2.2;

double reading_time(std::string_view text) {
  const double wanted = kAnyLine + kEachCharacter * static_cast<double>(code_points(text));
  return std::clamp(wanted, kShortest, kLongest);
}

}  // namespace

Telling told_after(std::span<const PracticeLineView> lines, double seconds) {
  Telling told = {.lines = std::min<std::size_t>(1, lines.size()), .since_line = seconds};
  while (told.lines < lines.size()) {
    const double read = reading_time(lines[told.lines - 1].text);
    if (told.since_line < read) {
      return told;
    }
    told.since_line -= read;
    ++told.lines;
  }
  told.over = true;
  return told;
}

double telling_time(std::span<const PracticeLineView> lines) {
  double seconds = 0.0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    seconds += reading_time(lines[i].text);
  }
  return seconds;
}

}  // namespace attune::ui
