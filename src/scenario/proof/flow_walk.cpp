// Follows one way at a time; where it forks with something to tell the ways apart, the others wait.
#include "scenario/proof/flow_walk.h"

#include <algorithm>
#include <utility>

#include "scenario/runner.h"

namespace attune::scenario {

namespace {

using Kind = FlowOp::Kind;
using Fault = FlowFault::Kind;

// A walk of so many steps is looked at for a circle.
constexpr std::uint32_t kLong = 128;

constexpr std::uint64_t kPlaceBits = 0xFFFF'FFFFULL;

// No more than the runner counts: what is too long here is too long in play.
std::uint32_t steps_of(const FlowOp& op) {
  return op.kind == Kind::kPlain || op.kind == Kind::kPick ? op.steps : 1;
}

FlowFault circle_at(OpIndex op, bool exact, bool by_chance) {
  return {Fault::kRoundAndRound, op, nullptr, exact && !by_chance, by_chance};
}

bool may_guess(bool exact, Guesses guesses, Arrived& arrived) {
  const bool left = exact && guesses == Guesses::kLeft;
  arrived.left_guesses = arrived.left_guesses || left;
  return !left;
}

std::uint8_t bit_of(std::size_t band) { return static_cast<std::uint8_t>(1U << band); }

}  // namespace

FlowWalk::FlowWalk(const Scenario& scenario, const FlowProgram& program, const FactLayout& layout,
                   Index seat)
    : scenario_(&scenario),
      program_(&program),
      layout_(&layout),
      seat_(seat),
      offers_(scenario, program, layout, seat),
      places_(program.ops.size()),
      met_(program.ops.size()),
      runs_(program, layout),
      runs_met_(program.ops.size()) {}

void FlowWalk::begin(Guesses guesses, Arrived& arrived) {
  const OpIndex entry = program_->entries[place_of(scenario_->start)];
  Point point{.op = entry, .last = entry, .facts = layout_->initial(), .bands = any_};
  follow(point, guesses, arrived);
}

void FlowWalk::pick(const FactWords& state, const Offer& offer, Guesses guesses, Arrived& arrived) {
  if (!offer.exact && guesses == Guesses::kLeft) {
    arrived.left_guesses = true;
    return;
  }
  Point point{.op = offer.pick,
              .last = offer.pick,
              .stack = places_.standing(place_in(state)).stack,
              .exact = offer.exact,
              .bands = offer.bands};
  layout_->copy(state, point.facts);
  follow(point, guesses, arrived);
}

void FlowWalk::follow(Point& point, Guesses guesses, Arrived& arrived) {
  follow_one(point, guesses, arrived);
  if (!ways_.none()) {
    follow_forks(point, guesses, arrived);
  }
}

void FlowWalk::follow_forks(Point& point, Guesses guesses, Arrived& arrived) {
  while (!ways_.too_many() && ways_.take(point)) {
    follow_one(point, guesses, arrived);
  }
  arrived.too_many = arrived.too_many || ways_.too_many();
  for (const OpIndex op : ways_.circles()) {
    arrived.faults.push_back(circle_at(op, false, true));
  }
  ways_.clear();
}

void FlowWalk::follow_one(Point& point, Guesses guesses, Arrived& arrived) {
  for (run_on(point); step(point, guesses, arrived); run_on(point)) {
    if (point.steps >= kLong) {
      follow_long_one(point, guesses, arrived);
      return;
    }
  }
}

// Whether it comes again to where it was after 128, 256, 512 steps (Brent 1980, BIT 20, 176-184).
// Where chance decides on the way round, it may lead out, too.
void FlowWalk::follow_long_one(Point& point, Guesses guesses, Arrived& arrived) {
  Point mark = point;
  std::uint32_t next_mark = 2 * kLong;
  while (step(point, guesses, arrived)) {
    if (point.steps >= next_mark) {
      mark = point;
      next_mark *= 2;
    } else if (point.stands_at(mark)) {
      const bool by_chance = point.draws != mark.draws;
      arrived.faults.push_back(circle_at(point.op, point.exact, by_chance));
      return;
    }
  }
}

bool FlowWalk::step(Point& point, Guesses guesses, Arrived& arrived) {
  const FlowOp& op = program_->ops[point.op];
  const auto fault = [&](Fault kind, OpIndex at) {
    arrived.faults.push_back({kind, at, nullptr, point.exact, false});
  };
  if (op.kind == Kind::kFallOff) {
    fault(Fault::kFallsOff, point.last);
    return point.stack != 0 && take_back(point);
  }
  meet(point.op, point.exact);
  point.steps += steps_of(op);
  if (point.steps > static_cast<std::uint32_t>(kMostStepsToAMoment) ||
      places_.depth(point.stack) >= kDeepestNesting) {
    arrived.cut_off = true;
    arrived.faults.push_back(circle_at(point.op, point.exact, point.draws != 0));
    return false;
  }
  const OpIndex here = std::exchange(point.last, point.op);
  switch (op.kind) {
    case Kind::kPick:
      take_pick(op, point, arrived);
      break;
    case Kind::kAssign:
      assign(std::get<Set>(op.step->what).assignments, point, point.facts, arrived);
      break;
    case Kind::kTime:
      forget_bands(point);
      break;
    case Kind::kGo:
      layout_->see(point.facts, op.node);
      break;
    case Kind::kVisit:
      point.stack = places_.push(point.op, point.stack);
      point.op = program_->targets_of(op).front();
      return true;
    case Kind::kIf:
    case Kind::kBy:
    case Kind::kAny:
      return take_fork(op, point, guesses, arrived);
    case Kind::kChoose:
      return take_decision(op, point, guesses, arrived);
    case Kind::kBack:
      if (point.stack == 0) {
        fault(Fault::kBackOutside, point.op);
      }
      return point.stack != 0 && take_back(point);
    case Kind::kEnd:
      arrived.ends.push_back(
          {op.option != nullptr ? op.option->end : std::get<End>(op.step->what).end, point.exact});
      return false;
    case Kind::kPlain:
      if (op.steps == 0) {
        point.last = here;
      }
      break;
    case Kind::kFallOff:
      break;
  }
  point.op = op.next;
  return true;
}

// Not to where the walk is looked at for a circle, nor where it is cut off.
void FlowWalk::run_on(Point& point) {
  const FlowRun& run = runs_.from(point.op);
  if (run.to == point.op || point.steps + run.steps >= kLong ||
      places_.depth(point.stack) >= kDeepestNesting) {
    return;
  }
  bool& known = point.exact ? runs_met_[point.op].exactly : runs_met_[point.op].guessing;
  for (OpIndex op = point.op; !known && op != run.to; op = program_->ops[op].next) {
    meet(op, point.exact);
  }
  known = true;
  point.last = run.steps > 0 ? run.last : point.last;
  point.steps += run.steps;
  point.op = run.to;
}

// Also behind a fault: a visit that falls off is taken for one that comes back, so that what stands
// behind it is not called unreachable too.
bool FlowWalk::take_back(Point& point) const {
  layout_->see(point.facts, program_->ops[point.op].node);
  const Places::Visited visited = places_.top(point.stack);
  point.op = program_->ops[visited.visit].next;
  point.last = visited.visit;
  point.stack = visited.below;
  return true;
}

void FlowWalk::forget_bands(Point& point) const {
  std::copy_n(any_.begin(), model::kFastQuantityCount, point.bands.begin());
}

void FlowWalk::take_pick(const FlowOp& op, Point& point, Arrived& arrived) {
  const Option& option = *op.option;
  layout_->pick(point.facts, option.number);
  if (op.style.has_value()) {
    layout_->count_up(point.facts, *op.style);
  }
  forget_bands(point);
  assign(option.set, point, point.facts, arrived);
}

void FlowWalk::assign(const std::vector<Assignment>& assignments, const Point& at, FactWords& facts,
                      Arrived& arrived) {
  for (const Assignment& assignment : assignments) {
    if (!layout_->keeps_variable(assignment.variable)) {
      continue;
    }
    const Variable& variable = scenario_->variables[place_of(assignment.variable)];
    const std::int64_t base = assignment.kind == Assignment::Kind::kAdd
                                  ? layout_->variable(facts, assignment.variable)
                                  : 0;
    const std::int64_t wanted = base + assignment.value;
    const std::int64_t value = std::clamp<std::int64_t>(wanted, variable.low, variable.high);
    if (value != wanted && clamped_.emplace(&assignment, at.exact).second) {
      arrived.faults.push_back({Fault::kClamps, at.op, &assignment, at.exact, false});
    }
    layout_->set_variable(facts, assignment.variable, static_cast<int>(value));
  }
}

bool FlowWalk::take_fork(const FlowOp& op, Point& point, Guesses guesses, Arrived& arrived) {
  if (op.only_speaks) {
    speak(point.op, op.next, point);
    point.op = op.next;
    return true;
  }
  const auto targets = program_->targets_of(op);
  if (op.kind == Kind::kAny) {
    point.draws += targets.size() > 1 ? 1 : 0;
    for (std::size_t i = 1; i < targets.size(); ++i) {
      ways_.split(point, targets[i], point.exact);
    }
    point.op = targets.empty() ? op.next : targets.front();
    return true;
  }
  return op.kind == Kind::kIf ? take_if(op, point, guesses, arrived)
                              : take_by(op, point, guesses, arrived);
}

bool FlowWalk::take_if(const FlowOp& op, Point& point, Guesses guesses, Arrived& arrived) {
  const auto targets = program_->targets_of(op);
  const Answer answer =
      ask(program_->conditions[place_of(op.condition)], *layout_, point.facts, point.bands);
  if (answer.is_open()) {
    if (!may_guess(point.exact, guesses, arrived)) {
      return false;
    }
    Point fails = point;
    fails.bands = answer.where_fails;
    ways_.split(fails, targets[1], false);
    point.exact = false;
  }
  point.bands = answer.can_hold ? answer.where_holds : answer.where_fails;
  point.op = answer.can_hold ? targets[0] : targets[1];
  return true;
}

bool FlowWalk::take_by(const FlowOp& op, const Point& point, Guesses guesses, Arrived& arrived) {
  const Ways ways = ways_of(op, point);
  if (ways.open() && !may_guess(point.exact, guesses, arrived)) {
    return false;
  }
  const auto quantity = static_cast<std::size_t>(std::get<By>(op.step->what).quantity);
  const auto targets = program_->targets_of(op);
  for (std::size_t band = 0; band < targets.size(); ++band) {
    if (ways.leads(band)) {
      Point way = point;
      way.bands.at(quantity) = bit_of(band);
      ways_.split(way, targets[band], point.exact && !ways.open());
    }
  }
  return false;
}

// What is only spoken leaves no trace: every way through is met, and play goes on behind it.
void FlowWalk::speak(OpIndex from, OpIndex until, const Point& point) {
  for (OpIndex at = from; at != until; at = program_->ops[at].next) {
    meet(at, point.exact);
    if (program_->ops[at].kind != Kind::kPlain) {
      speak_each(program_->ops[at], point);
    }
  }
}

void FlowWalk::speak_each(const FlowOp& fork, Point point) {
  const Ways ways = ways_of(fork, point);
  const auto targets = program_->targets_of(fork);
  point.exact = point.exact && !ways.open();
  for (std::size_t i = 0; i < targets.size(); ++i) {
    if (ways.leads(i)) {
      speak(targets[i], fork.next, point);
    }
  }
}

FlowWalk::Ways FlowWalk::ways_of(const FlowOp& fork, const Point& point) const {
  if (fork.kind == Kind::kIf) {
    const Answer answer =
        ask(program_->conditions[place_of(fork.condition)], *layout_, point.facts, point.bands);
    return {.masked = true, .mask = (answer.can_hold ? 1U : 0U) | (answer.can_fail ? 2U : 0U)};
  }
  if (fork.kind == Kind::kBy) {
    const auto quantity = static_cast<std::size_t>(std::get<By>(fork.step->what).quantity);
    return {.masked = true, .mask = point.bands.at(quantity)};
  }
  return {};
}

bool FlowWalk::take_decision(const FlowOp& op, Point& point, Guesses guesses, Arrived& arrived) {
  bool exact = point.exact;
  const bool may_be_stuck = offers_.may_be_none(op, point.facts, point.bands, exact);
  if (may_be_stuck) {
    arrived.faults.push_back({Fault::kNoOption, point.op, nullptr, exact, false});
  }
  const bool unmanned = op.chooser != seat_;
  if (unmanned || may_be_stuck) {
    offers_here_.clear();
    offers_.add(op, point.facts, point.bands, offers_here_);
    if (offers_here_.empty()) {
      return false;
    }
    if (unmanned && offers_here_.size() == 1 && offers_here_.front().exact) {
      point.op = offers_here_.front().pick;
      return true;
    }
    if (unmanned && !may_guess(point.exact, guesses, arrived)) {
      return false;
    }
  }
  Arrival& arrival = arrived.decisions.emplace_back();
  layout_->copy(point.facts, arrival.facts);
  arrival.facts[0] = (arrival.facts[0] & ~kPlaceBits) | places_.place({point.op, point.stack});
  arrival.exact = point.exact && !unmanned;
  return false;
}

bool FlowWalk::is_persons(const FactWords& state) const {
  return program_->ops[places_.standing(place_in(state)).decision].chooser == seat_;
}

void FlowWalk::offers(const FactWords& state, Offers& offers) const {
  offers.clear();
  offers_.add(program_->ops[places_.standing(place_in(state)).decision], state, any_, offers);
}

void FlowWalk::meet(OpIndex op, bool exact) {
  (exact ? met_[op].exactly : met_[op].guessing) = true;
}

}  // namespace attune::scenario
