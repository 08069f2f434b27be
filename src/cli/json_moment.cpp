// A function for each field of a moment, in the order in which they are written.
#include "cli/json_moment.h"

#include <cstddef>

#include "cli/json_step.h"
#include "cli/json_values.h"
#include "cli/json_variable.h"

namespace attune::cli {

namespace {

using scenario::Runner;
using scenario::Scenario;

std::string who(const Scenario& scenario, scenario::Index person) {
  return person == scenario::kNarrator ? "_" : scenario.person(person).id;
}

Json lines_of(const Runner& runner) {
  Json lines = Json::array();
  for (const scenario::SpokenLine& line : runner.moment().lines) {
    Json entry = {{"who", who(runner.scenario(), line.speaker)}};
    if (!line.part.empty()) {
      entry["part"] = line.part;
    }
    entry["text"] = line.text;
    lines.push_back(std::move(entry));
  }
  return lines;
}

Json notes_of(const Runner& runner) {
  Json notes = Json::array();
  for (const scenario::SpokenNote& note : runner.moment().notes) {
    notes.push_back({{"kind", word_of(note.kind)}, {"text", note.text}});
  }
  return notes;
}

Json codes_of(const scenario::Played& played) {
  Json codes = json_of(played.codes());
  return codes.is_null() ? Json::object() : codes;
}

void put_reading(Json& entry, const model::StyleReading& reading) {
  entry["style"] = name_of(reading.style);
  if (reading.also) {
    entry["also"] = name_of(*reading.also);
  }
}

// Codes and style stand here, with the moment a reply led into, and not with the options: a style
// is named only after it was spoken.
Json played_in(const Runner& runner) {
  Json played = Json::array();
  for (const scenario::Played& reply : runner.moment().played) {
    Json entry = {{"who", who(runner.scenario(), reply.chooser)},
                  {"option", reply.option->key},
                  {"by_person", reply.by_person},
                  {"style", nullptr},
                  {"also", nullptr},
                  {"codes", codes_of(reply)},
                  {"minute", reply.minute_after}};
    if (reply.own) {
      entry["own"] = reply.own->words;
    }
    if (reply.reading) {
      put_reading(entry, *reply.reading);
    }
    played.push_back(std::move(entry));
  }
  return played;
}

Json options_of(const Runner& runner) {
  Json options = Json::array();
  for (const scenario::OfferedOption& offered : runner.moment().options) {
    Json entry = {{"id", offered.option->key},
                  {"text", offered.option->text},
                  {"available", offered.available},
                  {"why", nullptr}};
    if (!offered.available) {
      entry["why"] = offered.option->why;
    }
    options.push_back(std::move(entry));
  }
  return options;
}

Json variables_of(const Runner& runner) {
  Json values = Json::object();
  const std::vector<scenario::Variable>& variables = runner.scenario().variables;
  for (std::size_t i = 0; i < variables.size(); ++i) {
    values[variables[i].id] = json_of(variables[i], runner.variables()[i]);
  }
  return values;
}

}  // namespace

std::string moment_line(const Runner& runner, const std::optional<std::string>& picked) {
  const scenario::Moment& moment = runner.moment();
  const model::Talk& talk = runner.talk();
  Json object;
  object["moment"] = moment.number;
  object["node"] = runner.scenario().nodes[static_cast<std::size_t>(moment.node)].name;
  object["lines"] = lines_of(runner);
  object["notes"] = notes_of(runner);
  object["played"] = played_in(runner);
  object["options"] = options_of(runner);
  object["picked"] = picked ? Json(*picked) : Json(nullptr);
  Json couple = Json::object();
  put_fast(couple, talk.state());
  put_slow(couple, talk.couple().slow);
  object["couple"] = std::move(couple);
  object["bands"] = bands_of_couple(talk.state(), talk.couple().slow);
  object["vars"] = variables_of(runner);
  return one_line(object) + "\n";
}

std::string end_line(const Runner& runner) {
  Json object = {{"end", nullptr}, {"text", nullptr}, {"picks", runner.picks()}};
  if (const std::optional<scenario::Index> end = runner.moment().end) {
    const scenario::Ending& ending = runner.scenario().ends[static_cast<std::size_t>(*end)];
    object["end"] = ending.id;
    object["text"] = ending.text;
  }
  if (const std::string& fault = runner.moment().fault; !fault.empty()) {
    object["fault"] = fault;
  }
  return one_line(object) + "\n";
}

}  // namespace attune::cli
