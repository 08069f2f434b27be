// The values of both themes, one row a role; theme_test.cpp holds them against the window's.
#include "picture/theme.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>

namespace attune::picture {

namespace {

struct Pair {
  std::uint32_t light;
  std::uint32_t dark;

  [[nodiscard]] constexpr std::uint32_t in(Theme theme) const {
    return theme == Theme::kDark ? dark : light;
  }
};

struct Role {
  std::string_view name;
  Pair strong;
  Pair soft;
};

struct GroundRole {
  std::string_view name;
  Pair value;
};

// What the window calls first, second, coach, caution, accent, and its neutral colours.
constexpr Pair kInkPair{.light = 0x2B2530, .dark = 0xF3ECE4};
constexpr Pair kInk2Pair{.light = 0x5C5260, .dark = 0xC9BEC6};
constexpr Pair kInk3Pair{.light = 0x6A6070, .dark = 0xB0A4AE};
constexpr Pair kLinePair{.light = 0xE2D7C8, .dark = 0x423A47};
constexpr Pair kSunken{.light = 0xEFE7DC, .dark = 0x19161C};
constexpr Pair kCoach{.light = 0x4A5A2F, .dark = 0xC3D08F};
constexpr Pair kCoachSoft{.light = 0xEAEEDC, .dark = 0x343A22};
constexpr Pair kCaution{.light = 0x7D5200, .dark = 0xF0C46B};
constexpr Pair kCautionSoft{.light = 0xF9EBCB, .dark = 0x443516};
constexpr Pair kAccent{.light = 0x7A3E5D, .dark = 0xE3A3C4};
constexpr Pair kAccentSoft{.light = 0xF2E3EA, .dark = 0x44293A};

// In the order of Colour.
constexpr std::array kRoles{
    Role{"ink", kInkPair, kSunken},
    Role{"faint", kInk3Pair, kSunken},
    Role{"first-partner", {0x1C666B, 0x7CC7C4}, {0xDCEBE8, 0x21403F}},
    Role{"second-partner", {0xA14628, 0xF0A587}, {0xF8E4DA, 0x4A2D24}},
    Role{"supportive", kCoach, kCoachSoft},
    Role{"enabling", kCaution, kCautionSoft},
    Role{"dismissive", kAccent, kAccentSoft},
    // The window's focus ring has no soft tint: here it is one part in seven of it on the surface.
    Role{"withdrawing", {0x2B5FAE, 0x8DB4F2}, {0xE1E6EF, 0x38394A}},
    Role{"calm", kCoach, kCoachSoft},
    Role{"warm", kCaution, kCautionSoft},
    Role{"alarm", kAccent, kAccentSoft},
};

// In the order of Ground.
constexpr std::array kGrounds{
    GroundRole{"surface", {0xFFFDFA, 0x2A252E}},
    GroundRole{"line", kLinePair},
    GroundRole{"line-strong", {0x93867A, 0x857A8B}},
    GroundRole{"title", kInkPair},
    GroundRole{"sentence", kInk2Pair},
    GroundRole{"axis", kInk3Pair},
};

const Role& role_of(Colour colour) { return kRoles.at(static_cast<std::size_t>(colour)); }
const GroundRole& role_of(Ground ground) { return kGrounds.at(static_cast<std::size_t>(ground)); }

}  // namespace

std::uint32_t strong_value(Colour colour, Theme theme) { return role_of(colour).strong.in(theme); }
std::uint32_t soft_value(Colour colour, Theme theme) { return role_of(colour).soft.in(theme); }
std::uint32_t value_of(Ground ground, Theme theme) { return role_of(ground).value.in(theme); }

std::string Paint::text(std::string_view name, std::uint32_t value) const {
  return by_name_ ? fmt::format("var(--{})", name) : fmt::format("#{:06X}", value);
}

std::string Paint::strong(Colour colour) const {
  return text(role_of(colour).name, strong_value(colour, theme_));
}

std::string Paint::soft(Colour colour) const {
  return text(fmt::format("{}-soft", role_of(colour).name), soft_value(colour, theme_));
}

std::string Paint::ground(Ground ground) const {
  return text(role_of(ground).name, value_of(ground, theme_));
}

std::string Paint::fill(const Fill& fill) const {
  const Colour* colour = std::get_if<Colour>(&fill);
  return colour != nullptr ? strong(*colour) : ground(std::get<Ground>(fill));
}

std::string style_variables(Theme theme) {
  std::string style;
  for (const GroundRole& role : kGrounds) {
    style += fmt::format("--{}:#{:06X};", role.name, role.value.in(theme));
  }
  for (const Role& role : kRoles) {
    style += fmt::format("--{0}:#{1:06X};--{0}-soft:#{2:06X};", role.name, role.strong.in(theme),
                         role.soft.in(theme));
  }
  return style;
}

}  // namespace attune::picture
