#include "scenario/replay_file.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace attune::scenario {
namespace {

class ReplayFile : public testing::Test {
 protected:
  [[nodiscard]] Result<Replay> read(const std::string& text) const {
    std::ofstream(file_) << text;
    return read_replay(file_);
  }
  void TearDown() override { std::filesystem::remove(file_); }

  std::filesystem::path file_ =
      std::filesystem::path(testing::TempDir()) /
      (std::string("attune-replay-") +
       testing::UnitTest::GetInstance()->current_test_info()->name() + ".yaml");
};

Replay evening() {
  Replay replay;
  replay.scenario = "wet-coat";
  replay.seat = "eli";
  replay.seed = 18'446'744'073'709'551'615ULL;
  replay.hash = 0xFEDCBA9876543210ULL;
  replay.picks = {{"hall", "seen", 0}, {"lib/pauses", "", 0x0123456789ABCDEFULL}};
  return replay;
}

TEST_F(ReplayFile, IsReadBackAsItWasWritten) {
  const Result<Replay> replay = read(replay_text(evening()));
  ASSERT_TRUE(replay.ok()) << replay.error().message();
  EXPECT_EQ(replay.value(), evening());
}

TEST_F(ReplayFile, MayHaveNoPicksYet) {
  Replay begun = evening();
  begun.picks.clear();
  const Result<Replay> replay = read(replay_text(begun));
  ASSERT_TRUE(replay.ok()) << replay.error().message();
  EXPECT_EQ(replay.value(), begun);
}

TEST_F(ReplayFile, KeepsWhateverAnIdHolds) {
  Replay odd = evening();
  odd.picks = {{"a \"b\" \\ #c: d", "no, 'yes' ?", 0}};
  const Result<Replay> replay = read(replay_text(odd));
  ASSERT_TRUE(replay.ok()) << replay.error().message();
  EXPECT_EQ(replay.value(), odd);
}

TEST_F(ReplayFile, OfALaterVersionIsNotGuessedAt) {
  const Result<Replay> replay = read("attune-replay: 2\nscenario: wet-coat\n");
  ASSERT_FALSE(replay.ok());
  EXPECT_EQ(replay.error().code, ErrorCode::kBadFile);
  EXPECT_NE(replay.error().what.find("version"), std::string::npos);
  EXPECT_TRUE(replay.error().where.ends_with(":1:16")) << replay.error().where;
}

TEST_F(ReplayFile, SaysWhereItGoesWrong) {
  const Result<Replay> replay = read(
      "attune-replay: 1\nscenario: wet-coat\nseat: eli\nseed: many\nhash: \"00\"\npicks: []\n");
  ASSERT_FALSE(replay.ok());
  EXPECT_TRUE(replay.error().where.ends_with(":4:7")) << replay.error().where;
  EXPECT_NE(replay.error().what.find("\"seed\""), std::string::npos) << replay.error().what;
}

TEST_F(ReplayFile, SurvivesWhateverElseIsThere) {
  const std::string head = "attune-replay: 1\nscenario: a\nseat: b\nseed: 1\nhash: \"0\"\n";
  for (const std::string& text :
       {std::string(), std::string("\n"), std::string("[]"), std::string("just words"),
        std::string("{"), std::string("\xff\xfe\x00", 3), std::string(100, '['),
        std::string("title: A scenario\n"), head, head + "picks: 3\n", head + "picks: [3]\n",
        head + "picks: [{node: a}]\n", head + "picks: [{node: a, text-hash: xyz}]\n",
        head + "picks: [{node: a, id: [b]}]\n", head + "picks: &a [*a]\n"}) {
    const Result<Replay> replay = read(text);
    ASSERT_FALSE(replay.ok()) << text;
    EXPECT_EQ(replay.error().code, ErrorCode::kBadFile) << text;
    EXPECT_FALSE(replay.error().what.empty()) << text;
  }
}

TEST_F(ReplayFile, ThatIsNotThereIsNotFound) {
  EXPECT_EQ(read_replay("/nowhere/evening.yaml").error().code, ErrorCode::kNotFound);
}

}  // namespace
}  // namespace attune::scenario
