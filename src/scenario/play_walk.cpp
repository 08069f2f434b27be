// Plays that play themselves: a style held all evening, or picks drawn by chance.
#include "scenario/play_walk.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "base/stable_hash.h"

namespace attune::scenario {
namespace {

/// Apart from the streams of the runner, which come from places of the scenario.
constexpr std::uint64_t kPickStream = stable_hash("random play");

bool reads_as(const Option& option, model::ResponseStyle style) {
  const auto* codes = std::get_if<model::ReplyCodes>(&option.codes);
  return codes != nullptr && model::read_style(*codes).style == style;
}

/// The available options, in written order.
std::vector<const Option*> available_options(const Moment& moment) {
  std::vector<const Option*> options;
  for (const OfferedOption& offered : moment.options) {
    if (offered.available) {
      options.push_back(offered.option);
    }
  }
  std::sort(options.begin(), options.end(),
            [](const Option* a, const Option* b) { return a->number < b->number; });
  return options;
}

}  // namespace

std::optional<std::string> first_of_style(const Moment& moment, model::ResponseStyle style) {
  const std::vector<const Option*> options = available_options(moment);
  const auto found = std::find_if(options.begin(), options.end(), [style](const Option* option) {
    return reads_as(*option, style);
  });
  return found == options.end() ? std::nullopt : std::optional((*found)->key);
}

std::optional<ArmPick> pick_of_arm(const Runner& runner, model::ResponseStyle style) {
  if (runner.over()) {
    return std::nullopt;
  }
  const Moment& moment = runner.moment();
  const std::string& first = available_options(moment).front()->key;
  if (moment.chooser != runner.scenario().responder()) {
    return ArmPick{first, false};
  }
  for (const model::ResponseStyle tried :
       {style, model::ResponseStyle::kMixed, model::ResponseStyle::kPlain}) {
    if (std::optional<std::string> key = first_of_style(moment, tried)) {
      return ArmPick{std::move(*key), tried != style};
    }
  }
  return ArmPick{first, true};
}

PlayedArm play_arm(std::shared_ptr<const Scenario> scenario, model::ResponseStyle style,
                   std::uint64_t seed) {
  const Index seat = scenario->responder();
  return continue_arm(Runner(std::move(scenario), seat, seed), style);
}

PlayedArm continue_arm(const Runner& from, model::ResponseStyle style) {
  PlayedArm arm;
  arm.moments.push_back(from);
  while (arm.picks.size() < kMostPicksOfAPlay) {
    std::optional<ArmPick> pick = pick_of_arm(arm.moments.back(), style);
    if (!pick) {
      break;
    }
    Runner next = arm.moments.back();
    if (!next.pick(pick->key).ok()) {
      break;
    }
    arm.moments.push_back(std::move(next));
    arm.picks.push_back(std::move(*pick));
  }
  return arm;
}

void random_pick(Runner& runner, std::uint64_t seed) {
  if (runner.over()) {
    return;
  }
  const std::vector<const Option*> options = available_options(runner.moment());
  const std::uint64_t drawn = draw(draw(seed, kPickStream), runner.picked().size());
  static_cast<void>(runner.pick(options[drawn % options.size()]->key));
}

Runner random_play(std::shared_ptr<const Scenario> scenario, Index seat, std::uint64_t seed,
                   int most_picks) {
  Runner runner(std::move(scenario), seat, seed);
  for (int picks = 0; picks < most_picks && !runner.over(); ++picks) {
    random_pick(runner, seed);
  }
  return runner;
}

}  // namespace attune::scenario
