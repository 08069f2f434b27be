// Plays a scenario: deterministic, one moment at a time. A value: copying it is going back.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/talk.h"
#include "scenario/scenario.h"

namespace attune::scenario {

struct SpokenLine {
  Index speaker = kNarrator;
  std::string part;  ///< Not empty for an inner voice, shown only through the subtext lens.
  std::string text;
  std::string id;
};

struct SpokenNote {
  Note::Kind kind = Note::Kind::kCoach;
  std::string text;
};

struct OfferedOption {
  const Option* option = nullptr;  ///< Lives as long as the scenario.
  bool available = true;           ///< False for a locked one, which is shown with its `why`.
};

/// The reply that led into a moment, as the coach and the pictures need it.
struct Played {
  const Option* option = nullptr;
  Index chooser = kNone;
  bool by_person = true;  ///< False where nobody sat in that seat and habit chose.
  model::FastState<double> before;
  model::FastState<double> after;
  double minute_before = 0.0;
  double minute_after = 0.0;
};

/// What is on the screen between two picks of the person.
struct Moment {
  int number = 0;
  Index node = kNone;
  std::vector<Played> played;  ///< The person's pick, then what the unmanned seat chose, in order.
  std::vector<SpokenLine> lines;
  std::vector<SpokenNote> notes;
  std::vector<OfferedOption> options;  ///< As shown; empty at the end.
  Index chooser = kNone;
  std::optional<Index> end;
};

/// One play of a scenario from one seat. The same scenario, seat, seed and picks give the same
/// moments on every machine.
class Runner {
 public:
  /// Starts at once: moment() is the first moment. `seat` is a cast index of scenario->seats().
  Runner(std::shared_ptr<const Scenario> scenario, Index seat, std::uint64_t seed);

  /// Picks an option of the current moment by its key ("node#id" or "node@n").
  /// Errors: kNotFound for a key that is not offered (the fix lists what is), kNotPossible for a
  /// locked option or after the end. Nothing changes then.
  Result<void> pick(std::string_view key);

  [[nodiscard]] const Moment& moment() const { return moment_; }
  [[nodiscard]] bool ended() const { return moment_.end.has_value(); }
  [[nodiscard]] const Scenario& scenario() const { return *scenario_; }
  [[nodiscard]] const std::shared_ptr<const Scenario>& shared_scenario() const { return scenario_; }
  [[nodiscard]] Index seat() const { return seat_; }
  [[nodiscard]] std::uint64_t seed() const { return seed_; }
  [[nodiscard]] const model::Talk& talk() const { return talk_; }
  [[nodiscard]] const std::vector<int>& variables() const { return variables_; }
  [[nodiscard]] const std::vector<std::string>& picks() const { return picks_; }

  /// Whether a condition holds now.
  [[nodiscard]] bool holds(const Condition& condition) const;
  [[nodiscard]] int style_count(model::ResponseStyle style) const;
  [[nodiscard]] bool seen(Index node) const;
  [[nodiscard]] bool picked(const Option& option) const;

 private:
  struct Frame {
    const Steps* steps = nullptr;
    std::size_t next = 0;
    bool visit = false;  ///< Leaving this frame returns from a visit.
  };

  std::shared_ptr<const Scenario> scenario_;
  Index seat_ = kNone;
  std::uint64_t seed_ = 0;
  model::Talk talk_;
  std::vector<Frame> frames_;
  std::vector<int> variables_;
  std::vector<std::uint8_t> seen_;
  std::vector<std::uint8_t> picked_;
  std::vector<int> style_counts_;
  std::vector<std::uint32_t> encounters_;
  std::vector<std::string> picks_;
  Moment moment_;
};

}  // namespace attune::scenario
