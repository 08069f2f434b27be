// One run through a scenario: pick, go back, branch, swap seats; every moment is kept.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "base/language/language.h"
#include "base/result.h"
#include "coach/debrief.h"
#include "coach/feedback.h"
#include "scenario/replay.h"
#include "scenario/runner.h"

namespace attune::session {

/// LeftPath::branched_after of a play that was started anew.
inline constexpr int kFromTheStart = -1;

/// A path that was left by going back; it stays, to be looked at beside the new one.
struct LeftPath {
  int branched_after = 0;                 ///< The last moment that both paths share.
  std::vector<scenario::Runner> moments;  ///< Those after it, as they were.
};

class Practice {
 public:
  Practice(std::shared_ptr<const scenario::Scenario> scenario, scenario::Index seat,
           std::uint64_t seed);

  /// Errors as Runner::pick; nothing changes then.
  Result<void> pick(std::string_view key, scenario::Boxed<scenario::OwnReply> own = {});
  /// Says it in place of the written reply that comes nearest to its codes. Errors: as pick(), and
  /// kNotPossible where nobody answers here; nothing changes then.
  Result<void> reply(scenario::OwnReply own);

  /// Goes back one moment, or to moment `number`; what is left stays in left_paths().
  /// Errors: kNotPossible where there is nothing to go back to.
  Result<void> back();
  Result<void> back_to(int number);

  /// Plays the scenario anew, from the same or from another seat of scenario.seats(), with the next
  /// seed where something was picked: the replies stand in another order then. What was played
  /// stays in left_paths(), after kFromTheStart.
  void restart(scenario::Index seat);

  /// The runner at each moment so far; the last one is now. Never empty.
  [[nodiscard]] const std::vector<scenario::Runner>& moments() const { return moments_; }
  [[nodiscard]] const scenario::Runner& now() const { return moments_.back(); }
  [[nodiscard]] const std::vector<LeftPath>& left_paths() const { return left_paths_; }

  /// Goes on with left path `index`, from where it stood; the present one is left instead.
  /// Errors: kNotPossible where there is no such path.
  Result<void> take_up(std::size_t index);

  /// Keeps a path of another run of the same scenario beside this one. One that this run, or a path
  /// it left, contains already is not kept twice.
  void keep(const scenario::Runner& path);
  /// Keeps what cannot be played on the scenario as it is now; it stays in replay().
  void keep(scenario::LeftReplay unplayable);
  [[nodiscard]] const std::vector<scenario::LeftReplay>& unplayable() const { return unplayable_; }

  /// The present path, and the others beside it.
  [[nodiscard]] scenario::Replay replay() const;

 private:
  void leave_after(int number);
  void add_left(LeftPath path);

  std::vector<scenario::Runner> moments_;
  std::vector<LeftPath> left_paths_;
  std::vector<scenario::LeftReplay> unplayable_;
};

/// How many moments two paths of one scenario share at their start; 0 where seat or seed differ.
[[nodiscard]] std::size_t shared_moments(const scenario::Runner& a, const scenario::Runner& b);

/// The two at one point of the talk: what the plots draw, one point a reply and one for the start.
struct TurnPoint {
  double minute = 0.0;
  model::FastState<double> state;
};
[[nodiscard]] std::vector<TurnPoint> turn_points(const Practice& practice);

/// Whether a step of safety was passed on the way here: no reply is read any more then.
[[nodiscard]] bool has_spoken_of_danger(const Practice& practice);

/// What the coach reads in the moment that a runner stands at: where the one who asks is played,
/// their last move, else the last answer with codes, whoever chose it. Null where there is neither.
[[nodiscard]] const scenario::Played* read_in(const scenario::Runner& runner);

/// The coach on what led into moment `number`: where the one who asks is played, on their move,
/// else on the last reply; with what came before it, and worded by how often the evening was played
/// (its seed). Nothing where nobody said anything there, or where it has no codes because danger is
/// the topic.
[[nodiscard]] std::optional<coach::Feedback> feedback_at(const Language& say,
                                                         const Practice& practice, int number);

/// Told back at the end. Of a practice that has not ended it has no ending.
[[nodiscard]] coach::Debrief debrief(const Language& say, const Practice& practice);

}  // namespace attune::session
