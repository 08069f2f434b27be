#include "cli/progress.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace attune::cli {
namespace {

// An error stream in memory and a clock that is set by hand.
class ProgressWatched : public testing::Test {
 protected:
  ProgressWatched() {
    surroundings_.err = open_memstream(&text_, &size_);
    surroundings_.seconds = [this] { return now_; };
  }
  ~ProgressWatched() override {
    std::fclose(surroundings_.err);
    std::free(text_);  // NOLINT(cppcoreguidelines-no-malloc): open_memstream hands it to us.
  }
  std::string said() {
    std::fflush(surroundings_.err);
    return {text_, size_};
  }

  Surroundings surroundings_;
  double now_ = 100.0;

 private:
  char* text_ = nullptr;
  std::size_t size_ = 0;
};

TEST_F(ProgressWatched, SaysNothingOfWhatIsDoneAtOnce) {
  Progress progress(surroundings_, 100, "couples", false);
  progress.show(50);
  now_ += 1.9;
  progress.show(100);
  EXPECT_EQ(said(), "");
}

TEST_F(ProgressWatched, SaysEveryTenthInALineOnceItTakesLong) {
  Progress progress(surroundings_, 200, "couples", false);
  now_ += 2.5;
  progress.show(19);
  progress.show(20);
  progress.show(39);
  progress.show(65);
  EXPECT_EQ(said(), "attune: 10 % of 200 couples\nattune: 30 % of 200 couples\n");
}

TEST_F(ProgressWatched, DrawsABarOnATerminalAndTakesItAway) {
  surroundings_.error_is_terminal = true;
  {
    Progress progress(surroundings_, 200, "couples", false);
    progress.show(10);
    EXPECT_EQ(said(), "") << "not at once";
    now_ += 0.6;
    progress.show(100);
    EXPECT_NE(said().find("\r\x1b[K█"), std::string::npos) << said();
    EXPECT_NE(said().find(" 50 % of 200 couples"), std::string::npos) << said();
    now_ += 0.01;
    const std::string before = said();
    progress.show(101);
    EXPECT_EQ(said(), before) << "no more than ten times a second";
  }
  EXPECT_TRUE(said().ends_with("\r\x1b[K")) << said();
}

TEST_F(ProgressWatched, StaysHiddenWhereRowsRunOverTheSameTerminal) {
  surroundings_.error_is_terminal = true;
  Progress progress(surroundings_, 200, "couples", true);
  now_ += 5.0;
  progress.show(100);
  EXPECT_EQ(said(), "");
}

}  // namespace
}  // namespace attune::cli
