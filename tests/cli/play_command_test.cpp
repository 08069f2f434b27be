#include "cli/play_command.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

using nlohmann::json;
using test::CommandRun;
using test::run_attune;

CommandRun play_json(const std::string& picks) {
  return run_attune({"play", "wet-coat", "--picks", picks, "--format", "json"});
}

std::vector<json> objects_of(const CommandRun& run) {
  std::vector<json> objects;
  for (const std::string& line : test::lines_of(run.out)) {
    objects.push_back(json::parse(line));
  }
  return objects;
}

std::string content_of(const std::filesystem::path& file) {
  std::stringstream content;
  content << std::ifstream(file).rdbuf();
  return content.str();
}

const json* option_with_id(const json& moment, const std::string& id) {
  for (const json& option : moment["options"]) {
    if (option["id"] == id) {
      return &option;
    }
  }
  return nullptr;
}

TEST(PlayCommand, LooksBackOnDangerWithoutReadingTheReplies) {
  std::string text = content_of(test::fixture("wet-coat.yaml"));
  const std::string before = "content: [argument]\n";
  text.insert(text.find(before), "danger: [fear]\n");
  const std::filesystem::path file = test::scratch_folder() / "feared-coat.yaml";
  std::ofstream(file) << text;
  const CommandRun run = run_attune({"play", file, "--picks", "hall#seen,kitchen#radiator"});
  EXPECT_NE(run.out.find("nobody counts the drips"), std::string::npos) << run.out << run.err;
  EXPECT_NE(run.out.find("Nothing in how Eli answered"), std::string::npos) << run.out;
  for (const char* word :
       {"Tonight", "Most often", "To try", "To write", "The weeks", "comforts"}) {
    EXPECT_EQ(run.out.find(word), std::string::npos) << word;
  }
}

TEST(PlayCommand, SaysWhyAPlayCannotGoOn) {
  const std::filesystem::path file = test::scratch_folder() / "locked.yaml";
  std::ofstream(file) << R"(format: 1
scenario: locked
title: Locked
cast:
  tom: {name: Tom, bids: true}
  ines: {name: Ines, you: true}
state: {told: false}
start: hall
ends: {closer: They sat down.}
nodes:
  hall:
    - tom: Are we okay?
    - choose:
        - {pick: "Yes.", if: told, why: not yet, as: {validation: 2}, end: closer}
)";
  const CommandRun text = run_attune({"play", file.string(), "--picks", ""});
  EXPECT_EQ(text.exit_code, kExitFine) << text.err;
  EXPECT_NE(text.out.find("The play stops here: a choice has no available option here."),
            std::string::npos)
      << text.out;
  const CommandRun lines = run_attune({"play", file.string(), "--picks", "", "--format", "json"});
  EXPECT_EQ(objects_of(lines).back()["fault"], "a choice has no available option here");
}

TEST(PlayJson, IsOneObjectAMomentAndOneForTheEnd) {
  const CommandRun run = play_json("hall#seen,kitchen#radiator");
  ASSERT_EQ(run.exit_code, kExitFine) << run.err;
  const std::vector<json> objects = objects_of(run);
  ASSERT_EQ(objects.size(), 4U);
  EXPECT_EQ(objects[0]["moment"], 0);
  EXPECT_EQ(objects[0]["node"], "hall");
  EXPECT_EQ(objects[0]["picked"], "hall#seen");
  EXPECT_EQ(objects[1]["node"], "kitchen");
  EXPECT_EQ(objects[1]["picked"], "kitchen#radiator");
  EXPECT_EQ(objects[2]["picked"], nullptr);
  EXPECT_EQ(objects[2]["options"], json::array());
  EXPECT_EQ(objects[3]["end"], "warm");
  EXPECT_EQ(objects[3]["text"], "The coat is on the radiator, and nobody counts the drips.");
  EXPECT_EQ(objects[3]["picks"], (json{"hall#seen", "kitchen#radiator"}));
}

TEST(PlayJson, TellsWhoSaysWhatInnerVoicesAlways) {
  const json lines = objects_of(play_json(""))[0]["lines"];
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_EQ(lines[0],
            (json{{"who", "_"}, {"text", "Eli's coat is on the floor of the hall, wet through."}}));
  EXPECT_EQ(lines[1]["who"], "noor");
  EXPECT_EQ(lines[1]["part"], "worrying");
  EXPECT_EQ(lines[2], (json{{"who", "noor"}, {"text", "You walked. Are we okay?"}}));
}

TEST(PlayJson, SpeaksThePickFirst) {
  const json lines = objects_of(play_json("hall#bath"))[1]["lines"];
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines[0], (json{{"who", "eli"}, {"text", "I'm having a bath."}}));
}

TEST(PlayJson, ListsOptionsWithTheirReasonAndHidesTheHidden) {
  const json kitchen = objects_of(play_json("hall#all"))[1];
  EXPECT_EQ(kitchen["options"].size(), 3U);
  const json* locked = option_with_id(kitchen, "kitchen#promise");
  ASSERT_NE(locked, nullptr);
  EXPECT_EQ((*locked)["available"], false);
  EXPECT_EQ((*locked)["why"], "the coat is still wet");
  const json* free = option_with_id(kitchen, "kitchen#radiator");
  ASSERT_NE(free, nullptr);
  EXPECT_EQ((*free)["available"], true);
  EXPECT_EQ((*free)["why"], nullptr);
  EXPECT_EQ(option_with_id(kitchen, "kitchen#sharp"), nullptr);
}

TEST(PlayJson, HasTheCoupleItsBandsAndTheVariables) {
  const std::vector<json> objects = objects_of(play_json("hall#just"));
  for (const char* quantity : {"distress", "pursuit", "discouragement", "arousal", "withdrawal",
                               "security", "soothing", "dependence", "burden"}) {
    EXPECT_TRUE(objects[0]["couple"][quantity].is_number()) << quantity;
    EXPECT_TRUE(objects[0]["bands"][quantity].is_string()) << quantity;
  }
  EXPECT_EQ(objects[0]["bands"]["distress"], "alarmed");
  EXPECT_EQ(objects[0]["vars"], (json{{"asked", 0}, {"dry", false}, {"mood", "plain"}}));
  EXPECT_EQ(objects[1]["vars"]["mood"], "sharp");
}

TEST(PlayJson, NamesCodesAndStyleOnlyAfterTheyWereSpoken) {
  const std::vector<json> objects = objects_of(play_json("hall#just"));
  EXPECT_FALSE(objects[0]["options"][0].contains("codes"));
  EXPECT_FALSE(objects[0]["options"][0].contains("style"));
  EXPECT_EQ(objects[0]["played"], json::array());
  const json& played = objects[1]["played"][0];
  EXPECT_EQ(played["option"], "hall#just");
  EXPECT_EQ(played["who"], "eli");
  EXPECT_EQ(played["by_person"], true);
  EXPECT_EQ(played["style"], "dismissive");
  EXPECT_EQ(played["codes"], (json{{"invalidation", 2}, {"criticism", 1}}));
  EXPECT_EQ(played["minute"], 2.0);
}

TEST(PlayJson, HoldsNotesApartFromLines) {
  const std::vector<json> objects = objects_of(play_json("hall#seen"));
  EXPECT_EQ(objects[0]["notes"],
            (json::array(
                {{{"kind", "facilitator"}, {"text", "Stop on the coat. Who would pick it up?"}}})));
  ASSERT_EQ(objects[1]["notes"].size(), 2U);
  EXPECT_EQ(objects[1]["notes"][0]["kind"], "coach");
  EXPECT_EQ(objects[1]["notes"][1]["kind"], "reflect");
}

TEST(PlayJson, EndsWithNullsWherePicksStopEarly) {
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"play", "wet-coat", "--format", "json"},
        {"play", "wet-coat", "--format", "json", "--picks", ""}}) {
    const CommandRun run = run_attune(arguments);
    EXPECT_EQ(run.exit_code, kExitFine) << run.err;
    EXPECT_EQ(test::lines_of(run.out).back(), R"({"end":null,"text":null,"picks":[]})");
  }
}

TEST(PlayJson, IsTheSameBytesForTheSamePicks) {
  const std::string once = play_json("hall#just,kitchen#up").out;
  EXPECT_FALSE(once.empty());
  EXPECT_EQ(play_json("hall#just,kitchen#up").out, once);
}

TEST(PlayJson, ShufflesBySeedAndChangesNothingElse) {
  std::set<std::string> orders;
  for (const char* seed : {"1", "2", "3", "4", "5", "6"}) {
    const CommandRun run = run_attune(
        {"play", "wet-coat", "--seed", seed, "--picks", "hall#seen", "--format", "json"});
    std::vector<json> objects = objects_of(run);
    orders.insert(objects[0]["options"].dump());
    EXPECT_EQ(objects[1]["couple"], objects_of(play_json("hall#seen"))[1]["couple"]);
  }
  EXPECT_GT(orders.size(), 1U);
}

TEST(PlayPicks, AreRefusedAfterTheEnd) {
  const CommandRun run = play_json("hall#seen,kitchen#radiator,hall#seen");
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("pick 3 (hall#seen) comes after the end"), std::string::npos) << run.err;
}

TEST(PlayPicks, AreRefusedWithWhatIsOffered) {
  const CommandRun run = play_json("hall#sean");
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("hall#sean"), std::string::npos) << run.err;
  for (const char* key : {"hall#seen", "hall#all", "hall#just", "hall#bath"}) {
    EXPECT_NE(run.err.find(key), std::string::npos) << run.err;
  }
}

TEST(PlayPicks, AreRefusedWhereTheyAreLocked) {
  EXPECT_EQ(play_json("hall#all,kitchen#promise").exit_code, kExitUsage);
  EXPECT_EQ(play_json("hall#seen,kitchen#promise").exit_code, kExitFine);
}

TEST(PlaySeat, IsOneThatTheScenarioOffers) {
  for (const char* seat : {"eli", "Eli"}) {
    EXPECT_EQ(run_attune({"play", "wet-coat", "--seat", seat, "--picks", ""}).exit_code, kExitFine);
  }
  const CommandRun run = run_attune({"play", "wet-coat", "--seat", "noor", "--picks", ""});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("this scenario offers eli"), std::string::npos) << run.err;
}

TEST(PlayScenario, IsAPathOrAnIdOfTheLibrary) {
  EXPECT_EQ(run_attune({"play", test::fixture("wet-coat.yaml"), "--picks", ""}).exit_code,
            kExitFine);
  const CommandRun run = run_attune({"play", "wet-caot", "--picks", ""});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("did you mean wet-coat?"), std::string::npos) << run.err;
}

TEST(PlayScenario, IsRefusedWhereItCannotBePlayed) {
  const CommandRun run = run_attune({"play", "broken", "--picks", ""});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("kitchn"), std::string::npos) << run.err;
  EXPECT_NE(run.err.find("attune: the scenario cannot be played as it is"), std::string::npos);
}

TEST(PlayReplay, GoesOnWhereTheSaveLeft) {
  const std::filesystem::path save = test::scratch_folder() / "evening.yaml";
  const CommandRun saved =
      run_attune({"play", "wet-coat", "--seed", "7", "--picks", "hall#just", "--save", save});
  ASSERT_EQ(saved.exit_code, kExitFine) << saved.err;
  const CommandRun run = run_attune({"play", "wet-coat", "--replay", save, "--format", "json"});
  ASSERT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.err, "");
  EXPECT_EQ(run.out, run_attune({"play", "wet-coat", "--seed", "7", "--picks", "hall#just",
                                 "--format", "json"})
                         .out);
}

TEST(PlayReplay, WritesTheSameFileAgainWhateverElseIsAskedFor) {
  const std::filesystem::path save = test::scratch_folder() / "evening.yaml";
  const std::filesystem::path again = test::scratch_folder() / "again.yaml";
  for (const std::vector<std::string>& more :
       {std::vector<std::string>{},
        {"--seat", "eli"},
        {"--seed", "7"},
        {"--lens"},
        {"--format", "json"},
        {"--seed", "7", "--seat", "eli", "--lens", "--format", "json"}}) {
    std::vector<std::string> play = {"play", "wet-coat", "--picks", "hall#just", "--save", save};
    play.insert(play.end(), more.begin(), more.end());
    ASSERT_EQ(run_attune(play).exit_code, kExitFine);
    ASSERT_EQ(
        run_attune({"play", "wet-coat", "--replay", save, "--save", again, "--format", "json"})
            .exit_code,
        kExitFine);
    EXPECT_EQ(content_of(again), content_of(save));
  }
}

TEST(PlayReplay, KeepsTheWaysThatWereLeft) {
  const std::filesystem::path save = test::scratch_folder() / "evening.yaml";
  const std::filesystem::path again = test::scratch_folder() / "again.yaml";
  ASSERT_EQ(run_attune({"play", "wet-coat", "--save", save}, "1\nb\n2\nq\n").exit_code, kExitFine);
  EXPECT_NE(content_of(save).find("left:\n"), std::string::npos);
  ASSERT_EQ(run_attune({"play", "wet-coat", "--replay", save, "--save", again, "--format", "json"})
                .exit_code,
            kExitFine);
  EXPECT_EQ(content_of(again), content_of(save));
}

TEST(PlayTranscript, TellsBothWaysAndWhereTheyPart) {
  const std::filesystem::path save = test::scratch_folder() / "evening.yaml";
  const std::filesystem::path text = test::scratch_folder() / "evening.txt";
  ASSERT_EQ(run_attune({"play", "wet-coat", "--save", save}, "1\nb\n2\nq\n").exit_code, kExitFine);
  const CommandRun run = run_attune({"play", "wet-coat", "--replay", save, "--transcript", text});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.out, "") << "it went to the file";
  const std::string told = content_of(text);
  EXPECT_NE(told.find("## The way you are on"), std::string::npos) << told;
  EXPECT_NE(told.find("## Way 1, left for this one\n\nIt parts from the other one at the first "
                      "reply."),
            std::string::npos)
      << told;
}

TEST(PlayTranscript, SaysWhereItCannotBeWritten) {
  EXPECT_EQ(run_attune(
                {"play", "wet-coat", "--picks", "hall#just", "--transcript", "/proc/nowhere/a.txt"})
                .exit_code,
            kExitUsage);
}

TEST(PlayReplay, SaysWhatCouldNotBePlayedAgain) {
  const std::filesystem::path save = test::scratch_folder() / "evening.yaml";
  std::ofstream(save) << "attune-replay: 1\nscenario: wet-coat\nseat: eli\nseed: 1\n"
                         "hash: \"00\"\npicks:\n  - {node: hall, id: seen}\n"
                         "  - {node: kitchen, id: gone}\n";
  const CommandRun run = run_attune({"play", "wet-coat", "--replay", save, "--format", "json"});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_NE(run.err.find("has changed since"), std::string::npos) << run.err;
  EXPECT_NE(run.err.find("1 of 2 picks were played again"), std::string::npos) << run.err;
  EXPECT_EQ(objects_of(run).back()["picks"], json{"hall#seen"});
}

TEST(PlayReplay, KeepsTheOldSaveWherePicksRemain) {
  const std::filesystem::path save = test::scratch_folder() / "evening.yaml";
  std::ofstream(save) << "attune-replay: 1\nscenario: wet-coat\nseat: eli\nseed: 1\n"
                         "hash: \"00\"\npicks:\n  - {node: hall, id: gone}\n";
  const std::string before = content_of(save);
  const CommandRun run =
      run_attune({"play", "wet-coat", "--replay", save, "--save", save}, "1\nq\n");
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_NE(content_of(save), before);
  EXPECT_EQ(content_of(save.string() + ".old"), before);
}

TEST(PlayReplay, KeepsEveryOldSaveHoweverTheFileIsNamedAndWhoeverPlays) {
  const std::filesystem::path folder = test::scratch_folder();
  const std::filesystem::path save = folder / "evening.yaml";
  const std::string text =
      "attune-replay: 1\nscenario: wet-coat\nseat: eli\nseed: 1\n"
      "hash: \"00\"\npicks:\n  - {node: hall, id: gone}\n";
  for (const char* old : {".old", ".old2"}) {
    std::ofstream(save) << text;
    const CommandRun run =
        run_attune({"play", "wet-coat", "--replay", save, "--save",
                    (folder / "." / "evening.yaml").string(), "--format", "json"});
    EXPECT_EQ(run.exit_code, kExitFine) << run.err;
    EXPECT_EQ(content_of(save.string() + old), text);
  }
}

TEST(PlayReplay, RefusesWhatIsNone) {
  const CommandRun run =
      run_attune({"play", "wet-coat", "--replay", test::fixture("wet-coat.yaml")});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("this is not a replay"), std::string::npos) << run.err;
}

TEST(PlayReplay, BringsItsOwnSeatSeedAndPicks) {
  for (const char* option : {"--seat", "--seed", "--picks"}) {
    EXPECT_EQ(run_attune({"play", "wet-coat", "--replay", "x.yaml", option, "1"}).exit_code,
              kExitUsage)
        << option;
  }
}

TEST(PlayText, PrintsTheMomentsOfAListOfPicks) {
  const CommandRun run = run_attune({"play", "wet-coat", "--picks", "hall#seen,kitchen#radiator"});
  ASSERT_EQ(run.exit_code, kExitFine) << run.err;
  for (const char* text :
       {"The wet coat", "It contains: argument.", "Are we okay?", "Cross with the bus.",
        "▌ The coat is answered before", "nobody counts the drips", "Tonight"}) {
    EXPECT_NE(run.out.find(text), std::string::npos) << text << "\n" << run.out;
  }
  EXPECT_EQ(run.out.find("He didn't hang it up"), std::string::npos) << "the lens is off";
  EXPECT_EQ(run.out.find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace attune::cli
