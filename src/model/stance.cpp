// Eight members in one list, so that nobody forgets one.
#include "model/stance.h"

namespace attune::model {

double squared_distance(const Stance<double>& a, const Stance<double>& b) {
  double sum = 0.0;
  for (const auto share : kStanceShares) {
    const double difference = a.*share - b.*share;
    sum += difference * difference;
  }
  return sum;
}

}  // namespace attune::model
