#include "cli/many_couples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/workers.h"
#include "cli/support/command_run.h"
#include "model/ensemble/ensemble.h"
#include "model/ensemble/instruction_set.h"

namespace attune::cli {
namespace {

using nlohmann::json;
using test::CommandRun;
using test::lines_of;
using test::run_attune;

CommandRun many(const std::vector<std::string>& arguments, const Surroundings& surroundings = {}) {
  std::vector<std::string> all = {"simulate", "--policy", "dismissive"};
  all.insert(all.end(), arguments.begin(), arguments.end());
  return run_attune(all, "", surroundings);
}

json summary(const std::vector<std::string>& arguments, const Surroundings& surroundings = {}) {
  const CommandRun run = many(arguments, surroundings);
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.err, "");
  return json::parse(run.out);
}

std::string content_of(const std::filesystem::path& file) {
  std::stringstream content;
  content << std::ifstream(file).rdbuf();
  return content.str();
}

// Somebody who presses Ctrl-C once a thousand couples and more are done.
Surroundings impatient() {
  Surroundings surroundings;
  surroundings.interrupted = [asked = 0]() mutable { return ++asked > 1; };
  return surroundings;
}

TEST(ManyCouples, AreSummedUpWeekByWeek) {
  const json result = summary({"--couples", "500", "--weeks", "4", "--seed", "7"});
  EXPECT_EQ(result["couples"], 500);
  EXPECT_EQ(result["stopped_early"], false);
  EXPECT_EQ(result["outside"], 0);
  EXPECT_EQ(result["policy"], "dismissive");
  EXPECT_EQ(result["stance"]["invalidation"], 0.7);
  EXPECT_EQ(result["seed"], 7);
  EXPECT_EQ(result["spread"], 0.25);
  EXPECT_EQ(result["noise"], 0.0);
  EXPECT_EQ(result["precision"], "f64");
  EXPECT_EQ(result["hash"].get<std::string>().size(), 16U);
  ASSERT_EQ(result["weeks"].size(), 5U);
  const json& security = result["weeks"][0]["security"];
  EXPECT_NEAR(security["mean"].get<double>(), 0.45, 1e-3);
  EXPECT_NEAR(security["q05"].get<double>(), 0.3375, 2e-3);
  EXPECT_NEAR(security["q50"].get<double>(), 0.45, 2e-3);
  EXPECT_NEAR(security["q95"].get<double>(), 0.5625, 2e-3);
  for (const model::WeekColumn& column : model::kWeekColumns) {
    EXPECT_TRUE(result["weeks"][4][std::string(column.name)]["q25"].is_number()) << column.name;
  }
}

TEST(ManyCouples, AreTheSameBytesForEveryNumberOfThreadsAndEveryInstructionSet) {
  const std::vector<std::string> arguments = {"--couples", "700",     "--weeks",
                                              "3",         "--noise", "0.05"};
  const std::string expected = many(arguments).out;
  std::vector<std::string> with_threads = arguments;
  with_threads.insert(with_threads.end(), {"--threads", "1"});
  EXPECT_EQ(many(with_threads).out, expected);
  for (const char* threads : {"2", "7", "1024"}) {
    with_threads.back() = threads;
    EXPECT_EQ(many(with_threads).out, expected) << threads;
  }
  for (const model::InstructionSet set : model::available_instruction_sets()) {
    Surroundings surroundings;
    surroundings.instruction_set = name_of(set);
    EXPECT_EQ(many(arguments, surroundings).out, expected) << name_of(set);
  }
}

TEST(ManyCouples, TakeNoMoreThreadsThanAreOfUse) {
  const auto threads = [](std::uint64_t couples, int asked) {
    ManyCouples many;
    many.couples = couples;
    many.threads = asked;
    return threads_of_use(many);
  };
  EXPECT_EQ(threads(1000000, 1), 1);
  EXPECT_EQ(threads(1000000, 3), 3);
  EXPECT_EQ(threads(256, 1024), 1) << "one block";
  EXPECT_EQ(threads(513, 1024), 3) << "three blocks";
  EXPECT_EQ(threads(1000000, 1024), std::min(1024, 4 * processor_count()));
}

TEST(ManyCouples, AreOthersWithAnotherSeedWithNoiseAndInSinglePrecision) {
  const std::vector<std::string> arguments = {"--couples", "100", "--weeks", "2"};
  const json own = summary(arguments)["hash"];
  const std::vector<std::vector<std::string>> changes = {
      {"--seed", "2"}, {"--noise", "0.05"}, {"--precision", "f32"}, {"--spread", "0.1"}};
  for (const std::vector<std::string>& change : changes) {
    std::vector<std::string> changed = arguments;
    changed.insert(changed.end(), change.begin(), change.end());
    EXPECT_NE(summary(changed)["hash"], own) << change.front();
  }
}

TEST(ManyCouplesCsv, IsARowACoupleAndWeekInOrder) {
  const CommandRun run = many({"--couples", "300", "--weeks", "2", "--format", "csv"});
  ASSERT_EQ(run.exit_code, kExitFine) << run.err;
  const std::vector<std::string> lines = lines_of(run.out);
  ASSERT_EQ(lines.size(), 1U + 300U * 3U);
  EXPECT_EQ(lines[0],
            "couple,week,security,soothing,dependence,burden,bids_per_week,mean_distress,"
            "mean_pursuit,mean_withdrawal,mean_validation,mean_reassurance,mean_availability,"
            "mean_autonomy,mean_accommodation");
  EXPECT_TRUE(lines[1].starts_with("0,0,")) << lines[1];
  EXPECT_TRUE(lines[2].starts_with("0,1,")) << lines[2];
  EXPECT_TRUE(lines.back().starts_with("299,2,")) << lines.back();
}

TEST(ManyCouplesCsv, WithoutSpreadIsTheCoupleItselfToEveryDigit) {
  const CommandRun run =
      many({"--couples", "2", "--spread", "0", "--weeks", "1", "--format", "csv"});
  const std::vector<std::string> lines = lines_of(run.out);
  ASSERT_EQ(lines.size(), 5U);
  EXPECT_TRUE(lines[3].starts_with("1,0,0.45,0.25,0.45,0.15,7.9552986688506")) << lines[3];
}

TEST(ManyCouplesCsv, GoesIntoAFileAsItGoesToTheOutput) {
  const std::filesystem::path file = test::scratch_folder() / "rows.csv";
  const std::vector<std::string> arguments = {"--couples", "300",      "--weeks",
                                              "1",         "--format", "csv"};
  std::vector<std::string> into_file = arguments;
  into_file.insert(into_file.end(), {"-o", file});
  const CommandRun run = many(into_file);
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.out, "");
  EXPECT_EQ(content_of(file), many(arguments).out);
}

TEST(ManyCouplesCsv, SaysSoWhereThereIsNoRoom) {
  const CommandRun full = many({"--couples", "300", "--format", "csv", "-o", "/dev/full"});
  EXPECT_EQ(full.exit_code, kExitUsage);
  EXPECT_NE(full.err.find("/dev/full"), std::string::npos) << full.err;
  const CommandRun nowhere =
      many({"--couples", "300", "--format", "csv", "-o", "/no-such-folder/rows.csv"});
  EXPECT_EQ(nowhere.exit_code, kExitUsage);
  EXPECT_NE(nowhere.err.find("there is no such folder"), std::string::npos) << nowhere.err;
}

TEST(ManyCouplesStopped, KeepTheirSummary) {
  const CommandRun run = many({"--couples", "1000000", "--weeks", "1"}, impatient());
  EXPECT_EQ(run.exit_code, kExitStopped);
  const json result = json::parse(run.out);
  EXPECT_EQ(result["stopped_early"], true);
  EXPECT_GT(result["couples"], 0);
  EXPECT_LT(result["couples"], 1000000);
  EXPECT_GT(result["weeks"][1]["security"]["mean"], 0.0);
  EXPECT_NE(run.err.find("stopped after"), std::string::npos) << run.err;
  EXPECT_NE(run.err.find("of 1000000 couples; what was done is kept"), std::string::npos)
      << run.err;
}

TEST(ManyCouplesStopped, KeepTheirRowsInAFile) {
  const std::filesystem::path file = test::scratch_folder() / "rows.csv";
  const CommandRun run = many(
      {"--couples", "1000000", "--weeks", "1", "--threads", "1", "--format", "csv", "-o", file},
      impatient());
  EXPECT_EQ(run.exit_code, kExitStopped);
  const std::vector<std::string> lines = lines_of(content_of(file));
  ASSERT_GT(lines.size(), 3U);
  EXPECT_EQ((lines.size() - 1) % 2, 0U) << "whole couples";
  EXPECT_TRUE(lines.back().starts_with(std::to_string((lines.size() - 1) / 2 - 1) + ",1,"));
}

TEST(ManyCouplesStopped, BeforeTheyBeganTheySaySo) {
  Surroundings surroundings;
  surroundings.interrupted = [] { return true; };
  const CommandRun run = many({"--couples", "300"}, surroundings);
  EXPECT_EQ(run.exit_code, kExitStopped);
  EXPECT_EQ(json::parse(run.out)["couples"], 0);
}

TEST(ManyCouplesOutside, AreCountedAndSpokenOf) {
  const CommandRun run = many({"--couples", "20000", "--weeks", "1", "--spread", "1"});
  EXPECT_EQ(run.exit_code, kExitFine);
  EXPECT_EQ(json::parse(run.out)["outside"], 1);
  EXPECT_NE(run.err.find("1 of 20000 couples left what the equations describe, --spread 1"),
            std::string::npos)
      << run.err;
}

TEST(ManyCouplesOutside, RefuseWhatIsNoNumberAnyMore) {
  const std::filesystem::path file = test::scratch_folder() / "couple.yaml";
  std::ofstream(file) << "parameters: {time_step: 1, withdrawal_when_flooded: 5, "
                         "withdrawal_by_avoidance: 3}\n";
  const CommandRun run = many({file, "--couples", "300"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("smaller time_step"), std::string::npos) << run.err;
}

TEST(InstructionSetInTheSurroundings, MustBeOneThatThereIs) {
  Surroundings surroundings;
  surroundings.instruction_set = "avx9";
  const CommandRun run = many({"--couples", "300"}, surroundings);
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("no instruction set \"avx9\", ATTUNE_ISA: set it to"), std::string::npos)
      << run.err;
  EXPECT_NE(run.err.find("scalar"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace attune::cli
