// With a list of picks, or as JSON, it plays by itself; else a person is asked.
#include "cli/play_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/atomic_file.h"
#include "base/text.h"
#include "cli/json_moment.h"
#include "cli/language_argument.h"
#include "cli/options.h"
#include "cli/page.h"
#include "cli/play_start.h"
#include "cli/play_terminal.h"
#include "cli/play_text.h"
#include "scenario/load.h"
#include "session/transcript_text.h"

namespace attune::cli {

namespace {

std::string moments_as_json(const session::Practice& practice) {
  const std::vector<std::string> picks = practice.now().picks();
  std::string text;
  for (std::size_t i = 0; i < practice.moments().size(); ++i) {
    text += moment_line(practice.moments()[i],
                        i < picks.size() ? std::optional(picks[i]) : std::nullopt);
  }
  return text + end_line(practice.now());
}

// A play that nobody steers any more: there is no key for the coach, so his notes stand where they
// belong.
std::string moments_as_text(const Language& say, const session::Practice& practice,
                            const PlayRequest& request, PageStyle style) {
  Page page(style);
  const scenario::Runner& now = practice.now();
  put_opening(say, page, now.scenario(), now.seat());
  for (const scenario::Runner& moment : practice.moments()) {
    page.blank();
    put_moment(say, page, moment, {request.lens, true});
  }
  put_state(say, page, practice);
  put_options(say, page, now);
  put_end(say, page, practice);
  return page.text();
}

bool same_file(const std::filesystem::path& a, const std::filesystem::path& b) {
  std::error_code ignored;  // Where one of them is not there, they are two.
  return std::filesystem::equivalent(a, b, ignored);
}

// "evening.yaml.old", or the next name that is free.
std::filesystem::path name_for_old(const std::filesystem::path& save) {
  std::error_code ignored;  // What cannot be looked at is found out when it is written.
  std::filesystem::path name = save.string() + ".old";
  for (int number = 2; std::filesystem::exists(name, ignored); ++number) {
    name = fmt::format("{}.old{}", save.string(), number);
  }
  return name;
}

// Where a save could not be resumed to its end and is now written over, the old one is kept.
Result<void> keep_old_save(const PlayRequest& request, bool picks_remain) {
  if (!picks_remain || !request.replay || !request.save ||
      !same_file(*request.replay, *request.save)) {
    return {};
  }
  const Result<std::string> old = read_file(*request.replay, scenario::kDefaultMaxBytes);
  if (!old.ok()) {
    return old.error();
  }
  return write_file_atomically(name_for_old(*request.replay), old.value());
}

SavePractice saving_to(const std::optional<std::filesystem::path>& file) {
  return [file](const session::Practice& practice) -> Result<void> {
    return file ? write_file_atomically(*file, replay_text(practice.replay())) : Result<void>();
  };
}

int play_by_hand(const Language& say, PlayStart start, const PlayRequest& request,
                 const Surroundings& surroundings) {
  write(surroundings.out, start.told);
  PlayTerminal play(say, std::move(start.practice), request.lens, surroundings,
                    saving_to(request.save));
  return play.run();
}

int play_by_list(const Language& say, const PlayStart& start, const PlayRequest& request,
                 const Surroundings& surroundings) {
  write(surroundings.err, start.told);
  if (const Result<void> saved = saving_to(request.save)(start.practice); !saved.ok()) {
    return complain(surroundings, saved.error());
  }
  if (request.transcript) {
    const Result<void> written =
        write_file_atomically(*request.transcript, session::transcript_text(say, start.practice));
    return written.ok() ? kExitFine : complain(surroundings, written.error());
  }
  const PageStyle style = page_style(surroundings.terminal_columns, surroundings.colour);
  write(surroundings.out, request.format == OutputFormat::kJson
                              ? moments_as_json(start.practice)
                              : moments_as_text(say, start.practice, request, style));
  return kExitFine;
}

}  // namespace

void add_play(CLI::App& attune, PlayRequest& request) {
  CLI::App& command = *attune.add_subcommand("play", "Plays a scenario, in the terminal");
  command.add_option("scenario", request.scenario, "A file, or the id of a shipped scenario")
      ->required();
  command.add_option("--seat", request.seat, "Whom you play; who is played first if not given")
      ->type_name("WHO");
  command.add_option("--seed", request.seed, "For the order of the answers; 1 if not given")
      ->check(whole_number())
      ->type_name("N");
  command
      .add_option_function<std::string>(
          "--picks", [&request](const std::string& keys) { request.picks = comma_list(keys); },
          "Plays these answers and prints the moments, asking nothing")
      ->type_name("node#id,...");
  command.add_option("--replay", request.replay, "Goes on where this replay left")
      ->type_name("FILE");
  command.add_option("--save", request.save, "Keeps a replay of the play here")->type_name("FILE");
  command
      .add_option("--transcript", request.transcript,
                  "Writes the play of --picks or --replay as a text, with the ways that were left")
      ->type_name("FILE");
  add_language(command, request.language,
               "In this language: the scenario's translation, and what is said about it");
  add_format(command, request.format);
  command.add_flag("--lens", request.lens, "Shows the inner voices from the start");
  command.footer(
      "Example: attune play are-we-okay\n"
      "Example: attune play are-we-okay --picks potato#half --format json\n"
      "Example: attune play are-we-okay --replay evening.yaml --transcript evening.txt");
}

int run_play(const PlayRequest& request, const Surroundings& surroundings) {
  const Language say = language_argument(request.language, surroundings);
  Result<PlayStart> start = start_play(say, request, surroundings);
  if (!start.ok()) {
    return complain(surroundings, start.error());
  }
  if (const Result<void> kept = keep_old_save(request, start.value().picks_remain); !kept.ok()) {
    return complain(surroundings, kept.error());
  }
  if (request.picks || request.transcript || request.format == OutputFormat::kJson) {
    return play_by_list(say, start.value(), request, surroundings);
  }
  return play_by_hand(say, std::move(start).value(), request, surroundings);
}

}  // namespace attune::cli
