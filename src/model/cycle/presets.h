// Four couples to begin with. Each is an approximation of a pattern that is often described.
#pragma once

#include <array>
#include <string_view>

#include "model/cycle/dial.h"

namespace attune::model {

enum class Preset { kSecure, kPursueWithdraw, kBothWithdraw, kBothProtest };

inline constexpr std::array<Preset, 4> kPresets = {Preset::kSecure, Preset::kPursueWithdraw,
                                                   Preset::kBothWithdraw, Preset::kBothProtest};

/// What two people of this pattern would be in this model. Sizes are ours; the patterns are those
/// of emotionally focused therapy (Johnson, recalled).
[[nodiscard]] Setting setting_of(Preset preset);

/// "steady", "one reaches, one retreats" ...: what happens between two people, not who they are.
[[nodiscard]] std::string_view title_of(Preset preset);

/// One sentence on what the numbers stand for.
[[nodiscard]] std::string_view meaning_of(Preset preset);

}  // namespace attune::model
