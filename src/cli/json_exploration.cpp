// The numbers of an exploration under their own names.
#include "cli/json_exploration.h"

#include "cli/json_values.h"
#include "model/reply.h"

namespace attune::cli {

namespace {

using scenario::Exploration;

Json place_json(const scenario::Scenario& scenario, const scenario::Position& at) {
  return {{"file", scenario.files[static_cast<std::size_t>(at.file)]},
          {"line", at.line},
          {"column", at.column}};
}

Json ends_json(const Exploration& found) {
  Json ends = Json::object();
  for (const scenario::EndSummary& end : found.ends) {
    ends[end.id] = {{"reached", end.reached},
                    {"only_by_bands", end.guessed},
                    {"seen", end.seen},
                    {"shortest", end.shortest},
                    {"share_by_chance", end.share}};
  }
  return ends;
}

Json styles_json(const Exploration& found) {
  Json styles = Json::object();
  for (const scenario::StyleSummary& style : found.styles) {
    styles[std::string(model::name_of(style.style))] = {{"ends", style.ends},
                                                        {"substituted", style.substituted}};
  }
  return styles;
}

Json unreached_json(const scenario::Scenario& scenario, const Exploration& found) {
  Json unreached = Json::array();
  for (const scenario::Unreached& one : found.unreached) {
    Json object = place_json(scenario, one.at);
    object["what"] = one.what;
    object["name"] = one.name;
    unreached.push_back(std::move(object));
  }
  return unreached;
}

Json lines_json(const scenario::Scenario& scenario, const Exploration& found) {
  Json never = Json::array();
  for (const scenario::Position& at : found.lines.never_heard) {
    never.push_back(place_json(scenario, at));
  }
  return {{"written", found.lines.written},
          {"reachable", found.lines.reachable},
          {"heard", found.lines.heard},
          {"never_heard", std::move(never)}};
}

// "81"; where some way goes round, "endless", and where there was too much to count, null.
Json paths_json(const scenario::WayCount& ways) {
  if (ways.endless) {
    return "endless";
  }
  return ways.counted ? Json(ways.ways.text()) : Json();
}

Json seats_json(const scenario::Scenario& scenario, const Exploration& found) {
  Json list = Json::array();
  for (const scenario::SeatWays& seat : found.seats) {
    const scenario::WayCount& ways = seat.ways;
    list.push_back(
        {{"who", seat.person == scenario::kNone ? Json() : Json(scenario.person(seat.person).id)},
         {"paths", paths_json(ways)},
         {"shortest", ways.counted && ways.shortest ? Json(*ways.shortest) : Json()},
         {"longest", ways.counted ? Json(ways.longest) : Json()}});
  }
  return list;
}

}  // namespace

std::string exploration_json(const scenario::Scenario& scenario, const Exploration& found) {
  Json object = {{"scenario", scenario.id}, {"proved", found.proved}};
  if (!found.proved) {
    object["why_not"] = found.why_not;
  }
  object["states"] = found.states;
  const scenario::WayCount first =
      found.seats.empty() ? scenario::WayCount() : found.seats.front().ways;
  object["paths"] = paths_json(first);
  object["longest"] = first.counted ? Json(first.longest) : Json();
  object["seats"] = seats_json(scenario, found);
  object["ends"] = ends_json(found);
  object["styles"] = styles_json(found);
  object["unreachable"] = unreached_json(scenario, found);
  object["never_offered"] = found.never_offered;
  object["lines"] = lines_json(scenario, found);
  object["minutes"] = {{"shortest", found.minutes.shortest},
                       {"expected", found.minutes.expected},
                       {"longest", found.minutes.longest}};
  object["plays"] = found.plays;
  return one_line(object) + "\n";
}

}  // namespace attune::cli
