// A block of sampled couples, and what they do when one thing about them or their talk is changed.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "model/ensemble/latin_hypercube.h"
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

/// Changes the couples of a block before a run.
using Change = std::function<void(SampledBlock&)>;

/// A block, with the runs that several facts look at kept.
class FactBlock {
 public:
  FactBlock(const LatinHypercube& cube, const std::vector<SampledNumber>& numbers,
            std::uint64_t first, std::uint64_t count);

  /// Couples that belong to the sample; the rest of the block repeats the last.
  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] double number(std::size_t position, std::size_t lane) const {
    return sampled_.number(position, lane);
  }
  /// The couple as it is after `change`.
  [[nodiscard]] Couple couple(std::size_t lane, const Change& change = {}) const;

  /// Twelve weeks under a reference policy; an hour's talk under it. Kept.
  [[nodiscard]] const std::vector<BlockWeek>& weeks(ResponseStyle policy);
  [[nodiscard]] const std::vector<BlockMoment>& talk(ResponseStyle policy);

  /// `weeks` weeks under a stance, or under one a week.
  [[nodiscard]] std::vector<BlockWeek> weeks(const Stance<double>& stance, int weeks,
                                             const Change& change = {}) const;
  [[nodiscard]] std::vector<BlockWeek> weeks(const std::vector<Stance<double>>& stances,
                                             const Change& change = {}) const;

  /// A talk, part by part.
  [[nodiscard]] std::vector<BlockMoment> talk(const std::vector<TalkPart>& parts,
                                              const Change& change = {},
                                              double added_arousal = 0.0) const;
  [[nodiscard]] std::vector<BlockMoment> talk(const Stance<double>& stance, double minutes,
                                              const Change& change = {}) const;

  /// Minutes 240 to 480 under a stance.
  [[nodiscard]] BlockLongRun long_run(const Stance<double>& stance) const;

 private:
  [[nodiscard]] SampledBlock changed(const Change& change) const;

  SampledBlock sampled_;
  std::size_t count_;
  Kernel kernel_;
  std::array<std::optional<std::vector<BlockWeek>>, kArmStyles.size()> policy_weeks_;
  std::array<std::optional<std::vector<BlockMoment>>, kArmStyles.size()> policy_talks_;
};

/// Mean of a column over the minutes [from, to] of a talk, by the trapezoid rule.
[[nodiscard]] double mean_over(const std::vector<BlockMoment>& moments,
                               BlockColumn BlockMoment::*column, std::size_t lane, double from,
                               double to);

/// The first minute at which distress is below .2, or nothing.
[[nodiscard]] std::optional<double> minute_of_calm(const std::vector<BlockMoment>& moments,
                                                   std::size_t lane);

}  // namespace attune::model
