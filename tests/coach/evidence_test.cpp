#include "coach/evidence.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

#include "scenario/keys.h"
#include "support/every_code.h"

namespace attune::coach {
namespace {

using model::ReplyCodes;

using Field = int ReplyCodes::*;

Evidence only(const ReplyCodes& codes) {
  const std::vector<Evidence> evidence = evidence_for(kEnglish, codes);
  EXPECT_EQ(evidence.size(), 1U);
  return evidence.empty() ? Evidence{} : evidence.front();
}

TEST(EvidenceFor, AReplyWithoutCodesIsEmpty) { EXPECT_TRUE(evidence_for(kEnglish, {}).empty()); }

TEST(EvidenceFor, EveryLevelHasAMeaningOfItsOwn) {
  struct Scale {
    Field field;
    const char* code;
    int highest;
  };
  constexpr std::array<Scale, 8> kScales = {{{&ReplyCodes::validation, "validation", 6},
                                             {&ReplyCodes::availability, "availability", 3},
                                             {&ReplyCodes::autonomy, "autonomy", 3},
                                             {&ReplyCodes::accommodation, "accommodation", 3},
                                             {&ReplyCodes::invalidation, "invalidation", 3},
                                             {&ReplyCodes::criticism, "criticism", 3},
                                             {&ReplyCodes::withdrawal, "withdrawal", 3},
                                             {&ReplyCodes::disclosure, "disclosure", 3}}};
  std::set<std::string> meanings;
  std::size_t levels = 0;
  for (const Scale& scale : kScales) {
    for (int level = 1; level <= scale.highest; ++level, ++levels) {
      ReplyCodes codes;
      codes.*scale.field = level;
      const Evidence evidence = only(codes);
      EXPECT_EQ(evidence.code, scale.code);
      EXPECT_EQ(evidence.value,
                std::to_string(level) + " on a scale of " + std::to_string(scale.highest));
      EXPECT_FALSE(evidence.source.empty()) << scale.code;
      meanings.insert(evidence.meaning);
    }
  }
  EXPECT_EQ(meanings.size(), levels);
}

TEST(EvidenceFor, SaysItInASentenceBeforeItNamesTheCode) {
  const Evidence evidence = only({.invalidation = 1});
  EXPECT_EQ(plain_sentence(kEnglish, evidence), "It makes a little less of it than it is.");
  EXPECT_EQ(small_print(kEnglish, evidence),
            "invalidation: 1 on a scale of 3. VIBCS 3.1, Fruzzetti 2001");
}

TEST(EvidenceFor, SaysWhichReassuranceItWas) {
  EXPECT_EQ(only({.reassurance = model::Reassurance::kGeneric}).value, "generic");
  EXPECT_EQ(only({.reassurance = model::Reassurance::kSpecific}).value, "specific");
}

TEST(EvidenceFor, APauseHelpsOnlyWithATimeOfReturn) {
  const Evidence kept = only({.pause = {.kind = model::PauseKind::kReturnAt, .minutes = 20.0}});
  EXPECT_EQ(kept.value, "20 minutes apart, with a time of return");
  EXPECT_TRUE(kept.helps);
  const Evidence open = only({.pause = {.kind = model::PauseKind::kOpen}});
  EXPECT_EQ(open.value, "no time of return");
  EXPECT_FALSE(open.helps);
}

TEST(EvidenceFor, EveryRepairHasAMeaningOfItsOwn) {
  std::set<std::string> meanings;
  for (const auto repair :
       {model::Repair::kIFeel, model::Repair::kSorry, model::Repair::kGetToYes,
        model::Repair::kCalmDown, model::Repair::kStopAction, model::Repair::kAppreciate}) {
    meanings.insert(only({.repair = repair}).meaning);
  }
  EXPECT_EQ(meanings.size(), 6U);
}

TEST(EvidenceFor, WhatHelpsComesFirst) {
  const std::vector<Evidence> evidence =
      evidence_for(kEnglish, {.validation = 2,
                              .reassurance = model::Reassurance::kGeneric,
                              .accommodation = 1,
                              .invalidation = 1,
                              .untrue = true,
                              .repair = model::Repair::kSorry});
  ASSERT_EQ(evidence.size(), 6U);
  EXPECT_TRUE(std::is_partitioned(evidence.begin(), evidence.end(),
                                  [](const Evidence& each) { return each.helps; }));
  EXPECT_EQ(evidence.front().code, "validation");
  EXPECT_EQ(evidence.back().code, "untrue");
  EXPECT_FALSE(evidence.back().helps);
}

TEST(PointAtWords, AddsToEachCodeTheWordsThatEarnedIt) {
  std::vector<Evidence> evidence = evidence_for(kEnglish, {.validation = 3, .availability = 2});
  point_at_words(evidence, std::vector<scenario::CodeWords>{{"validation", "since Monday"}},
                 "You’ve lugged that round since Monday. Come here.");
  EXPECT_EQ(plain_sentence(kEnglish, evidence.at(0)),
            "It says what had not been said: “since Monday”.");
  EXPECT_EQ(plain_sentence(kEnglish, evidence.at(1)), "It turns toward the feeling and stays.");
}

TEST(PointAtWords, EndsAQuestionWithItsOwnMark) {
  std::vector<Evidence> evidence = evidence_for(kEnglish, {.validation = 3});
  evidence.at(0).words = "Since Monday?";
  EXPECT_EQ(plain_sentence(kEnglish, evidence.at(0)),
            "It says what had not been said: “Since Monday?”");
}

TEST(PointAtWords, KnowsEveryCodeByTheNameItHasInFiles) {
  const std::vector<Evidence> all = evidence_for(kEnglish, test::kEveryReplyCode);
  for (const scenario::Key& key : scenario::kReplyKeys) {
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const Evidence& each) {
      return each.code == key.name;
    })) << key.name;
  }
}

TEST(PointAtWords, LeavesOutWhatDoesNotStandInTheTranslatedReply) {
  std::vector<Evidence> evidence = evidence_for(kEnglish, {.validation = 3});
  point_at_words(evidence, std::vector<scenario::CodeWords>{{"validation", "since Monday"}},
                 "Das schleppst du seit Montag mit dir herum.");
  EXPECT_EQ(evidence.at(0).words, "");
}

TEST(EvidenceFor, NamesLinehanForValidation) {
  EXPECT_EQ(only({.validation = 3}).source, "Linehan 1997, levels of validation");
}

TEST(RuleInWords, SaysTheLineThatMatched) {
  EXPECT_EQ(rule_in_words(kEnglish, {.style = model::ResponseStyle::kEnabling}),
            "clearly gives up an own need and names no limit of one’s own");
}

TEST(RuleInWords, KeepsTheSecondFlagBesideTheFirst) {
  const std::string rule = rule_in_words(kEnglish, {.style = model::ResponseStyle::kDismissive,
                                                    .also = model::ResponseStyle::kEnabling});
  EXPECT_EQ(rule,
            "clearly brushes the feeling off or blames; it also clearly gives up an own need and "
            "names no limit of one’s own");
}

TEST(RuleInWords, TellsTheTopTierFromTheRest) {
  const std::string plain = rule_in_words(kEnglish, {.style = model::ResponseStyle::kSupportive});
  const std::string top =
      rule_in_words(kEnglish, {.style = model::ResponseStyle::kSupportive, .top_tier = true});
  EXPECT_TRUE(top.starts_with(plain));
  EXPECT_GT(top.size(), plain.size());
}

}  // namespace
}  // namespace attune::coach
