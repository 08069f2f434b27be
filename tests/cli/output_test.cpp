#include "cli/output.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <fstream>
#include <sstream>

#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

class Output : public testing::Test {
 protected:
  Output() { surroundings_.err = std::tmpfile(); }
  ~Output() override { std::fclose(surroundings_.err); }

  std::string complaint() {
    std::rewind(surroundings_.err);
    std::array<char, 512> buffer{};
    return {buffer.data(), std::fread(buffer.data(), 1, buffer.size(), surroundings_.err)};
  }

  Surroundings surroundings_;
};

TEST_F(Output, ComplainsInOneLineThatSaysWhatWhereAndWhatToDo) {
  const int code = complain(surroundings_, {ErrorCode::kNotFound, "there is no such file",
                                            "wet\x1b-coat.yaml", "name another"});
  EXPECT_EQ(code, kExitUsage);
  EXPECT_EQ(complaint(), "attune: there is no such file, wet?-coat.yaml: name another\n");
}

TEST_F(Output, GoesIntoTheFileThatIsNamed) {
  const std::filesystem::path file = test::scratch_folder() / "result.txt";
  EXPECT_EQ(deliver(surroundings_, file, "the coat is dry\n"), kExitFine);
  std::stringstream content;
  content << std::ifstream(file).rdbuf();
  EXPECT_EQ(content.str(), "the coat is dry\n");
}

TEST_F(Output, MakesNoFolderOutOfATypingError) {
  const std::filesystem::path folder = test::scratch_folder() / "desctop";
  EXPECT_EQ(deliver(surroundings_, folder / "result.txt", "x"), kExitUsage);
  EXPECT_NE(complaint().find("there is no such folder"), std::string::npos);
  EXPECT_FALSE(std::filesystem::exists(folder));
}

TEST_F(Output, SaysWhereAFileCannotBeWritten) {
  EXPECT_EQ(deliver(surroundings_, "/proc/nowhere/result.txt", "x"), kExitUsage);
  EXPECT_NE(complaint().find("/proc/nowhere"), std::string::npos);
}

TEST_F(Output, FailsOnAFullDisk) {
  surroundings_.out = std::fopen("/dev/full", "w");
  ASSERT_NE(surroundings_.out, nullptr);
  write(surroundings_.out, "a lot of words");
  EXPECT_EQ(settle_output(surroundings_, kExitFine), kExitUsage);
  EXPECT_NE(complaint().find("could not be written"), std::string::npos);
  std::fclose(surroundings_.out);
}

TEST_F(Output, KeepsQuietWhereTheReaderHasGone) {
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  std::array<int, 2> ends{};
  ASSERT_EQ(::pipe(ends.data()), 0);
  ::close(ends[0]);
  surroundings_.out = ::fdopen(ends[1], "w");
  write(surroundings_.out, "words that nobody reads");
  EXPECT_EQ(settle_output(surroundings_, kExitFindings), kExitFindings);
  EXPECT_EQ(complaint(), "");
  std::fclose(surroundings_.out);
  std::signal(SIGPIPE, before);
}

}  // namespace
}  // namespace attune::cli
