#include "coach/so_far.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::coach {
namespace {

using model::PauseKind;
using model::Reassurance;
using model::ReplyCodes;

const Names kNames{.bidder = "Tom", .responder = "Ines"};
const ReplyCodes kYes{.reassurance = Reassurance::kGeneric, .availability = 1};
const ReplyCodes kPromise{
    .validation = 2, .reassurance = Reassurance::kSpecific, .availability = 2, .autonomy = 1};
const ReplyCodes kGives{.accommodation = 2};
const ReplyCodes kBrushes{.invalidation = 2};
const ReplyCodes kGoes{.withdrawal = 3};
const ReplyCodes kSting{.reassurance = Reassurance::kGeneric, .criticism = 1};
const ReplyCodes kBreak{.validation = 1, .pause = {.kind = PauseKind::kReturnAt, .minutes = 20.0}};

/// A reply after others, in an evening that can be made heavier.
struct Said {
  ReplyCodes codes;
  std::vector<ReplyCodes> before = {};
  double burden = 0.2;
  double arousal = 0.1;
  double distress = 0.4;
  std::string words = "Put the lamp on.";
  std::uint64_t chosen_by = 0;
};

template <typename Speak>
std::string spoken(const Said& said, const Speak& speak) {
  std::vector<PlayedReply> earlier;
  for (const ReplyCodes& codes : said.before) {
    earlier.push_back({.words = "Before " + std::to_string(earlier.size()), .codes = codes});
  }
  model::Couple couple = model::reference_couple();
  couple.slow.burden = said.burden;
  const model::FastState<double> before{.distress = said.distress, .arousal = said.arousal};
  return speak(kEnglish,
               ReplySoFar{.codes = said.codes,
                          .words = said.words,
                          .earlier = earlier,
                          .couple = couple,
                          .before = before,
                          .chosen_by = said.chosen_by},
               kNames);
}

std::string added(const Said& said) { return spoken(said, addition_so_far); }
std::string flooding(const Said& said) { return spoken(said, flooding_words); }

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(SoFar, SaysNothingAboutAFirstTime) {
  for (const ReplyCodes& codes : {kYes, kPromise, kGives, kBrushes, kGoes, kSting, kBreak}) {
    EXPECT_EQ(added({codes}), "");
  }
}

TEST(SoFar, SaysNothingWhereItIsSomethingElseThatCameBefore) {
  EXPECT_EQ(added({kBrushes, {kGoes, kGives}}), "");
  EXPECT_EQ(added({kGoes, {kBrushes, kYes}}), "");
  EXPECT_EQ(added({{.availability = 1}, {{.availability = 1}, {.availability = 1}}}), "")
      << "ordinary talk may go on";
}

TEST(SoFar, HearsReassuranceWearThin) {
  EXPECT_TRUE(has(added({kYes, {kYes}}), "second time tonight that it’s promised"));
  EXPECT_TRUE(has(added({kYes, {kYes, kPromise}}), "at least the third assurance"));
  EXPECT_EQ(added({kPromise, {kYes}}), "") << "a promise after a yes is more than the yes";
  EXPECT_TRUE(has(added({kPromise, {kYes, kPromise}}), "at least the third assurance"));
}

TEST(SoFar, CountsGivingInBrushingOffLeavingAndStings) {
  EXPECT_TRUE(has(added({kGives, {kGives}}), "second thing given away"));
  EXPECT_TRUE(has(added({kGives, {kGives, kGives}}), "good deal has been given away"));
  EXPECT_TRUE(has(added({kBrushes, {kBrushes}}), "second time that it’s waved aside"));
  EXPECT_TRUE(has(added({kBrushes, {kBrushes, kYes, kBrushes}}), "several times by now"));
  EXPECT_TRUE(has(added({kGoes, {kGoes}}), "second door"));
  EXPECT_TRUE(has(added({kGoes, {kGoes, kGoes}}), "several doors"));
  EXPECT_TRUE(has(added({kSting, {kSting}}), "a hug with a sting"));
}

TEST(SoFar, CountsNoGivingThatKeepsALimit) {
  ReplyCodes with_limit = kGives;
  with_limit.autonomy = 2;
  EXPECT_EQ(added({with_limit, {kGives}}), "");
}

TEST(SoFar, KnowsTheSameWords) {
  Said said{.codes = {.availability = 1}, .before = {{.availability = 1}}, .words = "Before 0"};
  EXPECT_TRUE(has(added(said), "same words"));
  said.words = "Mm.";
  EXPECT_EQ(added(said), "");
}

TEST(SoFar, SeesAPauseKeptAndOneThatWasNot) {
  EXPECT_TRUE(has(added({{.availability = 2}, {kBreak}}), "has been kept"));
  EXPECT_TRUE(has(added({kGoes, {kBreak}}), "Ines is off again"));
  EXPECT_EQ(added({kBrushes, {kBreak}}), "") << "neither the one nor the other";
  EXPECT_EQ(added({{.availability = 2}, {kBreak, {.availability = 1}}}), "")
      << "something was said since";
}

TEST(SoFar, SaysWhatGivingCostsWhereMuchIsCarried) {
  EXPECT_TRUE(has(added({.codes = {.availability = 2}, .burden = 0.8}), "carrying a lot"));
  EXPECT_TRUE(has(added({{.accommodation = 1}, {kGives, kGives}}), "carrying a lot"))
      << "taken on tonight";
  EXPECT_EQ(added({.codes = {.availability = 2}, .burden = 0.4}), "");
  EXPECT_EQ(added({.codes = {.availability = 2, .autonomy = 2}, .burden = 0.8}), "")
      << "the limit is there";
  EXPECT_EQ(added({.codes = kBrushes, .burden = 0.8}), "") << "nothing is given";
}

TEST(SoFar, SpeaksOfFloodingOnlyThere) {
  EXPECT_TRUE(has(flooding({.codes = kYes, .arousal = 0.6}), "while Ines is flooded"));
  EXPECT_TRUE(has(flooding({.codes = kBreak, .arousal = 0.6}), "what a pause is for"));
  EXPECT_TRUE(has(flooding({.codes = kYes, .distress = 0.8}), "while Tom is overwhelmed"));
  EXPECT_EQ(flooding({.codes = kBreak, .distress = 0.8}), "") << "a pause is what it asks for";
  EXPECT_EQ(flooding({.codes = kYes, .arousal = 0.49, .distress = 0.74}), "");
}

TEST(SoFar, HasThreeWordingsForEveryThing) {
  const std::vector<Said> all = {
      {kYes, {kYes}},         {kYes, {kYes, kYes}},
      {kGives, {kGives}},     {kGives, {kGives, kGives}},
      {kBrushes, {kBrushes}}, {kBrushes, {kBrushes, kBrushes}},
      {kGoes, {kGoes}},       {kGoes, {kGoes, kGoes}},
      {kSting, {kSting}},     {{.availability = 2}, {kBreak}},
      {kGoes, {kBreak}},      {.codes = {.availability = 2}, .burden = 0.8}};
  for (Said said : all) {
    std::set<std::string> wordings;
    for (said.chosen_by = 0; said.chosen_by < 3; ++said.chosen_by) {
      const std::string text = added(said);
      EXPECT_LE(text.size(), 150U) << text;
      EXPECT_EQ(text.find_first_of("{}"), std::string::npos) << text;
      wordings.insert(text);
    }
    EXPECT_EQ(wordings.size(), 3U) << *wordings.begin();
  }
}

}  // namespace
}  // namespace attune::coach
