// One table in the order of the enumeration, which asserts that it is.
#include "scenario/finding_codes.h"

#include <cassert>

namespace attune::scenario {

namespace {

using enum FindingCode;
using enum Severity;

constexpr auto kRules = std::to_array<FindingRule>({
    {kUnreadable, "ATN0101", kError, "the file cannot be read"},
    {kTooLarge, "ATN0102", kError, "the file is larger than the limit"},
    {kMalformedUtf8, "ATN0103", kError, "a byte that is not UTF-8"},
    {kControlCharacter, "ATN0104", kError, "a control character, such as NUL"},
    {kTab, "ATN0105", kError, "a tab in the indentation"},
    {kUnclosedQuote, "ATN0106", kError, "a quotation mark is not closed on its line"},
    {kTextAfterQuote, "ATN0107", kError, "text goes on after the closing quotation mark"},
    {kCommentInProse, "ATN0108", kError, "' #' in prose, where YAML would cut it"},
    {kColonInProse, "ATN0109", kError, "': ' in prose, where YAML would split it"},
    {kSpecialStart, "ATN0110", kError, "text starts with a character that YAML keeps for itself"},
    {kAnchorAliasTag, "ATN0111", kError, "an anchor, an alias or a tag"},
    {kMergeKey, "ATN0112", kError, "a merge key '<<'"},
    {kDuplicateKey, "ATN0113", kError, "a key stands twice in one place"},
    {kSeveralDocuments, "ATN0114", kError, "a directive, or more than one document in a file"},
    {kTooDeep, "ATN0115", kError, "nested more than 32 deep"},
    {kCommaInFlow, "ATN0116", kError, "a comma cuts unquoted text inside { }"},
    {kQuestionMarkInFlow, "ATN0117", kError, "a question mark in unquoted text inside { } or [ ]"},
    {kUnclosedBracket, "ATN0118", kError, "a bracket is not closed, or closes nothing"},
    {kSyntax, "ATN0119", kError, "not YAML for any other reason"},
    {kTooManyFindings, "ATN0120", kError, "more problems than are worth listing"},
    {kNotRead, "ATN0121", kWarning, "a file in a checked folder that is not read, for its name"},
    {kTextTooLong, "ATN0122", kError, "a line or a text of more than 64 KB"},

    {kUnknownKey, "ATN0201", kError, "a key that does not belong here"},
    {kMissingKey, "ATN0202", kError, "a key that must be here is missing"},
    {kWrongType, "ATN0203", kError, "a text, a list or a map where another of them belongs"},
    {kUnknownFormat, "ATN0204", kError, "a format version this program does not know"},
    {kNotAStep, "ATN0205", kError, "not a step: no known key, or several"},
    {kBadValue, "ATN0206", kError, "a value that cannot be read as what it should be"},
    {kCastOfTwo, "ATN0207", kError, "the cast is not two, one who bids and one who is you"},

    {kUnknownSpeaker, "ATN0301", kError, "nobody in the cast is called that"},
    {kUnknownPart, "ATN0302", kError, "this person has no such part"},
    {kUnknownNode, "ATN0303", kError, "there is no such node"},
    {kUnknownEnd, "ATN0304", kError, "there is no such end"},
    {kUnknownVariable, "ATN0305", kError, "there is no such variable"},
    {kUnknownReply, "ATN0306", kError, "there is no such named reply"},
    {kUnknownOption, "ATN0307", kError, "there is no such option"},
    {kUnknownQuantity, "ATN0308", kError, "nobody has a quantity called that"},
    {kBadId, "ATN0309", kError, "a name with other characters than a-z 0-9 _ -"},
    {kDuplicateId, "ATN0310", kError, "an id stands twice in a file"},
    {kReservedName, "ATN0311", kError, "a name that is a word of the language"},
    {kIncludeUnreadable, "ATN0312", kError, "an included file cannot be read"},
    {kIncludeOutside, "ATN0313", kError, "an include leaves the scenario's folder"},
    {kIncludeCycle, "ATN0314", kError, "files include each other in a circle"},
    {kIncludeSameStem, "ATN0315", kError, "two included files have one stem"},
    {kOptionNeedsId, "ATN0316", kError, "two options of one node with the same words and no ids"},
    {kCastIsVariable, "ATN0317", kWarning, "a variable in a condition is called like a person"},
    {kStaleTranslation, "ATN0331", kError, "a translation of a text that has changed since"},
    {kUnknownText, "ATN0332", kError, "a translation of a text that the scenario does not have"},
    {kMissingTranslation, "ATN0333", kWarning, "texts that are not translated, or cannot be yet"},
    {kTranslationMarks, "ATN0334", kWarning, "a translation with other marks than the original"},

    {kBadCondition, "ATN0401", kError, "a condition that cannot be read"},
    {kNeverTrue, "ATN0402", kError, "a condition that can never be true"},
    {kAlwaysTrue, "ATN0403", kError, "a condition that is always true"},
    {kUnknownValue, "ATN0404", kError, "no such band, style, or value of a variable or code"},
    {kOutOfRange, "ATN0405", kError, "a number outside its range"},
    {kShortPause, "ATN0406", kError, "a pause with a return before 20 minutes"},
    {kMissingCodes, "ATN0407", kError, "an option of the responder without codes"},
    {kWrongCodes, "ATN0408", kError, "codes of the one who bids on the other's option, or mixed"},
    {kNeverRead, "ATN0409", kWarning, "a variable that no condition reads"},
    {kBadAssignment, "ATN0410", kError, "a 'set' that cannot be read"},
    {kWrongOperator, "ATN0411", kError, "a comparison this kind of value does not have"},
    {kConstantQuantity, "ATN0412", kNote, "a comparison of what does not move in a scenario"},
    {kAlwaysClamps, "ATN0413", kWarning, "a 'set' that always runs into the end of the range"},
    {kTooManyOptions, "ATN0414", kError, "a decision with more options than anybody can read"},
    {kTakesBesidePause, "ATN0415", kWarning, "'takes' beside a pause that has its own time"},
    {kMayClamp, "ATN0416", kWarning, "a 'set' that can run past the end of the range"},

    {kUnreachableNode, "ATN0501", kError, "no path leads to a node"},
    {kUnreachableStep, "ATN0502", kError, "no path leads to a step"},
    {kUnreachableEnd, "ATN0503", kError, "no path leads to an end"},
    {kFallsOff, "ATN0504", kError, "a path runs out of a node without go, end or back"},
    {kBackOutsideVisit, "ATN0505", kError, "a path reaches back without a visit to return from"},
    {kVisitsItself, "ATN0506", kError, "a node visits itself, directly or through others"},
    {kNoWayOut, "ATN0507", kError, "a loop that nobody can leave"},
    {kUnreachableOption, "ATN0508", kError, "no path makes an option available"},
    {kNoOption, "ATN0509", kError, "a decision at which nothing can be picked"},
    {kNotProven, "ATN0510", kWarning, "more ways than were explored: flow is not proven"},
    {kNeverSeen, "ATN0511", kNote, "only bands lead there, and play never did"},

    {kMissingArm, "ATN0601", kWarning, "a decision lacks a supportive, enabling or harsh answer"},
    {kSupportiveLongest, "ATN0602", kWarning, "the supportive answer is the longest too often"},
    {kCoachMissing, "ATN0603", kWarning, "the harshest option has no coach"},
    {kNoWitness, "ATN0604", kWarning, "inner voices, and no witness among them"},
    {kNoContentNote, "ATN0605", kWarning, "an argument without a content note"},
    {kLongLine, "ATN0606", kWarning, "a line of more than 240 characters"},
    {kLabel, "ATN0607", kWarning, "a label for a person"},
    {kCodesAgainstWords, "ATN0608", kWarning, "codes that the words contradict"},
    {kFollowsGender, "ATN0609", kWarning, "who asks follows gender across a folder"},
    {kWordsWithoutCode, "ATN0610", kWarning, "words for a code that the reply has not"},
    {kWordsNotSaid, "ATN0611", kWarning, "words for a code that do not stand in the reply"},

    {kDangerNotDeclared, "ATN0701", kError, "fear, threat or control that 'danger' does not name"},
    {kNoSafetyStep, "ATN0702", kError, "a danger that some path does not speak of before it ends"},
    {kSafetyNotDeclared, "ATN0703", kError, "a 'safety' about what 'danger' does not name"},
    {kCodesAfterSafety, "ATN0704", kError, "codes on what is said behind a safety step"},
    {kCoachAfterSafety, "ATN0705", kError, "coaching or a loop behind a safety step"},
    {kNoCodesBeforeSafety, "ATN0706", kError, "a reply without codes before any safety step"},

    {kPickNotOffered, "ATN0801", kError, "a test picks what is not offered"},
    {kEndsElsewhere, "ATN0802", kError, "a test ends elsewhere, or not at all"},
    {kExpectationFails, "ATN0803", kError, "what a test expects does not hold at its end"},
    {kTooManyTests, "ATN0804", kError, "more tests in a file, or picks in them, than are run"},
});

}  // namespace

std::span<const FindingRule> finding_rules() { return kRules; }

const FindingRule& rule_of(FindingCode code) {
  const FindingRule& rule = kRules.at(static_cast<std::size_t>(code));
  assert(rule.code == code);
  return rule;
}

}  // namespace attune::scenario
