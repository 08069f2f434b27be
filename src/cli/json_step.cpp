// One function a kind of step, with the keys of the language.
#include "cli/json_step.h"

#include <span>
#include <string>
#include <variant>

#include "cli/json_condition.h"
#include "cli/json_variable.h"
#include "model/bands.h"
#include "scenario/interchange/quantity_name.h"

namespace attune::cli {

namespace {

using scenario::Index;
using scenario::kNone;
using scenario::place_of;
using scenario::Scenario;

Json text_or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

class StepJson {
 public:
  explicit StepJson(const Scenario& scenario) : scenario_(scenario) {}

  [[nodiscard]] Json of(const scenario::Steps& steps) const {
    Json list = Json::array();
    for (const scenario::Step& step : steps) {
      list.push_back(
          std::visit([&self = *this](const auto& what) { return self.of(what); }, step.what));
    }
    return list;
  }

 private:
  [[nodiscard]] Json of(const scenario::Line& line) const {
    Json object = {{"who", person(line.speaker)}};
    if (!line.part.empty()) {
      object["part"] = line.part;
    }
    object["text"] = line.text;
    object["id"] = text_or_null(line.id);
    return object;
  }

  [[nodiscard]] Json of(const scenario::Choose& choose) const {
    Json options = Json::array();
    for (const scenario::Option& option : choose.options) {
      options.push_back(of(option));
    }
    return {{"choose", person(choose.chooser)},
            {"named", choose.named},
            {"order", choose.as_written ? "as written" : "drawn"},
            {"number", choose.number},
            {"options", std::move(options)}};
  }

  [[nodiscard]] Json of(const scenario::Option& option) const {
    Json object = {{"id", option.key}, {"pick", option.text}, {"as", json_of(option.codes)}};
    put_style(object, option.codes);
    object["from"] = of(option.pointed());
    object["set"] = of(option.set);
    object["if"] = option.condition ? json_of(scenario_, *option.condition) : Json(nullptr);
    object["why"] = text_or_null(option.why);
    object["once"] = option.once;
    object["takes"] = option.minutes ? Json(*option.minutes) : Json(nullptr);
    object["coach"] = text_or_null(option.coach);
    object["loop"] = option.loop ? json_of(*option.loop) : Json(nullptr);
    object["then"] = of(option.then);
    object["go"] = option.go == kNone ? Json(nullptr) : Json(node(option.go));
    object["end"] = option.end == kNone ? Json(nullptr) : Json(end(option.end));
    return object;
  }

  [[nodiscard]] static Json of(std::span<const scenario::CodeWords> from) {
    Json words = Json::object();
    for (const scenario::CodeWords& each : from) {
      words[each.code] = each.words;
    }
    return words;
  }

  static void put_style(Json& object, const scenario::Codes& codes) {
    object["style"] = nullptr;
    object["also"] = nullptr;
    object["top_tier"] = false;
    if (const auto* reply = std::get_if<model::ReplyCodes>(&codes)) {
      const model::StyleReading reading = model::read_style(*reply);
      object["style"] = name_of(reading.style);
      object["top_tier"] = reading.top_tier;
      if (reading.also) {
        object["also"] = name_of(*reading.also);
      }
    }
  }

  [[nodiscard]] Json of(const scenario::If& branch) const {
    return {{"if", json_of(scenario_, branch.condition)},
            {"then", of(branch.then)},
            {"else", of(branch.otherwise)}};
  }

  [[nodiscard]] Json of(const scenario::By& by) const {
    Json variants = Json::array();
    for (const scenario::By::Variant& variant : by.variants) {
      variants.push_back({{"band", model::bands_of(by.quantity)[place_of(variant.band)].word},
                          {"steps", of(variant.steps)}});
    }
    return {{"by", quantity_name(scenario_, by.quantity)},
            {"variants", std::move(variants)},
            {"else", by.has_else ? of(by.otherwise) : Json(nullptr)}};
  }

  [[nodiscard]] Json of(const scenario::Any& any) const {
    Json variants = Json::array();
    for (const scenario::Steps& steps : any.variants) {
      variants.push_back(of(steps));
    }
    return {{"any", std::move(variants)}, {"number", any.number}};
  }

  [[nodiscard]] Json of(const std::vector<scenario::Assignment>& assignments) const {
    Json list = Json::array();
    for (const scenario::Assignment& assignment : assignments) {
      const scenario::Variable& variable = scenario_.variables[place_of(assignment.variable)];
      if (assignment.kind == scenario::Assignment::Kind::kAdd) {
        list.push_back({{"variable", variable.id}, {"add", assignment.value}});
      } else {
        list.push_back({{"variable", variable.id}, {"to", json_of(variable, assignment.value)}});
      }
    }
    return list;
  }

  [[nodiscard]] Json of(const scenario::Set& set) const { return {{"set", of(set.assignments)}}; }
  [[nodiscard]] Json of(const scenario::Go& go) const { return {{"go", node(go.node)}}; }
  [[nodiscard]] Json of(const scenario::Visit& visit) const {
    return {{"visit", node(visit.node)}};
  }
  [[nodiscard]] static Json of(const scenario::Back& /*back*/) { return {{"back", true}}; }
  [[nodiscard]] Json of(const scenario::End& ending) const { return {{"end", end(ending.end)}}; }
  [[nodiscard]] static Json of(const scenario::Takes& takes) { return {{"takes", takes.minutes}}; }
  [[nodiscard]] static Json of(const scenario::Note& note) {
    return {{word_of(note.kind), note.text}};
  }

  [[nodiscard]] std::string person(Index index) const {
    return index == scenario::kNarrator ? "_" : scenario_.person(index).id;
  }
  [[nodiscard]] const std::string& node(Index index) const {
    return scenario_.nodes[place_of(index)].name;
  }
  [[nodiscard]] const std::string& end(Index index) const {
    return scenario_.ends[place_of(index)].id;
  }

  const Scenario& scenario_;
};

}  // namespace

Json json_of(const Scenario& scenario, const scenario::Steps& steps) {
  return StepJson(scenario).of(steps);
}

const char* word_of(scenario::Note::Kind kind) {
  switch (kind) {
    case scenario::Note::Kind::kCoach:
      return "coach";
    case scenario::Note::Kind::kReflect:
      return "reflect";
    case scenario::Note::Kind::kFacilitator:
      return "facilitator";
    case scenario::Note::Kind::kSafety:
      return "safety";
  }
  return "coach";
}

Json json_of(const scenario::LoopEntry& loop) {
  return {{"hears", loop.hears},
          {"shows", loop.shows},
          {"underneath", loop.underneath},
          {"does", loop.does}};
}

Json json_of(const scenario::Codes& codes) {
  if (const auto* reply = std::get_if<model::ReplyCodes>(&codes)) {
    return codes_of(*reply);
  }
  if (const auto* move = std::get_if<model::BidderCodes>(&codes)) {
    return codes_of(*move);
  }
  return nullptr;
}

}  // namespace attune::cli
