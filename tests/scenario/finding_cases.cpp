#include "finding_cases.h"

#include <fmt/format.h>

#include <string>

#include "small_scenario.h"

namespace attune::scenario::testing {

namespace {

using enum FindingCode;
using namespace std::string_view_literals;

constexpr std::string_view kTwoMoreDecisions = R"(- choose:
      - pick#a: You have been waiting since six, and it hurt.
        as: {validation: 3, availability: 2}
      - pick#b: Anything.
        as: {accommodation: 3}
      - pick#c: No.
        as: {withdrawal: 3}
        coach: What was missing?
    - choose:
      - pick#d: You have been waiting since six, and I saw it.
        as: {validation: 3, availability: 2}
      - pick#e: Anything.
        as: {accommodation: 3}
      - pick#f: No.
        as: {withdrawal: 3}
        coach: What was missing?
    - end: closer)";

// Ninety-eight more than the small scenario has.
std::string many_options() {
  std::string steps = "    - choose:\n";
  for (int i = 0; i < 98; ++i) {
    steps += fmt::format("      - pick#o{}: Mm.\n        as: {{availability: 1}}\n", i);
  }
  return steps;
}

const std::string kManyOptions = many_options();
const std::string kHugeText = "Two plates" + std::string(64UL * 1024UL, '.');

// A danger declared above and a reply without codes below: two changes, with all between them.
constexpr std::size_t kDangerFrom = kSmallScenario.find("content: [argument]");
constexpr std::string_view kCodesToRemove = "        as: {invalidation: 2}\n";
constexpr std::string_view kFromDangerToCodes = kSmallScenario.substr(
    kDangerFrom, kSmallScenario.find(kCodesToRemove) + kCodesToRemove.size() - kDangerFrom);
const std::string kDangerWithoutCodes =
    "danger: [fear]\n" + with(kFromDangerToCodes, kCodesToRemove, "");

}  // namespace

std::vector<FindingCase> text_cases() {
  return {
      {kMalformedUtf8, "Two plates", "Two \xFF plates", 28, 14},
      {kControlCharacter, "Two plates", "Two\0plates"sv, 28, 13},
      {kControlCharacter, "Two plates", "Two\x04plates", 28, 13},
      {kTab, "    - _: Two", "\t- _: Two", 28, 1},
      {kUnclosedQuote, "tom: Are we okay?", "tom: \"Are we okay?", 30, 12},
      {kUnclosedQuote, "\"All right.\"}", "\"All right.}", 50, 19},
      {kTextAfterQuote, "tom: Are we okay?", "tom: \"Are\" we okay?", 30, 18},
      {kTextAfterQuote, "\"All right.\"", "\"All\" right.", 50, 25},
      {kCommentInProse, "Are we okay?", "Are we # okay?", 30, 19},
      {kCommentInProse, "\"All right.\"}", "All #right.}", 50, 23},
      {kColonInProse, "Are we okay?", "Are we: okay?", 30, 18},
      {kColonInProse, "\"All right.\"}", "All: right.}", 50, 22},
      {kSpecialStart, "Are we okay?", "*Are we okay?", 30, 12},
      {kSpecialStart, "Are we okay?", "[softly] Are we okay?", 30, 12},
      {kSpecialStart, "Are we okay?", "@home?", 30, 12},
      {kAnchorAliasTag, "as: give_all", "as: *give_all", 40, 13},
      {kAnchorAliasTag, "accommodation: 3}", "accommodation: &x 3}", 19, 29},
      {kMergeKey, "  asked: 0", "  <<: 0 in 0..1\n  asked: 0", 14, 3},
      {kDuplicateKey, "  told: false", "  told: false\n  told: true", 16, 3},
      {kSeveralDocuments, "title: Small", "title: Small\n---", 4, 1},
      {kSeveralDocuments, "format: 1", "%YAML 1.2\nformat: 1", 1, 1},
      {kTooDeep, "Two plates.",
       "Two plates.\n    - - - - - - - - - - - - - - - - - - - - - - - - - - - "
       "- - - - - - x: y",
       29, 65},
      {kCommaInFlow, "\"Is it?\"", "Is it, Ines", 51, 24},
      {kQuestionMarkInFlow, "\"Is it?\"", "Is it?", 51, 24},
      {kUnclosedBracket, "engagement: 1.0}", "engagement: 1.0", 11, 9},
      {kUnclosedBracket, "content: [argument]", "content: [argument}]", 5, 19},
      {kTextTooLong, "Two plates.", kHugeText, 28, 1},
      {kSyntax, "  further: Nobody", "   further: Nobody", 24, 4},
  };
}

std::vector<FindingCase> schema_cases() {
  return {
      {kUnknownKey, "minutes: 2", "minuets: 2", 4, 1},
      {kUnknownKey, "coach: What did he", "couch: What did he", 37, 9},
      {kUnknownKey, "end: closer}", "edn: closer}", 55, 34},
      {kMissingKey, "title: Small\n", "", 1, 1},
      {kMissingKey, "name: Tom, ", "", 9, 3},
      {kMissingKey, "pick#all: ", "tom#all: ", 39, 9},
      {kWrongType, "content: [argument]", "content: argument", 5, 10},
      {kWrongType, "title: Small", "title: ", 3, 1},
      {kUnknownFormat, "format: 1", "format: 2", 1, 9},
      {kNotAStep, "- tom: You told me.", "- tom: You told me.\n          go: hall", 34, 11},
      {kNotAStep, "- tom: You told me.", "- You told me.", 33, 11},
      {kBadValue, "minutes: 2", "minutes: two", 4, 10},
      {kBadValue, "day: calm of [calm, hard]", "day: calm or hard", 16, 8},
      {kCastOfTwo, "bids: true, ", "", 9, 3},
      {kCastOfTwo, "you: true", "you: false", 9, 3},
  };
}

std::vector<FindingCase> name_cases() {
  return {
      {kUnknownSpeaker, "- tom: Are", "- tim: Are", 30, 7},
      {kUnknownPart, "tom.witness", "tom.witnes", 29, 11},
      {kUnknownNode, "go: hall", "go: hill", 38, 13},
      {kUnknownNode, "start: kitchen", "start: kichen", 21, 8},
      {kUnknownNode, "pauses/breathe", "pauses/breath", 48, 14},
      {kUnknownEnd, "- end: closer", "- end: close", 52, 12},
      {kUnknownVariable, "told or", "tald or", 31, 11},
      {kUnknownVariable, "told = true", "tald = true", 41, 26},
      {kUnknownReply, "as: give_all", "as: give_al", 40, 13},
      {kUnknownOption, "pick: [kitchen#yes]", "pick: [kitchen#yess]", 55, 20},
      {kUnknownOption, "told or", "told or picked(hall#yes) or", 31, 26},
      {kUnknownQuantity, "by: tom.distress", "by: ines.distress", 49, 11},
      {kUnknownQuantity, "by: tom.distress", "by: tom.distres", 49, 11},
      {kBadId, "pick#yes", "pick#Yes", 35, 14},
      {kBadId, "  hall:\n", "  big hall:\n", 47, 3},
      {kDuplicateId, "pick#no", "pick#yes", 43, 14},
      {kReservedName, "  ines: {", "  calm: {", 10, 3},
      {kReservedName, "  told: false", "  not: false", 15, 3},
      {kIncludeUnreadable, "lib/pauses.yaml", "lib/nowhere.yaml", 6, 11},
      {kIncludeOutside, "lib/pauses.yaml", "../small_scenario.h", 6, 11},
      {kIncludeOutside, "lib/pauses.yaml", "/etc/passwd", 6, 11},
      {kIncludeCycle, "lib/pauses.yaml", "lib/pauses.yaml, lib/circle-a.yaml", 2, 11},
      {kIncludeSameStem, "lib/pauses.yaml", "lib/pauses.yaml, other/pauses.yaml", 6, 28},
      {kOptionNeedsId, "pick#all: Whatever you need, always, I will drop it all for you.",
       "pick: You sound worried. I'm here till nine.", 39, 9},
      {kCastIsVariable, "  ines: {", "  told: {", 31, 11},
  };
}

std::vector<FindingCase> type_cases() {
  return {
      {kBadCondition, "if: told or", "if: told or or", 31, 19},
      {kBadCondition, "if: told or asked >= 1", "if: (told or asked >= 1", 31, 45},
      {kBadCondition, "if: told", "if: told told", 31, 16},
      {kNeverTrue, "asked >= 1", "asked > 3", 31, 19},
      {kAlwaysTrue, "asked >= 1", "asked >= 0", 31, 19},
      {kAlwaysTrue, "asked >= 1", "tom.distress >= calm", 31, 19},
      {kUnknownValue, "day is hard", "day is herd", 31, 40},
      {kUnknownValue, "distress: alarmed", "distress: alarming", 11, 20},
      {kUnknownValue, "      calm: {", "      cold: {", 50, 7},
      {kOutOfRange, "validation: 3", "validation: 7", 36, 26},
      {kOutOfRange, "anxiety: 5", "anxiety: 8", 9, 63},
      {kShortPause, "availability: 2", "pause: return_at 5 min", 36, 36},
      {kMissingCodes, "        as: {invalidation: 2}\n", "", 43, 9},
      {kWrongCodes, "{validation: 3, availability: 2}", "{softness: 2}", 35, 9},
      {kWrongCodes, "{accommodation: 3}", "{accommodation: 3, softness: 1}", 19, 13},
      {kNeverRead, "  told: false", "  told: false\n  unread: false", 16, 3},
      {kBadAssignment, "asked = 1", "asked", 41, 15},
      {kBadAssignment, "asked = 1", "told +1", 41, 15},
      {kWrongOperator, "day is hard", "day == hard", 31, 37},
      {kWrongOperator, "asked >= 1", "asked is 1", 31, 25},
      {kConstantQuantity, "asked >= 1", "couple.security is low", 31, 19},
      {kAlwaysClamps, "asked = 1", "asked +4", 41, 15},
      {kMayClamp, "asked = 1", "asked +1", 41, 15},
      {kTakesBesidePause, "availability: 2}", "pause: return_at 20 min}\n        takes: 3 min", 37,
       16},
      {kTooManyOptions, "    - choose:\n", kManyOptions, 34, 7},
  };
}

std::vector<FindingCase> flow_cases() {
  return {
      {kUnreachableNode, "  hall:\n", "  attic:\n    - end: closer\n  hall:\n", 47, 3},
      {kUnreachableStep, "- end: closer", "- end: closer\n    - tom: Wait.", 53, 7},
      {kUnreachableEnd, "  further: N", "  nowhere: N.\n  further: N", 24, 3},
      {kFallsOff, "    - end: closer\n", "", 49, 7},
      {kFallsOff, "        go: hall\n", "", 35, 9},
      {kBackOutsideVisit, "- end: closer",
       "- if: told\n      then: {back: true}\n    - end: closer", 53, 14},
      {kVisitsItself, "- visit: pauses/breathe", "- visit: hall", 47, 3},
      {kNoWayOut, "- end: closer", "- go: hall", 47, 3},
      {kUnreachableOption, "        as: give_all",
       "        if: told and asked == 2\n        as: give_all", 39, 9},
      {kNeverSeen, "{validation: 3, availability: 2}", "{validation: 1}", 50, 14},
      {kNoOption, "  hall:\n",
       "  hall:\n    - choose:\n      - pick: Mm.\n        if: told\n"
       "        as: {availability: 1}\n",
       48, 7},
  };
}

std::vector<FindingCase> craft_cases() {
  return {
      {kMissingArm, "as: give_all", "as: {availability: 1}", 34, 7},
      {kSupportiveLongest, "- end: closer", kTwoMoreDecisions, 52, 7},
      {kCoachMissing, "        coach: What did it cost?\n", "", 43, 9},
      {kNoWitness, "tom.witness", "tom.worrying", 29, 7},
      {kNoContentNote, "content: [argument]\n", "", 42, 9},
      {kLongLine, "Two plates.",
       "Two plates and a candle and a long and winding description of the room that goes on and on "
       "and on, past the lamp and the stove and the calendar with its rings, past the coats and "
       "the "
       "keys and the bowl of lemons, until nobody remembers where it began.",
       28, 7},
      {kLabel, "Are we okay?", "Am I needy?", 30, 7},
      {kCodesAgainstWords, "Not now.\n        as: {invalidation: 2}",
       "You're overreacting.\n        as: {withdrawal: 2}", 43, 9},
      {kWordsWithoutCode, "as: {invalidation: 2}",
       "as: {invalidation: 2}\n        from: {withdrawal: Not now}", 45, 16},
      {kWordsNotSaid, "as: {invalidation: 2}",
       "as: {invalidation: 2}\n        from: {invalidation: Not today}", 45, 30},
  };
}

std::vector<FindingCase> safety_cases() {
  constexpr std::string_view kSpeaksOfFear = "- safety: fear\n    - tom: Are we okay?";
  return {
      {kDangerNotDeclared, "Are we okay?", "I'm scared of you.", 30, 7},
      {kDangerNotDeclared, "You sound worried", "Show me your phone", 35, 9},
      {kNoSafetyStep, "content: [argument]", "content: [argument]\ndanger: [fear]", 6, 10},
      {kSafetyNotDeclared, "- tom: Are we okay?", kSpeaksOfFear, 30, 7},
      {kCodesAfterSafety, "- tom: Are we okay?", kSpeaksOfFear, 36, 9},
      {kCoachAfterSafety, "- tom: Are we okay?", kSpeaksOfFear, 36, 9},
      {kNoCodesBeforeSafety, kFromDangerToCodes, kDangerWithoutCodes, 44, 9},
  };
}

std::vector<FindingCase> test_cases() {
  return {
      {kPickNotOffered, "pick: [kitchen#yes]", "pick: [kitchen#yes, kitchen#no]", 55, 3},
      {kEndsElsewhere, "pick: [kitchen#yes], end: closer", "pick: [kitchen#yes], end: further", 55,
       3},
      {kEndsElsewhere, "pick: [kitchen#yes]", "pick: [kitchen#all]", 55, 3},
      {kExpectationFails, "end: closer}", "end: closer, expect: told}", 55, 3},
  };
}

}  // namespace attune::scenario::testing
