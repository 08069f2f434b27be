// The screens there are, in the order of the rail, pages within a screen last. A screen appears
// here when it works.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "base/language/language.h"

namespace attune::ui {

enum class Screen {
  kHome,
  kPractice,
  kCompare,
  kPhrasebook,
  kCycle,
  kDrills,
  kCouple,
  kModels,
  kAbout
};

struct ScreenInfo {
  Screen screen;
  std::string_view id;        ///< The word on the command line.
  std::string_view title;     ///< In the rail, or on the page.
  Screen rail;                ///< The entry of the rail that leads there.
  std::string_view tab = {};  ///< In the tabs of a screen that has several pages.
};

inline constexpr std::array<ScreenInfo, 9> kScreens = {{
    {Screen::kHome, "home", to_say("Home"), Screen::kHome},
    {Screen::kPractice, "practice", to_say("Practice"), Screen::kPractice},
    {Screen::kCompare, "compare", to_say("Compare"), Screen::kCompare},
    {Screen::kPhrasebook, "phrasebook", to_say("Phrasebook"), Screen::kPhrasebook,
     to_say("replies")},
    {Screen::kCycle, "cycle", to_say("The cycle"), Screen::kCycle, to_say("one talk")},
    {Screen::kDrills, "drills", to_say("Drills"), Screen::kPhrasebook, to_say("drills")},
    {Screen::kCouple, "couple", to_say("The couple"), Screen::kCycle, to_say("the couple")},
    {Screen::kModels, "models", to_say("Models"), Screen::kCycle, to_say("models")},
    {Screen::kAbout, "about", to_say("About the model"), Screen::kCycle, to_say("about")},
}};

/// How many of them stand in the rail.
inline constexpr int kRailScreens = 5;

[[nodiscard]] constexpr const ScreenInfo& info_of(Screen screen) {
  return kScreens.at(static_cast<std::size_t>(screen));
}

[[nodiscard]] constexpr std::optional<Screen> screen_named(std::string_view id) {
  for (const ScreenInfo& info : kScreens) {
    if (info.id == id) {
      return info.screen;
    }
  }
  return std::nullopt;
}

}  // namespace attune::ui
