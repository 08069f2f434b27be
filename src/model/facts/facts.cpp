// Blocks are judged one by one; the votes of all are added.
#include "model/facts/facts.h"

#include <algorithm>
#include <cmath>

namespace attune::model {

std::vector<Fact> facts() {
  std::vector<Fact> all;
  for (const std::span<const Fact> part : {facts_about_the_cycle(), facts_about_replies(),
                                           facts_about_security(), facts_from_studies()}) {
    all.insert(all.end(), part.begin(), part.end());
  }
  return all;
}

std::string words_about_shares(const Language& say, std::uint64_t couples) {
  return say(
      "Each sentence is tried on {} imagined couples, with more or less fear of being left, unease "
      "with closeness and trust; the share says of how many it is true. For each couple every "
      "number of the model is moved as well: by up to a quarter more or less, then by up to a "
      "half.",
      couples);
}

bool FactResult::as_expected() const {
  return votes.counted() > 0 && std::abs(votes.share() - expected) <= tolerance;
}

namespace {

double tolerance_of(double share, std::uint64_t counted) {
  constexpr double kLeast = 0.01;
  constexpr double kStandardErrors = 4.0;
  const double variance =
      2.0 * share * (1.0 - share) / static_cast<double>(std::max<std::uint64_t>(counted, 1));
  return std::max(kLeast, kStandardErrors * std::sqrt(variance));
}

/// How many blocks may be looked at at once.
constexpr std::size_t kMostBlocks = kMostBytesOfJudging / kMostBytesKept;

/// Every fact's votes on one block of the sample.
std::vector<Votes> votes_on(double spread, std::uint64_t couples, std::uint64_t first,
                            const std::vector<Fact>& all) {
  const LatinHypercube cube(couples, kFactSeed);
  FactBlock sampled(cube, ranges_of_sign_tests(spread), first, couples);
  std::vector<Votes> votes(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i].judge(sampled, votes[i]);
  }
  return votes;
}

void add(std::vector<Votes>& sum, const std::vector<Votes>& votes) {
  for (std::size_t i = 0; i < sum.size(); ++i) {
    sum[i].add(votes[i]);
  }
}

std::vector<FactResult> results_of(double spread, const std::vector<Fact>& all,
                                   const std::vector<Votes>& votes) {
  std::vector<FactResult> results;
  for (std::size_t i = 0; i < all.size(); ++i) {
    FactResult result = {.fact = all[i],
                         .votes = votes[i],
                         .expected = spread == kHalf ? all[i].at_half : all[i].at_quarter};
    result.tolerance = tolerance_of(result.expected, result.votes.counted());
    results.push_back(result);
  }
  return results;
}

}  // namespace

FactJudging::FactJudging(double spread, std::uint64_t couples)
    : spread_(spread), couples_(couples), votes_(facts_.size()) {}

void FactJudging::judge_next() {
  if (done()) {
    return;
  }
  if (!block_) {
    block_.emplace(LatinHypercube(couples_, kFactSeed), ranges_of_sign_tests(spread_), judged_,
                   couples_);
  }
  facts_[next_].judge(*block_, votes_[next_]);
  if (++next_ == facts_.size()) {
    next_ = 0;
    block_.reset();
    judged_ = std::min<std::uint64_t>(couples_, judged_ + kBlockSize);
  }
}

std::vector<FactResult> FactJudging::results() const { return results_of(spread_, facts_, votes_); }

std::vector<FactResult> judge_facts(double spread, std::uint64_t couples, Workers& workers) {
  const std::vector<Fact> all = facts();
  const auto blocks = static_cast<std::size_t>((couples + kBlockSize - 1) / kBlockSize);
  std::vector<std::vector<Votes>> votes(blocks);
  const std::size_t rows = std::min(blocks, kMostBlocks);
  workers.share_out(rows, [&](std::size_t row, int) {
    for (std::size_t block = row; block < blocks; block += rows) {
      votes[block] = votes_on(spread, couples, block * kBlockSize, all);
    }
  });
  std::vector<Votes> sum(all.size());
  for (const std::vector<Votes>& of_block : votes) {
    add(sum, of_block);
  }
  return results_of(spread, all, sum);
}

}  // namespace attune::model
