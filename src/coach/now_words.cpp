// Compares the bands before and after; within one band it says which way it went.
#include "coach/now_words.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "coach/style_words.h"
#include "model/bands.h"

namespace attune::coach {

namespace {

using model::Quantity;

constexpr double kNoticeable = 0.05;  // within a band; less is not said

enum class Move { kBandDown, kDown, kStill, kUp, kBandUp };

/// One quantity of one person, before and after.
struct Change {
  Move move = Move::kStill;
  std::string_view from;
  std::string_view to;
};

Change change_of(Quantity quantity, double before, double after) {
  const int band_before = model::band_index(quantity, before);
  const int band_after = model::band_index(quantity, after);
  Change change{.from = model::band_word(quantity, before),
                .to = model::band_word(quantity, after)};
  if (band_after != band_before) {
    change.move = band_after < band_before ? Move::kBandDown : Move::kBandUp;
  } else if (after < before - kNoticeable) {
    change.move = Move::kDown;
  } else if (after > before + kNoticeable) {
    change.move = Move::kUp;
  }
  return change;
}

std::string distress_sentence(const std::string& name, const Change& change,
                              std::uint64_t fingerprint) {
  constexpr std::array<std::string_view, 2> kFalling = {"came down from", "went from"};
  constexpr std::array<std::string_view, 2> kRising = {"went up from", "went from"};
  switch (change.move) {
    case Move::kBandDown:
      return fmt::format("{} {} {} to {}.", name, variant(kFalling, fingerprint), change.from,
                         change.to);
    case Move::kDown:
      return fmt::format("{} is a little calmer, still {}.", name, change.to);
    case Move::kStill:
      return fmt::format("{} stayed {}.", name, change.to);
    case Move::kUp:
      return fmt::format("{} is a little more on edge, still {}.", name, change.to);
    case Move::kBandUp:
      return fmt::format("{} {} {} to {}.", name, variant(kRising, fingerprint), change.from,
                         change.to);
  }
  return "";
}

std::string arousal_clause(const std::string& name, const Change& change) {
  switch (change.move) {
    case Move::kBandDown:
      return fmt::format("{} came down from {} to {}", name, change.from, change.to);
    case Move::kDown:
      return fmt::format("{} has a slower pulse, still {}", name, change.to);
    case Move::kStill:
      return fmt::format("{} stayed {}", name, change.to);
    case Move::kUp:
      return fmt::format("{} has a quicker pulse, still {}", name, change.to);
    case Move::kBandUp:
      return fmt::format("{} went from {} to {}", name, change.from, change.to);
  }
  return "";
}

/// Withdrawal is told as a pull, which is felt: what somebody did is in the reply. `stays` where
/// the arousal did not move either: then one verb serves both.
std::string withdrawal_clause(const Change& change, bool stays) {
  switch (change.move) {
    case Move::kBandDown:
      return fmt::format(", and the pull away eased, from {} to {}", change.from, change.to);
    case Move::kDown:
      return fmt::format(", and the pull away eased a little, still {}", change.to);
    case Move::kStill:
      return change.to == model::bands_of(Quantity::kWithdrawal).front().word
                 ? ""
                 : fmt::format("{} {}", stays ? " and" : ", and stayed", change.to);
    case Move::kUp:
      return fmt::format(", and the pull away grew a little, still {}", change.to);
    case Move::kBandUp:
      return fmt::format(", and the pull away grew, from {} to {}", change.from, change.to);
  }
  return "";
}

}  // namespace

std::string now_in_words(const Language& /*say*/, const Names& names,
                         const model::FastState<double>& before,
                         const model::FastState<double>& after, std::uint64_t fingerprint) {
  const Change distress = change_of(Quantity::kDistress, before.distress, after.distress);
  const Change arousal = change_of(Quantity::kArousal, before.arousal, after.arousal);
  const Change withdrawal = change_of(Quantity::kWithdrawal, before.withdrawal, after.withdrawal);
  return fmt::format("{} {}{}.", distress_sentence(names.bidder, distress, fingerprint),
                     arousal_clause(names.responder, arousal),
                     withdrawal_clause(withdrawal, arousal.move == Move::kStill));
}

std::string end_in_words(const Language& say, const Names& names,
                         const model::FastState<double>& state,
                         std::optional<model::ResponseStyle> last) {
  std::string words =
      fmt::format("By the end {} is perhaps {}, and {} perhaps {}.", names.bidder,
                  model::band_word(Quantity::kDistress, state.distress), names.responder,
                  model::band_word(Quantity::kArousal, state.arousal));
  return last ? fmt::format("{} The last reply {}.", words, deed_of(say, *last)) : words;
}

}  // namespace attune::coach
