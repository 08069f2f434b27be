// One case a kind.
#include "cli/json_variable.h"

#include <cstddef>

namespace attune::cli {

Json json_of(const scenario::Variable& variable, int value) {
  switch (variable.kind) {
    case scenario::Variable::Kind::kTruth:
      return value != 0;
    case scenario::Variable::Kind::kNumber:
      return value;
    case scenario::Variable::Kind::kWord:
      return variable.values[static_cast<std::size_t>(value)];
  }
  return nullptr;
}

}  // namespace attune::cli
