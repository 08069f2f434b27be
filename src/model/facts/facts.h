// The stylised facts: what is said of couples in general, held against thousands of imagined ones.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language/language.h"
#include "base/workers.h"
#include "model/facts/fact_block.h"

namespace attune::model {

/// Whether a fact holds, couple by couple. Who does not cast a vote is not counted.
class Votes {
 public:
  void cast(bool holds) {
    ++counted_;
    held_ += holds ? 1U : 0U;
  }
  void add(const Votes& other) {
    counted_ += other.counted_;
    held_ += other.held_;
  }
  [[nodiscard]] std::uint64_t counted() const { return counted_; }
  /// In [0, 1]; 0 where nobody was counted.
  [[nodiscard]] double share() const {
    return counted_ == 0 ? 0.0 : static_cast<double>(held_) / static_cast<double>(counted_);
  }

 private:
  std::uint64_t counted_ = 0;
  std::uint64_t held_ = 0;
};

/// What may be said about a fact in the product.
enum class FactStanding {
  kClaimed,   ///< The model bears it out.
  kContrast,  ///< Should hold rarely; printed beside the one it belongs to.
  kWeakness,  ///< The model does not bear it out; nothing may claim it.
};

struct Fact {
  std::string_view id;      ///< Of README.md, "Claims": "ii-a", "F12'".
  std::string_view claim;   ///< One sentence for everybody, without a full stop; to be said.
  std::string_view source;  ///< Author and year, or "assumption"; to be said.
  double at_quarter = 0.0;  ///< Share of couples found before, every parameter within 25 %.
  double at_half = 0.0;     ///< The same within 50 %.
  FactStanding standing = FactStanding::kClaimed;
  void (*judge)(FactBlock& block, Votes& votes) = nullptr;
};

/// All of them, in the order of their ids' sections.
[[nodiscard]] std::vector<Fact> facts();

/// The facts of one section; see the files of the same names.
[[nodiscard]] std::span<const Fact> facts_about_the_cycle();
[[nodiscard]] std::span<const Fact> facts_about_replies();
[[nodiscard]] std::span<const Fact> facts_about_security();
[[nodiscard]] std::span<const Fact> facts_from_studies();

struct FactResult {
  Fact fact;
  Votes votes;
  double expected = 0.0;   ///< The share found before, at this spread.
  double tolerance = 0.0;  ///< max(.01, 4 sqrt(2 f (1 - f) / n)).

  [[nodiscard]] bool as_expected() const;
};

inline constexpr std::uint64_t kFactCouples = 5000;
inline constexpr std::uint64_t kFactSeed = 20240607;

/// The two spreads for which shares are known.
inline constexpr double kQuarter = 0.25;
inline constexpr double kHalf = 0.5;

/// How the shares of `couples` imagined couples at both spreads came about: for everybody.
[[nodiscard]] std::string words_about_shares(const Language& say, std::uint64_t couples);

/// All facts being judged, one after the other on block after block: for who does something else
/// in between. `spread` is kQuarter or kHalf.
class FactJudging {
 public:
  explicit FactJudging(double spread, std::uint64_t couples = kFactCouples);

  [[nodiscard]] bool done() const { return judged_ >= couples_; }
  /// Couples on whom all was judged so far, of couples().
  [[nodiscard]] std::uint64_t judged() const { return judged_; }
  [[nodiscard]] std::uint64_t couples() const { return couples_; }

  /// Judges the next fact on the present block; a few milliseconds. Nothing once it is done.
  void judge_next();

  /// What is known so far, one a fact.
  [[nodiscard]] std::vector<FactResult> results() const;

 private:
  double spread_;
  std::uint64_t couples_;
  std::uint64_t judged_ = 0;
  std::vector<Fact> facts_ = facts();
  std::vector<Votes> votes_;
  std::optional<FactBlock> block_;  ///< From couple judged_ on.
  std::size_t next_ = 0;            ///< Fact on it.
};

/// What a block keeps at most once all facts have looked at it, bytes.
inline constexpr std::size_t kMostBytesKept = std::size_t{48} << 20U;
/// And all blocks that are looked at at once.
inline constexpr std::size_t kMostBytesOfJudging = std::size_t{512} << 20U;

/// Judges every fact on `couples` couples. `spread` is kQuarter or kHalf. At most ten threads
/// work at once, so that what they keep stays below kMostBytesOfJudging.
[[nodiscard]] std::vector<FactResult> judge_facts(double spread, std::uint64_t couples,
                                                  Workers& workers);

}  // namespace attune::model
