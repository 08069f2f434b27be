// The first that fits: what cost somebody something comes before what was missing. Whoever plays an
// evening again is sent to try something else.
#include "coach/afterwards.h"

#include <array>
#include <vector>

#include "coach/wording.h"
#include "model/reply.h"

namespace attune::coach {

namespace {

/// What can be tried or written about in one situation: another visit, another of them.
using Ideas = std::array<std::string_view, 2>;

constexpr Ideas kAskAboutTheChange = {
    to_say("Name one thing that has changed, with the day it began, and ask about that. It needn’t "
           "sound calm."),
    to_say("Write down three small things that are different since a certain day, and read the "
           "shortest one out at breakfast.")};
constexpr Ideas kAskLikeTea = {
    to_say("At your own table, ask for one thing on one evening, the way one orders tea."),
    to_say("The next time the third sentence is on its way, say the first one again instead, "
           "slower.")};
constexpr Ideas kMoveFirst = {
    to_say("Before the next large question, carry something to the bin or the postbox, and then "
           "ask it once."),
    to_say("Put a hand on something cold, a tap or a window, count to the end of a song, and see "
           "whether it is still the same question.")};
constexpr Ideas kWhichWordReached = {
    to_say("When an answer comes, say which word of it reached you. Only the word."),
    to_say("Ask for one small thing you could also do without, and enjoy getting it.")};

constexpr Ideas kSmallTrueThing = {
    to_say("Where a kind untrue thing would be quicker, say one small true one."),
    to_say("Go back to one “I’m fine” of this week and hand in what belonged there.")};
constexpr Ideas kNameTheMinute = {
    to_say("The next time a break is needed, say the minute you’ll be back before you stand up. "
           "Twenty minutes or more, and then be back."),
    to_say("Agree on a word for “break, and back at”, on a day when nobody needs one.")};
constexpr Ideas kSayItAgain = {
    to_say("Go back to one sentence within the hour, and say it again the way it was meant."),
    to_say("When something sharp is on your tongue, say what it is about instead: the plate, the "
           "hour, the tone.")};
constexpr Ideas kSmallNo = {
    to_say("Say one small no with a time on it. Not now, after supper, will do."),
    to_say("Before the next yes, wait until you know what you’d have to move for it, and say "
           "that, too.")};

constexpr Ideas kBeSeenTo = {
    to_say("Do one thing this week that could be noticed with the sound off: be in at the hour you "
           "named."),
    to_say("Say first, before it is asked, one thing about this week that was really so.")};
constexpr Ideas kSayTheUnsaid = {
    to_say("At your own sink, before you answer, say one thing that nobody has said yet. Put a "
           "maybe in front of it."),
    to_say("For one question this week, answer the face and not the words.")};
constexpr Ideas kYesOnAChair = {
    to_say("Put something into the next yes that can be seen from a chair: an hour, a place, who "
           "brings the bread."),
    to_say("Leave a note where it will be found, with a time on it and nothing else.")};
constexpr Ideas kHowMuchIsLeft = {
    to_say("In the next long talk, say once how much you have left, in minutes, and stay for "
           "those."),
    to_say("Say one thing you’d rather not do this week, and one you’d gladly do, in one breath.")};
constexpr Ideas kNothingNew = {
    to_say("Do nothing new. Notice which sentence of this evening you already say at home, and "
           "when it goes missing."),
    to_say("Tell somebody which sentence of theirs did you good lately, and where you were "
           "standing.")};

constexpr Ideas kRightToWorry = {
    to_say("A time you were right to worry, and what you did with being right."),
    to_say("The first small sign of something that turned out to be so.")};
constexpr Ideas kOneThingForAnother = {
    to_say("A question you ask about one thing when you mean another."),
    to_say("The answer you’d have liked, word for word, and whose voice it has.")};
constexpr Ideas kLastThing = {
    to_say("The last thing that was said before an evening went quiet, and the thing before it."),
    to_say("A quarrel told from the chair it was about.")};
constexpr Ideas kKeptToYourself = {to_say("Something you kept to yourself because you wanted it."),
                                   to_say("A small thing between you that has no name yet.")};

/// By ResponseStyle.
constexpr std::array<Ideas, model::kAllStyles.size()> kPrompts = {
    {{to_say("A time somebody saw what you hadn’t said, and how you could tell."),
      to_say("Somebody who stayed in the room with you, and what they did with their hands.")},
     {to_say("Something you gave up so quietly that nobody could thank you for it."),
      to_say("A promise you keep that nobody asked for any more.")},
     {to_say("A true thing you said at the wrong moment, and who was in the room."),
      to_say("Something you were told was nothing, and how large it was.")},
     {to_say("A door you closed, and what you were keeping safe behind it."),
      to_say("The way back into a room: what you said first, or would have.")},
     {to_say("A sentence with a hug and a sting in it: one you’ve said, or one you were told."),
      to_say("A “but” you know by heart, and what stands before it.")},
     {to_say("An evening when nobody said anything much, and it was enough. Or nearly."),
      to_say("What the two of you talk about while you’re talking about the shopping.")}}};

const Ideas& experiment_of_the_one_who_asks(const Evening& evening) {
  if (evening.warranted) {
    return kAskAboutTheChange;
  }
  if (evening.pressed && !evening.started_softly) {
    return kAskLikeTea;
  }
  return evening.soothed_first ? kWhichWordReached : kMoveFirst;
}

/// Null where nothing cost anybody anything.
const Ideas* experiment_against_what_cost(const Evening& evening) {
  if (evening.untrue) {
    return &kSmallTrueThing;
  }
  if (evening.left_without_time) {
    return &kNameTheMinute;
  }
  if (evening.hurt && !evening.repaired) {
    return &kSayItAgain;
  }
  return evening.gave_up_own_need && !evening.kept_a_limit ? &kSmallNo : nullptr;
}

const Ideas& experiment_with_what_was_missing(const Evening& evening) {
  if (evening.warranted) {
    return kBeSeenTo;
  }
  if (!evening.said_the_unsaid) {
    return kSayTheUnsaid;
  }
  if (!evening.promised) {
    return kYesOnAChair;
  }
  return evening.kept_a_limit ? kNothingNew : kHowMuchIsLeft;
}

const Ideas& experiment_of(const Evening& evening) {
  if (evening.person_asked) {
    return experiment_of_the_one_who_asks(evening);
  }
  const Ideas* against = experiment_against_what_cost(evening);
  return against != nullptr ? *against : experiment_with_what_was_missing(evening);
}

const Ideas& prompt_of(const Evening& evening) {
  if (evening.warranted) {
    return kRightToWorry;
  }
  if (evening.person_asked) {
    return kOneThingForAnother;
  }
  const std::vector<model::ResponseStyle> most = evening.most_often();
  if (most.size() == 1) {
    return kPrompts.at(static_cast<std::size_t>(most.front()));
  }
  return evening.ends_alarmed ? kLastThing : kKeptToYourself;
}

}  // namespace

std::string_view experiment_after(const Language& say, const Evening& evening,
                                  std::uint64_t visit) {
  return say(variant(experiment_of(evening), visit));
}

std::string_view prompt_after(const Language& say, const Evening& evening, std::uint64_t visit) {
  return say(variant(prompt_of(evening), visit));
}

}  // namespace attune::coach
