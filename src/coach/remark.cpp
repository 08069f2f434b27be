// A few sentences for each kind of reply; the fingerprint of the reply picks one of them.
#include "coach/remark.h"

#include <array>
#include <span>

namespace attune::coach {

namespace {

using Variants = std::span<const std::string_view>;

constexpr std::array<std::string_view, 2> kSupportiveWithLimit = {
    to_say(
        "{reply} sees {bidder} and keeps something for {responder}. What does it leave for another "
        "evening?"),
    to_say("{reply} stays, and there are still two people in it. What can {bidder} ask now that "
           "wasn’t "
           "possible before?")};
constexpr std::array<std::string_view, 2> kSupportiveWithoutLimit = {
    to_say("{reply} shows {bidder} that something was seen. What would {responder} still like to "
           "say?"),
    to_say("{reply} looks as well as answers. What of {responder}’s own evening isn’t in it yet?")};
constexpr std::array<std::string_view, 2> kSupportiveWithoutPromise = {
    to_say("{reply} stays with {bidder}. Which hour or which chair could it name?"),
    to_say("{reply} turns toward {bidder}. What in it can be held on to when the door closes?")};

constexpr std::array<std::string_view, 2> kEnablingOnce = {
    to_say("{reply} is kind, and it takes something from {responder} to stop the moment. What was "
           "it?"),
    to_say("{reply} answers the hurry in the question. What was {bidder} asking for, under the "
           "hurry?")};
constexpr std::array<std::string_view, 2> kEnablingForGood = {
    to_say(
        "{reply} gives away more than this evening. Who goes without it on an ordinary Thursday?"),
    to_say("{reply} is a present, and a large one. What did {bidder} want before it was offered?")};

constexpr std::array<std::string_view, 2> kInvalidates = {
    to_say("{reply} answers the asking and leaves the worry where it was. What would {bidder} "
           "still like "
           "to know?"),
    to_say("{reply} may be true, as far as it goes. Where does the feeling go now?")};
constexpr std::array<std::string_view, 1> kDenies = {
    to_say("{reply} tells {bidder} what there is to feel. What was there before it was told?")};
constexpr std::array<std::string_view, 2> kBlames = {
    to_say("There may be a tired, true thing in it, and the blame gets there first. How would the "
           "true "
           "thing sound alone?"),
    to_say("{reply} lands on {bidder}, and the question is still on the table. Which part of it is "
           "about "
           "{responder}?")};
constexpr std::array<std::string_view, 1> kAttacks = {to_say(
    "{reply} is about who {bidder} is, and the question was about tonight. What had become too "
    "much?")};

constexpr std::array<std::string_view, 2> kLeaves = {
    to_say("Wanting to be out of it is allowed. What would a time of return have changed?"),
    to_say("{reply} closes something. What is {responder} keeping safe behind it?")};
constexpr std::array<std::string_view, 1> kOpenPause = {to_say(
    "{reply} is half a pause. It goes, and there’s no time to come back in it. Which time would "
    "have been true?")};

constexpr std::array<std::string_view, 2> kMixedSting = {
    to_say("Two things in one breath, and {bidder} can’t keep only the first. Which half would "
           "{responder} "
           "keep?"),
    to_say("{reply} reaches {bidder} and stings on the way. What would be left of it without the "
           "sting?")};
constexpr std::array<std::string_view, 1> kMixedLeaving = {to_say(
    "{reply} is friendly and already half out of the room. What would one more minute have said?")};
constexpr std::array<std::string_view, 1> kMixedFavour = {to_say(
    "{reply} does {bidder} a favour. Which part of it is for {bidder}, and which is for a bit of "
    "quiet?")};
constexpr std::array<std::string_view, 1> kMixedGivingAway = {
    to_say("{reply} keeps one limit and gives another away. Which of the two will still stand next "
           "time?")};

constexpr std::array<std::string_view, 1> kPause = {to_say(
    "The time of return is what makes it a pause. What does {bidder} do with both hands until "
    "then?")};
constexpr std::array<std::string_view, 1> kPlainLimit = {to_say(
    "{reply} keeps a limit. What could stand beside it, so that {bidder} knows where {responder} "
    "is?")};
constexpr std::array<std::string_view, 1> kPlainTurning = {to_say(
    "{reply} turns toward {bidder}. What has {responder} seen, that isn’t in the words yet?")};
constexpr std::array<std::string_view, 2> kPlain = {
    to_say("Ordinary talk, and an evening needs plenty of it. Was there a question under the "
           "question?"),
    to_say("{reply} is everyday talk. What might {bidder} have been listening for in it?")};

constexpr std::array<std::string_view, 1> kUntrue = {
    to_say("It was said to soothe, and it isn’t so. What becomes of the next true sentence?")};

constexpr std::array<std::string_view, 2> kWarranted = {
    to_say("The worry has a reason here: in deeds, {responder} really has been further off. What "
           "could be "
           "done about that, as well as said?"),
    to_say("{bidder} isn’t imagining it. {responder} has really been less around. Which deed would "
           "answer "
           "that?")};

Variants for_supportive(const model::ReplyCodes& codes) {
  if (codes.autonomy >= 1) {
    return kSupportiveWithLimit;
  }
  return codes.reassurance == model::Reassurance::kSpecific ? Variants(kSupportiveWithoutLimit)
                                                            : Variants(kSupportiveWithoutPromise);
}

Variants for_dismissive(const model::ReplyCodes& codes) {
  if (codes.criticism > codes.invalidation) {
    return codes.criticism >= 3 ? Variants(kAttacks) : Variants(kBlames);
  }
  return codes.invalidation >= 3 ? Variants(kDenies) : Variants(kInvalidates);
}

Variants for_mixed(const model::ReplyCodes& codes) {
  if (codes.invalidation > 0 || codes.criticism > 0) {
    return kMixedSting;
  }
  if (model::effective_withdrawal(codes) > 0) {
    return kMixedLeaving;
  }
  return codes.accommodation >= 2 ? Variants(kMixedGivingAway) : Variants(kMixedFavour);
}

Variants for_plain(const model::ReplyCodes& codes) {
  if (codes.pause.kind == model::PauseKind::kReturnAt) {
    return kPause;
  }
  if (codes.autonomy >= 2) {
    return kPlainLimit;
  }
  return codes.availability >= 2 ? Variants(kPlainTurning) : Variants(kPlain);
}

Variants variants_for(const model::ReplyCodes& codes, model::ResponseStyle style) {
  switch (style) {
    case model::ResponseStyle::kSupportive:
      return for_supportive(codes);
    case model::ResponseStyle::kEnabling:
      return codes.accommodation >= 3 ? Variants(kEnablingForGood) : Variants(kEnablingOnce);
    case model::ResponseStyle::kDismissive:
      return for_dismissive(codes);
    case model::ResponseStyle::kWithdrawing:
      return codes.pause.kind == model::PauseKind::kOpen ? Variants(kOpenPause) : Variants(kLeaves);
    case model::ResponseStyle::kMixed:
      return for_mixed(codes);
    case model::ResponseStyle::kPlain:
      return for_plain(codes);
  }
  return kPlain;
}

}  // namespace

std::string remark_on(const Language& say, const ReplyRead& reply, const Names& names) {
  const Variants variants =
      reply.codes.untrue ? Variants(kUntrue) : variants_for(reply.codes, reply.style);
  return fill(say(variant(variants, reply.fingerprint)), names, as_subject(say, reply.words));
}

std::string warranted_worry(const Language& say, const Names& names, std::uint64_t fingerprint) {
  return fill(say(variant(kWarranted, fingerprint)), names);
}

}  // namespace attune::coach
