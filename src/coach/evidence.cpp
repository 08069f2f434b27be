// A table for each code: what a level means, and the source that says so.
#include "coach/evidence.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "coach/wording.h"
#include "scenario/code_words.h"

namespace attune::coach {

namespace {

using Levels = std::span<const std::string_view>;

// What each level of a code means, level 1 first. Source: the coding conventions of
// README.md#codes.
constexpr std::array<std::string_view, 6> kValidation = {
    to_say("gives attention and listens"),
    to_say("says back what was said or plainly shown"),
    to_say("says what had not been said"),
    to_say("makes sense of it by what came before"),
    to_say("finds that anyone would, given what is happening now"),
    to_say("answers as an equal, out of one’s own openness")};
constexpr std::array<std::string_view, 3> kAvailability = {
    to_say("answers in a friendly way"), to_say("turns toward the feeling and stays"),
    to_say("invites the other in, or stays with a time named")};
constexpr std::array<std::string_view, 3> kAutonomy = {
    to_say("says how things are with oneself"), to_say("keeps a limit, kindly"),
    to_say("keeps a limit, or trusts the other to bear it, and stays in contact")};
constexpr std::array<std::string_view, 3> kDisclosure = {
    to_say("lets something of one’s own be seen"), to_say("says something true of one’s own"),
    to_say("says something true of one’s own that was hard to say")};
constexpr std::array<std::string_view, 3> kInvalidation = {
    to_say("makes a little less of it than it is"), to_say("brushes the feeling off"),
    to_say("denies the feeling, or makes fun of it")};
constexpr std::array<std::string_view, 3> kCriticism = {
    to_say("has a small sting in it"), to_say("blames"), to_say("attacks the person")};
constexpr std::array<std::string_view, 3> kWithdrawal = {
    to_say("is short or flat"), to_say("closes the subject"), to_say("leaves or goes silent")};
constexpr std::array<std::string_view, 3> kAccommodation = {
    to_say("does a favour, once"), to_say("gives up something of one’s own to end the moment"),
    to_say("promises or gives way for good, so that the worry stops")};

constexpr std::string_view kAbcs = to_say("ABCS, PMC8865086, table 4");

/// A code with levels, and where it comes from.
struct Scale {
  std::string_view code;
  Levels meanings;
  std::string_view source;
  bool helps = true;
};

void add_level(const Language& say, std::vector<Evidence>& evidence, const Scale& scale,
               int level) {
  if (level <= 0 || level > static_cast<int>(scale.meanings.size())) {
    return;
  }
  evidence.push_back(
      {.code = std::string(scale.code),
       .name = std::string(say(scale.code)),
       .value = say("{} on a scale of {}", level, scale.meanings.size()),
       .meaning = std::string(say(scale.meanings[static_cast<std::size_t>(level - 1)])),
       .source = std::string(say(scale.source)),
       .helps = scale.helps});
}

void add_reassurance(const Language& say, std::vector<Evidence>& evidence,
                     model::Reassurance reassurance) {
  if (reassurance == model::Reassurance::kNone) {
    return;
  }
  const bool specific = reassurance == model::Reassurance::kSpecific;
  evidence.push_back(
      {.code = "reassurance",
       .name = std::string(say("reassurance")),
       .value = std::string(specific ? say("specific") : say("generic")),
       .meaning = std::string(
           specific ? say("makes a concrete promise, or offers time or something to hold on to")
                    : say("says yes in general words")),
       .source = std::string(say(kAbcs)),
       .helps = true});
}

void add_pause(const Language& say, std::vector<Evidence>& evidence, const model::Pause& pause,
               model::PauseKind kind) {
  if (pause.kind != kind) {
    return;
  }
  const bool returns = kind == model::PauseKind::kReturnAt;
  evidence.push_back(
      {.code = "pause",
       .name = std::string(say("pause")),
       .value = returns ? say("{:Lg} minutes apart, with a time of return", pause.minutes)
                        : std::string(say("no time of return")),
       .meaning = std::string(
           returns ? say("takes a break that says when it ends")
                   : say("takes a break that does not say when it ends, which counts as stepping "
                         "back")),
       .source = std::string(say("Gottman, on flooding, from secondary sources")),
       .helps = returns});
}

std::string_view repair_meaning(const Language& say, model::Repair repair) {
  switch (repair) {
    case model::Repair::kNone:
      return "";
    case model::Repair::kIFeel:
      return say("says how it feels on one’s own side");
    case model::Repair::kSorry:
      return say("says sorry");
    case model::Repair::kGetToYes:
      return say("looks for something both can say yes to");
    case model::Repair::kCalmDown:
      return say("asks for a slower pace for oneself");
    case model::Repair::kStopAction:
      return say("stops the talk from running on");
    case model::Repair::kAppreciate:
      return say("says thanks");
  }
  return "";
}

void add_repair(const Language& say, std::vector<Evidence>& evidence, model::Repair repair) {
  if (repair != model::Repair::kNone) {
    evidence.push_back({.code = "repair",
                        .name = std::string(say("repair")),
                        .value = std::string(say("present")),
                        .meaning = std::string(repair_meaning(say, repair)),
                        .source = std::string(say("Gottman, kinds of repair attempt")),
                        .helps = true});
  }
}

void add_helping(const Language& say, std::vector<Evidence>& evidence,
                 const model::ReplyCodes& codes) {
  add_level(say, evidence,
            {to_say("validation"), kValidation, to_say("Linehan 1997, levels of validation"), true},
            codes.validation);
  add_reassurance(say, evidence, codes.reassurance);
  add_level(
      say, evidence,
      {to_say("availability"), kAvailability, to_say("EFT: accessible, responsive, engaged"), true},
      codes.availability);
  add_level(say, evidence,
            {to_say("autonomy"), kAutonomy,
             to_say("Lebowitz & Majdick 2020, from parents to partners by us; Arriaga et al. 2018"),
             true},
            codes.autonomy);
  add_pause(say, evidence, codes.pause, model::PauseKind::kReturnAt);
  add_level(say, evidence,
            {to_say("disclosure"), kDisclosure, to_say("ABCS, positive approach"), true},
            codes.disclosure);
  add_repair(say, evidence, codes.repair);
}

void add_costing(const Language& say, std::vector<Evidence>& evidence,
                 const model::ReplyCodes& codes) {
  add_level(say, evidence,
            {to_say("invalidation"), kInvalidation, "VIBCS 3.1, Fruzzetti 2001", false},
            codes.invalidation);
  add_level(say, evidence,
            {to_say("criticism"), kCriticism, to_say("ABCS, negative approach"), false},
            codes.criticism);
  add_level(say, evidence,
            {to_say("withdrawal"), kWithdrawal, to_say("ABCS, negative avoidance"), false},
            codes.withdrawal);
  add_pause(say, evidence, codes.pause, model::PauseKind::kOpen);
  add_level(say, evidence,
            {to_say("accommodation"), kAccommodation,
             to_say("SPACE, Lebowitz & Majdick 2020; ABCS, accommodation"), false},
            codes.accommodation);
  if (codes.untrue) {
    evidence.push_back({.code = "untrue",
                        .name = std::string(say("untrue")),
                        .value = std::string(say("present")),
                        .meaning = std::string(say("was said to soothe, and is not so")),
                        .source = std::string(say("marked by the scenario’s author")),
                        .helps = false});
  }
}

std::string_view clause_of(const Language& say, model::ResponseStyle style) {
  switch (style) {
    case model::ResponseStyle::kDismissive:
      return say("clearly brushes the feeling off or blames");
    case model::ResponseStyle::kWithdrawing:
      return say("closes the subject or leaves, or breaks off without a time of return");
    case model::ResponseStyle::kEnabling:
      return say("clearly gives up an own need and names no limit of one’s own");
    case model::ResponseStyle::kSupportive:
      return say("shows that something was seen, reassures or stays, and hurts nowhere");
    case model::ResponseStyle::kMixed:
      return say("helps with one half and costs somebody something with the other");
    case model::ResponseStyle::kPlain:
      return say("is ordinary talk, to which no other line of the rule applies");
  }
  return "";
}

}  // namespace

std::vector<Evidence> evidence_for(const Language& say, const model::ReplyCodes& codes) {
  std::vector<Evidence> evidence;
  add_helping(say, evidence, codes);
  add_costing(say, evidence, codes);
  return evidence;
}

void point_at_words(std::vector<Evidence>& evidence, std::span<const scenario::CodeWords> from,
                    std::string_view said) {
  for (const scenario::CodeWords& each : from) {
    const auto earned = std::find_if(evidence.begin(), evidence.end(),
                                     [&](const Evidence& code) { return code.code == each.code; });
    if (earned != evidence.end() && scenario::stand_in(each.words, said)) {
      earned->words = each.words;
    }
  }
}

std::string plain_sentence(const Language& say, const Evidence& evidence) {
  if (evidence.words.empty()) {
    return say("It {}.", evidence.meaning);
  }
  const std::string words = quoted(say, evidence.words);
  const bool has_its_mark = evidence.words.ends_with('?') || evidence.words.ends_with('!');
  return has_its_mark ? say("It {}: {}", evidence.meaning, words)
                      : say("It {}: {}.", evidence.meaning, words);
}

std::string small_print(const Language& say, const Evidence& evidence) {
  return say("{}: {}. {}", evidence.name, evidence.value, evidence.source);
}

std::string rule_in_words(const Language& say, const model::StyleReading& reading) {
  std::string rule(clause_of(say, reading.style));
  if (reading.top_tier) {
    rule = say("{}; goes deeper too, with a limit of its own or by staying close", rule);
  }
  if (reading.also.has_value()) {
    rule = say("{}; it also {}", rule, clause_of(say, *reading.also));
  }
  return rule;
}

}  // namespace attune::coach
