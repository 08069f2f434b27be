// Answers with no number rather than with a wrong one.
#include "model/reference/measures.h"

#include <algorithm>
#include <string>

namespace attune::model {

double count_of(const std::vector<FixedPoint>& rests) { return static_cast<double>(rests.size()); }

double count_of_stable(const std::vector<FixedPoint>& rests) {
  return static_cast<double>(std::count_if(rests.begin(), rests.end(),
                                           [](const FixedPoint& rest) { return rest.stable; }));
}

double coordinate(const std::vector<FixedPoint>& rests, std::size_t index, std::size_t variable) {
  return index < rests.size() ? rests[index].at.at(variable) : kNoNumber;
}

double only_rest(const std::vector<FixedPoint>& rests, std::size_t variable) {
  return rests.size() == 1 ? coordinate(rests, 0, variable) : kNoNumber;
}

std::complex<double> eigenvalue_of(const FixedPoint& rest, std::size_t index) {
  return index < rest.eigenvalues.size() ? rest.eigenvalues[index]
                                         : std::complex<double>(kNoNumber, kNoNumber);
}

Expectation derived(std::string_view what, double expected, double tolerance, double computed) {
  return {std::string(what), expected, tolerance, Status::kDerived, computed};
}

}  // namespace attune::model
