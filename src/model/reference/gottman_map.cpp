// One step of the talk, and the roots that decide whether a rest holds.
#include "model/reference/gottman_map.h"

#include <utility>

#include "model/reference/reference_model.h"

namespace attune::model {

DynamicalSystem gottman_map(const GottmanCouple& couple, Updating updating, double reach) {
  auto step = [couple, updating](std::span<const double> at, std::span<double> next) {
    const double wife = couple.wife_constant + couple.wife_inertia * at[0] + couple.on_wife(at[1]);
    const double heard = updating == Updating::kInTurns ? wife : at[0];
    next[1] = couple.husband_constant + couple.husband_inertia * at[1] + couple.on_husband(heard);
    next[0] = wife;
  };
  return {.kind = SystemKind::kMap,
          .right_hand_side = std::move(step),
          .box = even_box(2, -reach, reach)};
}

double set_point(double constant, double inertia) { return constant / (1.0 - inertia); }

std::array<std::complex<double>, 2> gottman_eigenvalues(double wife_inertia, double husband_inertia,
                                                        double product, Updating updating) {
  const double own = wife_inertia * husband_inertia;
  const bool in_turns = updating == Updating::kInTurns;
  const double sum = wife_inertia + husband_inertia + (in_turns ? product : 0.0);
  const double determinant = in_turns ? own : own - product;
  const std::complex<double> root = std::sqrt(std::complex<double>(sum * sum - 4.0 * determinant));
  std::array<std::complex<double>, 2> found = {(sum + root) / 2.0, (sum - root) / 2.0};
  if (std::abs(found[0]) < std::abs(found[1])) {
    std::swap(found[0], found[1]);
  }
  return found;
}

}  // namespace attune::model
