// What the kernel of ensembles takes and gives: blocks of couples, one function a question.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "model/couple.h"
#include "model/stance.h"

namespace attune::model {

/// Couples that are computed together; a multiple of every vector length times couples abreast.
inline constexpr std::size_t kBlockSize = 256;

/// A couple is this many numbers, in the order of Couple's members.
inline constexpr std::size_t kCoupleNumbers = sizeof(Couple) / sizeof(double);

/// One number in which the couples of a block differ.
struct VariedNumber {
  std::size_t position = 0;        ///< Among the kCoupleNumbers, or where it says so, others.
  const double* values = nullptr;  ///< kBlockSize of them.
};

/// The position of a number of a couple: `number` is a member of `couple` or of its parts.
[[nodiscard]] std::size_t position_in(const Couple& couple, const double& number);

/// The number at a position below kCoupleNumbers.
[[nodiscard]] double number_at(const Couple& couple, std::size_t position);
void set_number_at(Couple& couple, std::size_t position, double value);

/// Whether the couples of a block may differ in the number at a position: in all but how a talk is
/// run, its length and the integrator's step, because they take every step together.
[[nodiscard]] bool may_differ(std::size_t position);

/// kBlockSize couples that are alike but for what is varied.
struct CoupleBlock {
  Couple common;
  /// Of positions that may_differ(); the kernel asserts it.
  std::span<const VariedNumber> varied;
  std::uint64_t first = 0;  ///< Index of the block's first couple in the ensemble; keys the noise.
};

/// Noise on the bidder's distress. Off where sigma is 0.
struct Noise {
  double sigma = 0.0;  ///< Per square root of a minute; about .05.
  std::uint64_t seed = 0;
};

/// One number of each couple of a block.
using BlockColumn = std::array<double, kBlockSize>;

/// The couples at the start of a week, and the means of that week's talk.
struct BlockWeek {
  BlockColumn security, soothing, dependence, burden;
  BlockColumn bids_per_week;
  BlockColumn distress, pursuit, withdrawal;
  BlockColumn validation, reassurance, availability, autonomy, accommodation;
};

/// Some weeks under a stance a week.
struct WeeksTask {
  CoupleBlock couples;
  std::span<const Stance<double>> stances;  ///< stances[w] in week w.
  /// Whether the last week's row has means, which takes one more talk, under the last stance.
  bool last_talk = true;
  Noise noise;
};

/// A part of a talk under one stance.
struct TalkPart {
  Stance<double> stance;
  int steps = 0;
};

/// A talk, watched at every step.
struct TalkTask {
  CoupleBlock couples;
  std::span<const TalkPart> parts;
  double added_arousal = 0.0;  ///< To where the responder starts, held to [0, 1].
  Noise noise;
};

/// The couples at one step of a talk.
struct BlockMoment {
  BlockColumn distress, pursuit, discouragement, arousal, withdrawal;
  BlockColumn heard;  ///< e, what gets through.
};

/// A long talk in which the stance stays as it is, of which only the end is of interest.
struct LongRunTask {
  CoupleBlock couples;
  Stance<double> stance;
  /// Shares of it in which the responders of the block differ: positions among the kStanceShares.
  std::span<const VariedNumber> varied_shares = {};
  int first_step = 0;  ///< From here on it is watched.
  int last_step = 0;   ///< Up to and including this one.
  /// How many of the block's couples are of interest, from the first; the others' results may be
  /// left as they are.
  std::size_t couples_wanted = kBlockSize;
};

/// What a couple did in the part that was watched. One that came to rest before it (no state moves
/// by 1e-6 a minute) is not followed any longer: it stays where it is.
struct BlockLongRun {
  BlockColumn lowest_pursuit, highest_pursuit;
  BlockColumn mean_distress;
};

/// The same equations on one instruction set in one precision.
struct Kernel {
  /// Fills stances.size() + 1 rows.
  void (*weeks)(const WeeksTask& task, std::span<BlockWeek> rows) = nullptr;
  /// Fills one moment a step and one for the start.
  void (*talk)(const TalkTask& task, std::span<BlockMoment> moments) = nullptr;
  void (*long_run)(const LongRunTask& task, BlockLongRun& result) = nullptr;
};

enum class Precision { kSingle, kDouble };

}  // namespace attune::model
