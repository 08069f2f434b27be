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

Change change_of(const Language& say, Quantity quantity, double before, double after) {
  const int band_before = model::band_index(quantity, before);
  const int band_after = model::band_index(quantity, after);
  Change change{.from = say(model::band_word(quantity, before)),
                .to = say(model::band_word(quantity, after))};
  if (band_after != band_before) {
    change.move = band_after < band_before ? Move::kBandDown : Move::kBandUp;
  } else if (after < before - kNoticeable) {
    change.move = Move::kDown;
  } else if (after > before + kNoticeable) {
    change.move = Move::kUp;
  }
  return change;
}

std::string distress_sentence(const Language& say, const std::string& name, const Change& change,
                              std::uint64_t fingerprint) {
  constexpr std::array<std::string_view, 3> kFalling = {to_say("{} is down from {} to {}."),
                                                        to_say("{} came down from {} to {}."),
                                                        to_say("{} went from {} to {}.")};
  constexpr std::array<std::string_view, 3> kRising = {to_say("{} is up from {} to {}."),
                                                       to_say("{} went up from {} to {}."),
                                                       to_say("{} went from {} to {}.")};
  switch (change.move) {
    case Move::kBandDown:
      return say.with(variant(kFalling, fingerprint), name, change.from, change.to);
    case Move::kDown:
      return say("{} is a little calmer, still {}.", name, change.to);
    case Move::kStill:
      return say("{} stayed {}.", name, change.to);
    case Move::kUp:
      return say("{} is a little more on edge, still {}.", name, change.to);
    case Move::kBandUp:
      return say.with(variant(kRising, fingerprint), name, change.from, change.to);
  }
  return "";
}

std::string arousal_clause(const Language& say, const std::string& name, const Change& change) {
  switch (change.move) {
    case Move::kBandDown:
      return say("{} came down from {} to {}", name, change.from, change.to);
    case Move::kDown:
      return say("{} has a slower pulse, still {}", name, change.to);
    case Move::kStill:
      return say("{} stayed {}", name, change.to);
    case Move::kUp:
      return say("{} has a quicker pulse, still {}", name, change.to);
    case Move::kBandUp:
      return say("{} went from {} to {}", name, change.from, change.to);
  }
  return "";
}

/// The responder: `clause` on the arousal, and the withdrawal, which is told as a pull, for that is
/// felt: what somebody did is in the reply. `stays` where the arousal did not move either: then one
/// verb serves both.
std::string responder_sentence(const Language& say, const std::string& clause, const Change& change,
                               bool stays) {
  switch (change.move) {
    case Move::kBandDown:
      return say("{}, and the pull away eased, from {} to {}.", clause, change.from, change.to);
    case Move::kDown:
      return say("{}, and the pull away eased a little, still {}.", clause, change.to);
    case Move::kStill:
      break;
    case Move::kUp:
      return say("{}, and the pull away grew a little, still {}.", clause, change.to);
    case Move::kBandUp:
      return say("{}, and the pull away grew, from {} to {}.", clause, change.from, change.to);
  }
  if (change.to == say(model::bands_of(Quantity::kWithdrawal).front().word)) {
    return say("{}.", clause);
  }
  return stays ? say("{} and {}.", clause, change.to)
               : say("{}, and stayed {}.", clause, change.to);
}

}  // namespace

std::string now_in_words(const Language& say, const Names& names,
                         const model::FastState<double>& before,
                         const model::FastState<double>& after, std::uint64_t fingerprint) {
  const Change distress = change_of(say, Quantity::kDistress, before.distress, after.distress);
  const Change arousal = change_of(say, Quantity::kArousal, before.arousal, after.arousal);
  const Change withdrawal =
      change_of(say, Quantity::kWithdrawal, before.withdrawal, after.withdrawal);
  const std::string clause = arousal_clause(say, names.responder, arousal);
  return fmt::format("{} {}", distress_sentence(say, names.bidder, distress, fingerprint),
                     responder_sentence(say, clause, withdrawal, arousal.move == Move::kStill));
}

std::string end_in_words(const Language& say, const Names& names,
                         const model::FastState<double>& state,
                         std::optional<model::ResponseStyle> last) {
  std::string words =
      say("By the end {} is perhaps {}, and {} perhaps {}.", names.bidder,
          say(model::band_word(Quantity::kDistress, state.distress)), names.responder,
          say(model::band_word(Quantity::kArousal, state.arousal)));
  return last ? say("{} The last reply {}.", words, deed_of(say, *last)) : words;
}

}  // namespace attune::coach
