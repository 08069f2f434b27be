#include "scenario/step_reader.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

constexpr std::string_view kReads =
    "    - if: told or asked > 0 or day is hard\n      then: {tom: hm}\n    - end: closer\n";

Loaded load(std::string_view step) {
  return testing::load_steps("    - " + std::string(step) + "\n" + std::string(kReads));
}

template <typename What>
What read(std::string_view step) {
  const Loaded loaded = load(step);
  EXPECT_EQ(testing::places(loaded.findings), "") << step;
  if (!loaded.scenario || !std::holds_alternative<What>(testing::kitchen(loaded)[0].what)) {
    ADD_FAILURE() << step << " became another kind of step";
    return {};
  }
  return std::get<What>(testing::kitchen(loaded)[0].what);
}

std::string findings_of(std::string_view step) { return testing::places(load(step).findings); }

TEST(StepReader, ReadsSpeechInnerVoicesAndNarration) {
  const Line speech = read<Line>("tom#k3f: Are we okay?");
  EXPECT_EQ(speech.speaker, 0);
  EXPECT_EQ(speech.id, "k3f");
  EXPECT_EQ(speech.text, "Are we okay?");
  const Line inner = read<Line>("tom.worrying#k4g: Two ticks.");
  EXPECT_EQ(inner.part, "worrying");
  EXPECT_EQ(inner.id, "k4g");
  const Line narration = read<Line>("_#n1: A plate.");
  EXPECT_EQ(narration.speaker, kNarrator);
  EXPECT_EQ(narration.id, "n1");
}

TEST(StepReader, ReadsTheStepsThatLeadOn) {
  EXPECT_EQ(read<Visit>("visit: pauses/breathe").node, 2);
  EXPECT_DOUBLE_EQ(read<Takes>("takes: 30 s").minutes, 0.5);
  EXPECT_DOUBLE_EQ(read<Takes>("takes: 3 min").minutes, 3.0);
  const Loaded loaded =
      testing::load_steps("    - go: hall\n    - back: true\n    - end: closer\n");
  ASSERT_NE(loaded.scenario, nullptr);
  const Steps& steps = testing::kitchen(loaded);
  EXPECT_EQ(std::get<Go>(steps[0].what).node, 0);
  EXPECT_TRUE(std::holds_alternative<Back>(steps[1].what));
  EXPECT_EQ(std::get<End>(steps[2].what).end, 0);
  EXPECT_EQ(steps[1].at, (Position{25, 7, 0}));
}

TEST(StepReader, ReadsNotes) {
  EXPECT_EQ(read<Note>("coach: Listen.").kind, Note::Kind::kCoach);
  EXPECT_EQ(read<Note>("reflect: What now?").kind, Note::Kind::kReflect);
  EXPECT_EQ(read<Note>("facilitator: Stop here.").kind, Note::Kind::kFacilitator);
  const Note safety = read<Note>("safety: monitoring");
  EXPECT_EQ(safety.kind, Note::Kind::kSafety);
  EXPECT_EQ(safety.text, "monitoring");
  EXPECT_EQ(read<Note>("safety: [monitoring, fear]").text, "monitoring fear");
}

TEST(StepReader, ReadsBranches) {
  const If branch =
      read<If>("if: told\n      then:\n        - tom: Yes.\n      else: {tom: \"No.\"}");
  EXPECT_EQ(branch.then.size(), 1U);
  EXPECT_EQ(branch.otherwise.size(), 1U);
  const By by = read<By>("by: tom.distress\n      calm: {tom: hm}\n      else: {tom: ha}");
  EXPECT_EQ(by.quantity, model::Quantity::kDistress);
  ASSERT_EQ(by.variants.size(), 1U);
  EXPECT_EQ(by.variants[0].band, 0);
  EXPECT_TRUE(by.has_else);
  const Any any = read<Any>("any: [{tom: a}, {_: b}, [{tom: c}, {tom: d}]]");
  EXPECT_EQ(any.number, 0);
  ASSERT_EQ(any.variants.size(), 3U);
  EXPECT_EQ(any.variants[2].size(), 2U);
}

TEST(StepReader, SaysWhatIsNoStep) {
  EXPECT_EQ(findings_of("just words"), "ATN0205 24:7\n");
  EXPECT_EQ(findings_of("[tom, ines]"), "ATN0205 24:7\n");
  EXPECT_EQ(findings_of("tom: a\n      ines: b"), "ATN0205 25:7\n");
  EXPECT_EQ(findings_of("tim: a"), "ATN0301 24:7\n");
  EXPECT_EQ(findings_of("tom.tired: a"), "ATN0302 24:11\n");
  EXPECT_EQ(findings_of("tom:"), "ATN0203 24:7\n");
  EXPECT_EQ(findings_of("back: yes"), "ATN0206 24:13\n");
  EXPECT_EQ(findings_of("takes: long"), "ATN0206 24:14\n");
  EXPECT_EQ(findings_of("takes: 0 s"), "ATN0405 24:14\n");
  EXPECT_EQ(findings_of("safety: sadness"), "ATN0404 24:15\n");
  EXPECT_EQ(findings_of("safety: [fear, sadness]"), "ATN0404 24:22\n");
  EXPECT_EQ(findings_of("safety: []"), "ATN0206 24:15\n");
  EXPECT_EQ(findings_of("set:"), "ATN0203 24:7\n");
}

TEST(StepReader, SaysWhatIsWrongWithABranch) {
  EXPECT_EQ(findings_of("if: told"), "ATN0202 24:7\n");
  EXPECT_EQ(findings_of("if: told\n      than: {tom: a}"), "ATN0202 24:7\nATN0201 25:7\n");
  EXPECT_EQ(findings_of("by: tom.distress\n      calmer: {tom: a}"), "ATN0404 25:7\n");
  EXPECT_EQ(findings_of("by: tom.distress\n      else: {tom: a}\n      calm: {tom: b}"),
            "ATN0202 24:7\nATN0205 26:7\n");
  EXPECT_EQ(findings_of("by: distress\n      calm: {tom: a}"), "ATN0308 24:11\n");
  EXPECT_EQ(findings_of("any: {tom: a}"), "ATN0203 24:12\n");
  EXPECT_EQ(findings_of("any: []"), "ATN0202 24:7\n");
}

TEST(StepReader, OffersAFixForASpeakerWhoMayBeAStep) {
  const Loaded loaded = load("chose: a");
  ASSERT_EQ(loaded.findings.size(), 1U);
  EXPECT_EQ(loaded.findings[0].fix, "did you mean 'choose'?");
}

}  // namespace
}  // namespace attune::scenario
