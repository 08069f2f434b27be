// Key by key, in the order of the authoring guide.
#include "scenario/header_reader.h"

#include <fmt/format.h>

#include "scenario/couple_fields.h"
#include "scenario/fields.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

constexpr std::string_view kFormat = "1";
constexpr Range kMinutes = {0.5, 240.0};
constexpr Range kSourceNumbers = {1, 999};

void read_sources(Element list, Reading& reading) {
  if (!list || !check_list(list, list.at(), "sources", reading.reporter)) {
    return;
  }
  for (const Element item : Items(list)) {
    if (const auto number = read_integer(item, kSourceNumbers, "a source", reading.reporter)) {
      reading.scenario.sources.push_back(*number);
    }
  }
}

void read_danger(Element list, Reading& reading) {
  if (!list || !check_list(list, list.at(), "danger", reading.reporter)) {
    return;
  }
  for (const Element item : Items(list)) {
    if (read_word(item, danger_topics(), "topic of danger", reading.reporter) != kNone) {
      reading.scenario.danger.emplace_back(item.text());
      reading.scenario.danger_at.push_back(item.at());
    }
  }
}

}  // namespace

bool check_format(Element root, Reporter& reporter) {
  const Element format = root.find("format");
  if (!format || format.text() == kFormat) {
    return true;
  }
  reporter.add(FindingCode::kUnknownFormat, format.at(),
               fmt::format("format '{}' is not known to this program", format.text()),
               fmt::format("write 'format: {}'", kFormat));
  return false;
}

void read_header(Element root, Reading& reading) {
  Reporter& reporter = reading.reporter;
  Scenario& scenario = reading.scenario;
  if (!check_map(root, root.at(), "a scenario", kScenarioKeys, reporter)) {
    return;
  }
  check_format(root, reporter);
  if (const Element id = root.find("scenario")) {
    scenario.id = read_text(id, id.at(), "scenario", reporter);
    if (!scenario.id.empty()) {
      check_id(scenario.id, id.at(), reporter);
    }
  }
  if (const Element title = root.find("title")) {
    scenario.title = read_text(title, title.at(), "title", reporter);
  }
  scenario.minutes = read_number(root.find("minutes"), kMinutes, "minutes", reporter).value_or(0.0);
  scenario.themes = read_texts(root.find("themes"), "themes", reporter);
  scenario.content = read_texts(root.find("content"), "content", reporter);
  read_sources(root.find("sources"), reading);
  read_danger(root.find("danger"), reading);
}

void read_couple(Element map, Reading& reading) {
  Reporter& reporter = reading.reporter;
  if (!map || !check_map(map, map.at(), "couple", kCoupleKeys, reporter)) {
    return;
  }
  CoupleStart& start = reading.scenario.couple;
  start.distress = read_share(map, model::Quantity::kDistress, reporter);
  read_slow_state(map, start.slow, reporter);
  read_situation(map, start.situation, reporter);
}

void read_ends(Element map, Reading& reading) {
  if (!map) {
    return;
  }
  if (!map.is_map()) {
    reading.reporter.add(FindingCode::kWrongType, map.at(), "ends needs a map of names and texts",
                         "write for example 'closer: They sat down.'");
    return;
  }
  for (const auto [key, value] : Entries(map)) {
    check_id(key.text(), key.at(), reading.reporter);
    Ending ending;
    ending.id = key.text();
    ending.text = read_text(value, key.at(), "an end", reading.reporter);
    ending.at = key.at();
    if (reading.names.ends.add(ending.id) != kNone) {
      reading.scenario.ends.push_back(std::move(ending));
    }
  }
}

}  // namespace attune::scenario
