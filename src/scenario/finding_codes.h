// The list of everything that can be found wrong, each with its stable code.
#pragma once

#include <span>
#include <string_view>

#include "scenario/finding.h"

namespace attune::scenario {

/// In the order of the codes; finding_rules() says what each one means.
enum class FindingCode {
  // Class 1: text safety.
  kUnreadable,
  kTooLarge,
  kMalformedUtf8,
  kControlCharacter,
  kTab,
  kUnclosedQuote,
  kTextAfterQuote,
  kCommentInProse,
  kColonInProse,
  kSpecialStart,
  kAnchorAliasTag,
  kMergeKey,
  kDuplicateKey,
  kSeveralDocuments,
  kTooDeep,
  kCommaInFlow,
  kQuestionMarkInFlow,
  kUnclosedBracket,
  kSyntax,
  kTooManyFindings,
  kNotRead,
  kTextTooLong,
  // Class 2: schema.
  kUnknownKey,
  kMissingKey,
  kWrongType,
  kUnknownFormat,
  kNotAStep,
  kBadValue,
  kCastOfTwo,
  // Class 3: names.
  kUnknownSpeaker,
  kUnknownPart,
  kUnknownNode,
  kUnknownEnd,
  kUnknownVariable,
  kUnknownReply,
  kUnknownOption,
  kUnknownQuantity,
  kBadId,
  kDuplicateId,
  kReservedName,
  kIncludeUnreadable,
  kIncludeOutside,
  kIncludeCycle,
  kIncludeSameStem,
  kOptionNeedsId,
  kCastIsVariable,
  kStaleTranslation,
  kUnknownText,
  kMissingTranslation,
  kTranslationMarks,
  // Class 4: types and ranges.
  kBadCondition,
  kNeverTrue,
  kAlwaysTrue,
  kUnknownValue,
  kOutOfRange,
  kShortPause,
  kMissingCodes,
  kWrongCodes,
  kNeverRead,
  kBadAssignment,
  kWrongOperator,
  kConstantQuantity,
  kAlwaysClamps,
  kTooManyOptions,
  kTakesBesidePause,
  kMayClamp,
  // Class 5: flow.
  kUnreachableNode,
  kUnreachableStep,
  kUnreachableEnd,
  kFallsOff,
  kBackOutsideVisit,
  kVisitsItself,
  kNoWayOut,
  kUnreachableOption,
  kNoOption,
  kNotProven,
  kNeverSeen,
  // Class 6: craft.
  kMissingArm,
  kSupportiveLongest,
  kCoachMissing,
  kNoWitness,
  kNoContentNote,
  kLongLine,
  kLabel,
  kCodesAgainstWords,
  kFollowsGender,
  kWordsWithoutCode,
  kWordsNotSaid,
  // Class 7: safety.
  kDangerNotDeclared,
  kNoSafetyStep,
  kSafetyNotDeclared,
  kCodesAfterSafety,
  kCoachAfterSafety,
  kNoCodesBeforeSafety,
  // Class 8: the file's own tests.
  kPickNotOffered,
  kEndsElsewhere,
  kExpectationFails,
  kTooManyTests,
};

struct FindingRule {
  FindingCode code = FindingCode::kUnreadable;
  std::string_view id;  ///< "ATN" and four digits, the second of them the class. Never reused.
  Severity severity = Severity::kError;
  std::string_view meaning;  ///< In one line, for the authoring guide.

  [[nodiscard]] int kind() const { return id[4] - '0'; }
};

/// Every rule, in the order of FindingCode.
[[nodiscard]] std::span<const FindingRule> finding_rules();

[[nodiscard]] const FindingRule& rule_of(FindingCode code);

}  // namespace attune::scenario
