// Plays a scenario: what picking an option does, and what can be asked about a play.
#include "scenario/runner.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

#include "base/stable_hash.h"
#include "base/text.h"
#include "scenario/unmanned_choice.h"

namespace attune::scenario {
namespace {

std::vector<int> initial_values(const std::vector<Variable>& variables) {
  std::vector<int> values;
  values.reserve(variables.size());
  std::transform(variables.begin(), variables.end(), std::back_inserter(values),
                 [](const Variable& variable) { return variable.initial; });
  return values;
}

}  // namespace

/// What happened in this play, as conditions ask for it.
struct Runner::Facts {
  const Runner& runner;

  [[nodiscard]] int variable(Index index) const { return runner.variables_[place_of(index)]; }
  [[nodiscard]] bool seen(Index node) const { return runner.seen(node); }
  [[nodiscard]] bool picked(Index option) const { return runner.picked_[place_of(option)] != 0; }
  [[nodiscard]] int band(model::Quantity quantity) const { return runner.band(quantity); }
  [[nodiscard]] int count(model::ResponseStyle style) const {
    const std::size_t at = place_of(style);
    return std::min(runner.style_counts_[at], runner.count_limits_[at]);
  }
};

Runner::Runner(std::shared_ptr<const Scenario> scenario, Index seat, std::uint64_t seed)
    : scenario_(std::move(scenario)),
      seat_(seat),
      seed_(seed),
      talk_(scenario_->model_couple(), scenario_->couple.distress),
      count_limits_(count_limits(*scenario_)),
      variables_(initial_values(scenario_->variables)),
      left_(scenario_->nodes.size()),
      picked_(static_cast<std::size_t>(scenario_->option_count)),
      encounters_(static_cast<std::size_t>(scenario_->choose_count + scenario_->any_count)) {
  frames_.push_back(
      {.steps = &scenario_->nodes[place_of(scenario_->start)].steps, .node = scenario_->start});
  run();
}

Result<void> Runner::pick(std::string_view key, Boxed<OwnReply> own) {
  const Result<const Option*> found = option_to_pick(key);
  if (!found.ok()) {
    return found.error();
  }
  const Option& option = *found.value();
  if (own) {
    if (!std::holds_alternative<model::ReplyCodes>(option.codes)) {
      return Error{ErrorCode::kNotPossible, "only a reply can be put in one's own words",
                   std::string(key), "pick it as it is written"};
    }
    if (Result<void> said = check_own_words(*own); !said.ok()) {
      return said;
    }
  }
  const Index chooser = moment_.chooser;
  const Pick& pick = picks_.emplace_back(Pick{&option, std::move(own)});
  begin_next_moment();
  if (play(pick, chooser, true) == Flow::kGoesOn) {
    run();
  }
  return {};
}

Result<const Option*> Runner::option_to_pick(std::string_view key) const {
  if (over()) {
    return Error{ErrorCode::kNotPossible, ended() ? "the play has ended" : moment_.fault,
                 std::string(key), ""};
  }
  const auto found =
      std::find_if(moment_.options.begin(), moment_.options.end(),
                   [key](const OfferedOption& offered) { return offered.option->key == key; });
  if (found == moment_.options.end()) {
    return not_offered(key);
  }
  if (!found->available) {
    return Error{ErrorCode::kNotPossible,
                 fmt::format("this option is locked: {}", found->option->why), std::string(key),
                 "pick another one"};
  }
  if (picks_.size() >= static_cast<std::size_t>(kMostPicksOfAPlay)) {
    return Error{ErrorCode::kNotPossible,
                 fmt::format("after {} picks no evening goes on", kMostPicksOfAPlay),
                 std::string(key), "go back, or begin anew"};
  }
  return found->option;
}

Error Runner::not_offered(std::string_view key) const {
  std::vector<std::string> keys;
  for (const OfferedOption& offered : moment_.options) {
    if (offered.available) {
      keys.push_back(offered.option->key);
    }
  }
  std::sort(keys.begin(), keys.end());
  return {ErrorCode::kNotFound, fmt::format("'{}' is not offered here", key),
          scenario_->nodes[place_of(moment_.node)].name,
          fmt::format("pick from {}", join_words(keys))};
}

void Runner::begin_next_moment() {
  ++moment_.number;
  moment_.played.clear();
  moment_.lines.clear();
  moment_.notes.clear();
  moment_.options.clear();
  moment_.chooser = kNone;
  moment_bytes_ = 0;
  moment_options_ = 0;
}

void Runner::offer(const Choose& choose) {
  moment_.options.clear();
  moment_options_ += choose.options.size();
  for (const Option& option : choose.options) {
    if (option.once && picked(option)) {
      continue;
    }
    const bool available = !option.condition || holds(*option.condition);
    if (available || !option.why.empty()) {
      moment_.options.push_back({&option, available});
    }
  }
}

void Runner::shuffle_options(const Choose& choose) {
  const std::uint64_t stream = next_stream(place_of(choose.number));
  for (std::size_t left = moment_.options.size(); left > 1; --left) {
    std::swap(moment_.options[left - 1], moment_.options[draw(stream, left) % left]);
  }
}

Runner::Flow Runner::choose_unmanned(Index chooser) {
  const Option* chosen = chooser == scenario_->responder()
                             ? nearest_to_habit(moment_.options, talk_.habit())
                             : first_available(moment_.options);
  moment_.options.clear();
  return play({.option = chosen, .own = {}}, chooser, false);
}

Runner::Flow Runner::play(const Pick& pick, Index chooser, bool by_person) {
  const Option& option = *pick.option;
  Played& played = moment_.played.emplace_back();
  played.option = &option;
  played.own = pick.own;
  played.chooser = chooser;
  played.by_person = by_person;
  played.line = moment_.lines.size();
  if (pick.own) {
    say({chooser, "", pick.own->words, "", nullptr, {}});
  } else {
    say({chooser, "", option.text, std::string(option.id()), nullptr, option.source()});
  }
  picked_[place_of(option.number)] = 1;
  run_model(played);
  assign(option.set);
  if (!played.author_note().empty()) {
    note(Note::Kind::kCoach, option.coach);
  }
  return enter({.steps = &option.then, .option = &option});
}

void Runner::run_model(Played& played) {
  const Option& option = *played.option;
  const Codes codes = played.codes();
  played.before = talk_.state();
  played.minute_before = talk_.minute();
  if (const auto* reply = std::get_if<model::ReplyCodes>(&codes)) {
    played.reading = model::read_style(*reply);
    ++style_counts_[place_of(played.reading->style)];
    talk_.reply(*reply, option.minutes.value_or(model::kExchangeMinutes));
  } else {
    if (const auto* move = std::get_if<model::BidderCodes>(&codes)) {
      talk_.bidder_move(*move);
    }
    if (option.minutes) {
      talk_.pass(*option.minutes);
    }
  }
  played.after = talk_.state();
  played.minute_after = talk_.minute();
}

void Runner::assign(const std::vector<Assignment>& assignments) {
  for (const Assignment& assignment : assignments) {
    const Variable& variable = scenario_->variables[place_of(assignment.variable)];
    int& value = variables_[place_of(assignment.variable)];
    const std::int64_t base = assignment.kind == Assignment::Kind::kAdd ? value : 0;
    value = static_cast<int>(
        std::clamp<std::int64_t>(base + assignment.value, variable.low, variable.high));
  }
}

void Runner::say(SpokenLine line) {
  moment_bytes_ += line.text.size();
  moment_.lines.push_back(std::move(line));
}

void Runner::note(Note::Kind kind, const std::string& text) {
  moment_bytes_ += text.size();
  moment_.notes.push_back({kind, text, moment_.lines.size()});
}

std::uint64_t Runner::next_stream(std::size_t place) {
  return draw(draw(seed_, place), encounters_[place]++);
}

bool Runner::holds(const Condition& condition) const {
  return scenario::holds(condition, Facts{*this});
}

bool Runner::seen(Index node) const { return left_[place_of(node)] != 0; }

bool Runner::picked(const Option& option) const { return picked_[place_of(option.number)] != 0; }

int Runner::band(model::Quantity quantity) const {
  return model::band_index(quantity, model::value_of(quantity, talk_.state(), talk_.couple().slow));
}

std::vector<std::string> pick_keys(std::span<const Pick> picks) {
  std::vector<std::string> keys;
  keys.reserve(picks.size());
  std::transform(picks.begin(), picks.end(), std::back_inserter(keys),
                 [](const Pick& pick) { return pick.option->key; });
  return keys;
}

}  // namespace attune::scenario
