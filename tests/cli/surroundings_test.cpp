#include "cli/surroundings.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>

namespace attune::cli {
namespace {

// A pseudo-terminal of 47 columns as input and output.
class TerminalAround : public testing::Test {
 protected:
  void SetUp() override {
    main_end_ = ::posix_openpt(O_RDWR | O_NOCTTY);
    ASSERT_GE(main_end_, 0);
    ASSERT_EQ(::grantpt(main_end_), 0);
    ASSERT_EQ(::unlockpt(main_end_), 0);
    terminal_ = std::fopen(::ptsname(main_end_), "r+");
    ASSERT_NE(terminal_, nullptr);
    const winsize size{20, 47, 0, 0};
    ASSERT_EQ(::ioctl(::fileno(terminal_), TIOCSWINSZ, &size), 0);
    surroundings_.in = terminal_;
    surroundings_.out = terminal_;
    ::setenv("TERM", "xterm", 1);
    ::unsetenv("NO_COLOR");
  }
  void TearDown() override {
    std::fclose(terminal_);
    ::close(main_end_);
  }

  Surroundings surroundings_;
  int main_end_ = -1;
  std::FILE* terminal_ = nullptr;
};

TEST_F(TerminalAround, IsSeenWithItsWidth) {
  look_at_terminal(surroundings_);
  EXPECT_TRUE(surroundings_.input_is_terminal);
  EXPECT_TRUE(surroundings_.output_is_terminal);
  EXPECT_EQ(surroundings_.terminal_columns, 47);
  EXPECT_TRUE(surroundings_.colour);
}

TEST_F(TerminalAround, HasNoColourWhereItIsNotWanted) {
  ::setenv("NO_COLOR", "1", 1);
  look_at_terminal(surroundings_);
  EXPECT_FALSE(surroundings_.colour);
  ::setenv("NO_COLOR", "", 1);
  look_at_terminal(surroundings_);
  EXPECT_TRUE(surroundings_.colour) << "an empty NO_COLOR does not count";
}

TEST_F(TerminalAround, HasNoColourWhereItCannotShowAny) {
  ::setenv("TERM", "dumb", 1);
  look_at_terminal(surroundings_);
  EXPECT_FALSE(surroundings_.colour);
}

TEST(PipeAround, IsNoTerminal) {
  Surroundings surroundings;
  std::FILE* file = std::tmpfile();
  surroundings.in = file;
  surroundings.out = file;
  surroundings.colour = true;
  look_at_terminal(surroundings);
  EXPECT_FALSE(surroundings.input_is_terminal);
  EXPECT_FALSE(surroundings.output_is_terminal);
  EXPECT_FALSE(surroundings.colour);
  EXPECT_EQ(surroundings.terminal_columns, 80);
  std::fclose(file);
}

TEST(EnvironmentAround, NamesTheInstructionSet) {
  Surroundings surroundings;
  ::setenv("ATTUNE_ISA", "avx2", 1);
  look_at_environment(surroundings);
  EXPECT_EQ(surroundings.instruction_set, "avx2");
  ::unsetenv("ATTUNE_ISA");
  look_at_environment(surroundings);
  EXPECT_EQ(surroundings.instruction_set, "");
}

}  // namespace
}  // namespace attune::cli
