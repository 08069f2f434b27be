// How fast the picture of the cycle turns: the more one presses and the other withdraws, the
// faster.
#pragma once

#include <string_view>

namespace attune::ui {

/// The two forces that drive the loop, shares 0 to 1: MODEL's pursuit of the one partner and
/// withdrawal of the other.
struct LoopForces {
  double pursuit = 0.0;
  double withdrawal = 0.0;
};

inline constexpr double kLapAtRest = 18.0;  ///< seconds
inline constexpr double kLapAtWorst = 3.0;  ///< seconds, with both forces at 1

/// Seconds of one lap under steady forces: the speed grows with their product, since neither alone
/// keeps a cycle going. A picture, not a result of the model.
[[nodiscard]] double lap_seconds(LoopForces forces);

/// What the loop does, in the one word that stands under it.
enum class Pace { kSlowing, kTurning, kRacing };

/// The two at one turn, as far as the pace of their loop goes.
struct LoopTurn {
  double distress = 0.0;  ///< Of the one who pursues, share 0 to 1.
  LoopForces forces;
};

/// Racing while both forces are strong; else slowing where the reply landed, that is where distress
/// fell or is down to calm; else turning. `before` one turn ago.
[[nodiscard]] Pace pace_of(const LoopTurn& before, const LoopTurn& now);
/// Marked by to_say().
[[nodiscard]] std::string_view word_of(Pace pace);

/// Where the particles are. Integrated, so that nothing jumps when the speed changes.
class LoopMotion {
 public:
  /// Moves on by `seconds` while the forces drift to `target`: a change takes about a second and a
  /// half to be complete, so that one sees the loop slow down when a reply lands.
  void advance(double seconds, LoopForces target);

  /// Takes `forces` at once: at the start of a run, after a jump in time, with reduced motion.
  void settle(LoopForces forces) { forces_ = forces; }

  /// Position on the loop in laps, 0 up to but not including 1.
  [[nodiscard]] double phase() const { return phase_; }
  /// The forces as the picture shows them now.
  [[nodiscard]] LoopForces forces() const { return forces_; }
  /// Laps per second now.
  [[nodiscard]] double speed() const { return 1.0 / lap_seconds(forces_); }

 private:
  double phase_ = 0.0;
  LoopForces forces_;
};

}  // namespace attune::ui
