// Weights: how much each feature speaks for each thing that can be said of a reply.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "coach/own_words/word_features.h"

namespace attune::coach {

class LinearModel {
 public:
  struct Weight {
    std::size_t output = 0;
    float weight = 0.0F;
  };

  /// Reads what assets/own_words/train.py writes. Errors: kBadFile, with the line.
  [[nodiscard]] static Result<LinearModel> read(std::string_view text,
                                                const std::filesystem::path& path);

  /// "style:supportive", "validation:3": what is scored, in the order of the scores.
  [[nodiscard]] const std::vector<std::string>& outputs() const { return outputs_; }
  /// Below this share a reading is not sure.
  [[nodiscard]] double sure_from() const { return sure_from_; }

  /// What a feature adds; empty for one without weights.
  [[nodiscard]] std::span<const Weight> weights_of(const std::string& feature) const;

  /// A score an output: its bias and what every feature adds.
  [[nodiscard]] std::vector<float> scores(std::span<const WordFeature> features) const;

 private:
  class Reader;

  std::vector<std::string> outputs_;
  std::vector<float> bias_;
  std::unordered_map<std::string, std::vector<Weight>> weights_;
  double sure_from_ = 1.0;
};

}  // namespace attune::coach
