// One kind a move, the first of these that it has: protest, something done for oneself first, a
// named need, a soft start; else it asks for nothing.
#include "coach/move_remark.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <variant>

#include "base/stable_hash.h"
#include "coach/now_words.h"
#include "coach/outlook.h"
#include "coach/remark.h"

namespace attune::coach {

namespace {

using model::BidderCodes;
using model::Need;
using Variants = std::array<std::string_view, 3>;

/// What is said of one kind of move.
struct MoveWords {
  Variants remark;
  std::string_view now;           ///< What it makes easy or hard.
  std::string_view over_repeats;  ///< Under the caveat.
};

constexpr MoveWords kProtest = {
    {to_say("{reply} says that something hurts, and not yet what. Which part of it could "
            "{responder} answer?"),
     to_say("There’s a question in it, and the push gets there first. What is the question?"),
     to_say("{reply} is easier to defend against than to answer. What would it be as one thing, on "
            "one evening?")},
    to_say("Harder to answer: there’s a push in it."),
    to_say("the question gets louder, and the answers shorter.")};
constexpr MoveWords kSoothedAndAsks = {
    {to_say("Something was done about the worry first, and the question is smaller for it. What "
            "was left of it to ask?"),
     to_say("The worry has been walked round once before it was said. What did it look like from "
            "behind?"),
     to_say("{reply} comes after something of {bidder}’s own, and it asks all the same. Both are "
            "in it. Which was the harder part?")},
    to_say("Easier to answer: some of the hurry is out of it."),
    to_say("the worry takes up less of the evening, and asking stays allowed.")};
constexpr MoveWords kSoothedOnly = {
    {to_say("{reply} does something about the moment without asking anybody. What is still there "
            "afterwards, that’s for {responder}?"),
     to_say("It’s for {bidder} alone, and it helps a little. Who could know that it was needed?"),
     to_say("{reply} makes some room. What does {bidder} want to put into it?")},
    to_say("Nothing to answer, and a bit more room."),
    to_say("the worry gets lighter to carry, and {responder} hears less of it than there is.")};
constexpr MoveWords kNamesNeed = {
    {to_say("{reply} says what would help, and it can be turned down. What if the answer comes a "
            "bit clumsily?"),
     to_say("It asks for one thing and names it. How will {bidder} know it when it comes?"),
     to_say("{reply} leaves {responder} nothing to guess. What would it be like to be given it?")},
    to_say("Easier to answer: it says what would help."),
    to_say("there’s less to guess for {responder}, and asking once is more often enough.")};
constexpr MoveWords kSoft = {
    {to_say("{reply} starts gently, and that’s easier to turn toward. What does it ask for?"),
     to_say("It leaves the door open. What does {bidder} hope comes through it?"),
     to_say("{reply} doesn’t accuse anybody. Is what’s wanted in it yet?")},
    to_say("Easier to answer: it comes in gently."),
    to_say("{responder} stays easier to reach, and what’s wanted is still to be said.")};
constexpr MoveWords kAsksNothing = {
    {to_say("{reply} leaves the worry out of it for now. What would tell {responder} that it’s "
            "there?"),
     to_say("It asks for nothing, and nothing can go astray. What stays behind?"),
     to_say("{reply} may be meant to spare {responder}. What would {responder} say to being "
            "spared?")},
    to_say("It asks for nothing in particular."),
    to_say("the worry stays in one pair of hands.")};

constexpr Variants kRises = {
    to_say("It pushes harder than what came before. What had {bidder} hoped the last one would "
           "bring?"),
    to_say("It has gone up a step, as things do that aren’t heard. Which word was to be heard?"),
    to_say("The last one didn’t get through, and this one pushes more. Would fewer get further?")};
constexpr Variants kSoftens = {
    to_say("A while ago it pushed more. What made the room for this one?"),
    to_say("It was pushed before, and now it’s put down where it can be picked up. What changed?"),
    to_say("After the push before, this is hard to begin. It has been begun.")};
constexpr Variants kAfterSoothing = {
    to_say("And it comes after {bidder} had done something else first. Can one hear that in it?"),
    to_say("What {bidder} did before it is still in the voice. What would it have been without?"),
    to_say("The pause of one’s own, earlier, has left some air in it. Who notices?")};
constexpr Variants kWaits = {
    to_say("It was asked once, and now there’s waiting. What is the waiting filled with?"),
    to_say("One question is out, and no second one runs after it. What does that cost {bidder}?"),
    to_say("Asked once and left standing. That’s the longest part of asking.")};
constexpr Variants kIntoFlooding = {
    to_say("{responder} is flooded, and even a soft question finds little room now. Which time "
           "could it be asked for instead?"),
    to_say("Few words get in on the other side just now. What could be put off by half an hour, "
           "with the half hour said?"),
    to_say("At {responder}’s pulse any question sounds like an alarm. What would wait, if the end "
           "of the wait were named?")};

bool asks(const BidderCodes& codes) {
  return codes.need != Need::kNone || codes.softness > 0 || codes.protest > 0;
}

const MoveWords& words_for(const BidderCodes& codes) {
  if (codes.protest > 0) {
    return kProtest;
  }
  if (codes.soothed > 0) {
    return asks(codes) ? kSoothedAndAsks : kSoothedOnly;
  }
  if (codes.need != Need::kNone) {
    return kNamesNeed;
  }
  return codes.softness > 0 ? kSoft : kAsksNothing;
}

std::vector<BidderCodes> moves_before(const MoveInContext& move) {
  std::vector<BidderCodes> moves;
  for (const PlayedReply& each : move.earlier) {
    if (const auto* codes = std::get_if<BidderCodes>(&each.codes)) {
      moves.push_back(*codes);
    }
  }
  return moves;
}

/// What the moves before this one add to it; null where they add nothing.
const Variants* about_the_evening(const BidderCodes& now, const std::vector<BidderCodes>& before) {
  if (before.empty()) {
    return nullptr;
  }
  const int last = before.back().protest;
  const bool soothed = std::any_of(before.begin(), before.end(),
                                   [](const BidderCodes& each) { return each.soothed > 0; });
  if (now.protest > 0) {
    return last > 0 && now.protest > last ? &kRises : nullptr;
  }
  if (asks(now)) {
    return last > 0 ? &kSoftens : (soothed ? &kAfterSoothing : nullptr);
  }
  const bool asked_once = std::count_if(before.begin(), before.end(), asks) == 1;
  return asked_once && last == 0 ? &kWaits : nullptr;
}

std::string addition_to(const Language& say, const MoveInContext& move, std::uint64_t chosen_by) {
  if (move.danger) {
    return "";
  }
  const auto put = [&](const Variants& variants) {
    return fill(say(variant(variants, chosen_by)), move.names);
  };
  if (move.couple.situation.engagement < kWarrantedBelow) {
    return warranted_worry(say, move.names, chosen_by);
  }
  if (move.before.arousal >= move.couple.parameters.flooding_threshold && asks(move.codes)) {
    return put(kIntoFlooding);
  }
  const Variants* found = about_the_evening(move.codes, moves_before(move));
  return found == nullptr ? "" : put(*found);
}

/// A question is no reply: where it is too long to be quoted it is "it".
std::string subject_of(const Language& say, std::string_view words) {
  std::string subject = as_subject(say, words);
  return subject == say("The reply") ? std::string(say("It")) : subject;
}

/// Where the worry has a reason nothing is wondered about how it was put.
std::string note_on(const Language& say, const MoveInContext& move, std::uint64_t chosen_by) {
  const std::string addition = addition_to(say, move, chosen_by);
  const bool warranted = move.couple.situation.engagement < kWarrantedBelow;
  std::string note = move.author_note;
  if (note.empty() && (!warranted || move.danger)) {
    note = fill(say(variant(words_for(move.codes).remark, chosen_by)), move.names,
                subject_of(say, move.words));
  }
  return note.empty() || addition.empty() ? note + addition : fmt::format("{} {}", note, addition);
}

void add_level(const Language& say, std::vector<Evidence>& evidence, int level,
               const Evidence& code) {
  if (level > 0) {
    Evidence found = code;
    found.value = say("{} on a scale of {}", level, 3);
    evidence.push_back(std::move(found));
  }
}

std::string_view need_in_words(const Language& say, Need need) {
  switch (need) {
    case Need::kNone:
      return "";
    case Need::kReassurance:
      return say("says clearly that reassurance is wanted");
    case Need::kUnderstanding:
      return say("says clearly that understanding is wanted");
    case Need::kSafety:
      return say("says clearly what would make it safer");
  }
  return "";
}

}  // namespace

std::vector<Evidence> evidence_for_move(const Language& say, const BidderCodes& codes) {
  std::vector<Evidence> evidence;
  add_level(say, evidence, codes.softness,
            {.code = "softness",
             .name = std::string(say("softness")),
             .value = "",
             .meaning = std::string(say("starts gently, with one thing and without blame")),
             .source = std::string(say("Gottman, on soft start-up, from secondary sources"))});
  add_level(say, evidence, codes.soothed,
            {.code = "soothed",
             .name = std::string(say("soothed")),
             .value = "",
             .meaning = std::string(say("does something about the worry before asking")),
             .source = std::string(say("our code; the practice of settling before asking"))});
  if (codes.need != Need::kNone) {
    evidence.push_back({.code = "need",
                        .name = std::string(say("need")),
                        .value = std::string(say("present")),
                        .meaning = std::string(need_in_words(say, codes.need)),
                        .source = std::string(say("our code; the practice of naming the need"))});
  }
  add_level(say, evidence, codes.protest,
            {.code = "protest",
             .name = std::string(say("protest")),
             .value = "",
             .meaning = std::string(say("presses or blames, so that something comes back at all")),
             .source = std::string(say("attachment theory, on protest")),
             .helps = false});
  return evidence;
}

Feedback read_move(const Language& say, const MoveInContext& move) {
  const std::uint64_t content = stable_hash(
      move.words, stable_hash(fmt::format("{} {} {} {}", move.codes.softness, move.codes.soothed,
                                          move.codes.protest, static_cast<int>(move.codes.need))));
  const std::uint64_t chosen_by = draw(content, 0) + move.visit;
  const MoveWords& words = words_for(move.codes);
  Feedback feedback;
  feedback.words = move.words;
  feedback.note = note_on(say, move, chosen_by);
  feedback.now = fmt::format("{} {}", say(words.now),
                             now_in_words(say, move.names, move.before, move.after, chosen_by));
  if (!move.danger) {
    feedback.over_repeats = under_caveat(say, fill(say(words.over_repeats), move.names));
  }
  feedback.evidence = evidence_for_move(say, move.codes);
  point_at_words(feedback.evidence, move.from, move.words);
  return feedback;
}

}  // namespace attune::coach
