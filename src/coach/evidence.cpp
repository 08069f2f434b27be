// A table for each code: what a level means, and the source that says so.
#include "coach/evidence.h"

#include <fmt/format.h>

#include <array>
#include <span>
#include <string_view>

namespace attune::coach {

namespace {

using Levels = std::span<const std::string_view>;

// What each level of a code means, level 1 first. Source: the coding conventions of
// README.md#codes.
constexpr std::array<std::string_view, 6> kValidation = {
    "gives attention and listens",
    "says back what was said or plainly shown",
    "says what had not been said",
    "makes sense of it by what came before",
    "makes sense of it by what is happening now: anyone would",
    "answers as an equal, out of one’s own openness"};
constexpr std::array<std::string_view, 3> kAvailability = {
    "answers in a friendly way", "turns toward the feeling and stays",
    "invites the other in, or stays with a time named"};
constexpr std::array<std::string_view, 3> kAutonomy = {
    "says how things are with oneself", "keeps a limit, kindly",
    "keeps a limit, or trusts the other to bear it, and stays in contact"};
constexpr std::array<std::string_view, 3> kDisclosure = {
    "lets something of one’s own be seen", "says something true of one’s own",
    "says something true of one’s own that was hard to say"};
constexpr std::array<std::string_view, 3> kInvalidation = {
    "makes a little less of it than it is", "brushes the feeling off",
    "denies the feeling, or makes fun of it"};
constexpr std::array<std::string_view, 3> kCriticism = {"has a small sting in it", "blames",
                                                        "attacks the person"};
constexpr std::array<std::string_view, 3> kWithdrawal = {"is short or flat", "closes the subject",
                                                         "leaves or goes silent"};
constexpr std::array<std::string_view, 3> kAccommodation = {
    "does a favour, once", "gives up something of one’s own to end the moment",
    "promises or gives way for good, so that the worry stops"};

constexpr std::string_view kAbcs = "ABCS, PMC8865086, table 4";

/// A code with levels, and where it comes from.
struct Scale {
  std::string_view code;
  Levels meanings;
  std::string_view source;
  bool helps = true;
};

void add_level(std::vector<Evidence>& evidence, const Scale& scale, int level) {
  if (level <= 0 || level > static_cast<int>(scale.meanings.size())) {
    return;
  }
  evidence.push_back({.code = std::string(scale.code),
                      .value = fmt::format("{} on a scale of {}", level, scale.meanings.size()),
                      .meaning = std::string(scale.meanings[static_cast<std::size_t>(level - 1)]),
                      .source = std::string(scale.source),
                      .helps = scale.helps});
}

void add_reassurance(std::vector<Evidence>& evidence, model::Reassurance reassurance) {
  if (reassurance == model::Reassurance::kNone) {
    return;
  }
  const bool specific = reassurance == model::Reassurance::kSpecific;
  evidence.push_back(
      {.code = "reassurance",
       .value = specific ? "specific" : "generic",
       .meaning = specific ? "makes a concrete promise, or offers time or something to hold on to"
                           : "says yes in general words",
       .source = std::string(kAbcs),
       .helps = true});
}

void add_pause(const Language& /*say*/, std::vector<Evidence>& evidence, const model::Pause& pause,
               model::PauseKind kind) {
  if (pause.kind != kind) {
    return;
  }
  const bool returns = kind == model::PauseKind::kReturnAt;
  evidence.push_back(
      {.code = "pause",
       .value = returns ? fmt::format("{:g} minutes apart, with a time of return", pause.minutes)
                        : "no time of return",
       .meaning =
           returns ? "takes a break that says when it ends"
                   : "takes a break that does not say when it ends, which counts as stepping back",
       .source = "Gottman, on flooding, from secondary sources",
       .helps = returns});
}

std::string_view repair_meaning(const Language& /*say*/, model::Repair repair) {
  switch (repair) {
    case model::Repair::kNone:
      return "";
    case model::Repair::kIFeel:
      return "says how it feels on one’s own side";
    case model::Repair::kSorry:
      return "says sorry";
    case model::Repair::kGetToYes:
      return "looks for something both can say yes to";
    case model::Repair::kCalmDown:
      return "asks for a slower pace for oneself";
    case model::Repair::kStopAction:
      return "stops the talk from running on";
    case model::Repair::kAppreciate:
      return "says thanks";
  }
  return "";
}

void add_repair(const Language& say, std::vector<Evidence>& evidence, model::Repair repair) {
  if (repair != model::Repair::kNone) {
    evidence.push_back({.code = "repair",
                        .value = "present",
                        .meaning = std::string(repair_meaning(say, repair)),
                        .source = "Gottman, kinds of repair attempt",
                        .helps = true});
  }
}

void add_helping(const Language& say, std::vector<Evidence>& evidence,
                 const model::ReplyCodes& codes) {
  add_level(evidence, {"validation", kValidation, "Linehan 1997, levels of validation", true},
            codes.validation);
  add_reassurance(evidence, codes.reassurance);
  add_level(evidence, {"availability", kAvailability, "EFT: accessible, responsive, engaged", true},
            codes.availability);
  add_level(evidence,
            {"autonomy", kAutonomy,
             "Lebowitz & Majdick 2020, from parents to partners by us; Arriaga et al. 2018", true},
            codes.autonomy);
  add_pause(say, evidence, codes.pause, model::PauseKind::kReturnAt);
  add_level(evidence, {"disclosure", kDisclosure, "ABCS, positive approach", true},
            codes.disclosure);
  add_repair(say, evidence, codes.repair);
}

void add_costing(const Language& say, std::vector<Evidence>& evidence,
                 const model::ReplyCodes& codes) {
  add_level(evidence, {"invalidation", kInvalidation, "VIBCS 3.1, Fruzzetti 2001", false},
            codes.invalidation);
  add_level(evidence, {"criticism", kCriticism, "ABCS, negative approach", false}, codes.criticism);
  add_level(evidence, {"withdrawal", kWithdrawal, "ABCS, negative avoidance", false},
            codes.withdrawal);
  add_pause(say, evidence, codes.pause, model::PauseKind::kOpen);
  add_level(evidence,
            {"accommodation", kAccommodation, "SPACE, Lebowitz & Majdick 2020; ABCS, accommodation",
             false},
            codes.accommodation);
  if (codes.untrue) {
    evidence.push_back({.code = "untrue",
                        .value = "present",
                        .meaning = "was said to soothe, and is not so",
                        .source = "marked by the scenario’s author",
                        .helps = false});
  }
}

std::string_view clause_of(model::ResponseStyle style) {
  switch (style) {
    case model::ResponseStyle::kDismissive:
      return "clearly brushes the feeling off or blames";
    case model::ResponseStyle::kWithdrawing:
      return "closes the subject or leaves, or breaks off without a time of return";
    case model::ResponseStyle::kEnabling:
      return "clearly gives up an own need and names no limit of one’s own";
    case model::ResponseStyle::kSupportive:
      return "shows that something was seen, reassures or stays, and hurts nowhere";
    case model::ResponseStyle::kMixed:
      return "helps with one half and costs somebody something with the other";
    case model::ResponseStyle::kPlain:
      return "ordinary talk, to which no other line of the rule applies";
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

std::string plain_sentence(const Language& /*say*/, const Evidence& evidence) {
  return fmt::format("It {}.", evidence.meaning);
}

std::string small_print(const Language& /*say*/, const Evidence& evidence) {
  return fmt::format("{}: {}. {}", evidence.code, evidence.value, evidence.source);
}

std::string rule_in_words(const Language& /*say*/, const model::StyleReading& reading) {
  std::string rule(clause_of(reading.style));
  if (reading.top_tier) {
    rule += "; goes deeper too, with a limit of its own or by staying close";
  }
  if (reading.also.has_value()) {
    rule += fmt::format("; it also {}", clause_of(*reading.also));
  }
  return rule;
}

}  // namespace attune::coach
