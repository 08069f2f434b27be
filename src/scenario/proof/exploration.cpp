// Lays proof and plays side by side.
#include "scenario/proof/exploration.h"

#include <algorithm>
#include <map>
#include <optional>

#include "scenario/play_walk.h"
#include "scenario/proof/flow_outline.h"
#include "scenario/proof/proof.h"
#include "scenario/proof/reach.h"
#include "scenario/proof/sampled_plays.h"
#include "scenario/walk.h"

namespace attune::scenario {

namespace {

constexpr std::uint64_t kStyleSeeds = 20;

class Explorer {
 public:
  Explorer(const std::shared_ptr<const Scenario>& scenario, std::size_t budget)
      : shared_(scenario), scenario_(*scenario), outline_(outline_flow(*scenario)) {
    if (outline_.recursions.empty()) {
      proof_.emplace(scenario_, budget);
    }
    reach_.emplace(outline_, proof_ ? &*proof_ : nullptr);
    plays_.emplace(scenario);
  }

  Exploration explore() {
    found_.plays = plays_->plays();
    sum_up_proof();
    sum_up_ends();
    std::for_each(model::kArmStyles.begin(), model::kArmStyles.end(),
                  [this](model::ResponseStyle style) { sum_up_style(style); });
    sum_up_unreached();
    sum_up_lengths();
    return std::move(found_);
  }

 private:
  void sum_up_proof();
  void sum_up_ends();
  void sum_up_style(model::ResponseStyle style);
  [[nodiscard]] std::vector<std::string> most_frequent_first(
      const std::map<Index, int>& times) const;
  void sum_up_unreached();
  void sum_up_steps(const Steps& steps, const std::string& node);
  void sum_up_line(const Line& line, Position at, bool reached);
  void sum_up_options(const Choose& choose);
  void sum_up_lengths();
  void find_shortest(std::size_t index, EndSummary& end);
  void add_unreached(const char* what, const std::string& name, Position at) {
    found_.unreached.push_back({what, name, at});
  }

  const std::shared_ptr<const Scenario>& shared_;
  const Scenario& scenario_;
  FlowOutline outline_;
  std::optional<Proof> proof_;
  std::optional<Reach> reach_;
  std::optional<SampledPlays> plays_;
  Exploration found_;
};

void Explorer::sum_up_proof() {
  if (!proof_) {
    found_.why_not = "a node visits itself";
    return;
  }
  found_.states = proof_->states();
  found_.proved = proof_->complete();
  if (!found_.proved) {
    found_.why_not = proof_->out_of_budget() ? "there are more states than were explored"
                                             : "some paths go on without end";
    return;
  }
  for (const SeatProof& seat : proof_->seats()) {
    found_.seats.push_back({seat.seat, count_ways(*seat.explorer)});
  }
}

// A way on which a band is guessed is none before somebody has gone it.
void Explorer::find_shortest(std::size_t index, EndSummary& end) {
  if (end.guessed) {
    const std::vector<std::string>* played = plays_->ended(static_cast<Index>(index));
    end.seen = played != nullptr;
    end.shortest = end.seen ? *played : std::vector<std::string>();
    return;
  }
  bool first = true;
  for (const SeatProof& seat : proof_->seats()) {
    const EndFound& found = seat.explorer->ends()[index];
    if (!found.exactly) {
      continue;
    }
    std::vector<std::string> picks = keys_of(seat.explorer->picks_by(*found.exactly));
    if (first || picks.size() < end.shortest.size()) {
      end.shortest = std::move(picks);
      first = false;
    }
  }
}

void Explorer::sum_up_ends() {
  std::map<Index, int> reached;
  for (const SampledPlay& play : plays_->by_chance()) {
    ++reached[play.end];
  }
  const auto plays = static_cast<double>(std::max<std::size_t>(plays_->by_chance().size(), 1));
  for (std::size_t i = 0; i < scenario_.ends.size(); ++i) {
    const auto index = static_cast<Index>(i);
    const Met met = reach_->end(index);
    EndSummary& end = found_.ends.emplace_back();
    end.id = scenario_.ends[i].id;
    end.reached = met.at_all();
    end.guessed = met.guessed();
    end.share = reached[index] / plays;
    if (proof_ && met.at_all()) {
      find_shortest(i, end);
    }
  }
}

void Explorer::sum_up_style(model::ResponseStyle style) {
  const auto is_substituted = [](const ArmPick& pick) { return pick.substituted; };
  std::map<Index, int> ends;
  std::size_t replies = 0;
  std::ptrdiff_t substituted = 0;
  for (std::uint64_t seed = 1; seed <= kStyleSeeds; ++seed) {
    const PlayedArm arm = play_arm(shared_, style, seed);
    ++ends[arm.moments.back().moment().end.value_or(kNone)];
    replies += arm.picks.size();
    substituted += std::count_if(arm.picks.begin(), arm.picks.end(), is_substituted);
  }
  found_.styles.push_back({.style = style,
                           .ends = most_frequent_first(ends),
                           .substituted = static_cast<double>(substituted) /
                                          static_cast<double>(std::max<std::size_t>(replies, 1))});
}

std::vector<std::string> Explorer::most_frequent_first(const std::map<Index, int>& times) const {
  std::vector<std::pair<Index, int>> sorted(times.begin(), times.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> ends;
  for (const auto& [end, number] : sorted) {
    if (end != kNone) {
      ends.push_back(scenario_.ends[place_of(end)].id);
    }
  }
  return ends;
}

void Explorer::sum_up_unreached() {
  for (std::size_t i = 0; i < scenario_.nodes.size(); ++i) {
    const Node& node = scenario_.nodes[i];
    if (reach_->node(static_cast<Index>(i)).at_all()) {
      sum_up_steps(node.steps, node.name);
    } else if (node.at.file == 0) {
      add_unreached("node", node.name, node.at);
    }
  }
  for (std::size_t i = 0; i < scenario_.ends.size(); ++i) {
    if (!reach_->end(static_cast<Index>(i)).at_all()) {
      add_unreached("end", scenario_.ends[i].id, scenario_.ends[i].at);
    }
  }
}

void Explorer::sum_up_steps(const Steps& steps, const std::string& node) {
  for (const Step& step : steps) {
    const bool reached = reach_->step(step).at_all();
    if (!reached) {
      add_unreached("step", node, step.at);
    }
    if (const auto* line = std::get_if<Line>(&step.what)) {
      sum_up_line(*line, step.at, reached);
    } else if (const auto* choose = std::get_if<Choose>(&step.what)) {
      sum_up_options(*choose);
    }
    for_each_inner(step, [&](const Steps& inner) { sum_up_steps(inner, node); });
  }
}

void Explorer::sum_up_line(const Line& line, Position at, bool reached) {
  const bool heard = plays_->heard(line);
  ++found_.lines.written;
  found_.lines.reachable += reached ? 1 : 0;
  found_.lines.heard += heard ? 1 : 0;
  if (reached && !heard) {
    found_.lines.never_heard.push_back(at);
  }
}

void Explorer::sum_up_options(const Choose& choose) {
  for (const Option& option : choose.options) {
    const Met met = reach_->option(option);
    if (!met.at_all()) {
      add_unreached("option", option.key, option.at);
    } else if (met.guessed() && !plays_->picked(option)) {
      found_.never_offered.push_back(option.key);
    }
  }
}

void Explorer::sum_up_lengths() {
  double sum = 0.0;
  for (const SampledPlay& play : plays_->by_chance()) {
    const double minutes =
        play.words / kWordsAMinute + static_cast<double>(play.picks) * kMinutesADecision;
    Lengths& lengths = found_.minutes;
    lengths.shortest = sum == 0.0 ? minutes : std::min(lengths.shortest, minutes);
    lengths.longest = std::max(lengths.longest, minutes);
    sum += minutes;
  }
  found_.minutes.expected =
      sum / static_cast<double>(std::max<std::size_t>(plays_->by_chance().size(), 1));
}

}  // namespace

Exploration explore(const std::shared_ptr<const Scenario>& scenario, std::size_t budget) {
  return Explorer(scenario, budget).explore();
}

}  // namespace attune::scenario
