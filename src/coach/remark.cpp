// A few sentences for each kind of reply; the fingerprint of the reply picks one of them.
#include "coach/remark.h"

#include <array>
#include <span>

namespace attune::coach {

namespace {

using Variants = std::span<const std::string_view>;

constexpr std::array<std::string_view, 3> kSupportiveWithLimit = {
    to_say(
        "{reply} sees {bidder} and keeps something for {responder}. What does it leave for another "
        "evening?"),
    to_say("{reply} stays, and there are still two people in it. What can {bidder} ask now that "
           "wasn’t "
           "possible before?"),
    to_say("{reply} makes room for {bidder} and leaves {responder} some too. Which of the two was "
           "harder to say?")};
constexpr std::array<std::string_view, 3> kSupportiveWithoutLimit = {
    to_say("{reply} shows {bidder} that something was seen. What would {responder} still like to "
           "say?"),
    to_say("{reply} looks as well as answers. What of {responder}’s own evening isn’t in it yet?"),
    to_say("{reply} gives {bidder} something to hold. What is {responder} holding meanwhile?")};
constexpr std::array<std::string_view, 3> kSupportiveWithoutPromise = {
    to_say("{reply} stays with {bidder}. Which hour or which chair could it name?"),
    to_say("{reply} turns toward {bidder}. What in it can be held on to when the door closes?"),
    to_say("{reply} is near. When {bidder} wakes at three, what of it will still be there?")};

constexpr std::array<std::string_view, 3> kEnablingOnce = {
    to_say("{reply} is kind, and it takes something from {responder} to stop the moment. What was "
           "it?"),
    to_say("{reply} answers the hurry in the question. What was {bidder} asking for, under the "
           "hurry?"),
    to_say("{reply} stops the asking for tonight, and {responder} goes without something. Was it "
           "asked for?")};
constexpr std::array<std::string_view, 3> kEnablingForGood = {
    to_say(
        "{reply} gives away more than this evening. Who goes without it on an ordinary Thursday?"),
    to_say("{reply} is a present, and a large one. What did {bidder} want before it was offered?"),
    to_say("{reply} is a promise for every week there is. Which of those weeks will be the first "
           "hard one?")};

constexpr std::array<std::string_view, 3> kInvalidates = {
    to_say("{reply} answers the asking and leaves the worry where it was. What would {bidder} "
           "still like "
           "to know?"),
    to_say("{reply} may be true, as far as it goes. Where does the feeling go now?"),
    to_say("{reply} closes the matter from one side. What is it still doing on the other?")};
constexpr std::array<std::string_view, 3> kDenies = {
    to_say("{reply} tells {bidder} what there is to feel. What was there before it was told?"),
    to_say("{reply} knows better what {bidder} feels than {bidder} does. What had {bidder} seen, "
           "before that?"),
    to_say("After {reply} there’s less to say and as much to feel. Which true thing was in the "
           "worry?")};
constexpr std::array<std::string_view, 3> kBlames = {
    to_say("There may be a tired, true thing in it, and the blame gets there first. How would the "
           "true "
           "thing sound alone?"),
    to_say("{reply} lands on {bidder}, and the question is still on the table. Which part of it is "
           "about "
           "{responder}?"),
    to_say("{reply} makes it {bidder}’s doing. What would it be with the word “I” in it?")};
constexpr std::array<std::string_view, 3> kAttacks = {
    to_say(
        "{reply} is about who {bidder} is, and the question was about tonight. What had become too "
        "much?"),
    to_say("{reply} goes past the matter and at {bidder}. What was the last thing before it that "
           "{responder} could still bear?"),
    to_say("It hits the person, and the question gets no answer. What does {responder} need that "
           "can’t be asked for like this?")};

constexpr std::array<std::string_view, 3> kLeaves = {
    to_say("Wanting to be out of it is allowed. What would a time of return have changed?"),
    to_say("{reply} closes something. What is {responder} keeping safe behind it?"),
    to_say("{reply} gets {responder} some quiet. What does {bidder} hear in the quiet?")};
constexpr std::array<std::string_view, 3> kOpenPause = {
    to_say("{reply} is half a pause. It goes, and there’s no time to come back in it. Which time "
           "would "
           "have been true?"),
    to_say("{reply} takes a break, and its end is open. What does {bidder} do with an evening of "
           "maybe?"),
    to_say("A break may be just right. It’s the minute that’s missing. Which one could {responder} "
           "keep?")};

constexpr std::array<std::string_view, 3> kMixedSting = {
    to_say("Two things in one breath, and {bidder} can’t keep only the first. Which half would "
           "{responder} "
           "keep?"),
    to_say("{reply} reaches {bidder} and stings on the way. What would be left of it without the "
           "sting?"),
    to_say("{reply} gives with one hand and pokes with the other. Which did {bidder} feel first?")};
constexpr std::array<std::string_view, 3> kMixedLeaving = {
    to_say("{reply} is friendly and already half out of the room. What would one more minute have "
           "said?"),
    to_say("{reply} is warm, with a coat on. What would have been enough, to be able to go then?"),
    to_say("There’s a yes in it, and steps. What would {bidder} like to have heard sitting down?")};
constexpr std::array<std::string_view, 3> kMixedFavour = {
    to_say("{reply} does {bidder} a favour. Which part of it is for {bidder}, and which is for a "
           "bit of "
           "quiet?"),
    to_say("{reply} is kind and a little in a hurry. What would it be without the hurry?"),
    to_say("A favour is allowed. What would {responder} have liked to say besides?")};
constexpr std::array<std::string_view, 3> kMixedGivingAway = {
    to_say("{reply} keeps one limit and gives another away. Which of the two will still stand next "
           "time?"),
    to_say("{reply} says no to one thing and yes to too much. Which one will be remembered on "
           "Sunday?"),
    to_say("There’s a limit in it, and a hole beside the limit. Who will find it first?")};

constexpr std::array<std::string_view, 3> kPause = {
    to_say(
        "The time of return is what makes it a pause. What does {bidder} do with both hands until "
        "then?"),
    to_say("It goes, and it says when it comes back. Where does {bidder} put the minutes?"),
    to_say("A break with an end to it. What would make the end easy to keep?")};
constexpr std::array<std::string_view, 3> kPlainLimit = {
    to_say("{reply} keeps a limit. What could stand beside it, so that {bidder} knows where "
           "{responder} "
           "is?"),
    to_say("{reply} is a no, kindly said. What can {bidder} still count on?"),
    to_say("There’s a limit, and nothing hurts. What would show that the door is open?")};
constexpr std::array<std::string_view, 3> kPlainTurning = {
    to_say(
        "{reply} turns toward {bidder}. What has {responder} seen, that isn’t in the words yet?"),
    to_say("{reply} comes nearer. What would {bidder} have to hear, to notice that?"),
    to_say("It looks up from whatever it was. What does it see?")};
constexpr std::array<std::string_view, 3> kPlain = {
    to_say("Ordinary talk, and an evening needs plenty of it. Was there a question under the "
           "question?"),
    to_say("{reply} is everyday talk. What might {bidder} have been listening for in it?"),
    to_say("Nothing much is said, and that’s most of a life. What was the pause after it like?")};

constexpr std::array<std::string_view, 3> kUntrue = {
    to_say("It was said to soothe, and it isn’t so. What becomes of the next true sentence?"),
    to_say("It helps for as long as it’s believed. How long is that?"),
    to_say("{reply} buys a quiet hour with something that isn’t so. Who pays for it later?")};

constexpr std::array<std::string_view, 3> kWarranted = {
    to_say("The worry has a reason here: in deeds, {responder} really has been further off. What "
           "could be "
           "done about that, as well as said?"),
    to_say("{bidder} isn’t imagining it. {responder} has really been less around. Which deed would "
           "answer "
           "that?"),
    to_say("Something really has changed, and {bidder} has noticed. What could {responder} do "
           "about it by "
           "Sunday?")};

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
