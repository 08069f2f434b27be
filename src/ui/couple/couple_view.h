// What the page "The couple" shows and what a person can ask of it. Knows nothing of Dear ImGui.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "picture/plot.h"
#include "ui/cycle/cycle_view.h"

namespace attune::ui {

/// The picture over time.
enum class CoupleOverTime { kFelt, kDone, kTrust, kEffort };

/// The picture in the plane.
enum class CouplePlane { kMap, kAsking, kFeeling };

/// Which part a window shows that has room for one.
enum class CouplePart { kLoop, kOverTime, kPlane, kChanges, kDials };

struct CoupleDialView {
  std::string_view dial;  ///< The name of the model::Dial.
  std::string_view label;
  std::string reading;  ///< The value in words.
  float value = 0.0F;
  float low = 0.0F;
  float high = 1.0F;
  float standard = 0.0F;        ///< As in the preset.
  std::optional<float> pinned;  ///< In the setting that is compared with.
  std::string explanation;      ///< Meaning and source.
};

struct CoupleChangeView {
  std::string words;
  std::string outcome;
  bool settles = false;
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
  std::string sentence;   ///< What the two do in the long run.
  std::string worry;      ///< That the worry has a reason; empty where it has none.
  std::string beginning;  ///< Where circling begins.

  int group = 0;  ///< Of coach::DialGroup.
  std::array<std::string_view, 4> groups;
  std::vector<CoupleDialView> dials;  ///< Of that group.

  CoupleOverTime over_time = CoupleOverTime::kFelt;
  const picture::Plot* over_time_plot = nullptr;
  CouplePlane plane = CouplePlane::kMap;
  const picture::Plot* plane_plot = nullptr;
  picture::Point couple_point;  ///< In the map: the bidder's anxiety, the responder's avoidance.
  float minute = 0.0F;          ///< Of the slice.
  float last_minute = 60.0F;

  bool thinking = false;  ///< What helps is being worked out.
  std::string what_helps;
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
/// Moves the couple in the map.
struct CoupleMove {
  picture::Point to;
};
struct CoupleTogglePin {};
struct CoupleSelectOverTime {
  CoupleOverTime wanted = CoupleOverTime::kFelt;
};
struct CoupleSelectPlane {
  CouplePlane wanted = CouplePlane::kMap;
};
struct CoupleSeekMinute {
  float minute = 0.0F;
};
struct CoupleSelectPart {
  CouplePart part = CouplePart::kLoop;
};

/// What the person asked for in one frame; std::monostate means nothing.
using CoupleAction =
    std::variant<std::monostate, CoupleSelectPreset, CoupleSelectAnswer, CoupleSelectGroup,
                 CoupleTurnDial, CoupleMove, CoupleTogglePin, CoupleSelectOverTime,
                 CoupleSelectPlane, CoupleSeekMinute, CoupleSelectPart>;

}  // namespace attune::ui
