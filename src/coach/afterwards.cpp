// The first sentence that fits: what cost somebody something comes before what was missing.
#include "coach/afterwards.h"

#include <vector>

#include "model/reply.h"

namespace attune::coach {

namespace {

std::string_view experiment_of_the_one_who_asks(const Language& say, const Evening& evening) {
  if (evening.warranted) {
    return say(
        "Name one thing that has changed, with the day it began, and ask about that. It needn’t "
        "sound calm.");
  }
  if (evening.pressed && !evening.started_softly) {
    return say("At your own table, ask for one thing on one evening, the way one orders tea.");
  }
  if (!evening.soothed_first) {
    return say(
        "Before the next large question, carry something to the bin or the postbox, and then "
        "ask it once.");
  }
  return say("When an answer comes, say which word of it reached you. Only the word.");
}

std::string_view experiment_against_what_cost(const Language& say, const Evening& evening) {
  if (evening.untrue) {
    return say("Where a kind untrue thing would be quicker, say one small true one.");
  }
  if (evening.left_without_time) {
    return say(
        "The next time a break is needed, say the minute you’ll be back before you stand up. "
        "Twenty minutes or more, and then be back.");
  }
  if (evening.hurt && !evening.repaired) {
    return say("Go back to one sentence within the hour, and say it again the way it was meant.");
  }
  if (evening.gave_up_own_need && !evening.kept_a_limit) {
    return say("Say one small no with a time on it. Not now, after supper, will do.");
  }
  return "";
}

std::string_view experiment_with_what_was_missing(const Language& say, const Evening& evening) {
  if (evening.warranted) {
    return say(
        "Do one thing this week that could be noticed with the sound off: be in at the hour you "
        "named.");
  }
  if (!evening.said_the_unsaid) {
    return say(
        "At your own sink, before you answer, say one thing that nobody has said yet. Put a "
        "maybe in front of it.");
  }
  if (!evening.promised) {
    return say(
        "Put something into the next yes that can be seen from a chair: an hour, a place, who "
        "brings the bread.");
  }
  if (!evening.kept_a_limit) {
    return say(
        "In the next long talk, say once how much you have left, in minutes, and stay for "
        "those.");
  }
  return say(
      "Do nothing new. Notice which sentence of this evening you already say at home, and when "
      "it goes missing.");
}

std::string_view prompt_for(const Language& say, model::ResponseStyle style) {
  switch (style) {
    case model::ResponseStyle::kSupportive:
      return say("A time somebody saw what you hadn’t said, and how you could tell.");
    case model::ResponseStyle::kEnabling:
      return say("Something you gave up so quietly that nobody could thank you for it.");
    case model::ResponseStyle::kDismissive:
      return say("A true thing you said at the wrong moment, and who was in the room.");
    case model::ResponseStyle::kWithdrawing:
      return say("A door you closed, and what you were keeping safe behind it.");
    case model::ResponseStyle::kMixed:
      return say("A sentence with a hug and a sting in it: one you’ve said, or one you were told.");
    case model::ResponseStyle::kPlain:
      return say("An evening when nobody said anything much, and it was enough. Or nearly.");
  }
  return "";
}

}  // namespace

std::string_view experiment_after(const Language& say, const Evening& evening) {
  if (evening.person_asked) {
    return experiment_of_the_one_who_asks(say, evening);
  }
  const std::string_view against = experiment_against_what_cost(say, evening);
  return against.empty() ? experiment_with_what_was_missing(say, evening) : against;
}

std::string_view prompt_after(const Language& say, const Evening& evening) {
  if (evening.warranted) {
    return say("A time you were right to worry, and what you did with being right.");
  }
  if (evening.person_asked) {
    return say("A question you ask about one thing when you mean another.");
  }
  const std::vector<model::ResponseStyle> most = evening.most_often();
  if (most.size() == 1) {
    return prompt_for(say, most.front());
  }
  return evening.ends_alarmed ? say("The last thing that was said before an evening went quiet, "
                                    "and the thing before it.")
                              : say("Something you kept to yourself because you wanted it.");
}

}  // namespace attune::coach
