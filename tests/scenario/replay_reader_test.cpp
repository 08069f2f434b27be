#include "scenario/replay_reader.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

const char* const kReplayFile =
    "attune-replay: 1\n"
    "scenario: four-hours\n"
    "seat: ines\n"
    "seed: 18446744073709551615\n"
    "hash: 9c2e\n"
    "picks:\n"
    "  - {node: kitchen, id: lonely}\n"
    "  - {node: pauses/breathe, text-hash: ABC}\n";

/// kReplayFile with `from` exchanged for `to`.
std::string with(const std::string& from, const std::string& to) {
  std::string text = kReplayFile;
  return text.replace(text.find(from), from.size(), to);
}

Error error_of(const std::string& text) {
  const Result<Replay> replay = read_replay(text, "a.yaml");
  EXPECT_FALSE(replay.ok()) << text;
  return replay.ok() ? Error{} : replay.error();
}

TEST(ReplayReader, ReadsWhatAPersonWouldWrite) {
  const Result<Replay> replay = read_replay(kReplayFile, "a.yaml");
  ASSERT_TRUE(replay.ok()) << replay.error().message();
  EXPECT_EQ(replay.value().scenario, "four-hours");
  EXPECT_EQ(replay.value().seat, "ines");
  EXPECT_EQ(replay.value().seed, 18446744073709551615U);
  EXPECT_EQ(replay.value().hash, 0x9C2EU);
  EXPECT_EQ(replay.value().picks,
            (std::vector<ReplayPick>{{"kitchen", "lonely", 0}, {"pauses/breathe", "", 0xABC}}));
}

TEST(ReplayReader, ReadsBackWhatWasWritten) {
  const Replay written{"four-hours",
                       "ines",
                       7,
                       0xFEDCBA9876543210,
                       {{"kitchen", "lonely", 0}, {"kitchen", "1", 0}, {"edge", "", 0xABC}}};
  const Result<Replay> read = read_replay(replay_text(written), "a.yaml");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read.value(), written);
}

TEST(ReplayReader, ReadsBackAPlayWithoutAPick) {
  const Replay written{"four-hours", "ines", 0, 0, {}};
  const Result<Replay> read = read_replay(replay_text(written), "a.yaml");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read.value(), written);
}

TEST(ReplayReader, ReadsBackAnIdWithAQuotationMarkAndABackslash) {
  const Replay written{R"(four "hours" \ later)", "ines", 0, 0, {}};
  const Result<Replay> read = read_replay(replay_text(written), "a.yaml");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read.value(), written);
}

TEST(ReplayReader, SaysWhereItIsWrong) {
  const Error error = error_of(with("18446744073709551615", "18446744073709551616"));
  EXPECT_EQ(error.code, ErrorCode::kBadFile);
  EXPECT_EQ(error.where, "a.yaml:4:7");
  EXPECT_EQ(error.what, "seed is a number, not '18446744073709551616'");
}

TEST(ReplayReader, RefusesAnUnknownVersion) {
  EXPECT_EQ(error_of(with("attune-replay: 1", "attune-replay: 2")).what,
            "this replay is of version 2, and version 1 can be read");
}

TEST(ReplayReader, RefusesAMissingAndAnUnknownKey) {
  EXPECT_EQ(error_of(with("seat: ines\n", "")).what, "a replay lacks 'seat'");
  EXPECT_EQ(error_of(with("seat: ines\n", "seat: ines\nchair: one\n")).what,
            "'chair' is no key of a replay");
}

TEST(ReplayReader, RefusesAHashThatIsNone) {
  EXPECT_EQ(error_of(with("9c2e", "9c2g")).what,
            "hash is a number in hexadecimal digits, not '9c2g'");
  EXPECT_EQ(error_of(with("hash: 9c2e", "hash: [9c2e]")).where, "a.yaml:5:7");
}

TEST(ReplayReader, RefusesAPickWithNeitherIdNorHashOrWithBoth) {
  const std::string what = "a pick has an id or else a text-hash";
  EXPECT_EQ(error_of(with(", id: lonely", "")).what, what);
  EXPECT_EQ(error_of(with("id: lonely", "id: lonely, text-hash: AB")).what, what);
}

TEST(ReplayReader, RefusesPicksThatAreNoList) {
  std::string text = kReplayFile;
  text.erase(text.find("picks:"));
  EXPECT_FALSE(read_replay(text + "picks: none\n", "a.yaml").ok());
  EXPECT_FALSE(read_replay(text + "picks: [lonely]\n", "a.yaml").ok());
}

TEST(ReplayReader, RefusesWhatIsNoReplayAtAll) {
  for (const char* text : {"", "\n", "- a\n", "a", "{", "\"", "picks: *a\n", "\xFF", "a: [b\n"}) {
    EXPECT_FALSE(read_replay(text, "a.yaml").ok()) << text;
  }
}

TEST(ReplayReader, RefusesEveryFileThatWasCutOffBeforeItsFirstPickIsWhole) {
  const std::string whole = kReplayFile;
  for (std::size_t length = 0; length <= whole.find('}'); ++length) {
    EXPECT_FALSE(read_replay(whole.substr(0, length), "a.yaml").ok()) << length;
  }
}

TEST(ReplayReader, RefusesAListWhereANameBelongs) {
  EXPECT_EQ(error_of(with("seat: ines", "seat: [ines]")).where, "a.yaml:3:7");
}

TEST(ReplayReader, RefusesAFileThatIsTooLarge) {
  EXPECT_EQ(error_of(std::string(2UL * 1024UL * 1024UL, '#')).what,
            "the file is too large for a replay");
}

}  // namespace
}  // namespace attune::scenario
