// A runner is a value: each alternative is a copy of the moment, with something else picked.
#include "session/decisions.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace attune::session {

namespace {

using scenario::OfferedOption;
using scenario::Played;
using scenario::Runner;

/// The pick that led into the moment; null where none did.
const Played* pick_of(const Runner& runner) {
  const std::vector<Played>& played = runner.moment().played;
  return played.empty() || !played.front().by_person ? nullptr : &played.front();
}

/// The two after it: after the reply, or, for a move, which takes no time, when the next thing can
/// be said.
model::FastState<double> state_after(const Runner& runner, const Played& pick) {
  const bool reply = std::holds_alternative<model::ReplyCodes>(pick.codes());
  return reply ? pick.after : runner.talk().state();
}

std::optional<coach::OtherWay> tried(const Runner& at, const scenario::Option& option) {
  Runner other = at;
  if (!other.pick(option.key).ok()) {
    return std::nullopt;
  }
  const Played* pick = pick_of(other);
  if (pick == nullptr) {
    return std::nullopt;
  }
  return coach::OtherWay{
      .words = option.text, .after = state_after(other, *pick), .codes = option.codes};
}

coach::Decision decision_at(const Runner& at, const Runner& then, const Played& pick) {
  coach::Decision decision{.words = pick.words(),
                           .before = pick.before,
                           .after = state_after(then, pick),
                           .others = {},
                           .codes = pick.codes()};
  for (const OfferedOption& offered : at.moment().options) {
    if (!offered.available || (offered.option == pick.option && !pick.own)) {
      continue;
    }
    if (std::optional<coach::OtherWay> other = tried(at, *offered.option)) {
      decision.others.push_back(*std::move(other));
    }
  }
  return decision;
}

}  // namespace

std::vector<coach::Decision> decisions_of(const Practice& practice) {
  std::vector<coach::Decision> decisions;
  const std::vector<Runner>& moments = practice.moments();
  for (std::size_t i = 0; i + 1 < moments.size(); ++i) {
    const Played* pick = pick_of(moments[i + 1]);
    if (pick == nullptr) {
      continue;
    }
    coach::Decision decision = decision_at(moments[i], moments[i + 1], *pick);
    if (!decision.others.empty()) {
      decisions.push_back(std::move(decision));
    }
  }
  return decisions;
}

}  // namespace attune::session
