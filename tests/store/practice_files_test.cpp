#include "store/practice_files.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <fstream>

#include "base/atomic_file.h"

namespace attune::store {
namespace {

namespace fs = std::filesystem;
using scenario::Replay;

class PracticeFiles : public ::testing::Test {
 protected:
  PracticeFiles()
      : folder_(fs::temp_directory_path() /
                ("attune-evenings-" + std::to_string(::getpid()) + "-" +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name())) {}
  ~PracticeFiles() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  [[nodiscard]] const fs::path& folder() const { return folder_; }
  /// `hours` ago.
  void date(const std::string& file, int hours) const {
    fs::last_write_time(folder_ / file,
                        fs::file_time_type::clock::now() - std::chrono::hours(hours));
  }

 private:
  fs::path folder_;
};

Replay replay_of(const std::string& scenario) {
  Replay replay{scenario, "ines", 7, 0x9C2E, {}};
  replay.picks = {{"kitchen", "lonely", 1, "Four hours.", 2, 3}};
  replay.left = {{"ines", 7, {{"kitchen", "counted"}}, {}}};
  return replay;
}

TEST_F(PracticeFiles, OfSomebodyNewAreNone) {
  EXPECT_TRUE(load_practices(folder()).replays.empty());
  EXPECT_TRUE(load_practices(folder()).notes.empty());
  EXPECT_TRUE(load_practices({}).replays.empty());
}

TEST_F(PracticeFiles, ComeBackAsTheyWereSavedTheNewestFirst) {
  ASSERT_TRUE(save_practice(folder(), replay_of("four-hours")).ok());
  ASSERT_TRUE(save_practice(folder(), replay_of("are-we-okay")).ok());
  date("are-we-okay.yaml", 5);
  EXPECT_EQ(load_practices(folder()).replays,
            (std::vector<Replay>{replay_of("four-hours"), replay_of("are-we-okay")}));
  date("four-hours.yaml", 9);
  EXPECT_EQ(load_practices(folder()).replays.front().scenario, "are-we-okay");
}

TEST_F(PracticeFiles, AreReplacedByTheSameEvening) {
  ASSERT_TRUE(save_practice(folder(), replay_of("four-hours")).ok());
  Replay later = replay_of("four-hours");
  later.picks.push_back({"edge", "again"});
  ASSERT_TRUE(save_practice(folder(), later).ok());
  EXPECT_EQ(load_practices(folder()).replays, (std::vector<Replay>{later}));
}

TEST_F(PracticeFiles, AreForgottenOnceTheEveningIsOver) {
  ASSERT_TRUE(save_practice(folder(), replay_of("four-hours")).ok());
  EXPECT_TRUE(forget_practice(folder(), "four-hours").ok());
  EXPECT_TRUE(load_practices(folder()).replays.empty());
  EXPECT_TRUE(forget_practice(folder(), "four-hours").ok()) << "nothing is there";
}

TEST_F(PracticeFiles, KeepAsideWhatCannotBeRead) {
  fs::create_directories(folder());
  std::ofstream(folder() / "four-hours.yaml") << "attune-replay: 1\nscenario: [";
  const LoadedPractices loaded = load_practices(folder());
  EXPECT_TRUE(loaded.replays.empty());
  ASSERT_EQ(loaded.notes.size(), 1U);
  EXPECT_NE(loaded.notes[0].find("four-hours.yaml.bad"), std::string::npos) << loaded.notes[0];
  EXPECT_EQ(read_file(folder() / "four-hours.yaml.bad", 100).value(),
            "attune-replay: 1\nscenario: [");
  EXPECT_TRUE(load_practices(folder()).notes.empty()) << "told once";
}

// Whatever a kill leaves of a write is a file beside the old one, which stays whole.
TEST_F(PracticeFiles, ReadThePresentStateWhateverAnUnfinishedWriteLeft) {
  ASSERT_TRUE(save_practice(folder(), replay_of("four-hours")).ok());
  std::ofstream(folder() / "four-hours.yaml.tmp1234") << "attune-repl";
  EXPECT_EQ(load_practices(folder()).replays, (std::vector<Replay>{replay_of("four-hours")}));
  EXPECT_TRUE(load_practices(folder()).notes.empty());
}

TEST_F(PracticeFiles, StayInTheirFolderWhateverAScenarioCallsItself) {
  const Replay odd = replay_of("../../elsewhere");
  ASSERT_TRUE(save_practice(folder(), odd).ok());
  EXPECT_EQ(load_practices(folder()).replays, (std::vector<Replay>{odd}));
  EXPECT_TRUE(forget_practice(folder(), odd.scenario).ok());
  EXPECT_TRUE(load_practices(folder()).replays.empty());
}

TEST_F(PracticeFiles, SayWhereTheyCannotBeKept) {
  EXPECT_FALSE(save_practice({}, replay_of("four-hours")).ok());
  const Result<void> saved = save_practice("/proc/nowhere", replay_of("four-hours"));
  ASSERT_FALSE(saved.ok());
  EXPECT_EQ(saved.error().code, ErrorCode::kStorage);
}

TEST(PracticeFolder, StandsBesideTheSettings) {
  const auto environment = [](std::string_view name) {
    return name == "HOME" ? std::optional<std::string>("/home/noa") : std::nullopt;
  };
  EXPECT_EQ(default_practice_folder(environment), "/home/noa/.config/attune/evenings");
  EXPECT_EQ(default_practice_folder([](auto) { return std::optional<std::string>(); }), "");
}

}  // namespace
}  // namespace attune::store
