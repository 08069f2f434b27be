// The reference couple.
#include "model/couple.h"

namespace attune::model {

Couple reference_couple() {
  Couple couple;
  couple.bidder = {.anxiety = 5.5, .avoidance = 2.0};
  couple.responder = {.anxiety = 2.5, .avoidance = 4.5};
  couple.slow = {.security = 0.45, .soothing = 0.25, .dependence = 0.45, .burden = 0.15};
  return couple;
}

}  // namespace attune::model
