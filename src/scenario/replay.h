// A play as a small file: the save, the undo history, the bug report and the golden test.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "base/result.h"
#include "scenario/runner.h"

namespace attune::scenario {

inline constexpr int kReplayVersion = 1;

/// One pick: an option by the author's id, else by its node and its words, never by its position.
/// What else stands here tells later what has changed since; all of it may be missing.
struct ReplayPick {
  std::string node;  ///< Where it was picked; only for people to read where there is an id.
  std::string id;    ///< Empty where the author gave none.
  std::uint64_t text_hash = 0;  ///< stable_hash() of the words; 0 where unknown, beside an id only.
  std::string words = {};       ///< How they began, for people to read and to tell a rewording.
  std::uint64_t does = 0;       ///< effect_hash() of the option; 0 where unknown.
  std::uint64_t heard = 0;      ///< heard_hash() of the moment it was picked in; 0 where unknown.
  Boxed<OwnReply> own = {};     ///< What was said in its place.

  /// What was said, or how it began; may be empty.
  [[nodiscard]] const std::string& said() const { return own ? own->words : words; }

  bool operator==(const ReplayPick&) const = default;
};

/// Where a play stood.
struct ReplayPlace {
  std::string node;
  std::string end;          ///< Id of the end that was reached; empty while it goes on.
  std::uint64_t heard = 0;  ///< heard_hash() of that moment.

  bool operator==(const ReplayPlace&) const = default;
};

/// A path of the same evening that was left for another one.
struct LeftReplay {
  std::string seat;
  std::uint64_t seed = 0;
  std::vector<ReplayPick> picks;  ///< All of them, from the start.
  std::optional<ReplayPlace> at;

  bool operator==(const LeftReplay&) const = default;
};

struct Replay {
  std::string scenario;  ///< Its id.
  std::string seat;      ///< Id of the cast member a person played.
  std::uint64_t seed = 0;
  std::uint64_t hash = 0;  ///< Scenario::content_hash of what was played.
  std::vector<ReplayPick> picks;
  std::optional<ReplayPlace> at = {};  ///< Where it stood after them; nothing in older files.
  std::vector<LeftReplay> left = {};   ///< The newest last.

  bool operator==(const Replay&) const = default;
};

/// How much of an option's words a pick keeps; code points.
inline constexpr std::size_t kKeptWords = 100;

/// Over what an option does to the two and to the variables, without its words and where it leads.
[[nodiscard]] std::uint64_t effect_hash(const Scenario& scenario, const Option& option);

/// Over what is heard in a moment, without what the person said.
[[nodiscard]] std::uint64_t heard_hash(const Moment& moment);

/// Without left paths: whoever keeps those adds them.
[[nodiscard]] Replay replay_of(const Runner& runner);

/// A path that was left, as a replay of its own.
[[nodiscard]] Replay replay_of_left(const Replay& replay, const LeftReplay& left);

/// Left paths are written as long as the file stays smaller than this, the newest ones first, so
/// that it can be read again; bytes.
inline constexpr std::size_t kMostReplayBytes = 900'000;

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
  /// Why this is not the moment that was saved: a sentence that says where it stands instead, by
  /// node and last words. Empty where it is.
  std::string stopped_because;
  /// What else reads or works differently on the way here, one sentence a difference.
  std::vector<std::string> changes;
  bool same_content = true;  ///< The scenario says what it said when the replay was made.
};

/// Applies the replay's picks to `runner` as far as they mean one option: the one of the same id
/// and of much the same words; where the id is gone or was never there, the one of the same words.
/// It stops before the first pick whose option is gone, says something else now, is not available,
/// is somebody else's, or is not part of the decision that stands here. What was said in one's own
/// words is answered as the option nearest in meaning where that is so.
[[nodiscard]] Resumed resume(const Language& say, Runner& runner, const Replay& replay);

}  // namespace attune::scenario
