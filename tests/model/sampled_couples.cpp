#include "model/sampled_couples.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "base/stable_hash.h"

namespace attune::model {

namespace {

// What is printed as a number in the equations, or belongs to the integrator, is not varied.
bool is_varied(const ParameterInfo& info) {
  constexpr std::array kHeld = {&Parameters::conversation_minutes, &Parameters::time_step,
                                &Parameters::untrained_soothing_first, &Parameters::start_arousal,
                                &Parameters::start_arousal_by_burden};
  return std::find(kHeld.begin(), kHeld.end(), info.member) == kHeld.end();
}

// One coordinate of a Latin hypercube: one point in each of `count` equal parts of [0, 1).
std::vector<double> stratified(int count, Draws& draws) {
  std::vector<double> points(static_cast<std::size_t>(count));
  std::iota(points.begin(), points.end(), 0.0);
  for (std::size_t i = points.size(); i > 1; --i) {
    const auto other = static_cast<std::size_t>(draws.between(0.0, static_cast<double>(i)));
    std::swap(points[i - 1], points[other]);
  }
  for (double& point : points) {
    point = (point + draws.between(0.0, 1.0)) / count;
  }
  return points;
}

struct Range {
  double low;
  double high;
  double& (*place)(Couple&);
};

constexpr std::array<Range, 10> kRanges = {{
    {3.5, 7.0, [](Couple& c) -> double& { return c.bidder.anxiety; }},
    {1.0, 4.0, [](Couple& c) -> double& { return c.bidder.avoidance; }},
    {1.0, 5.0, [](Couple& c) -> double& { return c.responder.anxiety; }},
    {1.0, 7.0, [](Couple& c) -> double& { return c.responder.avoidance; }},
    {0.8, 1.0, [](Couple& c) -> double& { return c.situation.engagement; }},
    {0.0, 0.5, [](Couple& c) -> double& { return c.situation.softness; }},
    {0.25, 0.7, [](Couple& c) -> double& { return c.slow.security; }},
    {0.1, 0.5, [](Couple& c) -> double& { return c.slow.soothing; }},
    {0.2, 0.7, [](Couple& c) -> double& { return c.slow.dependence; }},
    {0.0, 0.4, [](Couple& c) -> double& { return c.slow.burden; }},
}};

}  // namespace

double Draws::between(double low, double high) {
  constexpr double kTwoToThe53 = 9007199254740992.0;
  const double share = static_cast<double>(draw(seed_, counter_++) >> 11U) / kTwoToThe53;
  return low + (high - low) * share;
}

Couple any_couple(Draws& draws) {
  Couple couple;
  couple.bidder = {draws.between(1.0, 7.0), draws.between(1.0, 7.0)};
  couple.responder = {draws.between(1.0, 7.0), draws.between(1.0, 7.0)};
  couple.slow = {draws.between(0.0, 1.0), draws.between(0.0, 1.0), draws.between(0.0, 1.0),
                 draws.between(0.0, 1.0)};
  couple.situation = {draws.between(0.0, 1.0), draws.between(0.0, 1.0), draws.between(0.0, 1.0)};
  for (const ParameterInfo& info : parameter_table()) {
    if (is_varied(info)) {
      double& value = couple.parameters.*info.member;
      value = std::clamp(value * draws.between(0.5, 1.5), info.low, info.high);
    }
  }
  return couple;
}

Stance<double> any_stance(Draws& draws) {
  Stance<double> stance;
  for (const auto share : kStanceShares) {
    stance.*share = draws.between(0.0, 1.0);
  }
  return stance;
}

FastState<double> any_state(Draws& draws) {
  return {draws.between(0.0, 1.0), draws.between(0.0, 1.0), draws.between(0.0, 1.0),
          draws.between(0.0, 1.0), draws.between(0.0, 1.0)};
}

std::vector<Couple> latin_hypercube(int count, double spread, std::uint64_t seed) {
  Draws draws(seed);
  std::vector<Couple> couples(static_cast<std::size_t>(count));
  for (const Range& range : kRanges) {
    const std::vector<double> points = stratified(count, draws);
    for (std::size_t i = 0; i < couples.size(); ++i) {
      range.place(couples[i]) = range.low + (range.high - range.low) * points[i];
    }
  }
  for (const ParameterInfo& info : parameter_table()) {
    if (!is_varied(info)) {
      continue;
    }
    const std::vector<double> points = stratified(count, draws);
    for (std::size_t i = 0; i < couples.size(); ++i) {
      couples[i].parameters.*info.member *= 1.0 + spread * (2.0 * points[i] - 1.0);
    }
  }
  return couples;
}

}  // namespace attune::model
