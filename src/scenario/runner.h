// Plays a scenario: deterministic, one moment at a time. A value: copying it is going back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/bands.h"
#include "model/talk.h"
#include "scenario/condition_evaluation.h"
#include "scenario/moment.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// How many steps may be played between two picks before the play counts as caught in a loop.
inline constexpr int kMostStepsToAMoment = 1'000;

/// How many options may be considered between two picks: what a hostile file makes nobody choose
/// from, time and again, would otherwise take for ever.
inline constexpr std::size_t kMostOptionsToAMoment = 10'000;

/// After so many picks a play is given up: it goes round in circles.
inline constexpr int kMostPicksOfAPlay = 500;

/// How much may be said and noted between two picks: bytes, far more than anybody reads at once. A
/// hostile file could otherwise repeat a long text until no memory is left.
inline constexpr std::size_t kMostTextToAMoment = 32UL * 1024UL;

/// How long a play may last before it counts as going on for ever. Minutes; a week.
inline constexpr double kLongestPlay = 7.0 * 24.0 * 60.0;

/// How deep visits and branches may be nested before a node counts as visiting itself for ever.
inline constexpr std::size_t kDeepestNesting = 200;

/// The keys of `picks`, in order.
[[nodiscard]] std::vector<std::string> pick_keys(std::span<const Pick> picks);

/// One play of a scenario from one seat. The same scenario, seat, seed and picks give the same
/// moments on every machine.
class Runner {
 public:
  /// Starts at once: moment() is the first moment. `seat` is a cast index of scenario->seats(), or
  /// kNone: then nobody sits, and the scenario plays itself to its end.
  Runner(std::shared_ptr<const Scenario> scenario, Index seat, std::uint64_t seed);

  /// Picks an option of the current moment by its key ("node#id" or "node@n"); with `own`, says
  /// that in its place: those words and codes count, and what follows is what follows the option.
  /// Errors: kNotFound for a key that is not offered (the fix lists what is), kNotPossible for a
  /// locked option, once the play is over and after kMostPicksOfAPlay, and with `own` for an option
  /// that is no reply, and those of check_own_words(). Nothing changes then.
  Result<void> pick(std::string_view key, Boxed<OwnReply> own = {});

  [[nodiscard]] const Moment& moment() const { return moment_; }
  /// An end of the scenario was reached.
  [[nodiscard]] bool ended() const { return moment_.end.has_value(); }
  /// Nothing more can be picked: the play ended, or it met a fault.
  [[nodiscard]] bool over() const { return ended() || !moment_.fault.empty(); }

  [[nodiscard]] const Scenario& scenario() const { return *scenario_; }
  [[nodiscard]] const std::shared_ptr<const Scenario>& shared_scenario() const { return scenario_; }
  [[nodiscard]] Index seat() const { return seat_; }
  [[nodiscard]] std::uint64_t seed() const { return seed_; }
  [[nodiscard]] const model::Talk& talk() const { return talk_; }
  /// One value a variable of the scenario, in its range.
  [[nodiscard]] const std::vector<int>& variables() const { return variables_; }
  /// What the person picked, in order, and the keys of it.
  [[nodiscard]] const std::vector<Pick>& picked() const { return picks_; }
  [[nodiscard]] std::vector<std::string> picks() const { return pick_keys(picks_); }

  /// Whether a condition holds now.
  [[nodiscard]] bool holds(const Condition& condition) const;
  /// Whether the node was entered before; while it plays, before this time.
  [[nodiscard]] bool seen(Index node) const;
  /// Whether the option was picked, by the person or where nobody sat.
  [[nodiscard]] bool picked(const Option& option) const;
  /// Index into model::bands_of() of where the couple is now.
  [[nodiscard]] int band(model::Quantity quantity) const;

 private:
  /// A list of steps being played: a node's own, or a block inside it.
  struct Frame {
    const Steps* steps = nullptr;
    std::size_t next = 0;
    Index node = kNone;              ///< Not kNone: the steps are those of this node.
    bool visit = false;              ///< `back` returns from this node.
    const Option* option = nullptr;  ///< Not null: the steps are its `then`; it goes on after them.
  };
  enum class Flow { kGoesOn, kStops };
  struct Facts;

  void run();
  [[nodiscard]] Flow advance();
  [[nodiscard]] Flow leave_block();

  [[nodiscard]] Flow take(const Line& line);
  [[nodiscard]] Flow take(const Choose& choose);
  [[nodiscard]] Flow take(const If& branch);
  [[nodiscard]] Flow take(const By& by);
  [[nodiscard]] Flow take(const Any& any);
  [[nodiscard]] Flow take(const Set& set);
  [[nodiscard]] Flow take(const Go& go);
  [[nodiscard]] Flow take(const Visit& visit);
  [[nodiscard]] Flow take(const Back& back);
  [[nodiscard]] Flow take(const End& end);
  [[nodiscard]] Flow take(const Takes& takes);
  [[nodiscard]] Flow take(const Note& written);

  [[nodiscard]] Flow enter(Frame frame);
  [[nodiscard]] Flow enter_node(Index node, bool visit);
  void leave_node();
  [[nodiscard]] Flow go_to(Index node);
  [[nodiscard]] Flow finish(Index end);
  [[nodiscard]] Flow stop_with(std::string fault);
  [[nodiscard]] bool stop_if_too_far();
  [[nodiscard]] const Frame& current_body() const;

  void offer(const Choose& choose);
  void shuffle_options(const Choose& choose);
  [[nodiscard]] Flow choose_unmanned(Index chooser);
  [[nodiscard]] Flow play(const Pick& pick, Index chooser, bool by_person);
  void run_model(Played& played);
  void assign(const std::vector<Assignment>& assignments);
  void say(SpokenLine line);
  void note(Note::Kind kind, const std::string& text);
  void begin_next_moment();
  [[nodiscard]] Result<const Option*> option_to_pick(std::string_view key) const;
  [[nodiscard]] Error not_offered(std::string_view key) const;
  [[nodiscard]] std::uint64_t next_stream(std::size_t place);

  std::shared_ptr<const Scenario> scenario_;
  Index seat_ = kNone;
  std::uint64_t seed_ = 0;
  model::Talk talk_;
  StyleCounts count_limits_{};
  StyleCounts style_counts_{};
  std::vector<Frame> frames_;
  std::vector<int> variables_;
  std::vector<std::uint8_t> left_;         ///< By node: entered and left again.
  std::vector<std::uint8_t> picked_;       ///< By Option::number.
  std::vector<std::uint32_t> encounters_;  ///< By Choose::number, then by Any::number.
  std::vector<Pick> picks_;
  Moment moment_;
  std::size_t moment_bytes_ = 0;    ///< Of the moment's lines and notes.
  std::size_t moment_options_ = 0;  ///< That were considered in it.
};

}  // namespace attune::scenario
