#include "model/stance.h"

namespace attune::model {

double squared_distance(const Stance<double>& a, const Stance<double>& b) {
  constexpr std::array kShares = {
      &Stance<double>::validation, &Stance<double>::reassurance,   &Stance<double>::availability,
      &Stance<double>::autonomy,   &Stance<double>::accommodation, &Stance<double>::invalidation,
      &Stance<double>::criticism,  &Stance<double>::withdrawal,
  };
  double sum = 0.0;
  for (const auto share : kShares) {
    const double difference = a.*share - b.*share;
    sum += difference * difference;
  }
  return sum;
}

}  // namespace attune::model
