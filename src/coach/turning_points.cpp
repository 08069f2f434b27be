// Finds, for each decision, the alternative that lies furthest from what was picked, and tells the
// few where that is furthest of all.
#include "coach/turning_points.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>

#include "model/bands.h"

namespace attune::coach {

namespace {

using model::Quantity;
using State = model::FastState<double>;

constexpr std::size_t kMostTold = 3;
constexpr double kWorthTelling = 0.03;  // of the distance; less is no turn of an evening. Ours.

struct Weight {
  Quantity quantity;
  double share;
  bool of_bidder;
};
constexpr std::array<Weight, 4> kWeights = {{{Quantity::kDistress, 0.35, true},
                                             {Quantity::kPursuit, 0.15, true},
                                             {Quantity::kArousal, 0.2, false},
                                             {Quantity::kWithdrawal, 0.3, false}}};

double weight_of(const Weight& weight, bool warranted) {
  if (!warranted) {
    return weight.share;
  }
  return weight.of_bidder ? 0.0 : 2.0 * weight.share;
}

double value(Quantity quantity, const State& state) { return value_of(quantity, state, {}); }

int band(Quantity quantity, const State& state) {
  return model::band_index(quantity, value(quantity, state));
}

/// A decision with the alternative it is held against, and in what the two differ most.
struct Turn {
  const Decision* decision = nullptr;
  const OtherWay* other = nullptr;
  Quantity quantity = Quantity::kDistress;
  bool of_bidder = true;
  double size = 0.0;  ///< Between what was picked and `other`; shares.
};

/// In what the words differ, and there most; nothing where they do not. `further`: `other` leads
/// further away, and only where it does is told.
const Weight* telling_weight(const State& after, const State& other, bool warranted, bool further) {
  const Weight* found = nullptr;
  double largest = 0.0;
  for (const Weight& weight : kWeights) {
    const double more = value(weight.quantity, other) - value(weight.quantity, after);
    const double size = weight_of(weight, warranted) * (further ? more : -more);
    if (size > largest && band(weight.quantity, after) != band(weight.quantity, other)) {
      largest = size;
      found = &weight;
    }
  }
  return found;
}

/// Its price comes later, or is somebody else's: nothing to recommend.
bool fit_as_better(const scenario::Codes& codes) {
  if (const auto* reply = std::get_if<model::ReplyCodes>(&codes)) {
    return (reply->accommodation < 2 || reply->autonomy > 0) && !reply->untrue;
  }
  return std::holds_alternative<model::BidderCodes>(codes);
}

/// Needing something and asking for it is not the worse way.
bool fit_as_worse(const scenario::Codes& codes) {
  if (const auto* move = std::get_if<model::BidderCodes>(&codes)) {
    return move->protest > 0;
  }
  return std::holds_alternative<model::ReplyCodes>(codes);
}

/// Whether the one may be held against the other; `nearer` where `other` leads nearer to contact.
bool may_be_told(const Decision& decision, const OtherWay& other, bool nearer) {
  return nearer ? fit_as_better(other.codes) && fit_as_worse(decision.codes)
                : fit_as_better(decision.codes) && fit_as_worse(other.codes);
}

std::optional<Turn> turn_of(const Decision& decision, bool warranted) {
  const double picked = distance_from_contact(decision.after, warranted);
  Turn turn{.decision = &decision};
  for (const OtherWay& other : decision.others) {
    const double further = distance_from_contact(other.after, warranted) - picked;
    const Weight* weight = telling_weight(decision.after, other.after, warranted, further > 0.0);
    if (weight != nullptr && std::abs(further) > std::max(turn.size, kWorthTelling) &&
        may_be_told(decision, other, further < 0.0)) {
      turn = {&decision, &other, weight->quantity, weight->of_bidder, std::abs(further)};
    }
  }
  return turn.other == nullptr ? std::nullopt : std::optional(turn);
}

std::string_view band_in_words(const Language& say, const Turn& turn, const State& state) {
  return say(model::band_word(turn.quantity, value(turn.quantity, state)));
}

std::string what_came(const Language& say, const Turn& turn, const std::string& name,
                      std::uint64_t visit) {
  constexpr std::array<std::string_view, 3> kStayed = {to_say("After {} {} was still {}."),
                                                       to_say("With {} {} stayed {}."),
                                                       to_say("{} came, and {} was {} as before.")};
  constexpr std::array<std::string_view, 3> kMoved = {
      to_say("After {} {} went from {} to {}."), to_say("With {} {} went from {} to {}."),
      to_say("{} came, and {} went from {} to {}.")};
  const std::string words = quoted_shortly(say, turn.decision->words);
  const std::string_view from = band_in_words(say, turn, turn.decision->before);
  const std::string_view to = band_in_words(say, turn, turn.decision->after);
  return from == to ? say.with(variant(kStayed, visit), words, name, to)
                    : say.with(variant(kMoved, visit), words, name, from, to);
}

std::string what_might_have(const Language& say, const Turn& turn, std::uint64_t visit) {
  constexpr std::array<std::string_view, 3> kHigher = {
      to_say("{} might have let it go as far as {}."), to_say("With {} it might have gone to {}."),
      to_say("Had it been {}: perhaps as far as {}.")};
  constexpr std::array<std::string_view, 3> kSame = {to_say("{} might have left it at {}."),
                                                     to_say("With {} it might have stayed at {}."),
                                                     to_say("Had it been {}: perhaps still {}.")};
  constexpr std::array<std::string_view, 3> kLower = {
      to_say("{} might have brought it back to {}."),
      to_say("With {} it might have come back to {}."),
      to_say("Had it been {}: perhaps back to {}.")};
  const int before = band(turn.quantity, turn.decision->before);
  const int after = band(turn.quantity, turn.other->after);
  const auto& frames = after > before ? kHigher : (after < before ? kLower : kSame);
  return say.with(variant(frames, visit), quoted_shortly(say, turn.other->words),
                  band_in_words(say, turn, turn.other->after));
}

}  // namespace

double distance_from_contact(const model::FastState<double>& state, bool warranted) {
  double distance = 0.0;
  for (const Weight& weight : kWeights) {
    distance += weight_of(weight, warranted) * value(weight.quantity, state);
  }
  return distance;
}

std::vector<std::string> turning_points(const Language& say, std::span<const Decision> decisions,
                                        const Names& names, bool warranted, std::uint64_t visit) {
  std::vector<Turn> turns;
  for (const Decision& decision : decisions) {
    if (const std::optional<Turn> turn = turn_of(decision, warranted)) {
      turns.push_back(*turn);
    }
  }
  std::stable_sort(turns.begin(), turns.end(),
                   [](const Turn& one, const Turn& other) { return one.size > other.size; });
  turns.resize(std::min(turns.size(), kMostTold));
  // All lie in `decisions`, so their order is that of the evening.
  std::sort(turns.begin(), turns.end(),
            [](const Turn& one, const Turn& other) { return one.decision < other.decision; });
  std::vector<std::string> told;
  for (const Turn& turn : turns) {
    const std::string& name = turn.of_bidder ? names.bidder : names.responder;
    const std::uint64_t wording = visit + told.size();
    told.push_back(fmt::format("{} {}", what_came(say, turn, name, wording),
                               what_might_have(say, turn, wording)));
  }
  return told;
}

}  // namespace attune::coach
