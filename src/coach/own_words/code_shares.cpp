// A table of the codes, and sums over it.
#include "coach/own_words/code_shares.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace attune::coach {

namespace {

constexpr std::size_t kScores = 43;  // styles, and levels of all codes

/// "2", or the word of a level that has one.
std::string level_in_words(std::string_view code, std::size_t level) {
  constexpr std::array<std::string_view, 3> kPauses = {"none", "open", "return_at"};
  if (code == "reassurance") {
    return std::string(model::kReassuranceWords.at(level));
  }
  return code == "pause" ? std::string(kPauses.at(level)) : std::to_string(level);
}

}  // namespace

model::ReplyCodes codes_at(const CodeLevels& levels) {
  const auto level = [&levels](std::size_t code) { return static_cast<int>(levels.at(code)); };
  model::ReplyCodes codes;
  codes.validation = level(0);
  codes.reassurance = static_cast<model::Reassurance>(level(1));
  codes.availability = level(2);
  codes.autonomy = level(3);
  codes.accommodation = level(4);
  codes.invalidation = level(5);
  codes.criticism = level(6);
  codes.withdrawal = level(7);
  codes.pause.kind = static_cast<model::PauseKind>(level(8));
  return codes;
}

CodeLevels levels_of(const model::ReplyCodes& codes) {
  const auto level = [](auto value) { return static_cast<std::size_t>(value); };
  return {level(codes.validation), level(codes.reassurance),   level(codes.availability),
          level(codes.autonomy),   level(codes.accommodation), level(codes.invalidation),
          level(codes.criticism),  level(codes.withdrawal),    level(codes.pause.kind)};
}

std::size_t level_of_bin(const CodeBins& bins, std::size_t bin) {
  return static_cast<std::size_t>(std::find(bins.bin.begin(), bins.bin.end(), bin) -
                                  bins.bin.begin());
}

std::vector<double> log_shares(std::span<const float> scores) {
  const double highest = *std::max_element(scores.begin(), scores.end());
  double sum = 0.0;
  for (const float score : scores) {
    sum += std::exp(score - highest);
  }
  std::vector<double> shares;
  shares.reserve(scores.size());
  for (const float score : scores) {
    shares.push_back(std::log(std::max(kLeastShare, std::exp(score - highest) / sum)));
  }
  return shares;
}

std::vector<std::string> names_of_scores() {
  std::vector<std::string> outputs;
  outputs.reserve(kScores);
  for (const model::ResponseStyle style : model::kAllStyles) {
    outputs.push_back(fmt::format("style:{}", name_of(style)));
  }
  for (const CodeBins& code : kBins) {
    for (std::size_t level = 0; level < code.levels; ++level) {
      outputs.push_back(fmt::format("{}:{}", code.code, level_in_words(code.code, level)));
    }
  }
  return outputs;
}

CodeShares::CodeShares(std::span<const float> scores) {
  std::size_t first = kStyles;
  for (std::size_t code = 0; code < kCodes; ++code) {
    const CodeBins& bin = kBins.at(code);
    levels.at(code) = log_shares(scores.subspan(first, bin.levels));
    for (std::size_t level = 0; level < bin.levels; ++level) {
      bins.at(code).at(bin.bin.at(level)) += std::exp(levels.at(code)[level]);
    }
    first += bin.levels;
  }
}

std::size_t CodeShares::best_level(std::size_t code, std::size_t bin) const {
  const CodeBins& bins_of = kBins.at(code);
  std::size_t best = level_of_bin(bins_of, bin);
  for (std::size_t level = best; level < bins_of.levels; ++level) {
    if (bins_of.bin.at(level) == bin && levels.at(code)[level] > levels.at(code)[best]) {
      best = level;
    }
  }
  return best;
}

}  // namespace attune::coach
