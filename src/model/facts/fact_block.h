// A block of sampled couples, and what they do when one thing about them or their talk is changed.
#pragma once

#include <array>
#include <cstddef>
#include <deque>
#include <optional>
#include <span>
#include <vector>

#include "model/ensemble/latin_hypercube.h"
#include "model/means.h"
#include "model/reply.h"

namespace attune::model {

/// Minutes after which a talk is looked at no longer than this.
inline constexpr int kWatchedMinutes = 60;

/// A number of a couple, as a position among its kCoupleNumbers.
namespace number_of {
inline constexpr std::size_t kBidderAnxiety = offsetof(Couple, bidder.anxiety) / sizeof(double);
inline constexpr std::size_t kBidderAvoidance = offsetof(Couple, bidder.avoidance) / sizeof(double);
inline constexpr std::size_t kResponderAnxiety =
    offsetof(Couple, responder.anxiety) / sizeof(double);
inline constexpr std::size_t kResponderAvoidance =
    offsetof(Couple, responder.avoidance) / sizeof(double);
inline constexpr std::size_t kSecurity = offsetof(Couple, slow.security) / sizeof(double);
inline constexpr std::size_t kSoothing = offsetof(Couple, slow.soothing) / sizeof(double);
inline constexpr std::size_t kDependence = offsetof(Couple, slow.dependence) / sizeof(double);
inline constexpr std::size_t kBurden = offsetof(Couple, slow.burden) / sizeof(double);
inline constexpr std::size_t kEngagement = offsetof(Couple, situation.engagement) / sizeof(double);
inline constexpr std::size_t kSoftness = offsetof(Couple, situation.softness) / sizeof(double);
inline constexpr std::size_t kSoothedBefore =
    offsetof(Couple, situation.soothed_before) / sizeof(double);
inline constexpr std::size_t kStartDistress =
    offsetof(Couple, parameters.start_distress) / sizeof(double);
inline constexpr std::size_t kByPositive =
    offsetof(Couple, parameters.security_by_positive) / sizeof(double);
inline constexpr std::size_t kByNegative =
    offsetof(Couple, parameters.security_by_negative) / sizeof(double);
}  // namespace number_of

/// Changes the couples of a block before a run. A plain function, so that two runs after the same
/// change are known to be the same; null changes nothing.
using Change = void (*)(SampledBlock&);

/// A block, with its runs kept: what several facts look at is computed once. What is handed out
/// stays valid as long as the block does. A minute of a talk takes 49 kB, a week 27 kB; after all
/// facts it is 45 MB.
class FactBlock {
 public:
  FactBlock(const LatinHypercube& cube, const std::vector<SampledNumber>& numbers,
            std::uint64_t first, std::uint64_t count);
  // What is at hand points into what is kept.
  FactBlock(const FactBlock&) = delete;
  FactBlock& operator=(const FactBlock&) = delete;

  /// Couples that belong to the sample; the rest of the block repeats the last.
  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] double number(std::size_t position, std::size_t lane) const {
    return sampled_.number(position, lane);
  }
  /// The couples of the sample as they are after `change`.
  [[nodiscard]] std::vector<Couple> couples(Change change = nullptr) const;

  /// Twelve weeks under a reference policy; an hour's talk under it.
  [[nodiscard]] std::span<const BlockWeek> weeks(ResponseStyle policy);
  [[nodiscard]] std::span<const BlockMoment> talk(ResponseStyle policy);

  /// `weeks` weeks under a stance, 0 or more: `weeks` + 1 rows, each with its talk's means under
  /// that stance.
  [[nodiscard]] std::span<const BlockWeek> weeks(const Stance<double>& stance, int weeks,
                                                 Change change = nullptr);
  /// Under one a week; not kept.
  [[nodiscard]] std::vector<BlockWeek> weeks(const std::vector<Stance<double>>& stances,
                                             Change change = nullptr) const;

  /// A talk under a stance. `added_arousal` as in TalkTask.
  [[nodiscard]] std::span<const BlockMoment> talk(const Stance<double>& stance, double minutes,
                                                  Change change = nullptr,
                                                  double added_arousal = 0.0);
  /// Part by part; not kept.
  [[nodiscard]] std::vector<BlockMoment> talk(const std::vector<TalkPart>& parts,
                                              Change change = nullptr,
                                              double added_arousal = 0.0) const;

  /// The minutes of a Regime's verdict under a reference policy.
  [[nodiscard]] const BlockLongRun& long_run(ResponseStyle policy);

  /// Bytes of the weeks and talks that are kept.
  [[nodiscard]] std::size_t bytes_kept() const;

 private:
  struct KeptWeeks {
    Stance<double> stance;
    Change change = nullptr;
    std::vector<BlockWeek> rows;
  };
  struct KeptTalk {
    Stance<double> stance;
    Change change = nullptr;
    double added_arousal = 0.0;
    std::vector<BlockMoment> moments;
  };

  [[nodiscard]] SampledBlock changed(Change change) const;

  SampledBlock sampled_;
  std::size_t count_;
  Kernel kernel_;
  std::deque<KeptWeeks> kept_weeks_;
  std::deque<KeptTalk> kept_talks_;
  // Asked for couple by couple, so that they must be at hand.
  std::array<std::span<const BlockWeek>, kArmStyles.size()> policy_weeks_;
  std::array<std::span<const BlockMoment>, kArmStyles.size()> policy_talks_;
  std::array<std::optional<BlockLongRun>, kArmStyles.size()> policy_long_runs_;
};

/// One couple of a week, as the played model has it.
[[nodiscard]] SlowState<double> slow_state_of(const BlockWeek& week, std::size_t lane);
[[nodiscard]] ConversationMeans means_of(const BlockWeek& week, std::size_t lane);

/// Mean of a column over the minutes [from, to] of a talk, by the trapezoid rule.
[[nodiscard]] double mean_over(std::span<const BlockMoment> moments,
                               BlockColumn BlockMoment::*column, std::size_t lane, double from,
                               double to);

/// The first minute at which distress is below .2, or nothing.
[[nodiscard]] std::optional<double> minute_of_calm(std::span<const BlockMoment> moments,
                                                   std::size_t lane);

}  // namespace attune::model
