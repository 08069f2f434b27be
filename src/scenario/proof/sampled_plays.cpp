// Every play is looked at moment by moment, because a moment forgets what was said before it.
#include "scenario/proof/sampled_plays.h"

#include <algorithm>
#include <optional>

#include "scenario/play_walk.h"

namespace attune::scenario {

namespace {

// Every so many plays, one of each style: chance alone seldom holds one all evening.
constexpr int kStylesEvery = 50;

int words_in(std::string_view text) {
  bool in_word = false;
  int words = 0;
  for (const char byte : text) {
    const bool letter = byte != ' ';
    words += letter && !in_word ? 1 : 0;
    in_word = letter;
  }
  return words;
}

// What a person who reads along reads.
int words_of(const Moment& moment) {
  int words = 0;
  for (const SpokenLine& line : moment.lines) {
    words += words_in(line.text);
  }
  for (const SpokenNote& note : moment.notes) {
    words += words_in(note.text);
  }
  for (const OfferedOption& offered : moment.options) {
    words += words_in(offered.option->text);
  }
  return words;
}

}  // namespace

SampledPlays::SampledPlays(const std::shared_ptr<const Scenario>& scenario) {
  const std::vector<Index> seats = scenario->seats();
  for (const Index seat : seats) {
    play(scenario, seat, static_cast<int>(seats.size()));
  }
}

void SampledPlays::play(const std::shared_ptr<const Scenario>& scenario, Index seat, int seats) {
  const int most_picks = picks_ + kMostSampledPicks / seats;
  for (int i = 0; i < kSampledPlays / seats && picks_ < most_picks; ++i, ++plays_) {
    const auto seed = static_cast<std::uint64_t>(i);
    const SampledPlay played = play_by_chance(Runner(scenario, seat, seed), seed);
    if (seat == scenario->you()) {
      by_chance_.push_back(played);
    }
    if (i % kStylesEvery == 0 && seat == scenario->responder()) {
      play_styles(scenario, seed);
    }
  }
}

void SampledPlays::play_styles(const std::shared_ptr<const Scenario>& scenario,
                               std::uint64_t seed) {
  for (const model::ResponseStyle style : model::kAllStyles) {
    play_style(Runner(scenario, scenario->responder(), seed), style);
  }
}

// As continue_arm() plays, which keeps a copy of every moment: far too many for a play in circles.
void SampledPlays::play_style(Runner runner, model::ResponseStyle style) {
  take_down(runner);
  for (int picks = 0; picks < kMostPicksOfAPlay; ++picks) {
    const std::optional<ArmPick> pick = pick_of_arm(runner, style);
    if (!pick || !runner.pick(pick->key).ok()) {
      return;
    }
    take_down(runner);
  }
}

SampledPlay SampledPlays::play_by_chance(Runner runner, std::uint64_t seed) {
  SampledPlay played;
  take_down(runner);
  played.words = words_of(runner.moment());
  while (!runner.over() && runner.picked().size() < kMostPicksOfAPlay) {
    random_pick(runner, seed);
    take_down(runner);
    ++played.picks;
    played.words += words_of(runner.moment());
  }
  played.end = runner.moment().end.value_or(kNone);
  return played;
}

void SampledPlays::take_down(const Runner& runner) {
  const Moment& moment = runner.moment();
  ++picks_;
  for (const SpokenLine& line : moment.lines) {
    if (line.written != nullptr) {
      lines_.insert(line.written);
    }
  }
  for (const Played& played : moment.played) {
    options_.insert(played.option);
  }
  nodes_.insert(moment.node);
  for (std::size_t i = 0; i < runner.scenario().nodes.size(); ++i) {
    if (runner.seen(static_cast<Index>(i))) {
      nodes_.insert(static_cast<Index>(i));
    }
  }
  if (moment.end) {
    const auto [known, is_new] = ended_.try_emplace(*moment.end, runner.picks());
    if (!is_new && runner.picked().size() < known->second.size()) {
      known->second = runner.picks();
    }
  }
  if (!moment.fault.empty()) {
    stopped_.try_emplace({moment.node, moment.fault}, runner.picks());
  }
}

const std::vector<std::string>* SampledPlays::ended(Index end) const {
  const auto found = ended_.find(end);
  return found == ended_.end() ? nullptr : &found->second;
}

const std::vector<std::string>* SampledPlays::stopped(Index node, const std::string& fault) const {
  const auto found = std::find_if(stopped_.begin(), stopped_.end(), [&](const auto& each) {
    return (node == kNone || each.first.first == node) && each.first.second == fault;
  });
  return found == stopped_.end() ? nullptr : &found->second;
}

}  // namespace attune::scenario
