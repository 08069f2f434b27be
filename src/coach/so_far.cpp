// Looks back over the replies before this one; each question is a function, the first true one
// speaks.
#include "coach/so_far.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <variant>

#include "base/text.h"
#include "model/bands.h"

namespace attune::coach {

namespace {

using model::ReplyCodes;
using model::ResponseStyle;
using Variants = std::array<std::string_view, 3>;

constexpr int kGivesUp = 2;      // accommodation from here on gives up something of one's own
constexpr int kGrownBurden = 2;  // so many of them in one evening are felt as a load. Ours.
constexpr int kTurnsToward = 2;  // availability from here on turns toward the feeling

constexpr Variants kFloodedResponder = {
    to_say("Few words get in while {responder} is flooded. What would a break have done here, with "
           "the minute to be back in it?"),
    to_say("At this pulse no sentence does much, {responder}’s own included. Twenty minutes and a "
           "time to be back do more. Which time?"),
    to_say("{responder} is flooded, and it isn’t about wording now. What would half an hour apart "
           "look like, with the end of it named?")};
constexpr Variants kFloodedPause = {
    to_say("{responder} is flooded, and this is what a pause is for. The pulse has time to come "
           "down, and {bidder} has a time to look at."),
    to_say("Few words get in while {responder} is flooded. A time to be back does what a sentence "
           "can’t just now."),
    to_say("At this pulse a break is the kind answer, and the time in it makes it one for "
           "{bidder}.")};
constexpr Variants kOverwhelmedBidder = {
    to_say("Few words get in while {bidder} is overwhelmed. What could be done with hands, or with "
           "a short break that says when it ends?"),
    to_say("{bidder} is past listening for now, however good the sentence. Three words, or a pause "
           "with a time in it. Which would arrive?"),
    to_say("It’s a lot of words for somebody who is overwhelmed. What would be left of them in a "
           "minute, and what after half an hour apart with a time named?")};

constexpr Variants kPauseKept = {
    to_say("And the time that was named has been kept. What does {bidder} have now that wasn’t "
           "there before the break?"),
    to_say("And {responder} is back when it was said. The next break will be easier to bear."),
    to_say("And it was said when, and it is when. Which part of waiting was that good for?")};
constexpr Variants kPauseNotKept = {
    to_say("A break was to end here, and {responder} is off again. What is the next time worth, if "
           "one is named?"),
    to_say("The time came, and nobody stayed for it. Would a later one have been truer?"),
    to_say("Back, and away again. What did {bidder} count the minutes for?")};

constexpr Variants kSameWords = {
    to_say("The same words have been said once already. What would {bidder} have to hear in "
           "them this time?"),
    to_say("Word for word it was said before. What has changed since then?"),
    to_say("{bidder} has had these very words tonight. Where did they go?")};

constexpr Variants kAssuresAgain = {
    to_say("It’s the second time tonight that it’s promised. Did the first one have anything to "
           "hold on to?"),
    to_say("A second yes weighs a little less than the first. What could one see of it?"),
    to_say("It has been said once already, and asked again. What hadn’t got through?")};
constexpr Variants kAssuresOnceMore = {
    to_say("It’s at least the third assurance tonight, and each holds for a shorter while. What is "
           "it that they don’t reach?"),
    to_say("Assurance wears thin when there’s much of it. After this one, what is left to ask?"),
    to_say("There have been several of these now. What would make the next one unnecessary, "
           "besides a better one?")};
constexpr Variants kGivesInAgain = {
    to_say("It’s the second thing given away tonight. Who will miss them tomorrow?"),
    to_say("Something was given up before this as well. Do they add up to more than either meant?"),
    to_say("It gives in once more, out of kindness once more. What was gained the first time, and "
           "how long did it last?")};
constexpr Variants kGivesInOnceMore = {
    to_say("A good deal has been given away by now. What is {responder} still holding?"),
    to_say("It’s at least the third thing tonight. Has {bidder} asked for any of them?"),
    to_say("One present more, after several. What would {bidder} rather have than presents?")};
constexpr Variants kBrushesAgain = {
    to_say("It’s the second time that it’s waved aside. Where does it go in between?"),
    to_say("It was waved aside before, and it came back. What did it bring along?"),
    to_say("Twice now it hasn’t counted. What would {bidder} have to do for it to count?")};
constexpr Variants kBrushesOnceMore = {
    to_say("It has been waved aside several times by now, and it’s still in the room. What is it "
           "waiting for?"),
    to_say("That’s at least the third wave of the hand. How tired is the hand?"),
    to_say("By now {bidder} may expect it. What would surprise them both?")};
constexpr Variants kLeavesAgain = {
    to_say("It’s the second door tonight. Which of them was the one that was needed?"),
    to_say("There was a way out before this one too. What does {bidder} do the third time?"),
    to_say("Away a second time, and again without a time. What would one have cost?")};
constexpr Variants kLeavesOnceMore = {
    to_say("There have been several doors by now. What is on this side of them, that can’t be "
           "said?"),
    to_say("Out once more. Who is going to be the first to knock?"),
    to_say("This has been an evening of going. When would staying have been possible?")};
constexpr Variants kStingsAgain = {
    to_say("There was a hug with a sting in it before this one. Which of the two is remembered?"),
    to_say("A second time both at once. What would each half sound like by itself?"),
    to_say("It’s kind and it stings, as it did before. Who is the sting for?")};

constexpr Variants kBurdened = {
    to_say("{responder} has been carrying a lot for some time, and this comes on top. A kind limit "
           "would be a kindness to both. Which one is small enough?"),
    to_say(
        "It comes out of a cupboard that’s nearly empty. What could {responder} keep, and say so "
        "kindly?"),
    to_say("This costs {responder} more than it shows. A no with a time on it is also a present. "
           "What would it be?")};

const ReplyCodes* answer_in(const PlayedReply& reply) {
  return std::get_if<ReplyCodes>(&reply.codes);
}

/// How many of the replies before this one `are_so`.
template <typename Question>
int earlier_that(const ReplySoFar& reply, const Question& are_so) {
  return static_cast<int>(
      std::count_if(reply.earlier.begin(), reply.earlier.end(), [&](const PlayedReply& each) {
        const ReplyCodes* codes = answer_in(each);
        return codes != nullptr && are_so(*codes);
      }));
}

const PlayedReply* last_answer(const ReplySoFar& reply) {
  const auto found =
      std::find_if(reply.earlier.rbegin(), reply.earlier.rend(),
                   [](const PlayedReply& each) { return answer_in(each) != nullptr; });
  return found == reply.earlier.rend() ? nullptr : &*found;
}

bool is_of(const ReplyCodes& codes, ResponseStyle style) {
  return model::read_style(codes).style == style;
}

bool reassures(const ReplyCodes& codes) { return codes.reassurance != model::Reassurance::kNone; }

/// Gives up something, and keeps no limit.
bool gives_up(const ReplyCodes& codes) {
  return codes.accommodation >= kGivesUp && codes.autonomy == 0;
}

bool stings(const ReplyCodes& codes) {
  return is_of(codes, ResponseStyle::kMixed) && codes.invalidation + codes.criticism > 0;
}

std::string chosen(const Language& say, const Variants& variants, const ReplySoFar& reply,
                   const Names& names) {
  return fill(say(variant(variants, reply.chosen_by)), names);
}

/// What to say where this and that many before it are of a kind; null for a first time.
const Variants* by_count(int before, const Variants& second, const Variants& later) {
  if (before == 0) {
    return nullptr;
  }
  return before == 1 ? &second : &later;
}

const Variants* about_the_pause(const ReplySoFar& reply) {
  const PlayedReply* last = last_answer(reply);
  if (last == nullptr || answer_in(*last)->pause.kind != model::PauseKind::kReturnAt) {
    return nullptr;
  }
  if (model::effective_withdrawal(reply.codes) >= 2) {
    return &kPauseNotKept;
  }
  const bool turned_toward = reply.codes.validation > 0 || reply.codes.availability > 0;
  const bool hurts = reply.codes.invalidation > 1 || reply.codes.criticism > 1;
  return turned_toward && !hurts ? &kPauseKept : nullptr;
}

const Variants* about_the_words(const ReplySoFar& reply) {
  constexpr std::size_t kWorthNoticing = 8;  // code points: "Mm." may be said all evening
  const auto says_the_same = [&](const PlayedReply& each) {
    return answer_in(each) != nullptr && trim(each.words) == trim(reply.words);
  };
  return code_points(reply.words) >= kWorthNoticing &&
                 std::any_of(reply.earlier.begin(), reply.earlier.end(), says_the_same)
             ? &kSameWords
             : nullptr;
}

const Variants* about_the_cost(const ReplySoFar& reply) {
  if (gives_up(reply.codes)) {
    return by_count(earlier_that(reply, gives_up), kGivesInAgain, kGivesInOnceMore);
  }
  if (is_of(reply.codes, ResponseStyle::kDismissive)) {
    const auto brushes = [](const ReplyCodes& each) {
      return is_of(each, ResponseStyle::kDismissive);
    };
    return by_count(earlier_that(reply, brushes), kBrushesAgain, kBrushesOnceMore);
  }
  if (is_of(reply.codes, ResponseStyle::kWithdrawing)) {
    const auto leaves = [](const ReplyCodes& each) {
      return is_of(each, ResponseStyle::kWithdrawing);
    };
    return by_count(earlier_that(reply, leaves), kLeavesAgain, kLeavesOnceMore);
  }
  return stings(reply.codes) && earlier_that(reply, stings) > 0 ? &kStingsAgain : nullptr;
}

/// Only what is nearly the same again: a general yes after any, a promise after two of them.
const Variants* about_reassurance(const ReplySoFar& reply) {
  if (!reassures(reply.codes)) {
    return nullptr;
  }
  const int before = earlier_that(reply, reassures);
  const bool specific = reply.codes.reassurance == model::Reassurance::kSpecific;
  return specific && before < 2 ? nullptr : by_count(before, kAssuresAgain, kAssuresOnceMore);
}

/// Where much is carried already, or was taken on this evening, and this one takes more on.
const Variants* about_the_burden(const ReplySoFar& reply) {
  const std::optional<int> high = model::band_named(model::Quantity::kBurden, "high");
  const bool carries =
      model::band_index(model::Quantity::kBurden, reply.couple.slow.burden) == high.value_or(0) ||
      earlier_that(reply, gives_up) >= kGrownBurden;
  const bool gives = reply.codes.accommodation > 0 || reply.codes.availability >= kTurnsToward;
  return carries && gives && reply.codes.autonomy == 0 ? &kBurdened : nullptr;
}

}  // namespace

std::string flooding_words(const Language& say, const ReplySoFar& reply, const Names& names) {
  const std::optional<int> overwhelmed =
      model::band_named(model::Quantity::kDistress, "overwhelmed");
  if (reply.before.arousal >= reply.couple.parameters.flooding_threshold) {
    const bool pauses = reply.codes.pause.kind == model::PauseKind::kReturnAt;
    return chosen(say, pauses ? kFloodedPause : kFloodedResponder, reply, names);
  }
  const bool past_words = model::band_index(model::Quantity::kDistress, reply.before.distress) ==
                          overwhelmed.value_or(0);
  const bool pauses = reply.codes.pause.kind == model::PauseKind::kReturnAt;
  return past_words && !pauses ? chosen(say, kOverwhelmedBidder, reply, names) : "";
}

std::string addition_so_far(const Language& say, const ReplySoFar& reply, const Names& names) {
  for (const auto question :
       {about_the_pause, about_the_words, about_the_cost, about_the_burden, about_reassurance}) {
    if (const Variants* found = question(reply)) {
      return chosen(say, *found, reply, names);
    }
  }
  return "";
}

}  // namespace attune::coach
