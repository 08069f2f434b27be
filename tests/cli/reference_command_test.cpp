#include "cli/reference_command.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/text.h"
#include "cli/support/command_run.h"
#include "model/reference/reference_model.h"
#include "support/all_or_some.h"

namespace attune::cli {
namespace {

using nlohmann::json;
using test::CommandRun;
using test::run_attune;

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(ReferenceCommand, RunsEveryModelAndHitsEveryNumber) {
  const CommandRun run = run_attune({"reference"});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  for (const model::ReferenceModel& model : model::reference_models()) {
    EXPECT_TRUE(contains(run.out, "\n  " + model.title + "\n  " + model.name + "\n")) << run.out;
  }
  EXPECT_TRUE(contains(run.out, " ok ")) << run.out;
  EXPECT_FALSE(contains(run.out, "missed")) << run.out;
  EXPECT_TRUE(contains(run.out, "all agree.")) << run.out;
}

TEST(ReferenceCommand, SaysWhatIsRecalledAndWhatWasVerified) {
  const CommandRun run = run_attune({"reference"});
  EXPECT_TRUE(contains(run.out, "read in published code")) << run.out;
  EXPECT_TRUE(contains(run.out, "from memory")) << run.out;
}

TEST(ReferenceCommand, TellsOneModelAtLength) {
  const CommandRun run = run_attune({"reference", "gone-with-the-wind"});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  for (const char* part :
       {"Gone with the Wind", "retells a novel", "a no is a no", "what Rhett feels for",
        "\n  they come to rest here  R 1.389757, S 6.193574\n",
        "\n  they do not stay here   R 2.888891, S 3.410977\n", "expected   computed"}) {
    EXPECT_TRUE(contains(run.out, part)) << part << run.out;
  }
  EXPECT_FALSE(contains(run.out, "Petrarch"));
}

TEST(ReferenceCommand, SaysWhereARestIsReachedInTurns) {
  EXPECT_TRUE(contains(run_attune({"reference", "liebovitch"}).out,
                       "they come to rest here, in ever smaller swings  x 0, y 0"));
  EXPECT_TRUE(
      contains(run_attune({"reference", "laura-and-petrarch"}).out, "they circle around here"));
}

TEST(ReferenceCommand, FitsATerminal) {
  for (const model::ReferenceModel& model : model::reference_models()) {
    for (const std::string& line : test::lines_of(run_attune({"reference", model.name}).out)) {
      EXPECT_LE(code_points(line), 78U) << line;
    }
  }
}

TEST(ReferenceCommand, NamesTheNearestModelForOneThatThereIsNot) {
  const CommandRun run = run_attune({"reference", "laura-and-petrarca"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_EQ(run.err,
            "attune: there is no model \"laura-and-petrarca\": did you mean laura-and-petrarch?\n");
}

TEST(ReferenceCommand, ListsTheModelsWhereNoneIsNear) {
  const CommandRun run = run_attune({"reference", "romeo"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_TRUE(contains(run.err, "name one of facts, gottman-bilinear, ")) << run.err;
}

TEST(ReferenceCommand, GoesIntoAFile) {
  const std::filesystem::path file = test::scratch_folder() / "models.txt";
  const CommandRun run = run_attune({"reference", "rinaldi-linear", "-o", file});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.out, "");
  std::stringstream content;
  content << std::ifstream(file).rdbuf();
  EXPECT_TRUE(contains(content.str(), "Love that grows quietly (Rinaldi)"));
}

TEST(ReferenceJson, HasEveryModelWithItsNumbers) {
  const CommandRun run = run_attune({"reference", "--format", "json"});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  const json result = json::parse(run.out);
  ASSERT_EQ(result["models"].size(), model::reference_models().size());
  EXPECT_EQ(result["missed"], 0);
  std::size_t numbers = 0;
  for (const json& model : result["models"]) {
    numbers += model["numbers"].size();
    EXPECT_FALSE(model["paragraph"].get<std::string>().empty());
  }
  EXPECT_EQ(result["numbers"], numbers);
}

TEST(ReferenceJson, SaysWhereEachSettingRests) {
  const json result =
      json::parse(run_attune({"reference", "gottman-ojive", "--format", "json"}).out);
  ASSERT_EQ(result["models"].size(), 1U);
  const json& setting = result["models"][0]["settings"][0];
  EXPECT_EQ(setting["name"], "five-rests");
  EXPECT_EQ(setting["kind"], "map");
  EXPECT_EQ(setting["competing_outcomes"], true);
  ASSERT_EQ(setting["fixed_points"].size(), 5U);
  EXPECT_NEAR(setting["fixed_points"][4]["state"]["W"].get<double>(), 2.0, 1e-9);
  EXPECT_EQ(setting["fixed_points"][4]["stable"], true);
  EXPECT_EQ(setting["fixed_points"][3]["stable"], false);
  EXPECT_EQ(setting["fixed_points"][3]["eigenvalues"].size(), 2U);
  const json& number = result["models"][0]["numbers"][0];
  EXPECT_EQ(number["what"], "five-rests: rests");
  EXPECT_EQ(number["expected"], 5.0);
  EXPECT_EQ(number["computed"], 5.0);
  EXPECT_EQ(number["status"], "derived");
  EXPECT_EQ(number["hit"], true);
}

// Under the sanitizers fewer couples do: they look for other mistakes, which the code for one
// couple shows as well as that for many, and the tolerance grows with the square root.
constexpr int kSomeCouples = attune::test::all_or_some(512, 192);

TEST(ReferenceCommand, FactsSayHowOftenEachHoldsAndWhereItComesFrom) {
  const CommandRun run = run_attune(
      {"reference", "facts", "--couples", std::to_string(kSomeCouples), "--format", "json"});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  const json table = json::parse(run.out);
  EXPECT_TRUE(table["as_expected"]);
  ASSERT_GT(table["facts"].size(), 50U);
  for (const json& fact : table["facts"]) {
    EXPECT_FALSE(fact["source"].get<std::string>().empty());
    EXPECT_TRUE(fact["within_quarter"]["as_expected"]) << fact["id"];
    EXPECT_GT(fact["within_half"]["couples"], kSomeCouples / 11) << fact["id"];
  }
}

TEST(ReferenceCommand, FactsNameTheWeaknessesInWords) {
  const CommandRun run =
      run_attune({"reference", "facts", "--couples", std::to_string(kSomeCouples)});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_TRUE(contains(run.out, "Not claimed: ")) << run.out;
  EXPECT_TRUE(contains(run.out, "ii-a ")) << run.out;
  EXPECT_TRUE(contains(run.out, "F20 ")) << run.out;
}

}  // namespace
}  // namespace attune::cli
