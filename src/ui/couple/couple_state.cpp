// What is quick is done at once; the exact map and what would help wait until the hand is still.
#include "ui/couple/couple_state.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "coach/cycle_words.h"
#include "coach/dial_words.h"
#include "coach/style_words.h"
#include "ui/couple/couple_words.h"
#include "ui/kit/overloaded.h"

namespace attune::ui {

namespace {

constexpr std::string_view kBeginsWith = "responder.avoidance";  // Where circling begins along it.
constexpr double kStillAfter = 0.25;                             // seconds
constexpr std::size_t kPiece = 6000;                             // couples of the exact map a frame
constexpr std::size_t kWholeMap = 1U << 30U;
constexpr int kStations = 2 * kLoopStageCount;

/// Which dials a map is drawn over.
struct MapDials {
  std::string_view across;
  std::string_view up;
};

MapDials dials_of(CouplePlane plane) {
  return plane == CouplePlane::kMapOfDeeds ? MapDials{"softness", "engagement"}
                                           : MapDials{"bidder.anxiety", "responder.avoidance"};
}

/// The pair that is wanted; where it names one state twice, the other axis takes what it had.
model::PlanePair two_of(model::PlanePair wanted, const model::PlanePair& before) {
  if (wanted.across == wanted.up) {
    (wanted.across == before.across ? wanted.across : wanted.up) =
        wanted.across == before.across ? before.up : before.across;
  }
  return wanted;
}

LoopForces forces_of(const model::FastState<double>& state) {
  return {.pursuit = state.pursuit, .withdrawal = state.withdrawal};
}

}  // namespace

void CoupleState::speak(const Language& say) { say_ = say; }

void CoupleState::open(const session::Practice* practice) {
  const bool untouched = is_open() && source().setting == study_->setting;
  sources_ = couple_sources(say_, practice);
  if (!is_open() || source_ >= static_cast<int>(sources_.size())) {
    select(kFirstCouple);
  } else if (untouched && source().setting != study_->setting) {
    select(source_);  // The practice has gone on.
  } else {
    draw_plots();  // Another practice has other names.
  }
}

void CoupleState::select(int source) {
  source_ = std::clamp(source, 0, static_cast<int>(sources_.size()) - 1);
  turn(this->source().setting);
}

void CoupleState::turn(const model::Setting& setting) {
  study_ = session::study_of(setting);
  findings_.reset();
  since_turned_ = 0.0;
  start_map(model::MapDetail::kQuick);
  draw_plots();
}

void CoupleState::start_map(model::MapDetail detail) {
  model::RegimeMapSpec spec = {.setting = study_->setting, .size = map_size_, .detail = detail};
  if (choices_.plane == CouplePlane::kMapOfDeeds) {
    spec.across = model::softness_axis();
    spec.up = model::engagement_axis();
  }
  map_ = model::RegimeMap(spec);
  if (detail == model::MapDetail::kQuick && is_map(choices_.plane)) {
    map_.advance(*workers_, kWholeMap);
  }
}

void CoupleState::draw_plots() {
  draw_over_time();
  draw_plane();
}

void CoupleState::draw_over_time() {
  const session::CoupleStudy* pinned = pinned_ ? &*pinned_ : nullptr;
  switch (choices_.over_time) {
    case CoupleOverTime::kFelt:
    case CoupleOverTime::kDone:
      over_time_plot_ = session::talk_plot(say_, *study_,
                                           choices_.over_time == CoupleOverTime::kFelt
                                               ? session::TalkCurves::kFelt
                                               : session::TalkCurves::kDone,
                                           source().names, pinned);
      break;
    case CoupleOverTime::kTrust:
    case CoupleOverTime::kEffort:
      over_time_plot_ = session::weeks_plot(say_, *study_,
                                            choices_.over_time == CoupleOverTime::kTrust
                                                ? session::WeekCurves::kTrust
                                                : session::WeekCurves::kEffort,
                                            pinned);
      break;
  }
}

void CoupleState::draw_plane() {
  switch (choices_.plane) {
    case CouplePlane::kSlice:
      plane_plot_ = session::portrait_plot(say_, *study_, choices_.slice, choices_.minute);
      break;
    case CouplePlane::kMapOfDeeds:
    case CouplePlane::kMapOfTraits:
      plane_plot_ = session::regime_plot(say_, map_, source().names);
      if (pinned_) {
        plane_plot_.layers.emplace_back(picture::Dots{.dots = {{point_of(pinned_->setting), "A"}},
                                                      .shape = picture::Shape::kRing,
                                                      .colour = picture::Colour::kInk});
      }
      break;
  }
}

picture::Point CoupleState::point_of(const model::Setting& setting) const {
  const MapDials axes = dials_of(choices_.plane);
  return {dial(axes.across).of(setting), dial(axes.up).of(setting)};
}

bool CoupleState::map_is_exact() const {
  return !is_map(choices_.plane) || (map_.done() && map_.spec().detail == model::MapDetail::kExact);
}

bool CoupleState::map_is_wanted() const {
  return is_map(choices_.plane) &&
         !(map_.proved() && map_.spec().detail == model::MapDetail::kExact);
}

bool CoupleState::moving() const { return is_open() && (!findings_ || map_is_wanted()); }

void CoupleState::find() {
  const model::Dial& avoidance = dial(kBeginsWith);
  findings_ = session::findings_of(study_->setting, avoidance, avoidance.low(), avoidance.high());
}

void CoupleState::work_out() {
  if (!findings_) {
    find();
    return;
  }
  if (map_is_wanted()) {
    if (map_.spec().detail == model::MapDetail::kQuick) {
      start_map(model::MapDetail::kExact);
    } else if (map_.done()) {
      map_.prove();
    }
    map_.advance(*workers_, kPiece);
    draw_plane();
  }
}

void CoupleState::work_out_all() {
  while (!findings_ || !map_is_exact()) {
    work_out();
  }
}

void CoupleState::advance(double seconds, bool reduced_motion, double ambient) {
  if (!is_open()) {
    return;
  }
  since_turned_ += std::max(0.0, seconds);
  if (since_turned_ > kStillAfter) {
    work_out();
  }
  const LoopForces forces = forces_of(study_->at(choices_.minute));
  if (reduced_motion || ambient <= 0.0) {
    loop_.settle(forces);
    return;
  }
  loop_.advance(seconds * ambient, forces);
  tour_ = std::fmod(tour_ + std::max(0.0, seconds) * ambient * tour_speed(loop_), kStations);
}

void CoupleState::move(picture::Point to) {
  const MapDials axes = dials_of(choices_.plane);
  turn(dial(axes.up).turned(dial(axes.across).turned(study_->setting, to.x), to.y));
}

// Everything on it is exact, whether or not there was time for that in the window.
session::ExportRequest CoupleState::report() {
  if (!findings_) {
    find();
  }
  model::RegimeMap map = map_;
  if (!map.done() || map.spec().detail != model::MapDetail::kExact ||
      map.spec().across.position != model::anxiety_axis().position) {
    map = model::RegimeMap(
        {.setting = study_->setting, .size = map_size_, .detail = model::MapDetail::kExact});
    map.advance(*workers_, kWholeMap);
  }
  session::CoupleFindings findings = *findings_;
  findings.map = &map;
  findings.minute = choices_.minute;
  findings.beside = pinned_ ? &*pinned_ : nullptr;
  session::ExportRequest page =
      session::report_export(session::couple_report(say_, *study_, source().names, findings));
  page.name = session::file_name_of(source().setting == study_->setting
                                        ? say_("the couple {}", source().title)
                                        : say_("the couple turned by hand"));
  return page;
}

std::optional<session::ExportRequest> CoupleState::apply(const CoupleAction& action) {
  std::optional<session::ExportRequest> wanted_file;
  const model::Setting& now = study_->setting;
  std::visit(Overloaded{
                 [](std::monostate) {},
                 [&](CoupleSelectPreset wanted) { select(wanted.preset); },
                 [&](CoupleSelectAnswer wanted) {
                   turn({now.couple, model::reference_policy(model::kArmStyles.at(
                                         static_cast<std::size_t>(wanted.answer)))});
                 },
                 [&](CoupleSelectGroup wanted) { choices_.group = wanted.group; },
                 [&](CoupleTurnDial wanted) {
                   turn(dial(wanted.dial).turned(now, static_cast<double>(wanted.value)));
                 },
                 [&](const CoupleMove& wanted) { move(wanted.to); },
                 [&](const CoupleSavePlot& wanted) {
                   work_out_all();  // What is kept is exact.
                   wanted_file = session::plot_export(
                       wanted.part == CouplePart::kOverTime ? over_time_plot_ : plane_plot_,
                       wanted.format);
                 },
                 [&](CoupleSaveReport) { wanted_file = report(); },
                 [&](CoupleTogglePin) {
                   pinned_ = pinned_ ? std::nullopt : study_;
                   draw_plots();
                 },
                 [&](CoupleSelectOverTime wanted) {
                   choices_.over_time = wanted.wanted;
                   draw_over_time();
                 },
                 [&](CoupleSelectPlane wanted) {
                   choices_.plane = wanted.wanted;
                   start_map(model::MapDetail::kQuick);
                   since_turned_ = 0.0;
                   draw_plane();
                 },
                 [&](CoupleSelectSlice wanted) {
                   choices_.slice = two_of(wanted.pair, choices_.slice);
                   draw_plane();
                 },
                 [&](CoupleSeekMinute wanted) {
                   choices_.minute = wanted.minute;
                   if (!is_map(choices_.plane)) {
                     draw_plane();
                   }
                 },
                 [&](CoupleSelectPart wanted) { choices_.part = wanted.part; },
             },
             action);
  return wanted_file;
}

const model::Dial& CoupleState::dial(std::string_view name) const {
  return *std::find_if(dials_.begin(), dials_.end(),
                       [&](const model::Dial& each) { return each.name() == name; });
}

int CoupleState::answer_index() const {
  for (std::size_t i = 0; i < model::kArmStyles.size(); ++i) {
    if (model::reference_policy(model::kArmStyles.at(i)) == study_->setting.stance) {
      return static_cast<int>(i);
    }
  }
  return -1;
}

CoupleView CoupleState::view() const {
  CoupleView view;
  for (const CoupleSource& each : sources_) {
    view.presets.emplace_back(each.title);
  }
  view.preset = source().setting == study_->setting ? source_ : -1;
  view.about = view.preset >= 0 ? std::string_view(source().about) : say_(kTurned);
  for (const model::ResponseStyle style : model::kArmStyles) {
    view.answers.push_back(coach::plain_name(say_, style));
  }
  view.answer = answer_index();
  put_couple(say_, *study_, choices_.minute, source().names, view);
  view.station = station_at(static_cast<int>(tour_));
  view.station_word = station_word_of(say_, *study_, choices_.minute, view.station);
  put_dials(say_, dials_,
            {.now = study_->setting,
             .standard = source().setting,
             .pinned = pinned_ ? &pinned_->setting : nullptr},
            choices_.group, view);
  view.over_time = choices_.over_time;
  view.over_time_plot = &over_time_plot_;
  view.plane = choices_.plane;
  view.slice = choices_.slice;
  for (int state = 0; state < model::kFastQuantityCount; ++state) {
    view.slice_states.push_back(session::short_name(say_, static_cast<model::FastQuantity>(state)));
  }
  view.plane_plot = &plane_plot_;
  const model::Dial& across = dial(dials_of(choices_.plane).across);
  const model::Dial& up = dial(dials_of(choices_.plane).up);
  view.couple_point = point_of(study_->setting);
  view.map_low = {across.low(), up.low()};
  view.map_high = {across.high(), up.high()};
  view.minute = choices_.minute;
  view.minutes = session::kStudyMinutes;
  view.thinking = !findings_;
  if (findings_) {
    put_changes(say_, *study_, *findings_, view);
  }
  view.pinned = pinned_.has_value();
  view.part = choices_.part;
  return view;
}

}  // namespace attune::ui
