// The page "Models" between two frames: which published model is looked at, run when it is chosen.
#pragma once

#include <string_view>
#include <vector>

#include "model/reference/reference_model.h"
#include "ui/models/models_view.h"

namespace attune::ui {

class ModelsState {
 public:
  void open();
  [[nodiscard]] bool is_open() const { return !models_.empty(); }
  void apply(const ModelsAction& action);
  [[nodiscard]] ModelsView view() const;

 private:
  void select(int model);
  void select_setting(int setting);
  [[nodiscard]] const model::ReferenceModel& model() const { return run_.model; }

  std::vector<model::ReferenceModel> models_;
  model::ReferenceRun run_;
  int model_ = 0;
  int setting_ = 0;
  picture::Plot paths_;
  picture::Plot plane_;
  ModelsPart part_ = ModelsPart::kWords;
};

}  // namespace attune::ui
