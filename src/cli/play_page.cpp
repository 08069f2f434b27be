// Fills in a template, once from left to right, so that nothing that was filled in is read again.
#include "cli/play_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>
#include <variant>

#include "cli/json_scenario.h"
#include "cli/json_values.h"
#include "cli/player_files.h"
#include "coach/safety_words.h"
#include "coach/style_words.h"
#include "model/bands.h"
#include "model/parameters.h"
#include "picture/markup.h"
#include "picture/theme.h"
#include "scenario/walk.h"

namespace attune::cli {

namespace {

using scenario::Scenario;

Json bands() {
  Json all = Json::object();
  for (int i = 0; i < model::kQuantityCount; ++i) {
    const auto quantity = static_cast<model::Quantity>(i);
    Json list = Json::array();
    for (const model::Band& band : model::bands_of(quantity)) {
      list.push_back({{"word", band.word}, {"upper", band.upper}});
    }
    all[std::string(name_of(quantity))] = std::move(list);
  }
  return all;
}

Json parameters(const model::Parameters& parameters) {
  Json all = Json::object();
  for (const model::ParameterInfo& info : model::parameter_table()) {
    all[std::string(info.name)] = parameters.*info.member;
  }
  return all;
}

Json words(const Language& say, const Scenario& scenario) {
  Json styles = Json::object();
  for (const model::ResponseStyle style : model::kAllStyles) {
    styles[std::string(name_of(style))] = coach::plain_name(say, style);
  }
  Json topics = Json::object();
  Json safety = Json::object();
  for (const std::string& topic : scenario.danger) {
    topics[topic] = coach::topic_in_words(say, topic);
  }
  scenario::for_each_step_of(scenario, [&](const scenario::Step& step) {
    const auto* note = std::get_if<scenario::Note>(&step.what);
    if (note != nullptr && note->kind == scenario::Note::Kind::kSafety) {
      safety[note->text] = coach::safety_text(say, note->text, "close this page at any moment");
    }
  });
  return {{"styles", std::move(styles)}, {"topics", topics}, {"safety", std::move(safety)}};
}

/// JSON that can stand inside a script element: without "<" nothing there begins or ends one.
std::string data_of(const Language& say, const Scenario& scenario) {
  const std::string json = one_line(
      {{"scenario", json_of(scenario)},
       {"model", {{"parameters", parameters(scenario.couple.parameters)}, {"bands", bands()}}},
       {"words", words(say, scenario)}});
  std::string safe;
  safe.reserve(json.size());
  for (const char byte : json) {
    safe += byte == '<' ? std::string_view("\\u003c") : std::string_view(&byte, 1);
  }
  return safe;
}

std::string colours() {
  return fmt::format(":root{{{}}}\n@media (prefers-color-scheme:dark){{:root{{{}}}}}",
                     picture::style_variables(picture::Theme::kLight),
                     picture::style_variables(picture::Theme::kDark));
}

/// What stands in the template, and what is put there.
struct Filling {
  std::string_view name;
  std::string text;
};

/// The filling for what `page` begins with, or null.
const Filling* filling_at(std::string_view page, std::span<const Filling> fillings) {
  const auto found = std::find_if(fillings.begin(), fillings.end(), [page](const Filling& each) {
    return page.starts_with(each.name);
  });
  return found == fillings.end() ? nullptr : &*found;
}

std::string filled(std::string_view page, std::span<const Filling> fillings) {
  std::string text;
  std::size_t from = 0;
  for (std::size_t at = page.find('@'); at != std::string_view::npos; at = page.find('@', from)) {
    text += page.substr(0, at);
    page.remove_prefix(at);
    const Filling* filling = filling_at(page, fillings);
    from = filling == nullptr ? 1 : 0;  // An @ that begins no name stands for itself.
    if (filling != nullptr) {
      text += filling->text;
      page.remove_prefix(filling->name.size());
    }
  }
  return text.append(page);
}

}  // namespace

std::string play_page(const Language& say, const Scenario& scenario) {
  const std::array<Filling, 6> fillings = {{{"@title@", picture::escaped(scenario.title)},
                                            {"@colours@", colours()},
                                            {"@style@", std::string(player_style())},
                                            {"@notice@", std::string(coach::kWhatThisIs)},
                                            {"@data@", data_of(say, scenario)},
                                            {"@script@", std::string(player_script())}}};
  return filled(player_page(), fillings);
}

}  // namespace attune::cli
