// Gottman's couples with influence in two straight pieces: what is below the knee, what above it.
#pragma once

#include <array>
#include <string_view>

#include "base/language/language.h"
#include "model/reference/gottman_map.h"
#include "model/reference/reference_model.h"

namespace attune::model {

/// The slope of an influence below and above its knee at 0: share of the partner's score that is
/// taken over each turn. The values are ours; the published table could not be checked.
struct InfluenceSlopes {
  double below = 0.0;  ///< n, for what is negative.
  double above = 0.0;  ///< m, for what is positive.
};

inline constexpr InfluenceSlopes kValidating = {0.35, 0.35};  ///< Over the whole range.
inline constexpr InfluenceSlopes kAvoiding = {0.0, 0.6};      ///< Only by what is positive.
inline constexpr InfluenceSlopes kVolatile = {0.6, 0.0};      ///< Only by what is negative.

/// The types of couples (recalled): two who are alike, or two whose influences do not match.
struct CoupleType {
  std::string_view name;
  InfluenceSlopes on_wife;
  InfluenceSlopes on_husband;
};

inline constexpr std::array<CoupleType, 5> kCoupleTypes = {
    CoupleType{to_say("validating"), kValidating, kValidating},
    CoupleType{to_say("avoiding"), kAvoiding, kAvoiding},
    CoupleType{to_say("volatile"), kVolatile, kVolatile},
    CoupleType{to_say("hostile"), kValidating, kAvoiding},
    CoupleType{to_say("hostile-detached"), kValidating, kVolatile},
};

inline constexpr double kBilinearInertia = 0.3;  ///< r1 and r2; illustrative.

/// The influence with these slopes.
[[nodiscard]] Influence bilinear_influence(const InfluenceSlopes& slopes);

/// A couple whose constants a and b are both `constant`, as a map.
[[nodiscard]] DynamicalSystem bilinear_map(const CoupleType& type, double constant,
                                           Updating updating);

/// The model with its settings and numbers.
[[nodiscard]] ReferenceModel gottman_bilinear();

}  // namespace attune::model
