#include "cli/shot_command.h"

#include <gtest/gtest.h>

#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

struct Shot {
  test::CommandRun run;
  std::optional<ShotRequest> request;
};

Shot shoot(const std::vector<std::string>& arguments) {
  Shot shot;
  Surroundings surroundings;
  surroundings.take_shot = [&shot](const ShotRequest& request) {
    shot.request = request;
    return kExitFine;
  };
  shot.run = test::run_attune(arguments, "", surroundings);
  return shot;
}

TEST(ShotCommand, HandsOverWhatWasAsked) {
  const Shot shot = shoot({"shot", "compare", "--size", "800x600", "--scale", "1.25", "--theme",
                           "dark", "--state", "evening.yaml", "-o", "out.png"});
  ASSERT_TRUE(shot.request) << shot.run.err;
  EXPECT_EQ(shot.request->screen, "compare");
  EXPECT_EQ(shot.request->width, 800);
  EXPECT_EQ(shot.request->height, 600);
  EXPECT_EQ(shot.request->scale, 1.25);
  EXPECT_TRUE(shot.request->dark);
  EXPECT_EQ(shot.request->replay, "evening.yaml");
  EXPECT_EQ(shot.request->out, "out.png");
}

TEST(ShotCommand, NeedsOnlyAScreenAndAFile) {
  const Shot shot = shoot({"shot", "home", "-o", "out.png"});
  ASSERT_TRUE(shot.request) << shot.run.err;
  EXPECT_EQ(shot.request->width, 1440);
  EXPECT_EQ(shot.request->height, 900);
  EXPECT_FALSE(shot.request->dark);
  EXPECT_FALSE(shot.request->replay);
}

TEST(ShotCommand, TakesNoSizeThatIsNone) {
  for (const char* size : {"big", "800", "800x", "x600", "800x600x2", "0x0", "-5x900", "99999x9"}) {
    const Shot shot = shoot({"shot", "home", "--size", size, "-o", "out.png"});
    EXPECT_FALSE(shot.request) << size;
    EXPECT_EQ(shot.run.exit_code, kExitUsage) << size;
    EXPECT_NE(shot.run.err.find("takes a size such as 1440x900"), std::string::npos)
        << shot.run.err;
  }
}

TEST(ShotCommand, TakesNoScaleOutsideWhatTheWindowOffers) {
  for (const char* scale : {"0.5", "2.5", "wide", "nan"}) {
    EXPECT_FALSE(shoot({"shot", "home", "--scale", scale, "-o", "out.png"}).request) << scale;
  }
}

TEST(ShotCommand, ItsHelpNamesEveryScreenAndWhatAMomentIsThere) {
  const test::CommandRun run = test::run_attune({"shot", "--help"});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  for (const char* screen : {"home", "practice", "compare", "phrasebook", "drills", "cycle",
                             "couple", "models", "about", "notice"}) {
    EXPECT_NE(run.out.find(std::string("\n  ") + screen), std::string::npos) << screen << run.out;
    EXPECT_TRUE(shoot({"shot", screen, "-o", "out.png"}).request) << screen;
  }
  const std::size_t moments = run.out.find("What --moment N means:");
  ASSERT_NE(moments, std::string::npos) << run.out;
  for (const char* screen : {"compare", "couple", "models"}) {
    EXPECT_NE(run.out.find(std::string("\n  ") + screen, moments), std::string::npos) << screen;
  }
}

TEST(ShotCommand, SaysWhereNothingCanDrawIt) {
  const test::CommandRun run = test::run_attune({"shot", "home", "-o", "out.png"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("cannot take pictures"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace attune::cli
