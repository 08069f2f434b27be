// Where on the cycle something happens: which partner, and what in them.
#pragma once

#include "ui/kit/partner.h"

namespace attune::ui {

/// What happens in one partner while the cycle passes through them, in this order. What shows is
/// above the waterline, what is felt is below it.
enum class LoopStage {
  kTrigger,     ///< What the other just did, as it arrives.
  kPerception,  ///< What it seems to mean.
  kUnderneath,  ///< What is felt and wished for.
  kAction,      ///< What is said and done, and sets off the other.
};

inline constexpr int kLoopStageCount = 4;

/// A place on the loop.
struct LoopStation {
  Partner partner = Partner::kFirst;
  LoopStage stage = LoopStage::kTrigger;
};

}  // namespace attune::ui
