// Every play is looked at moment by moment, because a moment forgets what was said before it.
#include "scenario/proof/sampled_plays.h"

#include "scenario/play_walk.h"

namespace attune::scenario {

namespace {

// Every so many plays, one of each style: chance alone seldom holds one all evening.
constexpr int kStylesEvery = 50;

}  // namespace

SampledPlays::SampledPlays(const std::shared_ptr<const Scenario>& scenario) {
  const std::vector<Index> seats = scenario->seats();
  for (const Index seat : seats) {
    play(scenario, seat, kSampledPlays / static_cast<int>(seats.size()));
  }
}

void SampledPlays::play(const std::shared_ptr<const Scenario>& scenario, Index seat, int plays) {
  for (int i = 0; i < plays && picks_ < kMostSampledPicks; ++i, ++plays_) {
    const auto seed = static_cast<std::uint64_t>(i);
    Runner runner(scenario, seat, seed);
    take_down(runner);
    while (!runner.over() && runner.picked_options().size() < kMostPicksOfAPlay) {
      random_pick(runner, seed);
      take_down(runner);
    }
    if (i % kStylesEvery == 0 && seat == scenario->responder()) {
      for (const model::ResponseStyle style : model::kAllStyles) {
        for (const Runner& moment : play_arm(scenario, style, seed).moments) {
          take_down(moment);
        }
      }
    }
  }
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
    ends_.insert(*moment.end);
  }
  if (!moment.fault.empty()) {
    stopped_.try_emplace({moment.node, moment.fault}, runner.picks());
  }
}

const std::vector<std::string>* SampledPlays::stopped(Index node, const std::string& fault) const {
  const auto found = stopped_.find({node, fault});
  return found == stopped_.end() ? nullptr : &found->second;
}

}  // namespace attune::scenario
