#include "cli/input_line.h"

#include <gtest/gtest.h>

#include <string>

namespace attune::cli {
namespace {

class InputLine : public testing::Test {
 protected:
  void type(const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), stream_);
    std::rewind(stream_);
  }
  void TearDown() override { std::fclose(stream_); }

  std::FILE* stream_ = std::tmpfile();
};

TEST_F(InputLine, ComesWithoutItsEndAndBlanks) {
  type("  2 \r\nq\n");
  EXPECT_EQ(read_input_line(stream_), "2");
  EXPECT_EQ(read_input_line(stream_), "q");
  EXPECT_EQ(read_input_line(stream_), std::nullopt);
}

TEST_F(InputLine, MayEndWithTheInput) {
  type("q");
  EXPECT_EQ(read_input_line(stream_), "q");
  EXPECT_EQ(read_input_line(stream_), std::nullopt);
}

TEST_F(InputLine, LosesTheRestOfALineThatNobodyTyped) {
  type(std::string(100'000, 'x') + "\nq\n");
  EXPECT_EQ(read_input_line(stream_)->size(), kLongestInput);
  EXPECT_EQ(read_input_line(stream_), "q");
}

}  // namespace
}  // namespace attune::cli
