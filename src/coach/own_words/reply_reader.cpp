// Two readings laid together: the style read directly, and the style that the codes, read one by
// one, come to. The codes are then the likeliest ones that have the style.
#include "coach/own_words/reply_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

#include "base/atomic_file.h"
#include "coach/own_words/code_shares.h"
#include "coach/own_words/pause_length.h"

namespace attune::coach {

namespace {

constexpr std::size_t kMostBytes = 4U << 20U;  // of a file

/// Shares of the two readings. Chosen by cross-validation; README.md.
constexpr double kByStyle = 0.6;
constexpr double kByCodes = 0.4;

/// Of a reply in another language, or of names and slips alone, less than this is known.
constexpr double kKnownEnough = 1.0 / 3.0;

/// Words that say nothing about the language: those of ours that are German, too.
bool is_of_two_languages(std::string_view word) {
  constexpr std::array<std::string_view, 20> kBoth = {
      "was", "so",  "ok",  "okay", "hm",   "hmm",  "mm", "in", "hat", "er",
      "war", "die", "man", "bin",  "will", "also", "an", "am", "her", "mal"};
  return std::find(kBoth.begin(), kBoth.end(), word) != kBoth.end();
}

bool costs(model::ResponseStyle style) {
  return style == model::ResponseStyle::kDismissive || style == model::ResponseStyle::kWithdrawing;
}

/// That a reply brushes off or leaves is not said for sure by mere words such as "about" or
/// "going".
bool has_no_phrase(std::span<const ReadingReason> reasons) {
  return std::all_of(reasons.begin(), reasons.end(),
                     [](const ReadingReason& reason) { return reason.says.empty(); });
}

Reading silence() {
  Reading reading;
  reading.codes.withdrawal = 3;
  reading.style = model::ResponseStyle::kWithdrawing;
  reading.share = 1.0;
  reading.sure = true;
  reading.styles.at(static_cast<std::size_t>(reading.style)) = 1.0;
  return reading;
}

}  // namespace

ReplyReader::ReplyReader(Lexicon lexicon, LinearModel weights)
    : lexicon_(std::move(lexicon)), weights_(std::move(weights)) {
  make_combinations();
}

Result<ReplyReader> ReplyReader::make(Lexicon lexicon, LinearModel weights) {
  if (weights.outputs() != names_of_scores()) {
    return Error{ErrorCode::kBadFile, "the weights are of other codes than these", "",
                 "train them anew: assets/own_words/train.sh"};
  }
  return ReplyReader(std::move(lexicon), std::move(weights));
}

Result<ReplyReader> ReplyReader::open(const std::filesystem::path& folder) {
  const auto lexicon_text = read_file(folder / "lexicon.txt", kMostBytes);
  if (!lexicon_text.ok()) {
    return lexicon_text.error();
  }
  const auto weights_text = read_file(folder / "weights.txt", kMostBytes);
  if (!weights_text.ok()) {
    return weights_text.error();
  }
  auto lexicon = Lexicon::read(lexicon_text.value(), folder / "lexicon.txt");
  if (!lexicon.ok()) {
    return lexicon.error();
  }
  auto weights = LinearModel::read(weights_text.value(), folder / "weights.txt");
  if (!weights.ok()) {
    return weights.error();
  }
  return make(std::move(lexicon).value(), std::move(weights).value());
}

bool ReplyReader::next(Combination& combination) {
  for (std::size_t code = 0; code < kCodes; ++code) {
    if (++combination.bins.at(code) < kBins.at(code).bins) {
      return true;
    }
    combination.bins.at(code) = 0;
  }
  return false;
}

void ReplyReader::make_combinations() {
  Combination combination;
  do {
    CodeLevels levels{};
    for (std::size_t code = 0; code < kCodes; ++code) {
      levels.at(code) = level_of_bin(kBins.at(code), combination.bins.at(code));
    }
    combination.style = read_style(codes_at(levels)).style;
    combinations_.push_back(combination);
  } while (next(combination));
}

/// What the codes, each by itself, come to: how likely each style is, and the levels that have it.
struct ReplyReader::ByCodes {
  std::array<double, kStyles> shares{};
  std::array<CodeLevels, kStyles> levels{};
};

ReplyReader::ByCodes ReplyReader::read_by_codes(std::span<const float> scores) const {
  const CodeShares shares(scores);
  std::array<std::array<std::size_t, 4>, kCodes> best{};  // level of each bin
  std::array<std::array<double, 4>, kCodes> best_share{};
  for (std::size_t code = 0; code < kCodes; ++code) {
    for (std::size_t bin = 0; bin < kBins.at(code).bins; ++bin) {
      best.at(code).at(bin) = shares.best_level(code, bin);
      best_share.at(code).at(bin) = std::exp(shares.levels.at(code)[best.at(code).at(bin)]);
    }
  }
  ByCodes read;
  std::array<double, kStyles> likeliest{};
  for (const Combination& combination : combinations_) {
    double share = 1.0;
    double alone = 1.0;
    CodeLevels levels{};
    for (std::size_t code = 0; code < kCodes; ++code) {
      const std::size_t bin = combination.bins.at(code);
      share *= shares.bins.at(code).at(bin);
      alone *= best_share.at(code).at(bin);
      levels.at(code) = best.at(code).at(bin);
    }
    const auto style = static_cast<std::size_t>(combination.style);
    read.shares.at(style) += share;
    if (alone > likeliest.at(style)) {
      likeliest.at(style) = alone;
      read.levels.at(style) = levels;
    }
  }
  return read;
}

/// Words that training has met, or that spell a number.
double ReplyReader::known_share(std::span<const TypedWord> words) const {
  std::size_t known = 0;
  std::size_t all = 0;
  for (const TypedWord& word : words) {
    if (word.kind == TypedWord::Kind::kWord && !is_of_two_languages(word.text)) {
      ++all;
      known += is_number(word.text) || !weights_.weights_of("w:" + word.text).empty() ? 1U : 0U;
    }
  }
  return all == 0 ? 1.0 : static_cast<double>(known) / static_cast<double>(all);
}

Reading ReplyReader::read(std::string_view reply, std::string_view bid) const {
  return read(reply, bid, std::nullopt);
}

Reading ReplyReader::read_as(model::ResponseStyle meant, std::string_view reply,
                             std::string_view bid) const {
  return read(reply, bid, meant);
}

Reading ReplyReader::read(std::string_view reply, std::string_view bid,
                          std::optional<model::ResponseStyle> meant) const {
  const ParsedReply parsed = parse_reply(reply, lexicon_);
  if (parsed.words.empty() && !meant) {
    return silence();
  }
  const std::vector<WordFeature> features =
      word_features(parsed, parse_reply(bid, lexicon_), lexicon_);
  const std::vector<float> scores = weights_.scores(features);
  const std::vector<double> direct = log_shares(std::span(scores).first(kStyles));
  const ByCodes by_codes = read_by_codes(scores);
  std::vector<float> mixed;
  mixed.reserve(kStyles);
  for (std::size_t style = 0; style < kStyles; ++style) {
    const double coded = std::log(std::max(kLeastShare, by_codes.shares.at(style)));
    mixed.push_back(static_cast<float>(kByStyle * direct[style] + kByCodes * coded));
  }

  Reading reading;
  const std::vector<double> logs = log_shares(mixed);
  std::transform(logs.begin(), logs.end(), reading.styles.begin(),
                 [](double log) { return std::exp(log); });
  const auto likeliest = static_cast<std::size_t>(
      std::max_element(reading.styles.begin(), reading.styles.end()) - reading.styles.begin());
  const std::size_t chosen = meant ? static_cast<std::size_t>(*meant) : likeliest;
  const CodeLevels& levels = by_codes.levels.at(chosen);
  reading.codes = codes_at(levels);
  reading.pause_minutes = pause_minutes(parsed.words);
  if (reading.codes.pause.kind == model::PauseKind::kReturnAt) {
    reading.codes.pause.minutes = reading.pause_minutes;
  }
  reading.style = model::kAllStyles.at(chosen);
  reading.share = reading.styles.at(chosen);
  reading.understood = known_share(parsed.words) >= kKnownEnough;
  reading.sure = reading.share >= weights_.sure_from() && reading.understood;
  reading.reasons = reasons_for({reply, features, weights_, lexicon_}, levels);
  reading.sure = reading.sure && !(costs(reading.style) && has_no_phrase(reading.reasons));
  return reading;
}

}  // namespace attune::coach
