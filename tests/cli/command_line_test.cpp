#include "cli/command_line.h"

#include <gtest/gtest.h>

#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

using test::CommandRun;
using test::run_attune;

TEST(CommandLine, OpensTheWindowWhereNothingIsAsked) {
  Surroundings surroundings;
  int opened = 0;
  surroundings.open_window = [&opened] {
    ++opened;
    return 0;
  };
  EXPECT_EQ(run_attune({}, "", surroundings).exit_code, kExitFine);
  EXPECT_EQ(opened, 1);
}

TEST(CommandLine, PassesOnTheExitCodeOfTheWindow) {
  Surroundings surroundings;
  surroundings.open_window = [] { return kExitUsage; };
  EXPECT_EQ(run_attune({}, "", surroundings).exit_code, kExitUsage);
}

TEST(CommandLine, SaysWhereThereIsNoWindow) {
  const CommandRun run = run_attune({});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_TRUE(run.err.starts_with("attune: this program has no window: name a command")) << run.err;
}

TEST(CommandLine, TellsItsVersion) {
  const CommandRun run = run_attune({"--version"});
  EXPECT_EQ(run.exit_code, kExitFine);
  EXPECT_TRUE(run.out.starts_with("attune ")) << run.out;
  EXPECT_EQ(run.err, "");
}

TEST(CommandLine, ExplainsItselfWithEveryCommand) {
  const CommandRun run = run_attune({"--help"});
  EXPECT_EQ(run.exit_code, kExitFine);
  for (const char* command : {"play", "compare", "check", "shot"}) {
    EXPECT_NE(run.out.find(command), std::string::npos) << command;
  }
}

TEST(CommandLine, ExplainsEachCommandWithAnExample) {
  for (const char* command : {"play", "compare", "check", "shot"}) {
    const CommandRun run = run_attune({command, "--help"});
    EXPECT_EQ(run.exit_code, kExitFine) << command;
    EXPECT_NE(run.out.find(std::string("Example: attune ") + command), std::string::npos)
        << run.out;
  }
}

TEST(CommandLine, GuessesTheCommandThatWasMeant) {
  const CommandRun run = run_attune({"paly"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_EQ(run.err,
            "attune: attune knows no command \"paly\": did you mean play? Else type attune "
            "--help\n");
}

TEST(CommandLine, GuessesTheOptionThatWasMeant) {
  const CommandRun run = run_attune({"check", "--stritc", "x.yaml"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("did you mean --strict?"), std::string::npos) << run.err;
}

TEST(CommandLine, SaysWhatIsMissing) {
  const CommandRun run = run_attune({"play"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.err,
            "attune: play needs a file, or the id of a shipped scenario: type for example "
            "attune play are-we-okay\n");
  EXPECT_EQ(run_attune({"check"}).err,
            "attune: check needs scenario files, or folders to look through: type for "
            "example attune check --strict scenarios\n");
  EXPECT_EQ(run_attune({"shot", "home"}).err,
            "attune: shot needs --output FILE.png (the picture to write): type for example "
            "attune shot compare --theme dark -o compare.png\n");
}

TEST(CommandLine, SaysHowAnOptionIsWrittenThatStandsAlone) {
  EXPECT_EQ(run_attune({"play", "wet-coat", "--seed"}).err,
            "attune: --seed is written --seed N: type attune play --help to see how\n");
  EXPECT_EQ(run_attune({"check", "--max-size"}).err,
            "attune: --max-size is written --max-size MB: type attune check --help to see how\n");
}

TEST(CommandLine, SaysWhatItHasNoUseFor) {
  EXPECT_EQ(run_attune({"play", "wet-coat", "twice"}).err,
            "attune: play has no use for \"twice\": type attune play --help\n");
  EXPECT_EQ(run_attune({"--windwo"}).err,
            "attune: attune knows no option \"--windwo\": type attune --help\n");
  EXPECT_EQ(run_attune({"compare", "--arms", "enabeling"}).err,
            "attune: --arms takes one of supportive, enabling, dismissive and withdrawing, not "
            "\"enabeling\" (did you mean enabling?): type attune compare --help to see how\n");
}

TEST(CommandLine, SaysWhichWordsAnOptionTakes) {
  const CommandRun run = run_attune({"play", "wet-coat", "--format", "xml"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(
      run.err.find(
          "attune: --format takes one of text and json, not \"xml\": type attune play --help"),
      std::string::npos)
      << run.err;
}

TEST(CommandLine, TakesNoSeedThatIsNoNumber) {
  for (const char* seed : {"soon", "-1", "1.5", "99999999999999999999999"}) {
    const CommandRun run = run_attune({"play", "wet-coat", "--seed", seed, "--picks", ""});
    EXPECT_EQ(run.exit_code, kExitUsage) << seed;
    EXPECT_TRUE(run.err.starts_with("attune: ")) << run.err;
  }
}

TEST(CommandLine, ComplainsInOneLine) {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"play", "wet-coat", "extra", "more"},
        {"compare", "--arms", "loud"},
        {"compare", "--weeks", "0"},
        {"shot", "kitchen", "-o", "x.png"},
        {"check"}}) {
    const CommandRun run = run_attune(arguments);
    EXPECT_EQ(run.exit_code, kExitUsage) << arguments.front();
    EXPECT_TRUE(run.err.starts_with("attune: ")) << run.err;
    EXPECT_EQ(test::lines_of(run.err).size(), 1U) << run.err;
  }
}

}  // namespace
}  // namespace attune::cli
