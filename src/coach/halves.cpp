// Each level of a code has its clause; the helping ones are joined, and so are the costing ones.
#include "coach/halves.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace attune::coach {

namespace {

using Clauses = std::vector<std::string>;

// Each says what "it" does at that level of the code, level 1 first.
constexpr std::array<std::string_view, 6> kValidation = {
    "listens",
    "shows that something was seen",
    "says what {bidder} had not said",
    "says why it makes sense, after what came before",
    "says that anyone would feel it, after what happened",
    "meets {bidder} as an equal"};
constexpr std::array<std::string_view, 3> kAvailability = {
    "is friendly to {bidder}", "turns toward {bidder} and stays", "opens a way in for {bidder}"};
constexpr std::array<std::string_view, 3> kAutonomy = {"says how things are with {responder}",
                                                       "keeps a limit of its own, kindly",
                                                       "keeps a limit and stays in reach"};
constexpr std::array<std::string_view, 3> kInvalidation = {
    "makes a little less of it than it is", "brushes the feeling off",
    "tells {bidder} that the feeling isn’t so"};
constexpr std::array<std::string_view, 3> kCriticism = {
    "has a sting in it", "puts the blame on {bidder}", "goes for the person and not the matter"};
constexpr std::array<std::string_view, 3> kWithdrawal = {"goes a little flat", "closes the subject",
                                                         "leaves without a time of return"};
constexpr std::array<std::string_view, 3> kAccommodation = {
    "does {bidder} a favour", "gives something away to end the moment",
    "gives something away for good"};

void add(Clauses& clauses, int level, std::span<const std::string_view> phrases,
         const Names& names) {
  if (level > 0 && level <= static_cast<int>(phrases.size())) {
    clauses.push_back(fill(phrases[static_cast<std::size_t>(level - 1)], names));
  }
}

Clauses helping_clauses(const model::ReplyCodes& codes, const Names& names) {
  Clauses clauses;
  add(clauses, codes.validation, kValidation, names);
  if (codes.reassurance != model::Reassurance::kNone) {
    clauses.emplace_back(codes.reassurance == model::Reassurance::kSpecific
                             ? "promises something concrete"
                             : "says yes");
  }
  add(clauses, codes.availability, kAvailability, names);
  add(clauses, codes.autonomy, kAutonomy, names);
  return clauses;
}

/// What hurts the bidder.
Clauses hurting_clauses(const model::ReplyCodes& codes, const Names& names) {
  Clauses clauses;
  add(clauses, codes.invalidation, kInvalidation, names);
  add(clauses, codes.criticism, kCriticism, names);
  if (codes.pause.kind == model::PauseKind::kOpen && codes.withdrawal == 0) {
    clauses.emplace_back("goes without a time of return");
  }
  add(clauses, codes.withdrawal, kWithdrawal, names);
  return clauses;
}

std::string who_bears_it(bool hurts, bool gives_up, const Names& names, std::uint64_t fingerprint) {
  constexpr std::array<std::string_view, 2> kBidder = {"{bidder} is the one it reaches.",
                                                       "That part lands on {bidder}."};
  constexpr std::array<std::string_view, 2> kResponder = {
      "{responder} is the one it is taken from.", "That part comes out of {responder}."};
  if (hurts && gives_up) {
    return fill("It costs {bidder} something now and {responder} something later.", names);
  }
  return fill(variant(hurts ? std::span(kBidder) : std::span(kResponder), fingerprint), names);
}

std::string costing_half(const model::ReplyCodes& codes, bool stands_alone, const Names& names,
                         std::uint64_t fingerprint) {
  Clauses clauses = hurting_clauses(codes, names);
  const bool hurts = !clauses.empty();
  add(clauses, codes.accommodation, kAccommodation, names);
  constexpr std::array<std::string_view, 2> kSecond = {"It also", "In the same breath it"};
  return fmt::format("{} {}. {}", stands_alone ? "It" : variant(kSecond, fingerprint),
                     join_words(clauses),
                     who_bears_it(hurts, codes.accommodation > 0, names, fingerprint));
}

}  // namespace

Halves halves_of(const Language& /*say*/, const model::ReplyCodes& codes,
                 const model::StyleReading& reading, const Names& names,
                 std::uint64_t fingerprint) {
  const bool may_have_both = reading.style != model::ResponseStyle::kSupportive &&
                             reading.style != model::ResponseStyle::kPlain;
  const Clauses helping = helping_clauses(codes, names);
  if (!may_have_both || (helping.empty() && !reading.also.has_value())) {
    return {};
  }
  return {.helping = helping.empty() ? "" : fmt::format("It {}.", join_words(helping)),
          .costing = costing_half(codes, helping.empty(), names, fingerprint)};
}

}  // namespace attune::coach
