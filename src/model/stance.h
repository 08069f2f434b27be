// The stance of a reply: eight shares that the model takes in, and the four reference policies.
#pragma once

#include <array>

namespace attune::model {

/// How the responder answers. Every value is a share in [0, 1], without unit.
template <typename Number>
struct Stance {
  Number validation{};     ///< V: Linehan's levels of validation, 0..6 as a share.
  Number reassurance{};    ///< R: "of course I do", or a concrete commitment.
  Number availability{};   ///< Av: accessible, responsive, engaged.
  Number autonomy{};       ///< B: an own limit said kindly, and confidence in the other.
  Number accommodation{};  ///< C: giving up own needs so that the other's anxiety stops.
  Number invalidation{};   ///< I: dismisses, minimises, refuses to take seriously.
  Number criticism{};      ///< K: blame, contempt, attack on the person.
  Number withdrawal{};     ///< W: chosen withdrawal.

  bool operator==(const Stance&) const = default;
};

/// The eight values, for whoever treats them all alike.
inline constexpr std::array<double Stance<double>::*, 8> kStanceShares = {
    &Stance<double>::validation, &Stance<double>::reassurance,   &Stance<double>::availability,
    &Stance<double>::autonomy,   &Stance<double>::accommodation, &Stance<double>::invalidation,
    &Stance<double>::criticism,  &Stance<double>::withdrawal,
};

/// Sum of squared differences over the eight values; how unlike two stances are.
[[nodiscard]] double squared_distance(const Stance<double>& a, const Stance<double>& b);

}  // namespace attune::model
