// The colours of a picture by the role they play; their values are those of the window.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace attune::picture {

enum class Theme { kLight, kDark };

/// What a colour stands for. Colour is never the only thing that tells two apart: lines differ by
/// dash, dots by shape, cells by pattern and word.
enum class Colour {
  kInk,            ///< Whatever belongs to nobody.
  kFaint,          ///< What is there for comparison.
  kFirstPartner,   ///< The same hue as in the window, whoever is played.
  kSecondPartner,  ///< Never beside kSupportive or kCalm as the only two meanings.
  kSupportive,
  kEnabling,
  kDismissive,
  kWithdrawing,
  kCalm,
  kWarm,
  kAlarm,
};

/// What a plot stands on and is framed by.
enum class Ground {
  kSurface,     ///< Behind everything.
  kLine,        ///< Hairlines; decoration only.
  kLineStrong,  ///< Axes: 3:1 on the surface.
  kInk,         ///< Titles.
  kInk2,        ///< Captions and sentences.
  kInk3,        ///< Words on the axes.
};

/// What a text is written in.
using Fill = std::variant<Colour, Ground>;

/// 0xRRGGBB: for strokes, dots and words, at least 4.5:1 on the surface.
[[nodiscard]] std::uint32_t strong_value(Colour colour, Theme theme);
/// 0xRRGGBB: for areas; ink reads on it.
[[nodiscard]] std::uint32_t soft_value(Colour colour, Theme theme);
[[nodiscard]] std::uint32_t value_of(Ground ground, Theme theme);

/// Writes colours for one place: as values of a theme, or as names of CSS variables that a page
/// around the picture sets, which then follows light, dark and paper by itself.
class Paint {
 public:
  [[nodiscard]] static Paint of(Theme theme) { return {theme, false}; }
  [[nodiscard]] static Paint of_page() { return {Theme::kLight, true}; }

  [[nodiscard]] std::string strong(Colour colour) const;
  [[nodiscard]] std::string soft(Colour colour) const;
  [[nodiscard]] std::string ground(Ground ground) const;
  [[nodiscard]] std::string fill(const Fill& fill) const;

 private:
  Paint(Theme theme, bool by_name) : theme_(theme), by_name_(by_name) {}
  [[nodiscard]] std::string text(std::string_view name, std::uint32_t value) const;

  Theme theme_;
  bool by_name_;
};

/// "--ink:#2B2530;..." for every colour: what a page has to set for Paint::of_page().
[[nodiscard]] std::string style_variables(Theme theme);

}  // namespace attune::picture
