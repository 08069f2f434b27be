#include "scenario/replay_file.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "base/atomic_file.h"

namespace attune::scenario {
namespace {

namespace fs = std::filesystem;

constexpr const char* kReplayFile =
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
  const Result<Replay> replay = read_replay_text(text, "a.yaml");
  EXPECT_FALSE(replay.ok()) << text;
  return replay.ok() ? Error{} : replay.error();
}

TEST(ReplayFile, ReadsWhatAPersonWouldWrite) {
  const Result<Replay> replay = read_replay_text(kReplayFile, "a.yaml");
  ASSERT_TRUE(replay.ok()) << replay.error().message();
  EXPECT_EQ(replay.value().scenario, "four-hours");
  EXPECT_EQ(replay.value().seat, "ines");
  EXPECT_EQ(replay.value().seed, 18446744073709551615U);
  EXPECT_EQ(replay.value().hash, 0x9C2EU);
  EXPECT_EQ(replay.value().picks,
            (std::vector<ReplayPick>{{"kitchen", "lonely", 0}, {"pauses/breathe", "", 0xABC}}));
}

TEST(ReplayFile, ReadsBackWhatWasWritten) {
  const Replay written{"four-hours",
                       "ines",
                       7,
                       0xFEDCBA9876543210,
                       {{"kitchen", "lonely", 0}, {"kitchen", "1", 0}, {"edge", "", 0xABC}}};
  const Result<Replay> read = read_replay_text(replay_text(written), "a.yaml");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read.value(), written);
}

TEST(ReplayFile, ReadsBackAPlayWithoutAPick) {
  const Replay written{"four-hours", "ines", 0, 0, {}};
  const Result<Replay> read = read_replay_text(replay_text(written), "a.yaml");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read.value(), written);
}

TEST(ReplayFile, ReadsBackAnIdWithAQuotationMarkAndABackslash) {
  const Replay written{R"(four "hours" \ later)", "ines", 0, 0, {}};
  const Result<Replay> read = read_replay_text(replay_text(written), "a.yaml");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read.value(), written);
}

TEST(ReplayFile, SaysWhereItIsWrong) {
  const Error error = error_of(with("18446744073709551615", "18446744073709551616"));
  EXPECT_EQ(error.code, ErrorCode::kBadFile);
  EXPECT_EQ(error.where, "a.yaml:4:7");
  EXPECT_EQ(error.what, "seed is a number, not '18446744073709551616'");
}

TEST(ReplayFile, RefusesAnUnknownVersion) {
  EXPECT_EQ(error_of(with("attune-replay: 1", "attune-replay: 2")).what,
            "this replay is of version 2, and version 1 can be read");
}

TEST(ReplayFile, RefusesAMissingAndAnUnknownKey) {
  EXPECT_EQ(error_of(with("seat: ines\n", "")).what, "a replay lacks 'seat'");
  EXPECT_EQ(error_of(with("seat: ines\n", "seat: ines\nchair: one\n")).what,
            "'chair' is no key of a replay");
}

TEST(ReplayFile, RefusesAHashThatIsNone) {
  EXPECT_EQ(error_of(with("9c2e", "9c2g")).what,
            "hash is a number in hexadecimal digits, not '9c2g'");
  EXPECT_EQ(error_of(with("hash: 9c2e", "hash: [9c2e]")).where, "a.yaml:5:7");
}

TEST(ReplayFile, RefusesAPickWithNeitherIdNorHash) {
  EXPECT_EQ(error_of(with(", id: lonely", "")).what, "a pick has an id or else a text-hash");
}

TEST(ReplayFile, ReadsBackPlacesWordsAndThePathsThatWereLeft) {
  Replay written{"four-hours", "ines", 7, 1, {}};
  written.picks = {{"kitchen", "lonely", 1, "Four \"hours\"…", 2, 3}};
  written.at = {"lands", "closer", 4};
  written.left = {{"ines", 8, {{"kitchen", "counted"}}, ReplayPlace{"edge", "", 0}},
                  {"tom", 9, {}, std::nullopt}};
  const Result<Replay> read = read_replay_text(replay_text(written), "a.yaml");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read.value(), written);
}

TEST(ReplayFile, RefusesAPathThatWasLeftWithoutASeat) {
  EXPECT_EQ(error_of(std::string(kReplayFile) + "left:\n  - {seed: 1, picks: []}\n").what,
            "a path that was left lacks 'seat'");
  EXPECT_FALSE(read_replay_text(std::string(kReplayFile) + "left: none\n", "a.yaml").ok());
  EXPECT_FALSE(read_replay_text(std::string(kReplayFile) + "at: here\n", "a.yaml").ok());
}

TEST(ReplayFile, RefusesPicksThatAreNoList) {
  std::string text = kReplayFile;
  text.erase(text.find("picks:"));
  EXPECT_FALSE(read_replay_text(text + "picks: none\n", "a.yaml").ok());
  EXPECT_FALSE(read_replay_text(text + "picks: [lonely]\n", "a.yaml").ok());
}

TEST(ReplayFile, RefusesWhatIsNoReplayAtAll) {
  EXPECT_EQ(error_of("format: 1\nscenario: four-hours\n").what, "this is not a replay");
  for (const char* text : {"", "\n", "- a\n", "a", "{", "\"", "picks: *a\n", "\xFF", "a: [b\n"}) {
    EXPECT_FALSE(read_replay_text(text, "a.yaml").ok()) << text;
  }
}

TEST(ReplayFile, RefusesEveryFileThatWasCutOffBeforeItsFirstPickIsWhole) {
  const std::string whole = kReplayFile;
  for (std::size_t length = 0; length <= whole.find('}'); ++length) {
    EXPECT_FALSE(read_replay_text(whole.substr(0, length), "a.yaml").ok()) << length;
  }
}

TEST(ReplayFile, RefusesAListWhereANameBelongs) {
  EXPECT_EQ(error_of(with("seat: ines", "seat: [ines]")).where, "a.yaml:3:7");
}

TEST(ReplayFile, ReadsFromDiskAndRefusesWhatIsMissingOrTooLarge) {
  const fs::path path = fs::temp_directory_path() / fmt::format("attune-replay-{}", ::getpid());
  EXPECT_EQ(read_replay(path).error().code, ErrorCode::kNotFound);
  ASSERT_TRUE(write_file_atomically(path, kReplayFile).ok());
  EXPECT_TRUE(read_replay(path).ok());
  ASSERT_TRUE(write_file_atomically(path, std::string(2UL * 1024UL * 1024UL, '#')).ok());
  EXPECT_EQ(read_replay(path).error().code, ErrorCode::kBadFile);
  fs::remove(path);
}

}  // namespace
}  // namespace attune::scenario
