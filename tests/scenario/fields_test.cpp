#include "scenario/fields.h"

#include <gtest/gtest.h>

#include "found.h"
#include "read_text.h"

namespace attune::scenario {
namespace {

// A map with one key, `a`, to be read in one way; what is said about it goes into `said`.
template <typename Read>
auto read_a(const std::string& value, std::string& said, const Read& read) {
  testing::ReadText text("b: c\na: " + value + "\n");
  auto result = read(text.root().find("a"), text.reporter());
  said = testing::said(text.reporter().take_sorted());
  return result;
}

std::optional<double> number(const std::string& value, std::string& said) {
  return read_a(value, said, [](Element element, Reporter& reporter) {
    return read_number(element, {0.5, 2.0}, "the pan", reporter);
  });
}

std::optional<int> integer(const std::string& value, std::string& said) {
  return read_a(value, said, [](Element element, Reporter& reporter) {
    return read_integer(element, {0, 3}, "the pan", reporter);
  });
}

std::optional<double> duration(const std::string& value, std::string& said) {
  return read_a(value, said, [](Element element, Reporter& reporter) {
    return read_duration(element, reporter);
  });
}

TEST(Fields, ReadLengthsOfTimeInMinutes) {
  EXPECT_DOUBLE_EQ(parse_duration("90 s").value_or(0.0), 1.5);
  EXPECT_DOUBLE_EQ(parse_duration("3 min").value_or(0.0), 3.0);
  for (const char* text : {"3", "min", "3min", "3 h", "x min", ""}) {
    EXPECT_FALSE(parse_duration(text).has_value()) << text;
  }
}

TEST(Fields, SayWhichLengthsOfTimeThereAre) {
  std::string said;
  EXPECT_EQ(duration("3 s", said), 0.05);
  EXPECT_EQ(duration("240 min", said), 240.0);
  EXPECT_EQ(said, "");
  EXPECT_FALSE(duration("an hour", said).has_value());
  EXPECT_EQ(said, "2:4 'an hour' is no length of time | write it as '30 s' or '3 min'\n");
  for (const char* outside : {"2 s", "241 min", "-1 min", "0 s", "nan min", "inf s"}) {
    EXPECT_FALSE(duration(outside, said).has_value()) << outside;
    EXPECT_NE(said.find("is outside 3 s to 240 min"), std::string::npos) << said;
  }
}

TEST(Fields, ReadNumbersOfTheirRange) {
  std::string said;
  EXPECT_EQ(number("0.5", said), 0.5);
  EXPECT_EQ(number("\"2\"", said), 2.0) << "quoted or not";
  EXPECT_EQ(said, "");
  EXPECT_FALSE(number("2.01", said).has_value());
  EXPECT_EQ(said, "2:4 the pan is 2.01, outside 0.5 to 2 | choose a number from 0.5 to 2\n");
  EXPECT_FALSE(number("nan", said).has_value());
  EXPECT_EQ(said, "2:4 the pan is nan, outside 0.5 to 2 | choose a number from 0.5 to 2\n");
  EXPECT_FALSE(number("1,5", said).has_value());
  EXPECT_EQ(said, "2:4 the pan needs a number, not '1,5' | write a number from 0.5 to 2\n");
  EXPECT_FALSE(number("[1]", said).has_value());
  EXPECT_EQ(said, "2:4 the pan needs a number | write a number from 0.5 to 2\n");
}

TEST(Fields, ReadWholeNumbersOnly) {
  std::string said;
  EXPECT_EQ(integer("3", said), 3);
  EXPECT_EQ(said, "");
  for (const char* wrong : {"1.0", "1e0", "+1", "0x1", "99999999999", "~"}) {
    EXPECT_FALSE(integer(wrong, said).has_value()) << wrong;
    EXPECT_NE(said.find(" number, not '"), std::string::npos) << said;
  }
  EXPECT_FALSE(integer("2.5", said).has_value());
  EXPECT_EQ(said, "2:4 the pan needs a whole number, not '2.5' | write 2 or 3\n");
  EXPECT_FALSE(integer("3.0", said).has_value());
  EXPECT_EQ(said, "2:4 the pan needs a whole number, not '3.0' | write 3\n");
  EXPECT_FALSE(integer("-1", said).has_value());
  EXPECT_EQ(said, "2:4 the pan is -1, outside 0 to 3 | choose a number from 0 to 3\n");
}

TEST(Fields, ReadTruthsAsTheyAreWritten) {
  const auto truth = [](Element element, Reporter& reporter) {
    return read_truth(element, "once", reporter);
  };
  std::string said;
  EXPECT_EQ(read_a("true", said, truth), true);
  EXPECT_EQ(read_a("false", said, truth), false);
  EXPECT_EQ(said, "");
  for (const char* other : {"yes", "True", "1", "on"}) {
    EXPECT_FALSE(read_a(other, said, truth).has_value()) << other;
    EXPECT_EQ(said, "2:4 once is true or false, not '" + std::string(other) +
                        "' | write true or false\n");
  }
}

TEST(Fields, SayWhatStandsWhereTextsBelong) {
  const auto texts = [](Element element, Reporter& reporter) {
    return read_texts(element, "themes", reporter);
  };
  std::string said;
  EXPECT_EQ(read_a("[one, \"two, three\"]", said, texts),
            (std::vector<std::string>{"one", "two, three"}));
  EXPECT_EQ(said, "");
  EXPECT_EQ(read_a("[one, [two]]", said, texts).size(), 2U);
  EXPECT_EQ(said,
            "2:10 an item of themes needs a text, and a list stands here | write it as text, in "
            "double quotes\n");
  EXPECT_TRUE(read_a("one", said, texts).empty());
  EXPECT_EQ(said,
            "2:4 themes needs a list, and a text stands here | write [one, another], or each on a "
            "line of its own behind '- '\n");
}

TEST(Fields, ReadNothingFromNothing) {
  const Sources sources;
  Reporter reporter(sources);
  const Element nothing;
  EXPECT_FALSE(read_number(nothing, {}, "the pan", reporter).has_value());
  EXPECT_FALSE(read_integer(nothing, {}, "the pan", reporter).has_value());
  EXPECT_FALSE(read_truth(nothing, "once", reporter).has_value());
  EXPECT_FALSE(read_duration(nothing, reporter).has_value());
  EXPECT_TRUE(read_texts(nothing, "themes", reporter).empty());
  EXPECT_TRUE(reporter.findings().empty()) << "what is optional may be missing";
}

TEST(Fields, CheckTheKeysOfAMap) {
  const auto check = [](Element element, Reporter& reporter) {
    return check_map(element, {2, 1, 0}, "a cup", {{"size", kRequired}, {"full"}}, reporter);
  };
  std::string said;
  EXPECT_TRUE(read_a("{size: 1, full: true}", said, check));
  EXPECT_EQ(said, "");
  EXPECT_TRUE(read_a("{sise: 1}", said, check)) << "a map all the same";
  EXPECT_EQ(said,
            "2:1 a cup lacks 'size' | add 'size: ...'\n"
            "2:5 'sise' is no key of a cup | did you mean 'size'?\n");
  EXPECT_FALSE(read_a("full", said, check));
  EXPECT_EQ(said,
            "2:4 a cup needs a map, and a text stands here | write its keys below it, one to a "
            "line, such as 'size: ...'\n");
}

TEST(Fields, FindAWordAmongItsKind) {
  const auto word = [](Element element, Reporter& reporter) {
    return read_word(element, {"small", "large"}, "size", reporter);
  };
  std::string said;
  EXPECT_EQ(read_a("large", said, word), 1);
  EXPECT_EQ(read_a("larger", said, word), kNone);
  EXPECT_EQ(said, "2:4 'larger' is no size | did you mean 'large'?\n");
  EXPECT_EQ(read_a("Large", said, word), kNone) << "capitals count";
}

}  // namespace
}  // namespace attune::scenario
