// Each level of a code has its clause; the helping ones are joined, and so are the costing ones.
#include "coach/halves.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace attune::coach {

namespace {

using Clauses = std::vector<std::string>;

// Each says what "it" does at that level of the code, level 1 first.
constexpr std::array<std::string_view, 6> kValidation = {
    to_say("listens"),
    to_say("shows that something was seen"),
    to_say("says what {bidder} had not said"),
    to_say("says why it makes sense, after what came before"),
    to_say("says that anyone would feel it, after what happened"),
    to_say("meets {bidder} as an equal")};
constexpr std::array<std::string_view, 3> kAvailability = {
    to_say("is friendly to {bidder}"), to_say("turns toward {bidder} and stays"),
    to_say("opens a way in for {bidder}")};
constexpr std::array<std::string_view, 3> kAutonomy = {
    to_say("says how things are with {responder}"), to_say("keeps a limit of its own, kindly"),
    to_say("keeps a limit and stays in reach")};
constexpr std::array<std::string_view, 3> kInvalidation = {
    to_say("makes a little less of it than it is"), to_say("brushes the feeling off"),
    to_say("tells {bidder} that the feeling isn’t so")};
constexpr std::array<std::string_view, 3> kCriticism = {
    to_say("has a sting in it"), to_say("puts the blame on {bidder}"),
    to_say("goes for the person and not the matter")};
constexpr std::array<std::string_view, 3> kWithdrawal = {to_say("goes a little flat"),
                                                         to_say("closes the subject"),
                                                         to_say("leaves without a time of return")};
constexpr std::array<std::string_view, 3> kAccommodation = {
    to_say("does {bidder} a favour"), to_say("gives something away to end the moment"),
    to_say("gives something away for good")};

void add(const Language& say, Clauses& clauses, int level,
         std::span<const std::string_view> phrases, const Names& names) {
  if (level > 0 && level <= static_cast<int>(phrases.size())) {
    clauses.push_back(fill(say(phrases[static_cast<std::size_t>(level - 1)]), names));
  }
}

Clauses helping_clauses(const Language& say, const model::ReplyCodes& codes, const Names& names) {
  Clauses clauses;
  add(say, clauses, codes.validation, kValidation, names);
  if (codes.reassurance != model::Reassurance::kNone) {
    clauses.emplace_back(codes.reassurance == model::Reassurance::kSpecific
                             ? say("promises something concrete")
                             : say("says yes"));
  }
  add(say, clauses, codes.availability, kAvailability, names);
  add(say, clauses, codes.autonomy, kAutonomy, names);
  return clauses;
}

/// What hurts the bidder.
Clauses hurting_clauses(const Language& say, const model::ReplyCodes& codes, const Names& names) {
  Clauses clauses;
  add(say, clauses, codes.invalidation, kInvalidation, names);
  add(say, clauses, codes.criticism, kCriticism, names);
  if (codes.pause.kind == model::PauseKind::kOpen && codes.withdrawal == 0) {
    clauses.emplace_back(say("goes without a time of return"));
  }
  add(say, clauses, codes.withdrawal, kWithdrawal, names);
  return clauses;
}

std::string who_bears_it(const Language& say, bool hurts, bool gives_up, const Names& names,
                         std::uint64_t fingerprint) {
  constexpr std::array<std::string_view, 3> kBidder = {to_say("{bidder} is the one it reaches."),
                                                       to_say("{bidder} pays for that part."),
                                                       to_say("That part lands on {bidder}.")};
  constexpr std::array<std::string_view, 3> kResponder = {
      to_say("{responder} pays for that part."), to_say("{responder} is the one it is taken from."),
      to_say("That part comes out of {responder}.")};
  if (hurts && gives_up) {
    return fill(say("It costs {bidder} something now and {responder} something later."), names);
  }
  return fill(say(variant(hurts ? std::span(kBidder) : std::span(kResponder), fingerprint)), names);
}

std::string costing_half(const Language& say, const model::ReplyCodes& codes, bool stands_alone,
                         const Names& names, std::uint64_t fingerprint) {
  Clauses clauses = hurting_clauses(say, codes, names);
  const bool hurts = !clauses.empty();
  add(say, clauses, codes.accommodation, kAccommodation, names);
  constexpr std::array<std::string_view, 3> kSecond = {
      to_say("It also {}. {}"), to_say("And it {}. {}"), to_say("In the same breath it {}. {}")};
  const std::string deeds = say.list(clauses);
  const std::string bearer = who_bears_it(say, hurts, codes.accommodation > 0, names, fingerprint);
  return stands_alone ? say("It {}. {}", deeds, bearer)
                      : say.with(variant(kSecond, fingerprint), deeds, bearer);
}

}  // namespace

Halves halves_of(const Language& say, const model::ReplyCodes& codes,
                 const model::StyleReading& reading, const Names& names,
                 std::uint64_t fingerprint) {
  const bool may_have_both = reading.style != model::ResponseStyle::kSupportive &&
                             reading.style != model::ResponseStyle::kPlain;
  const Clauses helping = helping_clauses(say, codes, names);
  if (!may_have_both || (helping.empty() && !reading.also.has_value())) {
    return {};
  }
  return {.helping = helping.empty() ? "" : say("It {}.", say.list(helping)),
          .costing = costing_half(say, codes, helping.empty(), names, fingerprint)};
}

}  // namespace attune::coach
