// Says about each text who speaks, where and when; and files what comes back under its key.
#include "scenario/translation/exchange.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>

#include "scenario/translation/text_walk.h"

namespace attune::scenario {

namespace {

const std::string& name_of(Index person, const Scenario& scenario) {
  return scenario.person(person).name;
}

std::string who_of_line(const TextPlace& place, const Scenario& scenario) {
  if (place.person == kNarrator) {
    return "narration";
  }
  const std::string& name = name_of(place.person, scenario);
  return place.part.empty() ? name + " says"
                            : fmt::format("an inner voice of {}: {}", name, place.part);
}

// The loop is told of whoever listens.
std::string who_of_loop(const TextPlace& place, const Scenario& scenario) {
  const Index listener =
      place.person == scenario.bidder() ? scenario.responder() : scenario.bidder();
  return fmt::format("{} {}", name_of(listener, scenario),
                     place.word == "underneath" ? "feels underneath" : place.word);
}

std::string who_of(const TextPlace& place, const Scenario& scenario) {
  switch (place.kind) {
    case TextKind::kTitle:
      return "title";
    case TextKind::kTheme:
      return "theme, for the list of scenarios";
    case TextKind::kContent:
      return "content note, shown before it starts";
    case TextKind::kName:
      return "name of a person";
    case TextKind::kLine:
      return who_of_line(place, scenario);
    case TextKind::kOption:
      return name_of(place.person, scenario) + " can say";
    case TextKind::kFrom:
      return fmt::format("copied out of your translation of the answer: what earned it {}",
                         place.word);
    case TextKind::kWhy:
      return "why this answer is locked";
    case TextKind::kCoach:
      return "coach, on an answer of " + name_of(place.person, scenario);
    case TextKind::kLoop:
      return who_of_loop(place, scenario);
    case TextKind::kNote:
      return place.word == "coach" ? "coach" : fmt::format("{}, to the room", place.word);
    case TextKind::kEnd:
      return "an end";
  }
  return {};
}

std::string context_of(const TextPlace& place) {
  if (place.option == nullptr) {
    return {};
  }
  if (place.kind != TextKind::kOption) {
    return "the answer: " + place.option->text;
  }
  return place.option->coach.empty() ? "" : "the coach on it: " + place.option->coach;
}

ExchangeText exchange_text(const TextPlace& place, const std::string& text,
                           const Scenario& scenario) {
  return {.key = place.key,
          .where = place.node == kNone ? "" : scenario.nodes[place_of(place.node)].name,
          .who = who_of(place, scenario),
          .when = place.when,
          .context = context_of(place),
          .source = text};
}

void take_back_one(const ReturnedText& each, Translation& translation) {
  if (each.translation.empty()) {
    translation.lines.erase(each.key);
    return;
  }
  TranslatedText& line = translation.lines[each.key];
  const std::string of = source_hash(each.source);
  const bool stale_as_it_was = line.text == each.translation && line.of != of;
  line.text = each.translation;
  if (!each.unconfirmed) {
    line.of = of;
  } else if (!stale_as_it_was) {
    line.of = kUnconfirmed;
  }
}

}  // namespace

Result<std::vector<ExchangeText>> exchange_texts(const Scenario& scenario,
                                                 const Translation* translation) {
  std::vector<ExchangeText> texts;
  int without_key = 0;
  for_each_text(scenario, [&](const TextPlace& place, const std::string& text) {
    ExchangeText each = exchange_text(place, text, scenario);
    without_key += place.key.empty() ? 1 : 0;
    if (translation != nullptr && translation->lines.contains(place.key)) {
      const TranslatedText& line = translation->lines.find(place.key)->second;
      each.translation = line.text;
      each.stale = !is_current(line, text);
    }
    texts.push_back(std::move(each));
  });
  if (without_key > 0) {
    return Error{ErrorCode::kNotPossible,
                 without_key == 1 ? "1 text has no id, and nobody could say which one is translated"
                                  : fmt::format("{} texts have no id, and nobody could say which "
                                                "one is translated",
                                                without_key),
                 scenario.files.empty() ? scenario.id : scenario.files.front(),
                 "attune ids --write gives every line and option an id"};
  }
  return texts;
}

Returned take_back(const Scenario& scenario, Translation old,
                   const std::vector<ReturnedText>& texts) {
  std::map<std::string, std::string_view, std::less<>> sources;
  for_each_text(scenario, [&sources](const TextPlace& place, const std::string& text) {
    sources.emplace(place.key, text);
  });
  Returned returned;
  returned.translation = std::move(old);
  for (const ReturnedText& each : texts) {
    if (sources.contains(each.key)) {
      take_back_one(each, returned.translation);
    } else {
      returned.unknown.push_back(each.key);
    }
  }
  const auto& lines = returned.translation.lines;
  returned.texts = static_cast<int>(sources.size());
  returned.translated =
      static_cast<int>(std::count_if(sources.begin(), sources.end(), [&lines](const auto& source) {
        const auto line = lines.find(source.first);
        return line != lines.end() && is_current(line->second, source.second);
      }));
  return returned;
}

}  // namespace attune::scenario
