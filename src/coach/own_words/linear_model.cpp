// A line a feature: its name, a tab, and "output:hundredths" for each weight that is not zero.
#include "coach/own_words/linear_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/parse_number.h"
#include "base/text.h"

namespace attune::coach {

namespace {

constexpr float kStep = 0.01F;  // of a weight as it is written
constexpr std::string_view kHead = "attune-own-words 1";

std::string_view take_until(std::string_view& text, char mark) {
  const std::size_t end = std::min(text.find(mark), text.size());
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return taken;
}

std::optional<LinearModel::Weight> weight_in(std::string_view written, std::size_t outputs) {
  const std::string_view place = take_until(written, ':');
  const auto output = parse_number<std::size_t>(place);
  const auto hundredths = parse_number<int>(written);
  if (!output || !hundredths || *output >= outputs) {
    return std::nullopt;
  }
  return LinearModel::Weight{*output, kStep * static_cast<float>(*hundredths)};
}

}  // namespace

/// Takes a file of weights line by line.
class LinearModel::Reader {
 public:
  Reader(std::string_view text, const std::filesystem::path& path) : text_(text), path_(path) {}

  Result<LinearModel> read() {
    const std::string_view problem = read_all();
    if (!problem.empty()) {
      return Error{ErrorCode::kBadFile, std::string(problem),
                   fmt::format("{}:{}", path_.string(), line_),
                   "train it anew: assets/own_words/train.sh"};
    }
    return std::move(model_);
  }

 private:
  std::string_view next_line() {
    ++line_;
    return take_until(text_, '\n');
  }

  /// What is wrong, or nothing.
  std::string_view read_all() {
    if (next_line() != kHead) {
      return "these are no weights of this version";
    }
    const auto sure = parse_number<double>(next_line());
    if (!sure) {
      return "it does not say from when on a reading is sure";
    }
    model_.sure_from_ = *sure;
    for (std::string_view line = next_line(); !line.empty();) {
      model_.outputs_.emplace_back(take_until(line, '\t'));
    }
    if (!read_bias(next_line())) {
      return "there is not one bias, a whole number, for each output";
    }
    while (!text_.empty()) {
      if (!read_feature(next_line())) {
        return "a weight is not 'output:hundredths'";
      }
    }
    return "";
  }

  bool read_bias(std::string_view line) {
    while (!line.empty()) {
      const auto hundredths = parse_number<int>(take_until(line, '\t'));
      if (!hundredths) {
        return false;
      }
      model_.bias_.push_back(kStep * static_cast<float>(*hundredths));
    }
    return !model_.outputs_.empty() && model_.bias_.size() == model_.outputs_.size();
  }

  bool read_feature(std::string_view line) {
    std::vector<Weight>& weights = model_.weights_[std::string(take_until(line, '\t'))];
    while (!line.empty()) {
      const auto weight = weight_in(take_until(line, '\t'), model_.outputs_.size());
      if (!weight) {
        return false;
      }
      weights.push_back(*weight);
    }
    return true;
  }

  std::string_view text_;
  const std::filesystem::path& path_;
  int line_ = 0;
  LinearModel model_;
};

Result<LinearModel> LinearModel::read(std::string_view text, const std::filesystem::path& path) {
  return Reader(text, path).read();
}

std::span<const LinearModel::Weight> LinearModel::weights_of(const std::string& feature) const {
  const auto found = weights_.find(feature);
  return found == weights_.end() ? std::span<const Weight>() : found->second;
}

std::vector<float> LinearModel::scores(std::span<const WordFeature> features) const {
  std::vector<float> scores = bias_;
  for (const WordFeature& feature : features) {
    for (const Weight& weight : weights_of(feature.name)) {
      scores[weight.output] += weight.weight * feature.value;
    }
  }
  return scores;
}

}  // namespace attune::coach
