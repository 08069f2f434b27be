// Each key by itself: one that cannot be read keeps its default and leaves a note.
#include "store/settings_text.h"

#include <fmt/format.h>

#include <chrono>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include "base/language/language_tag.h"
#include "base/parse_number.h"
#include "scenario/document.h"
#include "scenario/mended_text.h"
#include "scenario/reporter.h"
#include "scenario/text_safety.h"
#include "scenario/words.h"
#include "scenario/yaml_reader.h"

namespace attune::store {

namespace {

using scenario::Element;

using session::Day;

/// "2026-11-28"
std::string day_text(Day day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != std::string_view("2026-11-28").size() || text[4] != '-' || text[7] != '-') {
    return std::nullopt;
  }
  const auto year = parse_number<int>(text.substr(0, 4));
  const auto month = parse_number<unsigned>(text.substr(5, 2));
  const auto day = parse_number<unsigned>(text.substr(8, 2));
  if (!year || !month || !day) {
    return std::nullopt;
  }
  const std::chrono::year_month_day date = {std::chrono::year{*year}, std::chrono::month{*month},
                                            std::chrono::day{*day}};
  return date.ok() ? std::optional(Day(date)) : std::nullopt;
}

class SettingsReader {
 public:
  explicit SettingsReader(Element map) : map_(map) {}

  LoadedSettings read() {
    read_theme();
    read_text_scale();
    read_truth("reduced-motion", read_.settings.reduced_motion);
    read_truth("notice-read", read_.settings.notice_read);
    read_truth("history-hidden", read_.settings.history_hidden);
    read_language();
    read_done();
    read_drills();
    return std::move(read_);
  }

 private:
  void note(std::string_view key, Element value) {
    const std::string_view written = value.is_text() ? value.text() : "a list or a map";
    read_.notes.push_back(fmt::format(
        "\"{}\" in the settings was \"{}\", which makes no sense there; it is as it was "
        "at first.",
        key, written));
  }

  void read_theme() {
    const Element value = map_.find("theme");
    if (!value) {
      return;
    }
    if (value.text() == "dark") {
      read_.settings.theme = session::Theme::kDark;
    } else if (value.text() != "light") {
      note("theme", value);
    }
  }

  void read_text_scale() {
    const Element value = map_.find("text-scale");
    if (!value) {
      return;
    }
    const auto scale = parse_number<double>(value.text());
    if (scale && *scale >= session::kSmallestTextScale && *scale <= session::kLargestTextScale) {
      read_.settings.text_scale =
          std::round(*scale / session::kTextScaleStep) * session::kTextScaleStep;
    } else {
      note("text-scale", value);
    }
  }

  void read_truth(std::string_view key, bool& target) {
    const Element value = map_.find(key);
    if (!value) {
      return;
    }
    if (value.text() == "true" || value.text() == "false") {
      target = value.text() == "true";
    } else {
      note(key, value);
    }
  }

  void read_language() {
    const Element value = map_.find("language");
    if (value && is_language_tag(value.text())) {
      read_.settings.language = value.text();
    } else if (value) {
      note("language", value);
    }
  }

  void read_done() {
    const Element value = map_.find("done");
    if (value && !value.is_list()) {
      note("done", value);
    }
    for (const Element item : scenario::Items(value)) {
      if (scenario::is_id(item.text())) {
        read_.settings.done.emplace(item.text());
      } else {
        note("done", item);
      }
    }
  }

  void read_drills() {
    const Element value = map_.find("drills");
    if (value && !value.is_map()) {
      note("drills", value);
    }
    for (const auto [key, drill] : scenario::Entries(value)) {
      const auto box = parse_number<std::size_t>(drill.find("box").text());
      const auto due = parse_day(drill.find("due").text());
      if (scenario::is_id(key.text()) && box && *box < session::kDaysInBox.size() && due) {
        read_.settings.drills[std::string(key.text())] = {.box = static_cast<int>(*box),
                                                          .due = *due};
      } else {
        note("drills", key);
      }
    }
  }

  Element map_;
  LoadedSettings read_;
};

Error bad_file(std::string what, const std::filesystem::path& path) {
  return {.code = ErrorCode::kBadFile, .what = std::move(what), .where = path.string(), .fix = ""};
}

}  // namespace

std::string settings_text(const session::Settings& settings) {
  std::string text = fmt::format(
      "attune-settings: {}\ntheme: {}\ntext-scale: {}\nreduced-motion: {}\nnotice-read: {}\n"
      "history-hidden: {}\n",
      kSettingsVersion, settings.theme == session::Theme::kDark ? "dark" : "light",
      settings.text_scale, settings.reduced_motion, settings.notice_read, settings.history_hidden);
  if (!settings.language.empty()) {
    text += fmt::format("language: {}\n", settings.language);
  }
  text += settings.done.empty() ? "done: []\n" : "done:\n";
  for (const std::string& id : settings.done) {
    text += fmt::format("  - {}\n", id);
  }
  text += settings.drills.empty() ? "drills: {}\n" : "drills:\n";
  for (const auto& [id, drill] : settings.drills) {
    text += fmt::format("  {}: {{box: {}, due: {}}}\n", id, drill.box, day_text(drill.due));
  }
  return text;
}

Result<LoadedSettings> read_settings(std::string text, const std::filesystem::path& path) {
  scenario::Sources sources;
  sources.emplace_back(path.string(), std::move(text));
  scenario::Reporter reporter(sources);
  scenario::MendedText mended(sources.front(), 0, reporter);
  const bool may_be_parsed = scenario::make_safe(mended);
  const std::optional<scenario::Document> document =
      may_be_parsed ? scenario::read_yaml(mended, 0, reporter) : std::nullopt;
  if (scenario::count(reporter.findings(), scenario::Severity::kError) > 0) {
    return bad_file(reporter.findings().front().message, path);
  }
  if (!document.has_value() || document->empty()) {
    return bad_file("there is nothing in it", path);
  }
  const Element map(*document, 0);
  if (map.find("attune-settings").text() != std::to_string(kSettingsVersion)) {
    return bad_file("it is no settings file of this version", path);
  }
  return SettingsReader(map).read();
}

}  // namespace attune::store
