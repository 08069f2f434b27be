// The page "Models" between two frames: which published model is looked at, and what was computed
// of it so far.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/background.h"
#include "base/language/language.h"
#include "model/reference/reference_model.h"
#include "ui/models/models_view.h"

namespace attune::ui {

/// Both pictures of one couple of a model.
struct ModelsPictures {
  picture::Plot paths;
  picture::Plot plane;
};

/// Pictures and numbers are computed beside the frames, when they are first looked at, and kept.
class ModelsState {
 public:
  /// Says everything in this language from now on.
  void speak(const Language& say);

  using Draw = std::function<ModelsPictures(const Language&, const model::ReferenceModel&,
                                            const model::ReferenceSetting&)>;

  /// Draws the pictures by session's paths_plot() and plane_plot().
  ModelsState();
  /// Draws them by `draw`, on a thread of its own.
  explicit ModelsState(Draw draw) : draw_(std::move(draw)) {}

  void open();
  [[nodiscard]] bool is_open() const { return !pages_.empty(); }
  /// Returns what the person wants as a file.
  std::optional<session::ExportRequest> apply(const ModelsAction& action);

  /// Takes what was computed in the meantime, where time passes at all.
  void advance(double seconds);
  /// Something that is to be seen is still being computed: draw again soon.
  [[nodiscard]] bool moving() const;
  /// Waits for what is being computed now; the next frame in which time passes takes it.
  void wait() const;
  /// Waits for all that is to be seen, and takes it.
  void work_out_all();

  [[nodiscard]] ModelsView view() const;

 private:
  struct Check {
    std::string sentence;
    std::string numbers;
  };
  /// A model, and what is known of it.
  struct Page {
    model::ReferenceModel model;
    std::vector<std::string> tips;                        ///< One a couple.
    std::vector<std::string> sources;                     ///< The same.
    std::vector<std::optional<ModelsPictures>> pictures;  ///< The same.
    std::optional<Check> check;
  };
  struct Place {
    int model = 0;
    int setting = 0;
  };

  [[nodiscard]] Page page_of(model::ReferenceModel model) const;
  [[nodiscard]] static Check check_of(const Language& say, const model::ReferenceModel& model);
  void write_pages();
  void select(Place wanted);
  /// Nothing where the picture is not there yet.
  [[nodiscard]] std::optional<session::ExportRequest> file_of(const ModelsSavePlot& wanted) const;
  void begin_what_is_missing();
  void take_what_is_there();
  [[nodiscard]] Page& page_at(int model) { return pages_[static_cast<std::size_t>(model)]; }
  [[nodiscard]] const Page& page() const { return pages_[static_cast<std::size_t>(at_.model)]; }
  [[nodiscard]] const std::optional<ModelsPictures>& pictures() const {
    return page().pictures[static_cast<std::size_t>(at_.setting)];
  }

  Draw draw_;
  std::vector<Page> pages_;
  Place at_;
  ModelsPart part_ = ModelsPart::kWords;
  double waited_ = 0.0;  ///< Seconds since another couple was chosen.
  Background<ModelsPictures> drawing_;
  Place drawn_;        ///< What drawing_ is for.
  Language drawn_in_;  ///< The same.
  Background<Check> checking_;
  int checked_ = 0;      ///< What checking_ is for.
  Language checked_in_;  ///< The same.
  Language say_;
};

}  // namespace attune::ui
