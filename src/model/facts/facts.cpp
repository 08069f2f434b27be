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

}  // namespace

std::vector<FactResult> judge_facts(double spread, std::uint64_t couples, Workers& workers) {
  const LatinHypercube cube(couples, kFactSeed);
  const std::vector<SampledNumber> numbers = ranges_of_sign_tests(spread);
  const std::vector<Fact> all = facts();
  const auto blocks = static_cast<std::size_t>((couples + kBlockSize - 1) / kBlockSize);
  std::vector<std::vector<Votes>> votes(blocks, std::vector<Votes>(all.size()));
  workers.share_out(blocks, [&](std::size_t block, int) {
    FactBlock sampled(cube, numbers, block * kBlockSize, couples);
    for (std::size_t i = 0; i < all.size(); ++i) {
      all[i].judge(sampled, votes[block][i]);
    }
  });
  std::vector<FactResult> results;
  for (std::size_t i = 0; i < all.size(); ++i) {
    FactResult result = {.fact = all[i],
                         .expected = spread == kHalf ? all[i].at_half : all[i].at_quarter};
    for (const std::vector<Votes>& of_block : votes) {
      result.votes.add(of_block[i]);
    }
    result.tolerance = tolerance_of(result.expected, result.votes.counted());
    results.push_back(result);
  }
  return results;
}

}  // namespace attune::model
