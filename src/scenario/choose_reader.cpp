// Options are numbered and keyed in written order while they are read.
#include "scenario/choose_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "scenario/assignment_parser.h"
#include "scenario/code_words.h"
#include "scenario/codes_reader.h"
#include "scenario/condition_parser.h"
#include "scenario/fields.h"
#include "scenario/keys.h"
#include "scenario/option_keys.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

constexpr std::string_view kAsWritten = "as written";
constexpr std::size_t kMostOptions = 100;

LoopEntry read_loop(Element map, Reporter& reporter) {
  LoopEntry loop;
  if (!map || !check_map(map, map.at(), "loop", kLoopKeys, reporter)) {
    return loop;
  }
  const auto text_under = [&](std::string_view key) {
    const Element value = map.find(key);
    return value ? read_text(value, value.at(), key, reporter) : std::string();
  };
  loop.hears = text_under("hears");
  loop.shows = text_under("shows");
  loop.underneath = text_under("underneath");
  loop.does = text_under("does");
  return loop;
}

// The bidder needs no codes; what touches danger may not have them, which class 7 looks at.
void check_codes(const Option& option, Element as, Index chooser, Reading& reading) {
  // What stands behind `as` and is no codes has been reported.
  if (!reading.names.roles_are_known ||
      (as && std::holds_alternative<std::monostate>(option.codes))) {
    return;
  }
  const bool responds = chooser == reading.scenario.responder();
  if (std::holds_alternative<std::monostate>(option.codes)) {
    if (responds && reading.scenario.danger.empty()) {
      reading.reporter.add(FindingCode::kMissingCodes, option.at,
                           "this reply has no codes, and nothing would come of it",
                           "add for example 'as: {validation: 2}'");
    }
    return;
  }
  if (responds != std::holds_alternative<model::ReplyCodes>(option.codes)) {
    reading.reporter.add(FindingCode::kWrongCodes, option.at,
                         responds ? "these are the codes of a bid, and the one who answers chooses"
                                  : "these are the codes of a reply, and the one who bids chooses",
                         responds ? "use validation, reassurance, availability ..."
                                  : "use softness, soothed, protest and need");
  }
}

// "node#id", or "node@n" counted in written order.
void name_option(Option& option, std::string_view id, StepContext& context) {
  ++context.options;
  const std::string by_order = fmt::format("{}@{}", context.node, context.options);
  option.key = id.empty() ? by_order : fmt::format("{}#{}", context.node, id);
  option.number = context.reading.scenario.option_count++;
}

void check_same_words(const Option& option, bool has_id, StepContext& context) {
  const auto [same, is_new] = context.option_texts.emplace(option.text, has_id);
  if (!is_new && (!has_id || !same->second)) {
    context.reading.reporter.add(FindingCode::kOptionNeedsId, option.at,
                                 "another option of this node has the same words",
                                 "give both an id, as in 'pick#again'");
  }
}

void read_way_on(Option& option, Element map, StepContext& context) {
  const Element go = map.find("go");
  const Element end = map.find("end");
  if (go) {
    option.go = resolve_way(go, context.scope, context.reading);
  }
  if (end) {
    option.end = resolve_end(end, context.reading);
  }
  if (go && end) {
    context.reading.reporter.add(FindingCode::kBadValue, end.at(),
                                 "an option goes somewhere or ends, not both",
                                 "remove 'go' or 'end'");
  }
}

void check_takes(const Option& option, Element takes, Reporter& reporter) {
  const auto* codes = std::get_if<model::ReplyCodes>(&option.codes);
  if (takes && codes != nullptr && codes->pause.kind == model::PauseKind::kReturnAt) {
    reporter.add(FindingCode::kTakesBesidePause, takes.at(),
                 "this is not used: a pause with a return takes as long as it says",
                 "remove 'takes'");
  }
}

void read_from(Option& option, Element map, Reporter& reporter) {
  const Element from = map.find("from");
  if (from && !map.find("as")) {
    reporter.add(FindingCode::kWordsWithoutCode, from.at(),
                 "there are no codes that words could have earned", "remove 'from', or add 'as'");
  }
  if (std::vector<CodeWords> words = read_code_words(from, option.codes, option.text, reporter);
      !words.empty()) {
    option.from = std::move(words);
  }
}

void read_rest(Option& option, Element map, StepContext& context) {
  Reading& reading = context.reading;
  Reporter& reporter = reading.reporter;
  option.codes = read_as(map.find("as"), context.scope, reading);
  read_from(option, map, reporter);
  if (const Element condition = map.find("if")) {
    option.condition = read_condition(condition, condition.at(), context.scope, reading);
  }
  if (const Element why = map.find("why")) {
    option.why = read_text(why, why.at(), "why", reporter);
  }
  option.once = read_truth(map.find("once"), "once", reporter).value_or(false);
  option.minutes = read_duration(map.find("takes"), reporter);
  check_takes(option, map.find("takes"), reporter);
  option.set = read_assignments(map.find("set"), reading);
  if (const Element coach = map.find("coach")) {
    option.coach = read_text(coach, coach.at(), "coach", reporter);
  }
  if (const Element loop = map.find("loop")) {
    option.loop = read_loop(loop, reporter);
  }
  if (const Element then = map.find("then")) {
    option.then = read_steps(then, then.at(), context);
  }
  read_way_on(option, map, context);
}

void read_option(Choose& choose, Element map, StepContext& context) {
  Reporter& reporter = context.reading.reporter;
  const Entry pick = find_pick(map, context.reading);
  if (!pick.key) {
    return;
  }
  check_option_keys(map, pick.key, reporter);
  Option option;
  option.at = pick.key.at();
  const std::string id = read_key_id(pick.key, context);
  option.text = read_text(pick.value, pick.key.at(), "pick", reporter);
  name_option(option, id, context);
  check_same_words(option, !id.empty(), context);
  read_rest(option, map, context);
  check_codes(option, map.find("as"), choose.chooser, context.reading);
  choose.options.push_back(std::move(option));
}

void read_chooser(Choose& choose, Element key, Reading& reading) {
  const std::string_view who = trim(key.text().substr(std::string_view("choose").size()));
  choose.named = !who.empty();
  choose.chooser = choose.named ? resolve_person(who, key.at(key.text().find(who)), reading)
                                : reading.scenario.you();
}

void read_order(Choose& choose, Element order, Reporter& reporter) {
  if (!order) {
    return;
  }
  choose.as_written = order.text() == kAsWritten;
  if (!choose.as_written) {
    reporter.add(FindingCode::kUnknownValue, order.at(),
                 fmt::format("'{}' is no order of options", order.text()),
                 "write 'order: as written', or leave it out for an order drawn from the seed");
  }
}

}  // namespace

Choose read_choose(Element map, Entry leader, StepContext& context) {
  Reporter& reporter = context.reading.reporter;
  check_choose_keys(map, leader.key, reporter);
  Choose choose;
  choose.number = context.reading.scenario.choose_count++;
  read_chooser(choose, leader.key, context.reading);
  read_order(choose, map.find("order"), reporter);
  if (!check_list(leader.value, leader.key.at(), "choose", reporter)) {
    return choose;
  }
  choose.options.reserve(leader.value.size());
  for (const Element item : Items(leader.value)) {
    read_option(choose, item, context);
  }
  if (leader.value.size() > kMostOptions) {
    reporter.add(FindingCode::kTooManyOptions, leader.key.at(),
                 fmt::format("{} options to choose from, and {} are the most there may be",
                             leader.value.size(), kMostOptions),
                 "leave some out, or make two decisions of it");
  }
  if (leader.value.size() == 0) {
    reporter.add(FindingCode::kMissingKey, leader.key.at(), "nothing to choose from",
                 "add '- pick: ...'");
  }
  return choose;
}

}  // namespace attune::scenario
