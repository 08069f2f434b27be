// The comparison as data, as a picture and as a page.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "cli/compare_command.h"
#include "cli/support/command_run.h"
#include "picture/theme.h"

namespace attune::cli {
namespace {

using picture::Colour;
using test::CommandRun;
using test::lines_of;
using test::run_attune;

std::string compared(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "compare");
  const CommandRun run = run_attune(arguments);
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  return run.out;
}

// The wet coat where somebody has to be afraid: nothing is looked ahead then.
std::string fearful_scenario() {
  std::stringstream content;
  content << std::ifstream(test::fixture("wet-coat.yaml")).rdbuf();
  std::string text = content.str();
  const std::string before = "content: [argument]\n";
  text.insert(text.find(before), "danger: [fear]\n");
  const std::filesystem::path file = test::scratch_folder() / "wet-coat.yaml";
  std::ofstream(file) << text;
  return file;
}

// Teo is heard and never played.
std::string solo_scenario() {
  const std::filesystem::path file = test::scratch_folder() / "solo.yaml";
  std::ofstream(file) << R"(format: 1
scenario: solo
title: Solo
minutes: 1
themes: [alone]
sources: [1]
cast:
  ana: {name: Ana, you: true, bids: true, traits: {anxiety: 5.0, avoidance: 2.0}}
  teo: {name: Teo, traits: {anxiety: 2.0, avoidance: 3.0}}
couple: {distress: uneasy, security: middling, soothing: middling, dependence: middling, burden: low}
start: hall
ends:
  out: The lamp goes out.
nodes:
  hall:
    - choose:
      - pick#lamp: Lamp on.
        as: {soothed: 1}
        end: out
      - pick#send: "Sends: Are we okay?"
        as: {protest: 1}
        end: out
)";
  return file;
}

long rows_that_begin(const std::vector<std::string>& lines, const std::string& begin) {
  return std::count_if(lines.begin(), lines.end(),
                       [&](const std::string& line) { return line.starts_with(begin); });
}

TEST(CompareCsv, HasARowForEveryWayAndMomentAndWeek) {
  const std::vector<std::string> lines =
      lines_of(compared({"wet-coat", "--weeks", "12", "--format", "csv"}));
  EXPECT_TRUE(lines[0].starts_with("arm,when,minute,week,distress,pursuit,")) << lines[0];
  EXPECT_TRUE(lines[0].ends_with(",mean_accommodation,reply")) << lines[0];
  for (const char* arm : {"supportive", "enabling", "dismissive", "withdrawing"}) {
    EXPECT_EQ(rows_that_begin(lines, fmt::format("{},now,", arm)), 3) << arm;
    EXPECT_EQ(rows_that_begin(lines, fmt::format("{},weeks,,", arm)), 13) << arm;
  }
  EXPECT_EQ(lines.size(), 1U + 4U * (3U + 13U));
  for (const std::string& line : lines) {
    if (line.find('"') == std::string::npos) {
      EXPECT_EQ(std::count(line.begin(), line.end(), ','),
                std::count(lines[0].begin(), lines[0].end(), ','))
          << line;
    }
  }
}

TEST(CompareCsv, OfPureStylesIsTheReference) {
  const std::vector<std::string> lines =
      lines_of(compared({"--arms", "supportive", "--format", "csv"}));
  EXPECT_EQ(rows_that_begin(lines, "supportive,now,"), 31);
  EXPECT_EQ(rows_that_begin(lines, "supportive,now,0,,0.7,0.34965,"), 1);
  EXPECT_EQ(rows_that_begin(lines, "supportive,weeks,,0,,,,,,0.45,0.25,0.45,0.15,7.955"), 1);
}

TEST(ComparePicture, HasALineAWayInItsColour) {
  const std::string svg = compared({"--format", "svg"});
  EXPECT_TRUE(svg.starts_with("<?xml")) << svg.substr(0, 80);
  for (const Colour colour :
       {Colour::kSupportive, Colour::kEnabling, Colour::kDismissive, Colour::kWithdrawing}) {
    EXPECT_NE(svg.find(fmt::format("#{:06X}", strong_value(colour, picture::Theme::kLight))),
              std::string::npos)
        << static_cast<int>(colour);
  }
  for (const char* text : {"comforts and stays", "gives in", "brushes it off", "walks away",
                           "How safe it comes to feel", "If every talk went like this one"}) {
    EXPECT_NE(svg.find(text), std::string::npos) << text;
  }
}

TEST(Compare, IsRefusedWhereDangerIs) {
  for (const char* format : {"text", "json", "csv", "svg", "html"}) {
    const CommandRun run = run_attune({"compare", fearful_scenario(), "--format", format});
    EXPECT_NE(run.exit_code, kExitFine) << format;
    EXPECT_EQ(run.out, "");
    EXPECT_NE(run.err.find("it touches on danger"), std::string::npos) << run.err;
  }
}

TEST(Compare, IsRefusedWhereTheOneWhoAnswersCannotBePlayed) {
  const CommandRun run = run_attune({"compare", solo_scenario()});
  EXPECT_NE(run.exit_code, kExitFine);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("Teo cannot be played in it"), std::string::npos) << run.err;
}

TEST(ComparePage, HasEveryWayWithItsWordsItsEveningAndItsWeeks) {
  const std::filesystem::path file = test::scratch_folder() / "arms.html";
  EXPECT_EQ(compared({"wet-coat", "--format", "html", "-o", file}), "");
  std::stringstream content;
  content << std::ifstream(file).rdbuf();
  const std::string page = content.str();
  for (const char* text :
       {"<h1>The wet coat</h1>", "You walked. Are we okay?", "<h2>At a glance</h2>",
        "<h2>Comforts and stays</h2>", "<h2>Gives in</h2>", "<h2>Brushes it off</h2>",
        "<h2>Walks away</h2>", "Eli: ", "Noor: distress", "Eli: withdrawal", "leans on being told",
        "If every talk went like this one, for this imagined couple: ", "not advice"}) {
    EXPECT_NE(page.find(text), std::string::npos) << text;
  }
  // One for all ways, then tonight and the weeks of each.
  std::size_t pictures = 0;
  for (std::size_t at = page.find("<svg"); at != std::string::npos;
       at = page.find("<svg", at + 1)) {
    ++pictures;
  }
  EXPECT_EQ(pictures, 1U + 4U * 2U);
}

TEST(ComparePage, SaysThatTheModelWasChanged) {
  EXPECT_NE(compared({"--set", "pursuit_rate=0.4", "--format", "html"})
                .find("The model was changed: pursuit_rate 0.4."),
            std::string::npos);
}

TEST(CompareParameters, AreListedAsTextOrJsonOnly) {
  const CommandRun run = run_attune({"compare", "--parameters", "--format", "csv"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("listed as text or json"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace attune::cli
