#include "session/scenario_watch.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <string>

namespace attune::session {
namespace {

namespace fs = std::filesystem;

constexpr const char* kEvening = R"(format: 1
scenario: small
title: Small
include: [more.yaml]
cast:
  tom: {name: Tom, bids: true}
  ines: {name: Ines, you: true}
start: kitchen
ends: {closer: They sat down.}
nodes:
  kitchen:
    - tom: Are we okay?
    - choose:
      - pick#yes: We are.
        as: {validation: 2}
        go: more/rest
)";
constexpr const char* kMore = R"(format: 1
include: []
nodes:
  rest:
    - tom: Good.
    - end: closer
)";

class Watched : public ::testing::Test {
 protected:
  Watched()
      : folder_(fs::temp_directory_path() /
                ("attune-watch-" + std::to_string(::getpid()) + "-" +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name())) {
    fs::create_directories(folder_);
    write("small.yaml", kEvening);
    write("more.yaml", kMore);
    const scenario::Loaded loaded = scenario::load_scenario(path());
    if (loaded.scenario == nullptr) {
      ADD_FAILURE() << format_finding(loaded.findings.front());
      return;
    }
    watch_.watch(path(), loaded.scenario);
  }
  ~Watched() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  [[nodiscard]] fs::path path() const { return folder_ / "small.yaml"; }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
  }
  void write_with(const std::string& from, const std::string& to) const {
    std::string text = kEvening;
    write("small.yaml", text.replace(text.find(from), from.size(), to));
  }
  /// What three looks, a second apart, bring.
  std::optional<scenario::Loaded> looks() {
    std::optional<scenario::Loaded> brought;
    for (int i = 0; i < 3; ++i) {
      now_ += kLookEvery;
      if (auto loaded = watch_.look(now_)) {
        brought = std::move(loaded);
      }
    }
    return brought;
  }

  ScenarioWatch watch_;
  double now_ = 0.0;

 private:
  fs::path folder_;
};

TEST_F(Watched, BringsNothingWhileNothingChanges) {
  EXPECT_FALSE(looks().has_value());
  EXPECT_FALSE(looks().has_value());
}

TEST_F(Watched, BringsWhatTheFileSaysNow) {
  EXPECT_FALSE(looks().has_value());
  write_with("Are we okay?", "Are we all right?");
  const auto loaded = looks();
  ASSERT_TRUE(loaded.has_value());
  ASSERT_NE(loaded->scenario, nullptr);
  EXPECT_FALSE(looks().has_value()) << "once";
}

TEST_F(Watched, SeesThatAnIncludedFileHasChanged) {
  EXPECT_FALSE(looks().has_value());
  write("more.yaml", std::string(kMore) + "    # said twice\n");
  EXPECT_TRUE(looks().has_value());
}

TEST_F(Watched, SeesWhatChangedBeforeItWasFirstLookedAt) {
  write_with("Are we okay?", "Are we all right?");
  EXPECT_TRUE(looks().has_value());
}

TEST_F(Watched, BringsTheFindingsOfAFileThatIsBrokenAndThenTheMendedOne) {
  EXPECT_FALSE(looks().has_value());
  write_with("start: kitchen", "start: cellar");
  const auto broken = looks();
  ASSERT_TRUE(broken.has_value());
  EXPECT_EQ(broken->scenario, nullptr);
  EXPECT_FALSE(broken->findings.empty());
  write("small.yaml", kEvening);
  const auto mended = looks();
  ASSERT_TRUE(mended.has_value()) << "though it says what it said before";
  EXPECT_NE(mended->scenario, nullptr);
}

TEST_F(Watched, ReadsNoFileThatIsJustBeingWritten) {
  EXPECT_FALSE(looks().has_value());
  for (int i = 0; i < 5; ++i) {
    write("small.yaml",
          std::string(kEvening) + std::string(static_cast<std::size_t>(i) + 1, '\n') + "cast: [");
    EXPECT_FALSE(watch_.look(now_ += kLookEvery).has_value()) << "it was another a second ago";
  }
}

TEST_F(Watched, BringsThatTheFileIsGone) {
  EXPECT_FALSE(looks().has_value());
  fs::remove(path());
  const auto gone = looks();
  ASSERT_TRUE(gone.has_value());
  EXPECT_EQ(gone->scenario, nullptr);
}

TEST_F(Watched, LooksOnceASecond) {
  EXPECT_FALSE(looks().has_value());
  write_with("Are we okay?", "Are we all right?");
  for (int i = 0; i < 9; ++i) {
    EXPECT_FALSE(watch_.look(now_ + 0.1 * i).has_value());
  }
}

TEST(ScenarioWatch, LooksAtNothingUnlessItWatches) {
  ScenarioWatch watch;
  EXPECT_FALSE(watch.look(1.0).has_value());
  EXPECT_FALSE(watch.watching());
}

}  // namespace
}  // namespace attune::session
