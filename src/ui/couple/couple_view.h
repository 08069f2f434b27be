// What the page "The couple" shows and what a person can ask of it. Knows nothing of Dear ImGui.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/cycle/phase_plane.h"
#include "picture/plot.h"
#include "session/export_request.h"
#include "ui/cycle/cycle_view.h"

namespace attune::ui {

/// The picture over time.
enum class CoupleOverTime { kFelt, kDone, kTrust, kEffort };

/// The picture in the plane.
enum class CouplePlane {
  kMapOfDeeds,   ///< Who circles, by how one begins and how far the other is there.
  kMapOfTraits,  ///< By the fear of the one and the unease of the other.
  kSlice,        ///< A slice through two of the five fast states.
};

[[nodiscard]] constexpr bool is_map(CouplePlane plane) {
  return plane == CouplePlane::kMapOfDeeds || plane == CouplePlane::kMapOfTraits;
}

/// Which part a window shows that has room for one.
enum class CouplePart { kLoop, kOverTime, kPlane, kChanges, kDials };

struct CoupleDialView {
  std::string_view dial;  ///< The name of the model::Dial.
  std::string_view label;
  std::string_view reading;  ///< The value in words.
  float value = 0.0F;
  float low = 0.0F;
  float high = 1.0F;
  float standard = 0.0F;        ///< As in the preset.
  std::optional<float> pinned;  ///< In the setting that is compared with.
  std::string explanation;      ///< Meaning and source.
};

/// Something one of the two could do differently.
struct CoupleChangeView {
  Partner who = Partner::kFirst;
  std::string deed;   ///< "begins softly, a good deal more"
  std::string aloud;  ///< One way to say it, in quotation marks.
};

/// The plots and string_views live as long as the state that made the view.
struct CoupleView {
  std::vector<std::string_view> presets;
  int preset = -1;  ///< None, once something was turned.
  std::string_view about;
  std::vector<std::string_view> answers;  ///< The four ways to answer.
  int answer = -1;                        ///< None, once the answer was turned.

  std::array<CyclePartnerView, 2> partners;
  LoopStation station;
  std::string station_word;
  std::string sentence;  ///< What the two do in the long run.
  /// That the worry has a reason, and what to do where somebody is afraid; mostly empty.
  std::string worry;
  std::string beginning;  ///< Where circling begins.

  int group = 0;  ///< Of coach::DialGroup.
  std::array<std::string_view, 4> groups;
  std::vector<CoupleDialView> dials;  ///< Of that group.

  CoupleOverTime over_time = CoupleOverTime::kFelt;
  const picture::Plot* over_time_plot = nullptr;
  CouplePlane plane = CouplePlane::kMapOfTraits;
  const picture::Plot* plane_plot = nullptr;
  model::PlanePair slice;                      ///< Which two.
  std::vector<std::string_view> slice_states;  ///< All five, in model::FastQuantity's order.
  picture::Point couple_point;                 ///< Where these two are in the map.
  picture::Point map_low;                      ///< How far they can be moved there.
  picture::Point map_high;
  int minute = 0;    ///< Of the talk: what the loop and the slices show.
  int minutes = 60;  ///< How long the talk is.

  bool thinking = false;  ///< What would change it is being worked out.
  std::string changes_lead;
  std::vector<CoupleChangeView> changes;

  bool pinned = false;
  CouplePart part = CouplePart::kLoop;
};

struct CoupleSelectPreset {
  int preset = 0;
};
struct CoupleSelectAnswer {
  int answer = 0;
};
struct CoupleSelectGroup {
  int group = 0;
};
struct CoupleTurnDial {
  std::string_view dial;
  float value = 0.0F;
};
/// Moves the couple in the map that is shown.
struct CoupleMove {
  picture::Point to;
};
struct CoupleTogglePin {};
struct CoupleSelectOverTime {
  CoupleOverTime wanted = CoupleOverTime::kFelt;
};
struct CoupleSelectPlane {
  CouplePlane wanted = CouplePlane::kMapOfTraits;
};
struct CoupleSelectSlice {
  model::PlanePair pair;
};
/// Wants a plot as a file.
struct CoupleSavePlot {
  CouplePart part = CouplePart::kOverTime;  ///< Or kPlane.
  session::PlotFormat format = session::PlotFormat::kPng;
};
/// Wants the whole page as a file.
struct CoupleSaveReport {};
struct CoupleSeekMinute {
  int minute = 0;
};
struct CoupleSelectPart {
  CouplePart part = CouplePart::kLoop;
};

/// What the person asked for in one frame; std::monostate means nothing.
using CoupleAction =
    std::variant<std::monostate, CoupleSelectPreset, CoupleSelectAnswer, CoupleSelectGroup,
                 CoupleTurnDial, CoupleMove, CoupleTogglePin, CoupleSelectOverTime,
                 CoupleSelectPlane, CoupleSelectSlice, CoupleSavePlot, CoupleSaveReport,
                 CoupleSeekMinute, CoupleSelectPart>;

}  // namespace attune::ui
