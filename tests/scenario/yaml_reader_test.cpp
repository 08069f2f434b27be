#include "scenario/yaml_reader.h"

#include <gtest/gtest.h>

#include "scenario/text_safety.h"

namespace attune::scenario {
namespace {

// A document with everything it needs to live.
class Read {
 public:
  explicit Read(std::string text) : reporter_(sources_) {
    MendedText mended(sources_.emplace_back("a.yaml", std::move(text)), 0, reporter_);
    if (make_safe(mended)) {
      document_ = read_yaml(mended, 0, reporter_);
    }
  }
  [[nodiscard]] bool ok() const { return document_.has_value(); }
  [[nodiscard]] Element root() const { return {*document_, 0}; }
  [[nodiscard]] const Findings& findings() const { return reporter_.findings(); }

 private:
  Sources sources_;
  Reporter reporter_;
  std::optional<Document> document_;
};

TEST(YamlReader, GivesTextsListsAndMapsWithTheirPlaces) {
  const Read read("a: one\nZoë: [x, \"y\"]\nb:\n  - c: d\n");
  ASSERT_TRUE(read.ok());
  EXPECT_TRUE(read.root().is_map());
  EXPECT_EQ(read.root().size(), 3U);
  EXPECT_EQ(read.root().find("a").text(), "one");
  const Element list = read.root().find("Zoë");
  EXPECT_TRUE(list.is_list());
  EXPECT_EQ(list.size(), 2U);
  EXPECT_EQ(list.first_child().text(), "x");
  EXPECT_EQ(list.first_child().at(), (Position{2, 7, 0})) << "in code points";
  EXPECT_TRUE(list.first_child().next().quoted());
  EXPECT_EQ(read.root().find("b").first_child().find("c").at(), (Position{4, 8, 0}));
  EXPECT_FALSE(read.root().find("nothing"));
}

TEST(YamlReader, TakesEveryScalarAsTheTextThatWasWritten) {
  const Read read("a: No\nb: 1.0\nc: null\nd: ~\ne:\nnull: x\nf: true\n");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.root().find("a").text(), "No");
  EXPECT_EQ(read.root().find("b").text(), "1.0");
  EXPECT_EQ(read.root().find("c").text(), "null");
  EXPECT_EQ(read.root().find("d").text(), "~");
  EXPECT_EQ(read.root().find("e").text(), "");
  EXPECT_EQ(read.root().find("f").text(), "true");
}

TEST(YamlReader, TrimsTextAndShowsLineBreaksAsSpaces) {
  const Read read("a: \" x \"\nb: |\n  one\n  two\nc: one\n  two\nd: \"x\\\"y\"\n");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.root().find("a").text(), "x");
  EXPECT_EQ(read.root().find("b").text(), "one two");
  EXPECT_EQ(read.root().find("c").text(), "one two");
  EXPECT_EQ(read.root().find("d").text(), "x\"y");
}

TEST(YamlReader, PointsIntoTextsThatStandAsTheyWereWritten) {
  const Read read("a: ünd so\nb: \"ünd so\"\nc: >\n  folded text\n");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.root().find("a").at(5), (Position{1, 8, 0}));
  EXPECT_EQ(read.root().find("b").at(5), (Position{2, 9, 0}));
  EXPECT_EQ(read.root().find("c").at(5), (Position{3, 4, 0})) << "at least where it begins";
}

TEST(YamlReader, ExplainsWhatTheParserCannotRead) {
  const Read read("a: b\n- c\n");
  EXPECT_FALSE(read.ok());
  ASSERT_EQ(read.findings().size(), 1U);
  EXPECT_EQ(read.findings()[0].code, "ATN0119");
  EXPECT_EQ(read.findings()[0].line, 2);
  EXPECT_FALSE(read.findings()[0].fix.empty());
}

TEST(YamlReader, FindsKeysThatStandTwiceAmongMany) {
  std::string text;
  for (int i = 0; i < 100; ++i) {
    text += "k" + std::to_string(i) + ": x\n";
  }
  EXPECT_TRUE(Read(text).findings().empty());
  const Read twice(text + "k7: x\n");
  ASSERT_EQ(twice.findings().size(), 1U);
  EXPECT_EQ(twice.findings()[0].line, 101);
}

TEST(YamlReader, ReadsTheRestAroundWhatWasMended) {
  const Read read("nodes:\n  a:\n    - tom: So: this\n    - tom: fine\n");
  ASSERT_TRUE(read.ok());
  ASSERT_EQ(read.findings().size(), 1U);
  const Element steps = read.root().find("nodes").find("a");
  EXPECT_EQ(steps.first_child().find("tom").text(), "So: this") << "as it was written";
  EXPECT_EQ(steps.first_child().next().find("tom").text(), "fine");
}

}  // namespace
}  // namespace attune::scenario
