// Builds the program without a window, lets it settle, and paints what it drew.
#include "app/shot/shot.h"

#include <imgui.h>

#include <optional>
#include <string>
#include <utility>

#include "app/shot/headless_gui.h"
#include "app/shot/png_file.h"
#include "app/shot/rasteriser.h"
#include "base/language/language_reader.h"
#include "scenario/replay_file.h"
#include "session/library.h"
#include "session/practice.h"
#include "session/saved_practice.h"
#include "ui/kit/imgui_compat.h"
#include "ui/kit/ui.h"
#include "ui/program/program.h"

namespace attune::app {

namespace {

constexpr double kFrameSeconds = 1.0 / 20.0;
constexpr int kFrames = 4;  // for Dear ImGui and scroll areas to settle

session::Settings settings_for(const cli::ShotRequest& request) {
  session::Settings settings;
  settings.theme = request.dark ? session::Theme::kDark : session::Theme::kLight;
  settings.text_scale = ui::nearest_scale(static_cast<float>(request.scale));
  settings.reduced_motion = true;  // The picture shows everything at once.
  settings.notice_read = request.screen != "notice";
  return settings;
}

void draw_frames(ui::Program& program, ui::Kit& kit, int width, int height) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = ImVec2(static_cast<float>(width), static_cast<float>(height));
  io.DeltaTime = static_cast<float>(kFrameSeconds);
  for (int i = 0; i < kFrames; ++i) {
    ui::compat::headless_begin_frame();
    ImGui::NewFrame();
    program.frame(kit.begin_frame(i * kFrameSeconds), kFrameSeconds);
    ImGui::Render();
    ui::compat::headless_end_frame();
  }
}

// The evening that a replay tells, as far as it goes.
Result<session::ReplayedPractice> practice_of(const std::filesystem::path& path,
                                              const session::Library& library,
                                              const Language& say) {
  const auto replay = scenario::read_replay(path);
  if (!replay.ok()) {
    return replay.error();
  }
  const session::LibraryEntry* entry = library.find(replay.value().scenario);
  if (entry == nullptr || !entry->scenario) {
    return Error{ErrorCode::kNotFound, "no evening is called " + replay.value().scenario,
                 path.string(), "look at the ids: attune check scenarios"};
  }
  return session::practice_from_replay(say, entry->scenario, replay.value());
}

void show_model(ui::ModelsState& models, const std::optional<int>& model) {
  if (model) {
    models.apply(ui::ModelsSelect{*model});
  }
  models.work_out_all();
}

// The practice run of --state, on its screen; and on Home to be gone on with.
Result<void> open_replay(ui::Program& program, const cli::ShotRequest& request) {
  if (!request.replay) {
    return {};
  }
  auto replayed = practice_of(*request.replay, program.library(), program.look().language);
  if (!replayed.ok()) {
    return replayed.error();
  }
  program.offer({replayed.value().practice.replay()});
  program.open_practice(std::move(replayed).value().practice);
  return {};
}

/// Errors: kNotPossible where the open evening takes no own words now.
Result<void> type_own_words(ui::Program& program, const std::string& words) {
  program.ask_practice(ui::PracticeBegin{});
  program.ask_practice(ui::OwnWordsAction(ui::OwnWordsOpen{}));
  if (program.practice().own_phase() == ui::PracticeOwnState::Phase::kClosed) {
    return Error{ErrorCode::kNotPossible, "nobody answers in their own words here", "--own",
                 "use an evening without danger, from the seat of the one who answers"};
  }
  program.ask_practice(ui::OwnWordsAction(ui::OwnWordsType{words}));
  program.ask_practice(ui::OwnWordsAction(ui::OwnWordsRead{}));
  return {};
}

void show_part_of_practice(ui::Program& program, int moment) {
  switch (moment) {
    case 1:
      program.ask_practice(ui::PracticeTogglePaths{});
      break;
    case 2:
      program.ask_practice(ui::PracticeToggleCoach{});
      break;
    case 3:
      program.ask_practice(ui::PracticeLookBack{});
      break;
    case 4:
      program.ask_practice(ui::PracticeToggleCoach{});
      program.ask_practice(ui::PracticeToggleWhy{});
      break;
    default:
      break;
  }
}

Result<void> show_screen(ui::Program& program, const cli::ShotRequest& request) {
  if (request.screen == "notice") {
    return {};
  }
  const auto screen = ui::screen_named(request.screen);
  if (!screen) {
    return Error{ErrorCode::kNotFound, "there is no screen called " + request.screen, "",
                 "name one of: home, practice, compare, phrasebook, drills, cycle, couple, models, "
                 "about, notice"};
  }
  if (auto opened = open_replay(program, request); !opened.ok()) {
    return opened;
  }
  if (*screen == ui::Screen::kCompare && request.replay && !program.compare_practice()) {
    return Error{ErrorCode::kNotPossible, "this evening cannot be seen answered in four ways",
                 request.replay->string(), "show practice instead"};
  }
  program.open(*screen);
  if (*screen == ui::Screen::kPractice) {
    if (request.own_words) {
      return type_own_words(program, *request.own_words);
    }
    show_part_of_practice(program, request.moment.value_or(0));
  }
  if (*screen == ui::Screen::kCompare) {
    ui::ComparePlayback& playback = program.comparison().playback();
    playback.seek(request.moment.value_or(playback.turns()));
    if (!request.moment) {
      playback.show_weeks();
    }
  }
  if (*screen == ui::Screen::kCouple) {
    if (request.moment) {
      program.couple().apply(ui::CoupleSelectPreset{*request.moment});
    }
    program.couple().work_out_all();
  }
  if (*screen == ui::Screen::kModels) {
    show_model(program.models(), request.moment);
  }
  return {};
}

}  // namespace

Result<Image> draw_screen(const cli::ShotRequest& request, const Resources& resources) {
  LoadedLanguages languages = load_languages(resources.languages);
  const Language& spoken = language_for(languages.languages, request.language);
  auto library = session::open_library(resources.scenarios, std::string(spoken.code()));
  if (!library.ok()) {
    return library.error();
  }
  ui::Kit kit;  // The fonts outlive Dear ImGui, which reads them to the last.
  const HeadlessGui gui;
  auto phrases = session::open_phrases(resources.phrases);
  if (!phrases.ok()) {
    return phrases.error();
  }
  ui::Program program(std::move(library).value(), settings_for(request),
                      std::move(languages.languages), std::move(phrases).value());
  if (auto shown = show_screen(program, request); !shown.ok()) {
    return shown.error();
  }
  kit.apply(program.look(), resources.fonts);
  draw_frames(program, kit, request.width, request.height);
  const ui::Palette& palette = ui::palette_of(program.look().theme);
  return rasterise(*ImGui::GetDrawData(), palette.background);
}

Result<void> take_shot(const cli::ShotRequest& request, const Resources& resources) {
  const auto image = draw_screen(request, resources);
  if (!image.ok()) {
    return image.error();
  }
  return write_png(request.out, image.value());
}

}  // namespace attune::app
