#include "cli/simulate_command.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

using nlohmann::json;
using test::CommandRun;
using test::lines_of;
using test::run_attune;

CommandRun simulate(std::vector<std::string> arguments, const Surroundings& surroundings = {}) {
  arguments.insert(arguments.begin(), "simulate");
  return run_attune(arguments, "", surroundings);
}

json simulate_json(const std::vector<std::string>& arguments,
                   const Surroundings& surroundings = {}) {
  const CommandRun run = simulate(arguments, surroundings);
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.err, "");
  return json::parse(run.out);
}

std::string content_of(const std::filesystem::path& file) {
  std::stringstream content;
  content << std::ifstream(file).rdbuf();
  return content.str();
}

// Rows of numbers under the names of a header, without the policy in front.
struct Rows {
  std::vector<std::string> names;
  std::vector<std::vector<double>> rows;
};

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream stream(line);
  for (std::string cell; std::getline(stream, cell, ',');) {
    cells.push_back(cell);
  }
  return cells;
}

Rows reference(const std::string& file, const std::string& policy) {
  Rows rows;
  for (const std::string& line :
       lines_of(content_of(std::string(ATTUNE_SOURCE_DIR) + "/tests/model/reference/" + file))) {
    std::vector<std::string> cells = cells_of(line);
    if (rows.names.empty()) {
      rows.names.assign(cells.begin() + 1, cells.end());
    } else if (cells.front() == policy) {
      std::vector<double> row;
      for (std::size_t i = 1; i < cells.size(); ++i) {
        row.push_back(cells[i].empty() ? std::nan("") : std::stod(cells[i]));
      }
      row.resize(rows.names.size(), std::nan(""));
      rows.rows.push_back(std::move(row));
    }
  }
  return rows;
}

struct NamedPolicy {
  const char* style;
  const char* in_the_tables;
};

class SimulatedReference : public testing::TestWithParam<NamedPolicy> {};

TEST_P(SimulatedReference, IsTheTableOfTheTalk) {
  const json talk = simulate_json({"--policy", GetParam().style})["conversation"];
  const Rows expected = reference("reference_fast.csv", GetParam().in_the_tables);
  ASSERT_EQ(expected.rows.size(), 61U);
  ASSERT_EQ(talk.size(), expected.rows.size());
  const std::vector<std::string> names = {"minute",         "distress", "pursuit",
                                          "discouragement", "arousal",  "withdrawal"};
  for (std::size_t row = 0; row < talk.size(); ++row) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      EXPECT_NEAR(talk[row][names[i]].get<double>(), expected.rows[row][i], 1e-9)
          << names[i] << " at minute " << row;
    }
  }
}

TEST_P(SimulatedReference, IsTheTableOfTheWeeks) {
  const json weeks = simulate_json({"--policy", GetParam().style})["weeks"];
  const Rows expected = reference("reference_slow.csv", GetParam().in_the_tables);
  ASSERT_EQ(expected.rows.size(), 27U);
  ASSERT_EQ(weeks.size(), expected.rows.size());
  const std::vector<std::string> names = {
      "week",          "security",      "soothing",     "dependence",      "burden",
      "bids_per_week", "mean_distress", "mean_pursuit", "mean_withdrawal", "barometer"};
  ASSERT_EQ(expected.names.size(), names.size());
  for (std::size_t row = 0; row < weeks.size(); ++row) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (std::isnan(expected.rows[row][i])) {
        continue;  // The table ends without a talk.
      }
      EXPECT_NEAR(weeks[row][names[i]].get<double>(), expected.rows[row][i], 1e-9)
          << names[i] << " in week " << row;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(AllStyles, SimulatedReference,
                         testing::Values(NamedPolicy{"supportive", "validate_boundary"},
                                         NamedPolicy{"enabling", "enable"},
                                         NamedPolicy{"dismissive", "dismiss"},
                                         NamedPolicy{"withdrawing", "withdraw"}),
                         [](const auto& tested) { return tested.param.style; });

TEST(SimulateCsv, OfOneCoupleIsTheWeeks) {
  const CommandRun run = simulate({"--policy", "enabling", "--format", "csv", "--weeks", "3"});
  ASSERT_EQ(run.exit_code, kExitFine) << run.err;
  const std::vector<std::string> lines = lines_of(run.out);
  ASSERT_EQ(lines.size(), 5U);
  EXPECT_TRUE(
      lines[0].starts_with("week,security,soothing,dependence,burden,bids_per_week,barometer,"))
      << lines[0];
  EXPECT_TRUE(lines[1].starts_with("0,0.45,0.25,0.45,0.15,7.955298668850656,")) << lines[1];
  EXPECT_EQ(cells_of(lines[4]).size(), cells_of(lines[0]).size());
}

TEST(SimulateCsv, IsTheTalkWhereOnlyMinutesAreNamed) {
  const CommandRun run = simulate({"--policy", "enabling", "--format", "csv", "--minutes", "2.5"});
  const std::vector<std::string> lines = lines_of(run.out);
  ASSERT_EQ(lines.size(), 5U);
  EXPECT_EQ(lines[0], "minute,distress,pursuit,discouragement,arousal,withdrawal");
  EXPECT_EQ(lines[1], "0,0.7,0.34965,0,0.13,0");
  EXPECT_TRUE(lines[3].starts_with("2,")) << lines[3];
  EXPECT_TRUE(lines[4].starts_with("2.5,")) << "the end, though it is no whole minute";
}

TEST(SimulateFiles, NameTheCoupleAndThePolicy) {
  const std::filesystem::path folder = test::scratch_folder();
  std::ofstream(folder / "couple.yaml") << "security: .3\nparameters: {conversation_minutes: 20}\n";
  std::ofstream(folder / "policy.yaml") << "{V: .5, Av: .25}\n";
  const json weeks =
      simulate_json({folder / "couple.yaml", "--policy", folder / "policy.yaml"})["weeks"];
  EXPECT_EQ(weeks[0]["security"], 0.3);
  EXPECT_NE(weeks[1]["security"], 0.3);
}

TEST(SimulateFiles, ThatAreWrongAreNamedWithLineAndColumn) {
  const std::filesystem::path folder = test::scratch_folder();
  std::ofstream(folder / "couple.yaml") << "security: .3\nburden: 7\n";
  const CommandRun run = simulate({folder / "couple.yaml", "--policy", "enabling"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("couple.yaml:2:"), std::string::npos) << run.err;
  const CommandRun none = simulate({folder / "none.yaml", "--policy", "enabling"});
  EXPECT_EQ(none.exit_code, kExitUsage);
  EXPECT_NE(none.err.find("there is no such file"), std::string::npos) << none.err;
}

TEST(SimulateFiles, ThatTheEquationsDoNotBearAreRefused) {
  const std::filesystem::path file = test::scratch_folder() / "couple.yaml";
  std::ofstream(file) << "parameters: {time_step: 1, withdrawal_when_flooded: 5, "
                         "withdrawal_by_avoidance: 3}\n";
  const CommandRun run = simulate({file, "--policy", "withdrawing"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("smaller time_step"), std::string::npos) << run.err;
}

struct WrongCall {
  std::vector<std::string> arguments;
  const char* said;
};

class WrongSimulation : public testing::TestWithParam<WrongCall> {};

TEST_P(WrongSimulation, IsRefusedInPlainWords) {
  const CommandRun run = simulate(GetParam().arguments);
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find(GetParam().said), std::string::npos) << run.err;
}

INSTANTIATE_TEST_SUITE_P(
    Simulate, WrongSimulation,
    testing::Values(
        WrongCall{{}, "simulate needs --policy STYLE|FILE"},
        WrongCall{{"--policy", "dismisive"}, "no style and no file \"dismisive\""},
        WrongCall{{"--policy", "dismisive"}, "did you mean dismissive?"},
        WrongCall{{"--policy", "mixed"}, "supportive, enabling, dismissive and withdrawing"},
        WrongCall{{"--policy", "enabling", "--weeks", "521"},
                  "--weeks takes a whole number from 1 to 520"},
        WrongCall{{"--policy", "enabling", "--minutes", "0.1"},
                  "--minutes takes a number from 0.25 to 1440"},
        WrongCall{{"--policy", "enabling", "--couples", "0"},
                  "--couples takes a whole number from 1 to 1000000000"},
        WrongCall{{"--policy", "enabling", "--spread", "1.5"},
                  "--spread takes a number from 0 to 1"},
        WrongCall{{"--policy", "enabling", "--noise", "-1"}, "--noise takes a number from 0 to 1"},
        WrongCall{{"--policy", "enabling", "--seed", "-1"},
                  "--seed takes a whole number from 0 up"},
        WrongCall{{"--policy", "enabling", "--precision", "f16"},
                  "--precision takes one of f32 and f64"},
        WrongCall{{"--policy", "enabling", "--format", "text"},
                  "--format takes one of json and csv"},
        WrongCall{{"--policy", "enabling", "--noise", "0.1"}, "--noise is for many couples"},
        WrongCall{{"--policy", "enabling", "--spread", "0.1"}, "--spread is for many couples"},
        WrongCall{{"--policy", "enabling", "--precision", "f32"},
                  "--precision f32 is for many couples"},
        WrongCall{{"--policy", "enabling", "--seed", "7"}, "--seed is for many couples"},
        WrongCall{{"--policy", "enabling", "--threads", "2"}, "--threads is for many couples"},
        WrongCall{{"--policy", "enabling", "--format", "csv", "--weeks", "3", "--minutes", "2"},
                  "csv has one table"},
        WrongCall{{"--policy", "enabling", "--format", "csv", "--weeks", "3", "--minutes", "2"},
                  "or take --format json, which has both"},
        WrongCall{{"--policy", "enabling", "--couples", "2", "--minutes", "9"},
                  "--minutes is for one couple"}));

}  // namespace
}  // namespace attune::cli
