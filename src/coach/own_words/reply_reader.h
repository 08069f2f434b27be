// Reads a reply that somebody typed: proposes its codes, says how sure it is, and by which words.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "coach/own_words/code_shares.h"
#include "coach/own_words/lexicon.h"
#include "coach/own_words/linear_model.h"
#include "coach/own_words/reading_reasons.h"
#include "model/reply.h"

namespace attune::coach {

struct Reading {
  model::ReplyCodes codes;
  model::ResponseStyle style = model::ResponseStyle::kPlain;  ///< read_style() of the codes.
  double share = 0.0;          ///< How likely that style is, 0..1; calibrated (README.md).
  bool understood = true;      ///< Enough of its words have been met in training.
  double pause_minutes = 0.0;  ///< How long a break in it would be, as pause_minutes() says.
  bool sure = false;           ///< Enough to propose it without asking.
  std::array<double, model::kAllStyles.size()> styles{};  ///< The same for every style.
  std::vector<ReadingReason> reasons;  ///< By code, the strongest first; none overlap in a code.
};

class ReplyReader {
 public:
  /// Errors: those of Lexicon::read() and LinearModel::read(); kBadFile where the weights are of
  /// something else.
  [[nodiscard]] static Result<ReplyReader> make(Lexicon lexicon, LinearModel weights);
  /// Reads `lexicon.txt` and `weights.txt` in `folder`. Errors: the same, and those of read_file().
  [[nodiscard]] static Result<ReplyReader> open(const std::filesystem::path& folder);

  /// `reply` as an answer to `bid`. An empty reply is silence: withdrawal.
  [[nodiscard]] Reading read(std::string_view reply, std::string_view bid) const;
  /// The same where somebody says which style they mean: the likeliest codes that have it.
  [[nodiscard]] Reading read_as(model::ResponseStyle meant, std::string_view reply,
                                std::string_view bid) const;

  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }

 private:
  /// One level of each code, as far as styles care.
  struct Combination {
    std::array<std::uint8_t, kCodes> bins{};  ///< Levels that are alike for it are one bin.
    model::ResponseStyle style = model::ResponseStyle::kPlain;
  };

  ReplyReader(Lexicon lexicon, LinearModel weights);
  struct ByCodes;

  [[nodiscard]] static bool next(Combination& combination);
  void make_combinations();
  [[nodiscard]] Reading read(std::string_view reply, std::string_view bid,
                             std::optional<model::ResponseStyle> meant) const;
  [[nodiscard]] ByCodes read_by_codes(std::span<const float> scores) const;
  [[nodiscard]] double known_share(std::span<const TypedWord> words) const;

  Lexicon lexicon_;
  LinearModel weights_;
  std::vector<Combination> combinations_;
};

}  // namespace attune::coach
