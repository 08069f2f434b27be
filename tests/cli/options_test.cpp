#include "cli/options.h"

#include <gtest/gtest.h>

namespace attune::cli {
namespace {

std::string said_about(const CLI::Validator& check, std::string word) { return check(word); }

TEST(Options, LetKnownWordsPassAndNameThemElse) {
  const CLI::Validator check = one_of({"text", "json"});
  EXPECT_EQ(said_about(check, "json"), "");
  EXPECT_EQ(said_about(check, "xml"), "takes one of text and json, not \"xml\"");
}

TEST(Options, LetNumbersInTheirRangePass) {
  const CLI::Validator check = between(0.75, 2);
  EXPECT_EQ(said_about(check, "0.75"), "");
  EXPECT_EQ(said_about(check, "2"), "");
  for (const char* number : {"0.7", "2.01", "", "two", "1x", "nan", "inf"}) {
    EXPECT_NE(said_about(check, number), "") << number;
  }
}

TEST(Options, LetWholeNumbersPass) {
  const CLI::Validator check = whole_number();
  EXPECT_EQ(said_about(check, "0"), "");
  EXPECT_EQ(said_about(check, "18446744073709551615"), "");
  for (const char* number : {"-1", "1.5", "", "18446744073709551616", "0x10"}) {
    EXPECT_NE(said_about(check, number), "") << number;
  }
}

TEST(Options, TakeAListApart) {
  EXPECT_EQ(comma_list("hall#seen, kitchen#up"),
            (std::vector<std::string>{"hall#seen", "kitchen#up"}));
  EXPECT_EQ(comma_list("hall#seen,,"), std::vector<std::string>{"hall#seen"});
  EXPECT_TRUE(comma_list("").empty());
}

TEST(Options, SetTheFormat) {
  CLI::App command("a command");
  OutputFormat format = OutputFormat::kText;
  add_format(command, format);
  command.parse("--format json");
  EXPECT_EQ(format, OutputFormat::kJson);
  EXPECT_THROW(command.parse("--format yaml"), CLI::ValidationError);
}

TEST(Options, LetWholeNumbersInTheirRangePass) {
  const CLI::Validator check = whole_number_between(1, 26);
  EXPECT_EQ(said_about(check, "1"), "");
  EXPECT_EQ(said_about(check, "26"), "");
  EXPECT_EQ(said_about(check, "2.5"), "takes a whole number from 1 to 26, not \"2.5\"");
  for (const char* number : {"0", "27", "two", ""}) {
    EXPECT_NE(said_about(check, number), "") << number;
  }
}

}  // namespace
}  // namespace attune::cli
