// The page "The couple" between two frames: the setting that is turned, what follows from it, and
// what is still being worked out.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "base/workers.h"
#include "model/cycle/regime_map.h"
#include "session/couple_plots.h"
#include "session/couple_report.h"
#include "session/couple_study.h"
#include "session/practice.h"
#include "ui/couple/couple_sources.h"
#include "ui/couple/couple_view.h"

namespace attune::ui {

/// What a person set on this page besides the couple.
struct CoupleChoices {
  int group = 0;
  CoupleOverTime over_time = CoupleOverTime::kFelt;
  CouplePlane plane = CouplePlane::kMapOfTraits;
  model::PlanePair slice;
  CouplePart part = CouplePart::kLoop;
  int minute = 20;  ///< Of the talk: what the loop and the slices show.
};

class CoupleState {
 public:
  /// Says everything in this language, once it is opened the next time.
  void speak(const Language& say);

  /// `threads` work out the map, which has `map_size` pixels a side.
  explicit CoupleState(int threads = 2, int map_size = 256)
      : workers_(std::make_unique<Workers>(threads)), map_size_(map_size) {}

  /// Offers the four presets and, once something was answered in it, the practice. Keeps what was
  /// turned before.
  void open(const session::Practice* practice);
  [[nodiscard]] bool is_open() const { return study_.has_value(); }

  /// Lets time pass: the loop turns, and what takes longer is worked out piece by piece once
  /// nothing was turned for a moment. `ambient` as in CycleState.
  void advance(double seconds, bool reduced_motion, double ambient);
  /// Returns what the person wants as a file.
  std::optional<session::ExportRequest> apply(const CoupleAction& action);
  /// Works out at once what otherwise waits for the hand to be still, but for the proof of the map.
  void work_out_all();

  [[nodiscard]] CoupleView view() const;
  [[nodiscard]] const LoopMotion& loop() const { return loop_; }
  /// Something is being worked out: draw again soon.
  [[nodiscard]] bool moving() const;

  [[nodiscard]] const session::CoupleStudy& study() const { return *study_; }

 private:
  void select(int source);
  void turn(const model::Setting& setting);
  void draw_plots();
  void draw_over_time();
  void draw_plane();
  /// Where a setting stands in the map.
  [[nodiscard]] picture::Point point_of(const model::Setting& setting) const;
  void start_map(model::MapDetail detail);
  void work_out();
  /// Whether the exact map is there, where a map is shown.
  [[nodiscard]] bool map_is_exact() const;
  /// Whether the exact map is to be shown and is not there yet, or not every pixel of it proved.
  [[nodiscard]] bool map_is_wanted() const;
  [[nodiscard]] const CoupleSource& source() const {
    return sources_[static_cast<std::size_t>(source_)];
  }
  [[nodiscard]] int answer_index() const;
  void move(picture::Point to);
  void find();
  [[nodiscard]] session::ExportRequest report();

  [[nodiscard]] const model::Dial& dial(std::string_view name) const;

  std::unique_ptr<Workers> workers_;
  int map_size_;
  std::vector<model::Dial> dials_ = model::dials();
  std::vector<CoupleSource> sources_;
  int source_ = 0;
  std::optional<session::CoupleStudy> study_;
  std::optional<session::CoupleStudy> pinned_;
  model::RegimeMap map_;
  std::optional<session::CoupleFindings> findings_;  ///< Take longer than a frame.
  picture::Plot over_time_plot_;
  picture::Plot plane_plot_;
  CoupleChoices choices_;
  LoopMotion loop_;
  double tour_ = 0.0;          ///< Stations the light has travelled.
  double since_turned_ = 0.0;  ///< Seconds since something was turned.
  Language say_;
};

}  // namespace attune::ui
