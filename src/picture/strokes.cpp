// Widths as in the window: 2.6 pixels for what matters, 1.8 for what stands behind it.
#include "picture/strokes.h"

#include <fmt/format.h>

#include <array>

#include "picture/markup.h"

namespace attune::picture {

namespace {

constexpr double kRadius = 4.5;

std::string_view dash_pattern(Dash dash) {
  switch (dash) {
    case Dash::kDashed:
      return R"( stroke-dasharray="9 7")";
    case Dash::kDotted:
      return R"( stroke-dasharray="0.1 6")";
    case Dash::kSolid:
      break;
  }
  return "";
}

std::string circle(const Spot& at, double radius, std::string_view rest) {
  return fmt::format(R"(<circle cx="{}" cy="{}" r="{}" {}/>)", pixels(at.x), pixels(at.y),
                     pixels(radius), rest);
}

std::string square(const Spot& at, std::string_view rest) {
  constexpr double kSide = 8.0;
  return fmt::format(R"(<rect x="{}" y="{}" width="{}" height="{}" {}/>)", pixels(at.x - kSide / 2),
                     pixels(at.y - kSide / 2), pixels(kSide), pixels(kSide), rest);
}

std::string triangle(const Spot& at, std::string_view rest) {
  constexpr double kHigh = 5.6;
  constexpr double kWide = 5.2;
  constexpr double kLow = 3.8;
  return fmt::format(R"(<path d="M{} {}L{} {}L{} {}Z" {}/>)", pixels(at.x), pixels(at.y - kHigh),
                     pixels(at.x + kWide), pixels(at.y + kLow), pixels(at.x - kWide),
                     pixels(at.y + kLow), rest);
}

// What is drawn on the ground of a tile of 8 by 8 pixels.
constexpr std::array<std::string_view, 7> kPatterns = {
    "",
    "M-1 1L1 -1M0 8L8 0M7 9L9 7",
    "M1.5 2h1M5.5 6h1",
    "M-1 7L1 9M0 0L8 8M7 -1L9 1",
    "M0 4h8",
    "M4 0v8",
    "M0 0L8 8M0 8L8 0",
};

}  // namespace

std::string stroke_attributes(std::string_view colour, Dash dash, Weight weight) {
  const bool strong = weight == Weight::kStrong;
  return fmt::format(R"( fill="none" stroke="{}" stroke-width="{}"{}{})"
                     R"( stroke-linecap="round" stroke-linejoin="round")",
                     colour, strong ? "2.6" : "1.8", strong ? "" : R"( stroke-opacity="0.7")",
                     dash_pattern(dash));
}

std::string dot_element(Shape shape, const Spot& at, std::string_view colour,
                        std::string_view surface) {
  const std::string edged =
      fmt::format(R"(fill="{}" stroke="{}" stroke-width="1.5")", colour, surface);
  switch (shape) {
    case Shape::kRing:
      return circle(at, kRadius - 0.5,
                    fmt::format(R"(fill="{}" stroke="{}" stroke-width="2")", surface, colour));
    case Shape::kSquare:
      return square(at, edged);
    case Shape::kTriangle:
      return triangle(at, edged);
    case Shape::kCircle:
      break;
  }
  return circle(at, kRadius, edged);
}

std::string pattern_element(std::string_view id, std::size_t index, std::string_view soft,
                            std::string_view strong) {
  const std::string_view path = kPatterns.at(index % kPatterns.size());
  std::string element =
      fmt::format(R"(<pattern id="{}" width="8" height="8" patternUnits="userSpaceOnUse">)"
                  R"(<rect width="8" height="8" fill="{}"/>)",
                  id, soft);
  if (!path.empty()) {
    element += fmt::format(
        R"(<path d="{}" fill="none" stroke="{}" stroke-width="1.2" stroke-opacity="0.4"/>)", path,
        strong);
  }
  return element + "</pattern>\n";
}

}  // namespace attune::picture
