// The two difference equations that Gottman's models share, whatever the shape of the influence.
#pragma once

#include <array>
#include <complex>
#include <functional>

#include "model/analysis/dynamical_system.h"

namespace attune::model {

/// What one's last turn adds to the other's next: a function of its positivity.
using Influence = std::function<double(double)>;

/// Who is answered: W'= a + r1 W + I(H), and H' = b + r2 H + I(W') or I(W).
enum class Updating {
  kInTurns,  ///< The husband answers what the wife has just said (the order of the 2002 paper).
  kAtOnce,   ///< Both answer the turn before, as some texts have it.
};

/// The symbols are those of the papers, wife first. Scores are positive minus negative acts in one
/// turn of a talk, without a unit; all values are ours.
struct GottmanCouple {
  double wife_constant = 0.0;     ///< a: what she adds by herself each turn.
  double husband_constant = 0.0;  ///< b.
  double wife_inertia = 0.0;      ///< r1, in [0, 1): the share of her last turn that stays.
  double husband_inertia = 0.0;   ///< r2, in [0, 1).
  Influence on_wife;              ///< I_HW, of the husband's score.
  Influence on_husband;           ///< I_WH, of the wife's score.
};

/// The couple as a map of (W, H), looked at within [-reach, reach].
[[nodiscard]] DynamicalSystem gottman_map(const GottmanCouple& couple, Updating updating,
                                          double reach);

/// The uninfluenced set point a / (1 - r): where one alone would drift.
[[nodiscard]] double set_point(double constant, double inertia);

/// The two eigenvalues at a rest where the slopes of the two influences have the product `product`,
/// the one of larger modulus first. Derived by us: in turns, the roots of
/// z^2 - (r1 + r2 + product) z + r1 r2; at once, of z^2 - (r1 + r2) z + r1 r2 - product.
[[nodiscard]] std::array<std::complex<double>, 2> gottman_eigenvalues(double wife_inertia,
                                                                      double husband_inertia,
                                                                      double product,
                                                                      Updating updating);

}  // namespace attune::model
