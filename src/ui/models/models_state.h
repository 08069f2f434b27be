// The page "Models" between two frames: which published model is looked at, and what was computed
// of it so far.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/background.h"
#include "model/reference/reference_model.h"
#include "ui/models/models_view.h"

namespace attune::ui {

/// Pictures and numbers are computed beside the frames, when they are first looked at, and kept.
class ModelsState {
 public:
  void open();
  [[nodiscard]] bool is_open() const { return !pages_.empty(); }
  /// Returns what the person wants as a file.
  std::optional<session::ExportRequest> apply(const ModelsAction& action);

  /// Takes what was computed in the meantime, where time passes at all.
  void advance(double seconds);
  /// Something that is to be seen is still being computed: draw again soon.
  [[nodiscard]] bool moving() const;
  /// Waits for it.
  void work_out_all();

  [[nodiscard]] ModelsView view() const;

 private:
  struct Pictures {
    picture::Plot paths;
    picture::Plot plane;
  };
  struct Check {
    std::string sentence;
    std::string numbers;
  };
  /// A model, and what is known of it.
  struct Page {
    model::ReferenceModel model;
    std::vector<std::string> tips;                  ///< One a couple.
    std::vector<std::string> sources;               ///< The same.
    std::vector<std::optional<Pictures>> pictures;  ///< The same.
    std::optional<Check> check;
  };
  struct Place {
    int model = 0;
    int setting = 0;
  };

  [[nodiscard]] static Page page_of(model::ReferenceModel model);
  [[nodiscard]] static Check check_of(const model::ReferenceModel& model);
  void select(Place wanted);
  /// Nothing where the picture is not there yet.
  [[nodiscard]] std::optional<session::ExportRequest> file_of(const ModelsSavePlot& wanted) const;
  void begin_what_is_missing();
  void take_what_is_there();
  [[nodiscard]] Page& page_at(int model) { return pages_[static_cast<std::size_t>(model)]; }
  [[nodiscard]] const Page& page() const { return pages_[static_cast<std::size_t>(at_.model)]; }
  [[nodiscard]] const std::optional<Pictures>& pictures() const {
    return page().pictures[static_cast<std::size_t>(at_.setting)];
  }

  std::vector<Page> pages_;
  Place at_;
  ModelsPart part_ = ModelsPart::kWords;
  double waited_ = 0.0;  ///< Seconds since another couple was chosen.
  Background<Pictures> drawing_;
  Place drawn_;  ///< What drawing_ is for.
  Background<Check> checking_;
  int checked_ = 0;  ///< What checking_ is for.
};

}  // namespace attune::ui
