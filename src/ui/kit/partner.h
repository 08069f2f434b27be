// The two people of every scenario, by their place in the cast.
#pragma once

#include <optional>

namespace attune::ui {

/// The first cast member is teal and on the left on every screen, the second clay and on the right,
/// whoever is played.
enum class Partner { kFirst, kSecond };

[[nodiscard]] constexpr Partner other(Partner partner) {
  return partner == Partner::kFirst ? Partner::kSecond : Partner::kFirst;
}

/// By cast index; nothing for the narrator.
[[nodiscard]] constexpr std::optional<Partner> partner_at(int cast_index) {
  if (cast_index < 0) {
    return std::nullopt;
  }
  return cast_index == 0 ? Partner::kFirst : Partner::kSecond;
}

}  // namespace attune::ui
