// A play as a small file: the save, the undo history, the bug report and the golden test.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "scenario/runner.h"

namespace attune::scenario {

inline constexpr int kReplayVersion = 1;

/// One pick: an option by the author's id, else by its node and its words, never by its position.
struct ReplayPick {
  std::string node;  ///< Where it was picked; only for people to read where there is an id.
  std::string id;    ///< Empty where the author gave none.
  std::uint64_t text_hash = 0;  ///< stable_hash() of the words, where there is no id; else 0.

  bool operator==(const ReplayPick&) const = default;
};

struct Replay {
  std::string scenario;  ///< Its id.
  std::string seat;      ///< Id of the cast member a person played.
  std::uint64_t seed = 0;
  std::uint64_t hash = 0;  ///< Scenario::content_hash of what was played.
  std::vector<ReplayPick> picks;

  bool operator==(const Replay&) const = default;
};

[[nodiscard]] Replay replay_of(const Runner& runner);

/// The replay as the YAML text of its file. The same replay gives the same bytes.
[[nodiscard]] std::string replay_text(const Replay& replay);

/// A play of `scenario` as the replay began it, before the first pick.
/// Errors: kBadFile where the replay is of another scenario or of a seat that it does not offer.
[[nodiscard]] Result<Runner> begin_replay(std::shared_ptr<const Scenario> scenario,
                                          const Replay& replay);

/// How far a replay went.
struct Resumed {
  std::size_t applied = 0;            ///< How many picks were played again.
  std::vector<ReplayPick> remaining;  ///< Those that were not; nothing of a save is lost.
  std::string stopped_because;        ///< In one plain clause; empty where all were applied.
  bool same_content = true;           ///< The scenario says what it said when the replay was made.
};

/// Applies the replay's picks to `runner` as far as they resolve. It stops before the first pick
/// whose option is gone, is not available now, or is not part of the decision that stands here.
[[nodiscard]] Resumed resume(Runner& runner, const Replay& replay);

}  // namespace attune::scenario
