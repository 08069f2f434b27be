// Which screen is drawn, and what is done about what a person asked for there.
#include "ui/program/program.h"

#include <algorithm>
#include <utility>

#include "session/comparable.h"
#include "session/transcript_text.h"
#include "ui/compare/compare_panel.h"
#include "ui/cover/cover_panel.h"
#include "ui/frame/frame_panel.h"
#include "ui/frame/page_top.h"
#include "ui/home/home_panel.h"
#include "ui/kit/imgui_compat.h"
#include "ui/kit/overloaded.h"
#include "ui/notice/notice_panel.h"
#include "ui/practice/practice_panel.h"
#include "ui/program/error_words.h"

namespace attune::ui {

namespace {

constexpr double kEscapeTwiceWithin = 1.0;  // seconds
constexpr double kAmbientFor = 12.0;        // seconds after an event that the loops keep turning
constexpr double kAmbientFades = 3.0;       // seconds

bool something_happened() {
  const ImGuiIO& io = ImGui::GetIO();
  const bool mouse_moved = io.MouseDelta.x != 0.0F || io.MouseDelta.y != 0.0F;
  return mouse_moved || io.MouseWheel != 0.0F || ImGui::IsAnyMouseDown() ||
         !io.InputQueueCharacters.empty() || compat::any_key_down();
}

ImGuiWindowFlags window_flags() {
  return ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
         ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoSavedSettings |
         ImGuiWindowFlags_NoScrollWithMouse;
}

}  // namespace

Program::Program(session::Library library, session::Settings settings,
                 std::vector<Language> languages, session::Phrases phrases)
    : settings_(std::move(settings)),
      language_(std::move(languages), library.language),
      evenings_(std::move(library), language()),
      phrases_(phrases) {
  evenings_.practice().read_with(std::move(phrases.reader));
  home_.speak(language());
  phrases_.speak(language());
  keeping_.speak(language());
  cycle_.speak(language(), nullptr);
}

// What was told is in the language before.
void Program::switch_language() {
  language_.switch_to_next();
  settings_.language = language().code();
  news_.hush();
  keeping_.hush();
  keeping_.speak(language());
  home_.speak(language());
  evenings_.speak(language());
  phrases_.speak(language());
  cycle_.speak(language(), practice().is_open() ? &practice().practice() : nullptr);
}

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
  if (std::exchange(page_, page()) != page()) {
    compat::hide_focus();
  }
}

Program::Page Program::page() const {
  Page page = {.covered = covered_, .notice = !settings_.notice_read, .screen = screen_};
  if (screen_ == Screen::kPractice && practice().is_open()) {
    page.stage = practice().stage();
    page.moments = practice().practice().moments().size();
    page.telling = practice().telling();
    page.own_words = practice().own_phase();
  }
  return page;
}

// Only what is on the screen moves; its loops rest a while after the last event.
void Program::advance(const Ui& ui, double seconds) {
  const double ambient = std::clamp((kAmbientFor - since_event_) / kAmbientFades, 0.0, 1.0);
  const auto advance_screen = [&](auto& screen) {
    screen.advance(seconds, ui.reduced_motion, screen.moving() ? 1.0 : ambient);
  };
  keeping_.advance(seconds);
  news_.advance(seconds);
  switch (screen_) {
    case Screen::kHome:
    case Screen::kPhrasebook:
    case Screen::kDrills:
      break;
    case Screen::kPractice:
      advance_screen(evenings_.practice());
      break;
    case Screen::kCompare:
      advance_screen(evenings_.comparison());
      break;
    default:
      cycle_.advance(screen_, seconds, ui.reduced_motion, ambient);
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
    const NoticeAction action = draw_notice_panel(ui, make_notice_view(language()), window);
    if (std::holds_alternative<NoticeRead>(action)) {
      settings_.notice_read = true;
      open(Screen::kCompare);  // The first thing anybody sees plays itself.
    }
    return;
  }
  draw_screens(ui, window);
}

void Program::draw_screens(const Ui& ui, const Rect& window) {
  FrameView view = {
      .screen = screen_,
      .dark = settings_.theme == Theme::kDark,
      .reduced_motion = settings_.reduced_motion,
      .can_shrink = settings_.text_scale > session::kSmallestTextScale,
      .can_grow = settings_.text_scale < session::kLargestTextScale && ui.scale < kLargestScale,
      .other_language = language_.next_code()};
  const Frame frame = draw_frame(ui, view, window);
  const Rect content = news_.draw(ui, frame.content);
  switch (screen_) {
    case Screen::kHome:
      draw_home(ui, content);
      break;
    case Screen::kPractice:
      draw_practice(ui, content);
      break;
    case Screen::kCompare:
      draw_compare(ui, content, window);
      break;
    case Screen::kPhrasebook:
    case Screen::kDrills:
      draw_phrases(ui, content);
      break;
    default:
      draw_cycle(ui, content);
      break;
  }
  keeping_.draw(ui, frame.content);
  apply(frame.action);
}

void Program::draw_home(const Ui& ui, const Rect& content) {
  apply(draw_home_panel(
      ui, home_.view(library(), settings_, settings_.history_hidden, evenings_.going_on()),
      content));
}

void Program::draw_practice(const Ui& ui, const Rect& content) {
  PracticeState& practice = evenings_.practice();
  if (!practice.is_open()) {
    static_cast<void>(draw_page_title(ui, content, ui.say("Practice"),
                                      ui.say("None of the evenings on Home can be played.")));
    return;
  }
  apply(practice.apply(draw_practice_panel(ui, practice.view(), practice.loop(), content)));
}

void Program::draw_compare(const Ui& ui, const Rect& content, const Rect& window) {
  CompareState& comparison = evenings_.comparison();
  if (!comparison.is_open()) {
    static_cast<void>(draw_page_title(
        ui, content, ui.say("Compare"),
        ui.say("None of the evenings on Home can be seen answered in different ways.")));
    return;
  }
  const CompareAction action =
      draw_compare_panel(ui, comparison.view(), comparison.loops(), content, window.height());
  if (const auto* save = std::get_if<CompareSave>(&action)) {
    keeping_.want(comparison.export_as(save->file));
  }
  apply(comparison.apply(action));
}

DrillMemory Program::drill_memory() {
  return {.done = settings_.drills, .hidden = settings_.history_hidden, .today = today_};
}

void Program::draw_phrases(const Ui& ui, const Rect& content) {
  if (const auto page = phrases_.draw(ui, screen_, content, drill_memory())) {
    open(*page);
  }
}

void Program::draw_cycle(const Ui& ui, const Rect& content) {
  CycleScreen::Wanted wanted = cycle_.draw(ui, screen_, content);
  if (wanted.saved) {
    keeping_.want(*std::move(wanted.saved));
  }
  if (wanted.page) {
    open(*wanted.page);
  }
}

void Program::apply(const FrameAction& action) {
  std::visit(Overloaded{
                 [](std::monostate) {},
                 [this](GoTo go) { open(go.screen); },
                 [this](QuickExit) { cover(); },
                 [this](ShrinkText) { grow_text(-1); },
                 [this](GrowText) { grow_text(1); },
                 [this](ToggleDark) {
                   settings_.theme = settings_.theme == Theme::kDark ? Theme::kLight : Theme::kDark;
                 },
                 [this](ToggleMotion) { toggle_motion(); },
                 [this](SwitchLanguage) { switch_language(); },
             },
             action);
}

void Program::apply(const HomeAction& action) {
  std::visit(Overloaded{
                 [](std::monostate) {},
                 [this](const HomeCompare& wanted) { compare(wanted.id); },
                 [this](const HomePractise& wanted) { practise(wanted.id); },
                 [this](const HomeGoOn& wanted) { go_on(wanted.id); },
                 [this](HomeShowHistory) { settings_.history_hidden = false; },
                 [this](HomeTheme wanted) { home_.choose_theme(wanted.theme); },
             },
             action);
}

void Program::apply(const PracticeRequest& request) {
  std::visit(
      Overloaded{
          [](std::monostate) {},
          [this](PracticeWantsMomentCompared) { static_cast<void>(compare_practice()); },
          [this](const PracticeWantsEveningCompared& wanted) { compare(wanted.scenario_id); },
          [this](PracticeWantsAnotherEvening) { open(Screen::kHome); },
          [this](PracticeWantsTranscript) {
            const session::Practice& practice = evenings_.practice().practice();
            keeping_.want(session::transcript_export(language(), practice));
          },
          [this](const PracticeFinished& finished) { settings_.done.insert(finished.scenario_id); },
      },
      request);
}

void Program::apply(CompareRequest request) {
  switch (request) {
    case CompareRequest::kNone:
      break;
    case CompareRequest::kPractise:
      evenings_.go_on_from_comparison();
      screen_ = Screen::kPractice;
      break;
    case CompareRequest::kBackToPractice:
      open(Screen::kPractice);
      break;
    case CompareRequest::kAnotherEvening:
      open(Screen::kHome);
      break;
  }
}

void Program::open(Screen screen) {
  screen_ = screen;
  switch (screen) {
    case Screen::kHome:
      break;
    case Screen::kPractice:
      evenings_.practise_something();
      break;
    case Screen::kCompare:
      evenings_.compare_something(lively());
      break;
    case Screen::kPhrasebook:
    case Screen::kDrills:
      phrases_.open(drill_memory());
      break;
    default:
      cycle_.open(screen, practice().is_open() ? &practice().practice() : nullptr, lively());
      break;
  }
}

void Program::open_practice(session::Practice practice) {
  evenings_.practise(std::move(practice));
  screen_ = Screen::kPractice;
}

void Program::practise(const std::string& scenario_id) {
  if (evenings_.practise(scenario_id)) {
    screen_ = Screen::kPractice;
  }
}

void Program::go_on(const std::string& scenario_id) {
  const Language& say = language();
  const Result<std::vector<std::string>> gone_on = evenings_.go_on(scenario_id);
  if (!gone_on.ok()) {
    tell(say("This evening cannot be gone on with: {}.", say(gone_on.error().what)));
    return;
  }
  screen_ = Screen::kPractice;
  if (!gone_on.value().empty()) {
    tell(say("The evening has changed since you left it. {}", told_shortly(say, gone_on.value())));
  }
}

void Program::not_kept(const Error& error) {
  const Language& say = language();
  tell(say("This evening is not kept for another time: {}.", in_words(say, error)));
}

bool Program::look_for_changes(double now) {
  const std::optional<EveningNews> news = evenings_.look_for_changes(now);
  if (!news) {
    return false;
  }
  news_.set_broken(news->broken);
  if (news->broken.empty()) {
    home_.renew();
    tell(news->told);
  }
  return true;
}

void Program::compare(const std::string& scenario_id) {
  if (evenings_.compare(scenario_id, lively())) {
    screen_ = Screen::kCompare;
  } else if (const session::LibraryEntry* entry = library().find(scenario_id);
             entry != nullptr && entry->scenario != nullptr) {
    tell_why_not_compared(*entry->scenario);
  }
}

bool Program::compare_practice() {
  const bool compared = evenings_.compare_practice(lively());
  if (compared) {
    screen_ = Screen::kCompare;
  } else {
    tell_why_not_compared(practice().practice().now().scenario());
  }
  return compared;
}

void Program::tell_why_not_compared(const scenario::Scenario& evening) {
  const Language& say = language();
  tell(say("This evening can’t be seen four ways: {}.", session::why_not_compared(say, evening)));
}

// Who asks for stillness stops what plays, too; Play goes on, step by step.
void Program::toggle_motion() {
  settings_.reduced_motion = !settings_.reduced_motion;
  if (settings_.reduced_motion) {
    evenings_.comparison().playback().stop();
    cycle_.stop();
  }
}

// What was saved under which name is nobody else's business either.
void Program::cover() {
  covered_ = settings_.history_hidden = true;
  keeping_.hush();
  news_.hush();
}

void Program::grow_text(int steps) {
  settings_.text_scale = std::clamp(settings_.text_scale + steps * session::kTextScaleStep,
                                    session::kSmallestTextScale, session::kLargestTextScale);
}

void Program::reset_text() { settings_.text_scale = session::Settings().text_scale; }

void Program::escape_pressed(double now) {
  if (now - escape_at_ < kEscapeTwiceWithin) {
    if (covered_) {
      covered_ = false;
    } else {
      cover();
    }
    escape_at_ = -1e6;
  } else {
    escape_at_ = now;
  }
}

Look Program::look() const {
  return {.language = language(),
          .theme = settings_.theme,
          .scale = static_cast<float>(settings_.text_scale),
          .reduced_motion = settings_.reduced_motion};
}

bool Program::moving() const {
  const bool loops_turn = !settings_.reduced_motion && since_event_ < kAmbientFor;
  switch (covered_ || !settings_.notice_read ? Screen::kHome : screen_) {
    case Screen::kHome:
    case Screen::kPhrasebook:
    case Screen::kDrills:
      return false;
    case Screen::kPractice:
      return practice().moving() || loops_turn;
    case Screen::kCompare:
      return evenings_.comparison().moving() || loops_turn;
    default:
      return cycle_.moving(screen_) || (loops_turn && CycleScreen::has_loop(screen_));
  }
  return false;
}

std::string_view Program::window_title() const {
  return covered_ ? language()(CoverView{}.window_title) : "Attune";
}

}  // namespace attune::ui
