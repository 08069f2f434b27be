// Plays a scenario: the walk through its nodes, and what each kind of step does.
#include <algorithm>
#include <utility>
#include <variant>

#include "base/stable_hash.h"
#include "scenario/runner.h"
#include "scenario/unmanned_choice.h"

namespace attune::scenario {

void Runner::run() {
  for (int step = 0; step < kMostStepsToAMoment; ++step) {
    if (advance() == Flow::kStops || stop_if_too_far()) {
      return;
    }
  }
  static_cast<void>(stop_with(kFaultRoundAndRound));
}

bool Runner::stop_if_too_far() {
  if (moment_bytes_ > kMostTextToAMoment) {
    static_cast<void>(stop_with(std::string(kFaultTooMuchSaid)));
  } else if (moment_options_ > kMostOptionsToAMoment) {
    static_cast<void>(stop_with(std::string(kFaultTooManyChoices)));
  } else if (talk_.minute() > kLongestPlay) {
    static_cast<void>(stop_with(std::string(kFaultTooLong)));
  }
  return !moment_.fault.empty();
}

Runner::Flow Runner::advance() {
  Frame& frame = frames_.back();
  if (frame.next == frame.steps->size()) {
    return leave_block();
  }
  const Step& step = (*frame.steps)[frame.next];
  ++frame.next;
  return std::visit([this](const auto& what) { return take(what); }, step.what);
}

Runner::Flow Runner::leave_block() {
  const Frame frame = frames_.back();
  if (frame.node != kNone) {
    return stop_with(kFaultFellOff);
  }
  frames_.pop_back();
  if (frame.option == nullptr) {
    return Flow::kGoesOn;
  }
  if (frame.option->end != kNone) {
    return finish(frame.option->end);
  }
  return frame.option->go != kNone ? go_to(frame.option->go) : Flow::kGoesOn;
}

Runner::Flow Runner::enter(Frame frame) {
  if (frames_.size() == kDeepestNesting) {
    return stop_with(std::string(kFaultTooDeep));
  }
  frames_.push_back(frame);
  return Flow::kGoesOn;
}

Runner::Flow Runner::enter_node(Index node, bool visit) {
  return enter({.steps = &scenario_->nodes[place_of(node)].steps, .node = node, .visit = visit});
}

void Runner::leave_node() {
  while (frames_.back().node == kNone) {
    frames_.pop_back();
  }
  left_[place_of(frames_.back().node)] = 1;
  frames_.pop_back();
}

Runner::Flow Runner::go_to(Index node) {
  const bool visit = current_body().visit;
  leave_node();
  return enter_node(node, visit);
}

Runner::Flow Runner::finish(Index end) {
  moment_.node = current_body().node;
  moment_.end = end;
  while (!frames_.empty()) {
    leave_node();
  }
  return Flow::kStops;
}

Runner::Flow Runner::stop_with(std::string fault) {
  moment_.node = current_body().node;
  moment_.fault = std::move(fault);
  moment_.options.clear();  // Locked ones alone are no choice, and nobody is there to make it.
  return Flow::kStops;
}

const Runner::Frame& Runner::current_body() const {
  return *std::find_if(frames_.rbegin(), frames_.rend(),
                       [](const Frame& frame) { return frame.node != kNone; });
}

Runner::Flow Runner::take(const Line& line) {
  say({line.speaker, line.part, line.text, line.id, &line, line.source()});
  return Flow::kGoesOn;
}

Runner::Flow Runner::take(const Choose& choose) {
  offer(choose);
  if (first_available(moment_.options) == nullptr) {
    return stop_with(kFaultNoOption);
  }
  if (choose.chooser != seat_) {
    return choose_unmanned(choose.chooser);
  }
  if (!choose.as_written) {
    shuffle_options(choose);
  }
  moment_.chooser = choose.chooser;
  moment_.node = current_body().node;
  return Flow::kStops;
}

Runner::Flow Runner::take(const If& branch) {
  const Steps& steps = holds(branch.condition) ? branch.then : branch.otherwise;
  return enter({.steps = &steps});
}

Runner::Flow Runner::take(const By& by) {
  const int now = band(by.quantity);
  const auto found =
      std::find_if(by.variants.begin(), by.variants.end(),
                   [now](const By::Variant& variant) { return variant.band == now; });
  return enter({.steps = found != by.variants.end() ? &found->steps : &by.otherwise});
}

Runner::Flow Runner::take(const Any& any) {
  if (any.variants.empty()) {
    return Flow::kGoesOn;
  }
  const std::size_t stream_place =
      static_cast<std::size_t>(scenario_->choose_count) + place_of(any.number);
  const std::uint64_t drawn = draw(next_stream(stream_place), 0);
  return enter({.steps = &any.variants[drawn % any.variants.size()]});
}

Runner::Flow Runner::take(const Set& set) {
  assign(set.assignments);
  return Flow::kGoesOn;
}

Runner::Flow Runner::take(const Go& go) { return go_to(go.node); }

Runner::Flow Runner::take(const Visit& visit) { return enter_node(visit.node, true); }

Runner::Flow Runner::take(const Back& /*back*/) {
  if (!current_body().visit) {
    return stop_with(kFaultBackOutside);
  }
  leave_node();
  return Flow::kGoesOn;
}

Runner::Flow Runner::take(const End& end) { return finish(end.end); }

Runner::Flow Runner::take(const Takes& takes) {
  talk_.pass(takes.minutes);
  return Flow::kGoesOn;
}

Runner::Flow Runner::take(const Note& written) {
  note(written.kind, written.text);
  return Flow::kGoesOn;
}

}  // namespace attune::scenario
