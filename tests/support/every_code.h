// A reply and a move that have every code there is, each at its least.
#pragma once

#include "model/reply.h"

namespace attune::test {

inline constexpr model::ReplyCodes kEveryReplyCode = {.validation = 1,
                                                      .reassurance = model::Reassurance::kGeneric,
                                                      .availability = 1,
                                                      .autonomy = 1,
                                                      .accommodation = 1,
                                                      .invalidation = 1,
                                                      .criticism = 1,
                                                      .withdrawal = 1,
                                                      .pause = {model::PauseKind::kOpen, 0.0},
                                                      .disclosure = 1,
                                                      .untrue = true,
                                                      .repair = model::Repair::kIFeel};

inline constexpr model::BidderCodes kEveryMoveCode = {
    .softness = 1, .soothed = 1, .protest = 1, .need = model::Need::kReassurance};

}  // namespace attune::test
