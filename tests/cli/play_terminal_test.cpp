#include "cli/play_terminal.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "base/text.h"
#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

using test::CommandRun;
using test::run_attune;

CommandRun play(const std::string& typed, Surroundings surroundings = {}) {
  return run_attune({"play", "wet-coat"}, typed, std::move(surroundings));
}

bool has(const CommandRun& run, const std::string& text) {
  return run.out.find(text) != std::string::npos;
}

int times(const CommandRun& run, const std::string& text) {
  int found = 0;
  for (std::size_t at = run.out.find(text); at != std::string::npos;
       at = run.out.find(text, at + 1)) {
    ++found;
  }
  return found;
}

// The number under which an answer stands, whatever the seed made of the order.
std::string number_of(const CommandRun& run, const std::string& words) {
  for (const std::string& line : test::lines_of(run.out)) {
    if (line.find(words) != std::string::npos && line.starts_with("   ")) {
      return line.substr(3, 1);
    }
  }
  return "";
}

std::string bath() { return number_of(play(""), "I'm having a bath."); }

TEST(PlayTerminal, OpensWithTitleContentAndWhatThisIs) {
  const CommandRun run = play("");
  EXPECT_TRUE(has(run, "The wet coat"));
  EXPECT_TRUE(has(run, "About 3 minutes. You are Eli; Noor is the one who asks."));
  EXPECT_TRUE(has(run, "It contains: argument."));
  EXPECT_TRUE(has(run, "practice, not advice"));
}

TEST(PlayTerminal, EndsCleanlyWhereTheInputEnds) {
  const CommandRun run = play("");
  EXPECT_EQ(run.exit_code, kExitFine);
  EXPECT_EQ(run.err, "");
  EXPECT_TRUE(run.out.ends_with("\n"));
}

TEST(PlayTerminal, NumbersTheAnswersAndTellsTheKeys) {
  const CommandRun run = play("");
  EXPECT_TRUE(has(run, "What does Eli say?"));
  EXPECT_NE(bath(), "");
  EXPECT_TRUE(has(run, "1-4, b back, ? coach, l lens, h help, q quit > "));
}

TEST(PlayTerminal, PlaysANumberAndShowsTheReaction) {
  const CommandRun run = play(bath() + "\n");
  EXPECT_TRUE(has(run, "  Eli   I'm having a bath.")) << run.out;
  EXPECT_TRUE(has(run, "I'll put the kettle on. Or not."));
}

TEST(PlayTerminal, NumbersALockedAnswerToo) {
  const CommandRun run = play(bath() + "\n");
  EXPECT_TRUE(has(run, "  I'll buy another coat. I'll buy you one too. (not now: the coat is"))
      << run.out;
  EXPECT_NE(number_of(run, "I'll buy another coat."), "");
  EXPECT_TRUE(has(run, "1-3, b back")) << run.out;
  EXPECT_FALSE(has(run, "Count the drips")) << "hidden, not locked";
}

TEST(PlayTerminal, SaysWhyALockedAnswerCannotBeGiven) {
  const std::string locked = number_of(play(bath() + "\n"), "I'll buy another coat.");
  const CommandRun run = play(bath() + "\n" + locked + "\n");
  EXPECT_TRUE(has(run, "Answer " + locked + " cannot be given now: the coat is still wet."))
      << run.out;
  EXPECT_FALSE(has(run, "  Eli   I'll buy another coat."));
}

TEST(PlayTerminal, ShowsHowBothAreOnlyAfterAReply) {
  EXPECT_FALSE(has(play(""), "alarmed"));
  EXPECT_TRUE(has(play(bath() + "\n"), "present") || has(play(bath() + "\n"), "guarded"));
}

TEST(PlayTerminal, NamesAStyleOnlyAfterItWasSpokenAndAsked) {
  EXPECT_FALSE(has(play(""), "walks away"));
  EXPECT_FALSE(has(play(bath() + "\n"), "walks away"));
  const CommandRun asked = play(bath() + "\n?\n");
  EXPECT_TRUE(has(asked, "walks away")) << asked.out;
  EXPECT_TRUE(has(asked, "When will he be back?"));
  EXPECT_TRUE(has(asked, "Now: "));
  EXPECT_TRUE(has(asked, "Over repeats: "));
  EXPECT_TRUE(has(asked, "withdrawal 3"));
}

TEST(PlayTerminal, QuotesTheWordsThatEarnedACode) {
  const std::string seen = number_of(play(""), "You saw the coat.");
  const CommandRun run = play(seen + "\n?\n");
  EXPECT_TRUE(has(run, "validation 3 on a scale of 6, “You saw")) << run.out;
}

TEST(PlayTerminal, HasNoCoachBeforeTheFirstReply) {
  EXPECT_TRUE(has(play("?\n"), "Nobody has answered yet"));
}

TEST(PlayTerminal, HasNoCoachOnceTheEveningHasSpokenOfDanger) {
  std::string typed;
  for (int i = 0; i < 12; ++i) {
    typed += "1\n";
  }
  const CommandRun run =
      run_attune({"play", ATTUNE_SOURCE_DIR "/scenarios/not-this-one.yaml"}, typed + "?\n");
  EXPECT_TRUE(has(run, "from there on no reply is read")) << run.out;
  EXPECT_FALSE(has(run, "Over repeats: "));
}

TEST(PlayTerminal, GoesBackAndLetsOneTryAnother) {
  const CommandRun run = play(bath() + "\nb\n");
  EXPECT_EQ(times(run, "You walked. Are we okay?"), 2);
}

TEST(PlayTerminal, SaysWhereThereIsNothingToTakeBack) {
  EXPECT_TRUE(has(play("b\n"), "nothing to take back"));
}

TEST(PlayTerminal, ShowsInnerVoicesOnlyThroughTheLens) {
  EXPECT_FALSE(has(play(""), "He didn't hang it up"));
  const CommandRun run = play("l\nl\n");
  EXPECT_EQ(times(run, "(worrying) He didn't hang it up."), 1);
  EXPECT_EQ(times(run, "You walked. Are we okay?"), 3) << "shown again each time";
}

TEST(PlayTerminal, AnswersUnknownInputWithOneFriendlyLine) {
  for (const char* typed : {"x\n", "hello\n", "\n", "1 2\n", "-1\n"}) {
    EXPECT_TRUE(has(play(typed), "That is not one of the keys.")) << typed;
  }
  EXPECT_TRUE(has(play("9\n"), "There is no answer 9; they go from 1 to 4."));
  EXPECT_TRUE(has(play("0\n"), "There is no answer 0"));
}

TEST(PlayTerminal, HelpsAndQuits) {
  const CommandRun run = play("h\nq\n1\n");
  EXPECT_TRUE(has(run, "take the last answer back"));
  EXPECT_EQ(run.exit_code, kExitFine);
  EXPECT_EQ(times(run, "What does Eli say?"), 1) << "nothing is played after q";
}

TEST(PlayTerminal, TellsTheEveningBackAtTheEndAndMayStillGoBack) {
  const std::string up = number_of(play(bath() + "\n"), "I'm going up.");
  const CommandRun run =
      play(bath() + "\n" + number_of(play(bath() + "\nq\n"), "I'm going up.") + "\nb\nq\n");
  EXPECT_NE(up, "");
  EXPECT_TRUE(has(run, "The coat is still on the floor in the morning."));
  EXPECT_TRUE(has(run, "“I'm going up”") && has(run, "might have"))
      << "the evening is told back: " << run.out;
  EXPECT_TRUE(has(run, "Tonight"));
  EXPECT_TRUE(has(run, "To write"));
  EXPECT_TRUE(has(run, "The weeks   If every talk went like this one"))
      << "the weeks never stand alone";
  EXPECT_TRUE(has(run, "Back to before the last answer."));
}

TEST(PlayTerminal, WritesOutWhatComesThroughAPipe) {
  EXPECT_TRUE(has(play("h\n"), "> h\n"));
  Surroundings keyboard;
  keyboard.input_is_terminal = true;
  EXPECT_FALSE(has(play("h\n", keyboard), "> h\n")) << "a terminal has shown it already";
}

TEST(PlayTerminal, UsesColourOnlyWhereItIsWelcome) {
  EXPECT_FALSE(has(play(bath() + "\n?\n"), "\x1b["));
  Surroundings colourful;
  colourful.colour = true;
  EXPECT_TRUE(has(play("", colourful), "\x1b[1;38;5;30m  Noor\x1b[0m"));
}

TEST(PlayTerminal, KeepsItsLinesWithinTheTerminal) {
  for (const int columns : {30, 60, 200}) {
    Surroundings terminal;
    terminal.terminal_columns = columns;
    const CommandRun run = play(bath() + "\n", terminal);
    for (const std::string& line : test::lines_of(run.out)) {
      EXPECT_LE(code_points(line), static_cast<std::size_t>(std::min(columns, 78))) << line;
    }
  }
}

TEST(PlayTerminal, SavesAfterEveryPick) {
  const std::filesystem::path save = test::scratch_folder() / "evening.yaml";
  const CommandRun run = run_attune({"play", "wet-coat", "--save", save}, bath() + "\n");
  ASSERT_EQ(run.exit_code, kExitFine) << run.err;
  std::stringstream content;
  content << std::ifstream(save).rdbuf();
  EXPECT_NE(content.str().find("bath"), std::string::npos) << content.str();
}

TEST(PlayTerminal, SaysWhereItCannotSaveAndPlaysOn) {
  const CommandRun run =
      run_attune({"play", "wet-coat", "--save", "/proc/nowhere/evening.yaml"}, bath() + "\n");
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("/proc/nowhere"), std::string::npos) << run.err;
  EXPECT_TRUE(has(run, "I'll put the kettle on. Or not."));
}

}  // namespace
}  // namespace attune::cli
