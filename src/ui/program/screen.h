// The screens there are, in the order of the rail. A screen appears here when it works.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace attune::ui {

enum class Screen { kHome, kPractice, kCompare, kCycle };

struct ScreenInfo {
  Screen screen;
  std::string_view id;     ///< The word on the command line.
  std::string_view title;  ///< In the rail.
};

inline constexpr std::array<ScreenInfo, 4> kScreens = {{
    {Screen::kHome, "home", "Home"},
    {Screen::kPractice, "practice", "Practice"},
    {Screen::kCompare, "compare", "Compare"},
    {Screen::kCycle, "cycle", "The cycle"},
}};

[[nodiscard]] constexpr std::optional<Screen> screen_named(std::string_view id) {
  for (const ScreenInfo& info : kScreens) {
    if (info.id == id) {
      return info.screen;
    }
  }
  return std::nullopt;
}

}  // namespace attune::ui
