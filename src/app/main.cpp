// The program `attune`: the command line, with the window and the pictures behind it.
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "app/complaint.h"
#include "app/keep_export.h"
#include "app/open_file.h"
#include "app/resources.h"
#include "app/shot/plot_image.h"
#include "app/shot/png_file.h"
#include "app/shot/shot.h"
#include "app/window/window.h"
#include "base/language/language_reader.h"
#include "cli/command_line.h"
#include "cli/output.h"
#include "session/library.h"
#include "store/export_file.h"
#include "store/practice_files.h"
#include "store/settings_file.h"
#include "ui/program/program.h"

namespace {

using namespace attune;

std::optional<std::string> environment(std::string_view name) {
  // NOLINTNEXTLINE(concurrency-mt-unsafe): no other thread is running.
  const char* value = std::getenv(std::string(name).c_str());
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

/// The locale for messages, as POSIX finds it.
std::string locale_name() {
  for (const std::string_view name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (const auto value = environment(name); value && !value->empty()) {
      return *value;
    }
  }
  return "";
}

int open_window(const app::Resources& resources) {
  const auto path = store::default_settings_path(environment);
  const store::LoadedSettings loaded = store::load_settings(path);
  for (const std::string& note : loaded.notes) {
    fmt::print(stderr, "attune: {}\n", note);
  }
  LoadedLanguages languages = load_languages(resources.languages);
  for (const Error& problem : languages.problems) {
    app::complain(problem);
  }
  const std::string& chosen = loaded.settings.language;
  const Language& spoken =
      language_for(languages.languages, chosen.empty() ? locale_name() : chosen);
  auto library = session::open_library(resources.scenarios, std::string(spoken.code()));
  if (!library.ok()) {
    app::complain(library.error());
    return cli::kExitUsage;
  }
  auto phrases = session::open_phrases(resources.phrases);
  if (!phrases.ok()) {
    app::complain(phrases.error());
  }
  ui::Program program(std::move(library).value(), loaded.settings, std::move(languages.languages),
                      phrases.ok() ? std::move(phrases).value() : session::Phrases());
  const auto evenings = store::default_practice_folder(environment);
  store::LoadedPractices unfinished = store::load_practices(evenings);
  for (const std::string& note : unfinished.notes) {
    fmt::print(stderr, "attune: {}\n", note);
    program.tell(note);
  }
  program.offer(std::move(unfinished.replays));
  const auto keep_practice = [&evenings](const ui::PracticeToKeep& practice) {
    return practice.replay ? store::save_practice(evenings, *practice.replay)
                           : store::forget_practice(evenings, practice.scenario_id);
  };
  const auto keep_settings = [&path](const session::Settings& settings) {
    if (const auto kept = store::save_settings(path, settings); !kept.ok()) {
      app::complain(kept.error());
    }
  };
  const auto keep_export = [&resources](const session::ExportRequest& request) {
    return app::keep_export(request, store::default_export_folder(environment), resources.fonts);
  };
  return app::run_window(program, resources,
                         {.settings = keep_settings,
                          .exported = keep_export,
                          .practice = keep_practice,
                          .open = app::open_file});
}

Result<std::string> draw_png(const picture::Plot& plot, const app::Resources& resources) {
  const auto image = app::draw_plot_image(plot, picture::Theme::kLight, resources.fonts,
                                          {.width = static_cast<int>(2.0 * cli::kPictureWidth),
                                           .height = static_cast<int>(2.0 * cli::kPictureHeight)});
  return image.ok() ? app::encode_png(image.value()) : image.error();
}

int write_shot(const cli::ShotRequest& request, const app::Resources& resources) {
  const auto taken = app::take_shot(request, resources);
  if (!taken.ok()) {
    app::complain(taken.error());
    return cli::kExitUsage;
  }
  return cli::kExitFine;
}

}  // namespace

int main(int argc, char** argv) {
  const app::Resources resources = app::find_resources();
  cli::Surroundings surroundings;
  surroundings.scenarios = resources.scenarios;
  surroundings.languages = resources.languages;
  cli::look_at_terminal(surroundings);
  cli::look_at_environment(surroundings);
  surroundings.open_window = [&resources] { return open_window(resources); };
  surroundings.draw_png = [&resources](const picture::Plot& plot) {
    return draw_png(plot, resources);
  };
  surroundings.take_shot = [&resources](const cli::ShotRequest& request) {
    return write_shot(request, resources);
  };
  return cli::run_command_line(argc, argv, surroundings);
}
