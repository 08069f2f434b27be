// Which screen is drawn, and what is done about what a person asked for there.
#include "ui/program/program.h"

#include <algorithm>
#include <utility>

#include "session/comparison.h"
#include "ui/compare/compare_panel.h"
#include "ui/cover/cover_panel.h"
#include "ui/cycle/cycle_panel.h"
#include "ui/frame/frame_panel.h"
#include "ui/home/home_panel.h"
#include "ui/kit/imgui_compat.h"
#include "ui/kit/overloaded.h"
#include "ui/notice/notice_panel.h"
#include "ui/practice/practice_panel.h"

namespace attune::ui {

namespace {

constexpr double kEscapeTwiceWithin = 1.0;  // seconds
constexpr double kAmbientFor = 12.0;        // seconds after an event that the loops keep turning
constexpr double kAmbientFades = 3.0;       // seconds
constexpr std::uint64_t kSeed = 1;          // the first showing is the same for everybody

bool something_happened() {
  const ImGuiIO& io = ImGui::GetIO();
  const bool mouse_moved = io.MouseDelta.x != 0.0F || io.MouseDelta.y != 0.0F;
  return mouse_moved || io.MouseWheel != 0.0F || ImGui::IsAnyMouseDown() ||
         !io.InputQueueCharacters.empty() || compat::any_key_down();
}

std::vector<model::ResponseStyle> arm_styles() {
  return {model::kArmStyles.begin(), model::kArmStyles.end()};
}

/// The first evening of the library that can be played, or null.
const scenario::Scenario* first_playable(const session::Library& library) {
  const auto found =
      std::find_if(library.entries.begin(), library.entries.end(),
                   [](const session::LibraryEntry& entry) { return entry.scenario != nullptr; });
  return found == library.entries.end() ? nullptr : found->scenario.get();
}

ImGuiWindowFlags window_flags() {
  return ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
         ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoSavedSettings |
         ImGuiWindowFlags_NoScrollWithMouse;
}

}  // namespace

Program::Program(session::Library library, session::Settings settings)
    : library_(std::move(library)), settings_(std::move(settings)) {}

void Program::frame(const Ui& ui, double seconds) {
  since_event_ = something_happened() ? 0.0 : since_event_ + seconds;
  advance(ui, seconds);

  const ImGuiViewport& viewport = *ImGui::GetMainViewport();
  ImGui::SetNextWindowPos(viewport.Pos);
  ImGui::SetNextWindowSize(viewport.Size);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0.0F, 0.0F));
  ImGui::Begin("Attune", nullptr, window_flags());
  ImGui::PopStyleVar();
  draw_window(ui, {viewport.Pos, viewport.Pos + viewport.Size});
  ImGui::End();
}

// Only what is on the screen moves; its loops rest a while after the last event.
void Program::advance(const Ui& ui, double seconds) {
  const double ambient = std::clamp((kAmbientFor - since_event_) / kAmbientFades, 0.0, 1.0);
  const auto advance_screen = [&](auto& screen) {
    screen.advance(seconds, ui.reduced_motion, screen.moving() ? 1.0 : ambient);
  };
  switch (screen_) {
    case Screen::kHome:
      break;
    case Screen::kPractice:
      advance_screen(practice_);
      break;
    case Screen::kCompare:
      advance_screen(compare_);
      break;
    case Screen::kCycle:
      advance_screen(cycle_);
      break;
  }
}

void Program::draw_window(const Ui& ui, const Rect& window) {
  if (covered_) {
    const CoverAction action = draw_cover_panel(ui, CoverView{}, window);
    wants_to_close_ = std::holds_alternative<CloseNotes>(action);
    return;
  }
  if (!settings_.notice_read) {
    const NoticeAction action = draw_notice_panel(ui, make_notice_view(), window);
    if (std::holds_alternative<NoticeRead>(action)) {
      settings_.notice_read = true;
      open(Screen::kCompare);  // The first thing anybody sees plays itself.
    }
    return;
  }
  draw_screens(ui, window);
}

void Program::draw_screens(const Ui& ui, const Rect& window) {
  const FrameView view = {
      .screen = screen_,
      .dark = settings_.theme == Theme::kDark,
      .reduced_motion = settings_.reduced_motion,
      .can_shrink = settings_.text_scale > session::kSmallestTextScale,
      .can_grow = settings_.text_scale < session::kLargestTextScale && ui.scale < kLargestScale};
  const Frame frame = draw_frame(ui, view, window);
  switch (screen_) {
    case Screen::kHome:
      draw_home(ui, frame.content);
      break;
    case Screen::kPractice:
      draw_practice(ui, frame.content);
      break;
    case Screen::kCompare:
      draw_compare(ui, frame.content, window);
      break;
    case Screen::kCycle:
      draw_cycle(ui, frame.content);
      break;
  }
  apply(frame.action);
}

void Program::draw_home(const Ui& ui, const Rect& content) {
  apply(draw_home_panel(ui, home_.view(library_, settings_, history_hidden_), content));
}

void Program::draw_practice(const Ui& ui, const Rect& content) {
  if (practice_.is_open()) {
    apply(practice_.apply(draw_practice_panel(ui, practice_.view(), practice_.loop(), content)));
  }
}

void Program::draw_compare(const Ui& ui, const Rect& content, const Rect& window) {
  if (!compare_.is_open()) {
    return;
  }
  const CompareAction action =
      draw_compare_panel(ui, compare_.view(), compare_.loops(), content, window.height());
  switch (compare_.apply(action)) {
    case CompareRequest::kNone:
      break;
    case CompareRequest::kPractise:
      go_on_from_comparison();
      break;
    case CompareRequest::kBackToPractice:
      open(Screen::kPractice);
      break;
    case CompareRequest::kAnotherEvening:
      open(Screen::kHome);
      break;
  }
}

void Program::draw_cycle(const Ui& ui, const Rect& content) {
  cycle_.apply(draw_cycle_panel(ui, cycle_.view(), cycle_.loop(), content));
}

void Program::apply(const FrameAction& action) {
  std::visit(Overloaded{
                 [](std::monostate) {},
                 [this](GoTo go) { open(go.screen); },
                 [this](QuickExit) { covered_ = history_hidden_ = true; },
                 [this](ShrinkText) { grow_text(-1); },
                 [this](GrowText) { grow_text(1); },
                 [this](ToggleDark) {
                   settings_.theme = settings_.theme == Theme::kDark ? Theme::kLight : Theme::kDark;
                 },
                 [this](ToggleMotion) { settings_.reduced_motion = !settings_.reduced_motion; },
             },
             action);
}

void Program::apply(const HomeAction& action) {
  std::visit(Overloaded{
                 [](std::monostate) {},
                 [this](const HomeCompare& compare) { compare_evening(compare.id); },
                 [this](const HomePractise& wanted) { practise(wanted.id); },
             },
             action);
}

void Program::apply(const PracticeRequest& request) {
  std::visit(
      Overloaded{
          [](std::monostate) {},
          [this](PracticeWantsMomentCompared) { compare_moment(practice_.practice().now()); },
          [this](const PracticeWantsEveningCompared& wanted) {
            compare_evening(wanted.scenario_id);
          },
          [this](PracticeWantsAnotherEvening) { open(Screen::kHome); },
          [this](const PracticeFinished& finished) { settings_.done.insert(finished.scenario_id); },
      },
      request);
}

void Program::open(Screen screen) {
  screen_ = screen;
  const scenario::Scenario* evening = first_playable(library_);
  if (screen == Screen::kPractice && !practice_.is_open() && evening != nullptr) {
    practise(evening->id);
  }
  if (screen == Screen::kCompare && !compare_.is_open() && evening != nullptr) {
    compare_evening(evening->id);
  }
  if (screen == Screen::kCycle) {
    cycle_.open(practice_.is_open() ? &practice_.practice() : nullptr, !settings_.reduced_motion);
  }
}

void Program::open_practice(session::Practice practice) {
  start(std::move(practice), true);
  screen_ = Screen::kPractice;
}

// Another practice takes the place of the one that is open, and nothing leads back to that.
void Program::start(session::Practice practice, bool begun) {
  practice_.open(std::move(practice), begun);
  compare_.forget_practice();
  screen_ = Screen::kPractice;
}

void Program::practise(const std::string& scenario_id) {
  const session::LibraryEntry* entry = library_.find(scenario_id);
  if (entry != nullptr && entry->scenario) {
    start(session::Practice(entry->scenario, entry->scenario->you(), kSeed), false);
  }
}

void Program::go_on_from_comparison() {
  const auto& scenario = compare_.comparison().scenario;
  session::Practice practice(scenario, scenario->responder(), kSeed);
  const std::vector<std::string> picks = compare_.picks_so_far();
  for (const std::string& key : picks) {
    if (!practice.pick(key).ok()) {
      break;  // It stands where the other way parted from what can be picked.
    }
  }
  start(std::move(practice), !picks.empty());
}

// Whether the person answered in this evening to its end: that is a way of their own. From the
// other seat habit gives the answers.
bool Program::answered_all_of(const std::string& scenario_id) const {
  if (!practice_.is_open()) {
    return false;
  }
  const scenario::Runner& now = practice_.practice().now();
  return now.ended() && now.scenario().id == scenario_id &&
         now.seat() == now.scenario().responder();
}

void Program::compare_evening(const std::string& scenario_id) {
  const session::LibraryEntry* entry = library_.find(scenario_id);
  if (entry == nullptr || !entry->scenario) {
    return;
  }
  session::Comparison comparison =
      session::compare_scenario(entry->scenario, arm_styles(), model::kWeeksAhead, kSeed);
  if (answered_all_of(scenario_id)) {
    comparison.arms.push_back(session::own_way(practice_.practice().moments(), model::kWeeksAhead));
  }
  show_comparison(std::move(comparison), {.own = true});
}

void Program::compare_moment(const scenario::Runner& moment) {
  show_comparison(session::compare_from(moment, arm_styles(), model::kWeeksAhead),
                  {.from_practice = true});
}

void Program::compare_practice() {
  const scenario::Runner& now = practice_.practice().now();
  if (now.over() || now.moment().chooser != now.scenario().responder()) {
    compare_evening(now.scenario().id);
  } else {
    compare_moment(now);
  }
}

void Program::show_comparison(session::Comparison comparison, CompareOpening opening) {
  opening.play = !settings_.reduced_motion;  // Who wants things still starts them themselves.
  compare_.open(std::move(comparison), opening);
  screen_ = Screen::kCompare;
}

void Program::grow_text(int steps) {
  settings_.text_scale = std::clamp(settings_.text_scale + steps * session::kTextScaleStep,
                                    session::kSmallestTextScale, session::kLargestTextScale);
}

void Program::reset_text() { settings_.text_scale = session::Settings().text_scale; }

void Program::escape_pressed(double now) {
  if (now - escape_at_ < kEscapeTwiceWithin) {
    covered_ = !covered_;
    history_hidden_ = true;
    escape_at_ = -1e6;
  } else {
    escape_at_ = now;
  }
}

Look Program::look() const {
  return {.theme = settings_.theme,
          .scale = static_cast<float>(settings_.text_scale),
          .reduced_motion = settings_.reduced_motion};
}

bool Program::moving() const {
  const bool loops_turn = !settings_.reduced_motion && since_event_ < kAmbientFor;
  switch (covered_ || !settings_.notice_read ? Screen::kHome : screen_) {
    case Screen::kHome:
      return false;
    case Screen::kPractice:
      return practice_.moving() || loops_turn;
    case Screen::kCompare:
      return compare_.moving() || loops_turn;
    case Screen::kCycle:
      return cycle_.moving() || loops_turn;
  }
  return false;
}

std::string_view Program::window_title() const {
  return covered_ ? CoverView{}.window_title : "Attune";
}

}  // namespace attune::ui
