// The words are the coach's; the stage says which.
#include "ui/cycle/station_words.h"

namespace attune::ui {

std::string station_words(const coach::PartnerWords& words, LoopStage stage) {
  switch (stage) {
    case LoopStage::kTrigger:
      return words.arrives;
    case LoopStage::kPerception:
      return words.hears;
    case LoopStage::kUnderneath:
      return words.feels;
    case LoopStage::kAction:
      break;
  }
  return words.doing;
}

}  // namespace attune::ui
