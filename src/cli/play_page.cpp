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
#include "scenario/moment.h"
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

/// What is said about how the two are, by the words in which conditions ask for it.
Json band_words(const Language& say) {
  Json words = Json::object();
  for (int i = 0; i < model::kQuantityCount; ++i) {
    for (const model::Band& band : model::bands_of(static_cast<model::Quantity>(i))) {
      words[std::string(band.word)] = say(band.word);
    }
  }
  return words;
}

/// Why a play cannot go on, by the words of Moment::fault.
Json fault_words(const Language& say) {
  Json words = Json::object();
  for (const std::string_view fault :
       {std::string_view(scenario::kFaultFellOff), std::string_view(scenario::kFaultBackOutside),
        std::string_view(scenario::kFaultNoOption), std::string_view(scenario::kFaultRoundAndRound),
        scenario::kFaultTooMuchSaid, scenario::kFaultTooManyChoices, scenario::kFaultTooLong,
        scenario::kFaultTooDeep}) {
    words[std::string(fault)] = say(fault);
  }
  return words;
}

/// The sentences that the page's scripts fill in.
Json texts(const Language& say) {
  return {{"list", say("{}, {}")},
          {"lastOfList", say("{} and {}")},
          {"youAsk", say("You are {}, who asks; {} answers.")},
          {"youAnswer", say("You are {}; {} is the one who asks.")},
          {"twoStyles", say("{}, and {}")},
          {"minutes", say("About {} minutes.")},
          {"contains", say("It contains: {}.")},
          {"touchesOn", say("It touches on: {}.")},
          {"before", say("Before it begins")},
          {"whatThisIs", say("Two invented people and a teaching model: practice, not advice.")},
          {"play", say("Play {}")},
          {"rest", say("Show the rest")},
          {"question", say("What does {} say?")},
          {"notNow", say("Not now: {}")},
          {"stops", say("The play stops here: {}.")},
          {"ends", say("How it ends")},
          {"wayThere", say("The way there")},
          {"tryAnother", say("Go back one step and try another answer, or start again.")},
          {"hidden", say("Notes")}};
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
      safety[note->text] =
          coach::safety_text(say, note->text, say("close this page at any moment"));
    }
  });
  return {{"styles", std::move(styles)},
          {"topics", std::move(topics)},
          {"safety", std::move(safety)},
          {"bands", band_words(say)},
          {"faults", fault_words(say)},
          {"notes",
           {{"coach", say("Coach")},
            {"reflect", say("To think about")},
            {"safety", say("Take your time")}}},
          {"texts", texts(say)}};
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
  using picture::escaped;
  const std::array<Filling, 16> fillings = {{
      {"@language@", escaped(say.code())},
      {"@title@", escaped(scenario.title)},
      {"@colours@", colours()},
      {"@style@", std::string(player_style())},
      {"@without@",
       escaped(say("This evening is played by a script inside this page, and scripts are switched "
                   "off here. Nothing is fetched from anywhere and nothing is sent; with scripts "
                   "allowed for this page it plays."))},
      {"@how-they-are@", escaped(say("How the two are"))},
      {"@what-hide-does@",
       escaped(say("Hides this page at once. Esc twice does the same, and brings it back."))},
      {"@hide@", escaped(say("Hide"))},
      {"@what-is-said@", escaped(say("What is said"))},
      {"@this-play@", escaped(say("This play"))},
      {"@back@", escaped(say("Go back one step"))},
      {"@again@", escaped(say("Start again"))},
      {"@inner-voices@", escaped(say("Inner voices"))},
      {"@notice@", escaped(say(coach::kWhatThisIs))},
      {"@data@", data_of(say, scenario)},
      {"@script@", std::string(player_script())},
  }};
  return filled(player_page(), fillings);
}

}  // namespace attune::cli
