#include "cli/json_values.h"

#include <gtest/gtest.h>

namespace attune::cli {
namespace {

TEST(JsonValues, WriteNumbersThatAreReadBackAsTheyWere) {
  const double share = 0.1 + 0.2;
  Json object;
  put_fast(object, {share, 1.0 / 3.0, 0.0, 1e-17, 1.0});
  const Json back = Json::parse(one_line(object));
  EXPECT_EQ(back["distress"].get<double>(), share);
  EXPECT_EQ(back["pursuit"].get<double>(), 1.0 / 3.0);
  EXPECT_EQ(back["arousal"].get<double>(), 1e-17);
}

TEST(JsonValues, UseTheFieldTermsInTheirOrder) {
  Json object;
  put_fast(object, {0.5, 0.25, 0.125, 0.0625, 1.0});
  put_slow(object, {0.5, 0.25, 0.125, 0.0625});
  EXPECT_EQ(one_line(object),
            R"({"distress":0.5,"pursuit":0.25,"discouragement":0.125,"arousal":0.0625,)"
            R"("withdrawal":1.0,"security":0.5,"soothing":0.25,"dependence":0.125,)"
            R"("burden":0.0625})");
}

TEST(JsonValues, SpeakInBandsToo) {
  const Json bands = bands_of_couple({0.7, 0.3, 0.1, 0.6, 0.1}, {0.4, 0.2, 0.5, 0.7});
  EXPECT_EQ(bands.size(), 9U);
  EXPECT_EQ(bands["distress"], "alarmed");
  EXPECT_EQ(bands["pursuit"], "asking");
  EXPECT_EQ(bands["arousal"], "flooded");
  EXPECT_EQ(bands["withdrawal"], "present");
  EXPECT_EQ(bands["burden"], "high");
}

TEST(JsonValues, NameTheCodesAsAuthorsWriteThem) {
  model::ReplyCodes codes;
  codes.validation = 2;
  codes.reassurance = model::Reassurance::kSpecific;
  codes.pause = {model::PauseKind::kReturnAt, 20.0};
  codes.repair = model::Repair::kSorry;
  codes.untrue = true;
  EXPECT_EQ(one_line(codes_of(codes)),
            R"({"validation":2,"reassurance":"specific","pause":"return_at 20 min",)"
            R"("untrue":true,"repair":"sorry"})");
}

TEST(JsonValues, NameTheMovesOfTheOneWhoAsks) {
  model::BidderCodes codes;
  codes.softness = 1;
  codes.need = model::Need::kUnderstanding;
  EXPECT_EQ(one_line(codes_of(codes)), R"({"softness":1,"need":"understanding"})");
}

TEST(JsonValues, LeaveOutCodesThatAreZero) {
  EXPECT_EQ(one_line(codes_of(model::ReplyCodes{})), "{}");
  EXPECT_EQ(one_line(codes_of(model::BidderCodes{})), "{}");
}

TEST(JsonValues, SurviveTextThatIsNotUtf8) {
  EXPECT_EQ(one_line(Json("a\xff"
                          "b")),
            "\"a\xEF\xBF\xBD"
            "b\"");
}

}  // namespace
}  // namespace attune::cli
