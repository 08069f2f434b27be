#include "cli/cycle_command.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/text.h"
#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

using nlohmann::json;
using test::CommandRun;
using test::run_attune;

CommandRun cycle(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "cycle");
  return run_attune(arguments);
}

json cycle_json(std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), {"--format", "json"});
  const CommandRun run = cycle(arguments);
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  return json::parse(run.out);
}

TEST(CycleText, SpeaksInPlainWordsFirst) {
  const CommandRun run = cycle({"--policy", "dismissive"});
  ASSERT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_TRUE(run.out.starts_with(
      "The one who answers brushes it off. They go round in circles: after about half\n"
      "an hour it begins again.\n"))
      << run.out;
  for (const char* text :
       {"On each lap (32 minutes) the one who asks goes from asking to pressing",
        "What would change this", "The smallest two together", "Where nothing moves",
        "A place where nothing moves, but the least upset sets them going round.",
        "distress        alarmed, 0.73", "withdrawal      guarded, 0.27", "Where circling begins",
        "Circling begins at 3.30, with laps of about half an hour (31 minutes)", "Over the weeks",
        "If every talk went like this one, for this imagined couple:", "not a forecast"}) {
    EXPECT_NE(run.out.find(text), std::string::npos) << text << "\n" << run.out;
  }
  for (const std::string& line : test::lines_of(run.out)) {
    EXPECT_LE(code_points(line), 78U) << line;
  }
}

struct Style {
  const char* name;
  const char* said;
  const char* regime;
};

class CycleOfStyle : public testing::TestWithParam<Style> {};

TEST_P(CycleOfStyle, IsSaidInOneSentenceAndInOneWord) {
  const CommandRun run = cycle({"--policy", GetParam().name});
  EXPECT_TRUE(run.out.starts_with(GetParam().said)) << run.out;
  const json result = cycle_json({"--policy", GetParam().name});
  EXPECT_EQ(result["regime"], GetParam().regime);
  EXPECT_EQ(result["policy"], GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(
    AllStyles, CycleOfStyle,
    testing::Values(
        Style{"supportive", "The one who answers comforts and stays. They settle: ", "settles"},
        Style{"enabling", "The one who answers gives in. They settle: ", "settles"},
        Style{"dismissive",
              "The one who answers brushes it off. They go round in circles: ", "circles"},
        Style{"withdrawing", "The one who answers walks away. They stay stuck: ", "stuck"}),
    [](const auto& tested) { return tested.param.name; });

TEST(CycleJson, HasTheCircleWithItsRestAndWhereItBegins) {
  const json result = cycle_json({"--policy", "dismissive"});
  EXPECT_NEAR(result["period_minutes"].get<double>(), 32.415, 0.01);
  EXPECT_NEAR(result["amplitude"]["pursuit"].get<double>(), 0.424, 1e-3);
  EXPECT_EQ(result["converged"], true);
  EXPECT_EQ(result["starts"], 48);
  EXPECT_EQ(result["lost_branches"], 0);
  EXPECT_EQ(result["unclear_changes"], 0);
  ASSERT_EQ(result["fixed_points"].size(), 1U);
  const json& rest = result["fixed_points"][0];
  EXPECT_EQ(rest["stable"], false);
  EXPECT_NEAR(rest["state"]["distress"].get<double>(), 0.726, 1e-3);
  ASSERT_EQ(rest["eigenvalues"].size(), 5U);
  EXPECT_GT(rest["eigenvalues"][0][0], 0.0);
  EXPECT_NE(rest["eigenvalues"][0][1], 0.0);
  ASSERT_EQ(result["hopf"].size(), 1U);
  EXPECT_EQ(result["hopf"][0]["parameter"], "responder.avoidance");
  EXPECT_NEAR(result["hopf"][0]["value"].get<double>(), 3.3043, 1e-3);
  EXPECT_NEAR(result["hopf"][0]["period_minutes"].get<double>(), 30.57, 0.01);
  EXPECT_EQ(result["hopf"][0]["holds_below"], true);
}

TEST(CycleJson, HasNullWhereNothingGoesRound) {
  const json result = cycle_json({"--policy", "supportive"});
  EXPECT_TRUE(result["period_minutes"].is_null());
  EXPECT_TRUE(result["amplitude"].is_null());
  EXPECT_EQ(result["hopf"], json::array());
  EXPECT_EQ(result["fixed_points"][0]["stable"], true);
}

TEST(CycleJson, FollowsTheCoupleThePolicyTheChangesAndTheSweep) {
  const std::filesystem::path folder = test::scratch_folder();
  std::ofstream(folder / "couple.yaml") << "responder: {anxiety: 2.5, avoidance: 2}\n";
  std::ofstream(folder / "policy.yaml") << "{R: .1, Av: .4, B: .2, I: .7, K: .3, W: .1}\n";
  const std::vector<std::string> files = {folder / "couple.yaml", "--policy",
                                          folder / "policy.yaml"};
  const json calm = cycle_json(files);
  EXPECT_NE(calm["regime"], "circles");
  EXPECT_NEAR(calm["hopf"][0]["value"].get<double>(), 3.3043, 1e-3) << "as under dismissal";
  std::vector<std::string> changed = files;
  changed.insert(changed.end(),
                 {"--set", "responder.avoidance=4.5", "--sweep", "bidder.anxiety=3..7"});
  const json turned = cycle_json(changed);
  EXPECT_EQ(turned["regime"], "circles");
  EXPECT_EQ(turned["sweep"], (json{{"parameter", "bidder.anxiety"}, {"low", 3.0}, {"high", 7.0}}));
}

TEST(CyclePicture, IsPursuitOverTwoLapsOrAnHour) {
  const CommandRun circles = cycle({"--policy", "dismissive", "--format", "svg"});
  ASSERT_EQ(circles.exit_code, kExitFine) << circles.err;
  EXPECT_TRUE(circles.out.starts_with("<?xml")) << circles.out.substr(0, 80);
  EXPECT_NE(circles.out.find("over two laps"), std::string::npos);
  EXPECT_NE(circles.out.find("after about half an hour it begins"), std::string::npos)
      << "in the description";
  const CommandRun settles = cycle({"--policy", "supportive", "--format", "svg"});
  EXPECT_NE(settles.out.find("the question"), std::string::npos);
}

TEST(CyclePicture, IsPixelsWhereTheSurroundingsDrawThem) {
  Surroundings surroundings;
  std::string drawn;
  surroundings.draw_png = [&drawn](const picture::Plot& plot) {
    drawn = plot.title;
    return Result<std::string>(std::string("pixels"));
  };
  const CommandRun run =
      test::run_attune({"cycle", "--policy", "dismissive", "--format", "png"}, "", surroundings);
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.out, "pixels");
  EXPECT_NE(drawn.find("two laps"), std::string::npos) << drawn;
}

TEST(CyclePicture, SendsNoPixelsToATerminal) {
  Surroundings surroundings;
  surroundings.output_is_terminal = true;
  surroundings.draw_png = [](const picture::Plot&) { return Result<std::string>("pixels"); };
  const CommandRun run =
      test::run_attune({"cycle", "--policy", "dismissive", "--format", "png"}, "", surroundings);
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("-o picture.png"), std::string::npos) << run.err;
}

TEST(CyclePage, HasEverySectionAndTheCaveat) {
  const std::filesystem::path file = test::scratch_folder() / "cycle.html";
  const CommandRun run = cycle({"--policy", "enabling", "--format", "html", "-o", file});
  ASSERT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.out, "");
  std::stringstream content;
  content << std::ifstream(file).rdbuf();
  const std::string page = content.str();
  for (const char* text :
       {"The one who answers gives in. They settle", "<h2>What would change this</h2>",
        "<h2>The loop</h2>", "<h2>One talk</h2>", "<h2>The weeks</h2>",
        "safer at first, worn out later", "week 12", "high, 0.71", "week 26", "middling, 0.43",
        "Who circles: by what they bring", "<h2>Where nothing moves</h2>",
        "A place where they come to rest", "eigenvalues", "Where circling begins",
        "who asks: unease with closeness",
        "A teaching model of an imagined couple, not a forecast"}) {
    EXPECT_NE(page.find(text), std::string::npos) << text;
  }
}

TEST(CycleText, NamesNoStyleWhereTheStanceWasChanged) {
  const CommandRun run = cycle({"--policy", "dismissive", "--set", "stance.validation=0.4"});
  EXPECT_TRUE(run.out.starts_with("The one who answers keeps to one way of doing so. They "))
      << run.out;
}

TEST(CycleText, SaysThatAWorryHasAReasonWhereTheOtherIsHardlyThere) {
  const char* said = "so the worry has a reason";
  EXPECT_NE(cycle({"--policy", "dismissive", "--set", "engagement=0.2"}).out.find(said),
            std::string::npos);
  EXPECT_EQ(cycle({"--policy", "dismissive", "--set", "engagement=0.4"}).out.find(said),
            std::string::npos);
}

TEST(CycleText, SaysWhereOnTheSweepTheCoupleStands) {
  const CommandRun run = cycle({"--policy", "dismissive", "--sweep", "bidder.anxiety=3..7"});
  EXPECT_NE(run.out.find("“who asks: fear of being left”, from 3 to 7."), std::string::npos)
      << run.out;
}

TEST(CycleCommand, SaysNothingOfHeOrSheAndGivesNobodyALabel) {
  for (const char* style : {"supportive", "enabling", "dismissive", "withdrawing"}) {
    for (const char* format : {"text", "html"}) {
      const std::string said = cycle({"--policy", style, "--format", format}).out;
      for (const char* word : {" he ", " she ", " his ", " her ", " him ", "husband", "wife",
                               "pathological", "disorder", "symptom", "insecure", "toxic"}) {
        EXPECT_EQ(said.find(word), std::string::npos) << word << " in " << style;
      }
    }
  }
}

TEST(CycleCommand, RefusesWhatTheEquationsDoNotBear) {
  const CommandRun run = cycle({"--policy", "withdrawing", "--set", "time_step=1", "--set",
                                "withdrawal_when_flooded=5", "--set", "withdrawal_by_avoidance=3"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("smaller time_step"), std::string::npos) << run.err;
}

TEST(CycleCommand, RefusesASweepInPlainWords) {
  const CommandRun run = cycle({"--policy", "dismissive", "--sweep", "responder.avoidence=1..7"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("did you mean 'responder.avoidance'?"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace attune::cli
