#include "scenario/codes_reader.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

// Loads a reply called `one`; the findings stand in line 14.
Loaded load(std::string_view codes) {
  return testing::load_steps(
      "    - if: told or asked > 0 or day is hard\n      then: {tom: hm}\n    - end: closer\n",
      "  one: " + std::string(codes) + "\n");
}

Codes read(std::string_view codes) {
  const Loaded loaded = load(codes);
  EXPECT_EQ(testing::places(loaded.findings), "") << codes;
  return loaded.scenario ? loaded.scenario->replies.at(1).codes : Codes();
}

std::string findings_of(std::string_view codes) { return testing::places(load(codes).findings); }

TEST(CodesReader, ReadsEveryCodeOfAReply) {
  model::ReplyCodes expected;
  expected.validation = 6;
  expected.reassurance = model::Reassurance::kSpecific;
  expected.availability = 1;
  expected.autonomy = 2;
  expected.accommodation = 3;
  expected.invalidation = 1;
  expected.criticism = 2;
  expected.withdrawal = 3;
  expected.pause = {model::PauseKind::kReturnAt, 20.0};
  expected.disclosure = 1;
  expected.untrue = true;
  expected.repair = model::Repair::kStopAction;
  EXPECT_EQ(std::get<model::ReplyCodes>(
                read("{validation: 6, reassurance: specific, availability: 1, autonomy: 2, "
                     "accommodation: 3, invalidation: 1, criticism: 2, withdrawal: 3, "
                     "pause: return_at 20 min, disclosure: 1, untrue: true, repair: stop_action}")),
            expected);
}

TEST(CodesReader, ReadsEveryCodeOfABid) {
  const auto codes = std::get<model::BidderCodes>(
      read("{softness: 1, soothed: 2, protest: 3, need: understanding}"));
  EXPECT_EQ(codes.softness, 1);
  EXPECT_EQ(codes.soothed, 2);
  EXPECT_EQ(codes.protest, 3);
  EXPECT_EQ(codes.need, model::Need::kUnderstanding);
}

TEST(CodesReader, TellsPausesApart) {
  const auto pause = [](std::string_view codes) {
    return std::get<model::ReplyCodes>(read(codes)).pause;
  };
  EXPECT_EQ(pause("{pause: open}").kind, model::PauseKind::kOpen);
  EXPECT_EQ(pause("{pause: none}").kind, model::PauseKind::kNone);
  EXPECT_DOUBLE_EQ(pause("{pause: return_at 45 min}").minutes, 45.0);
}

TEST(CodesReader, SaysWhatItCannotRead) {
  EXPECT_EQ(findings_of("{validation: 7}"), "ATN0405 14:21\n");
  EXPECT_EQ(findings_of("{criticism: -1}"), "ATN0405 14:20\n");
  EXPECT_EQ(findings_of("{criticism: much}"), "ATN0206 14:20\n");
  EXPECT_EQ(findings_of("{criticism: 1.5}"), "ATN0206 14:20\n");
  EXPECT_EQ(findings_of("{reassurance: specifc}"), "ATN0404 14:22\n");
  EXPECT_EQ(findings_of("{repair: flowers}"), "ATN0404 14:17\n");
  EXPECT_EQ(findings_of("{untrue: maybe}"), "ATN0206 14:17\n");
  EXPECT_EQ(findings_of("{pause: later}"), "ATN0404 14:16\n");
  EXPECT_EQ(findings_of("{pause: return_at 19 min}"), "ATN0406 14:16\n");
  EXPECT_EQ(findings_of("{pause: return_at 2000 min}"), "ATN0405 14:16\n");
  EXPECT_EQ(findings_of("{softness: 1, validation: 1}"), "ATN0408 14:8\n");
  EXPECT_EQ(findings_of("kind"), "ATN0203 14:8\n");
  EXPECT_EQ(findings_of("{valdation: 1}"), "ATN0201 14:9\n");
}

}  // namespace
}  // namespace attune::scenario
