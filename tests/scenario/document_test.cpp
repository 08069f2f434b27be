#include "scenario/document.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "read_text.h"

namespace attune::scenario {
namespace {

using testing::ReadText;

TEST(Document, GivesItemsAndEntriesInTheirOrder) {
  const ReadText text("b: [one, two]\na: {x: 1}\n");
  std::vector<std::string> keys;
  for (const auto [key, value] : Entries(text.root())) {
    keys.emplace_back(key.text());
  }
  EXPECT_EQ(keys, (std::vector<std::string>{"b", "a"}));
  std::vector<std::string> items;
  for (const Element item : Items(text.root().find("b"))) {
    items.emplace_back(item.text());
  }
  EXPECT_EQ(items, (std::vector<std::string>{"one", "two"}));
  EXPECT_EQ(text.root().find("b").size(), 2U);
  EXPECT_EQ(text.root().find("a").size(), 1U);
}

TEST(Document, IsEmptyForTheWrongKindAndForNothing) {
  const ReadText text("a: [one]\nb: word\n");
  EXPECT_FALSE(text.root().find("c"));
  EXPECT_FALSE(text.root().find("a").find("one")) << "a list has no keys";
  EXPECT_FALSE(Entries(text.root().find("a")).begin() != Entries(Element()).end());
  EXPECT_FALSE(Items(text.root().find("b")).begin() != Items(Element()).end());
  const Element nothing;
  EXPECT_FALSE(nothing.is_text() || nothing.is_list() || nothing.is_map() || nothing.quoted());
  EXPECT_EQ(nothing.text(), "");
  EXPECT_EQ(nothing.size(), 0U);
  EXPECT_FALSE(nothing.find("a"));
}

TEST(Document, PointsBehindQuotesAndManyByteLetters) {
  const ReadText text("a: \"Zoë: hm\"\nb: Zoë hm\n");
  EXPECT_EQ(text.root().find("a").at().column, 4);
  EXPECT_EQ(text.root().find("a").at(6).column, 10) << "the quotation mark counts, the letter once";
  EXPECT_EQ(text.root().find("b").at(5).column, 8);
  EXPECT_TRUE(text.root().find("a").quoted());
  EXPECT_FALSE(text.root().find("b").quoted());
}

TEST(Document, PointsToTheBeginningOfTextThatWasFolded) {
  const ReadText text("a: one\n  two\nb: \"x\\ty\"\n");
  EXPECT_EQ(text.root().find("a").text(), "one two");
  EXPECT_EQ(text.root().find("a").at(4).column, 4) << "its bytes stand elsewhere";
  EXPECT_EQ(text.root().find("b").text(), "x\ty");
  EXPECT_EQ(text.root().find("b").at(2).column, 4);
}

TEST(Document, CanBeForgottenWhileItIsRead) {
  std::string long_text = "before: [one]\nrooms:\n";
  for (int i = 0; i < 500; ++i) {
    long_text += "  room" + std::to_string(i) + ": [" + std::to_string(i) + ", {a: b}]\n";
  }
  ReadText text(long_text + "after: [two]\n");
  const Element rooms = text.root().find("rooms");
  int read = 0;
  for (const auto [key, value] : Entries(rooms)) {
    text.document().forget(rooms.first_child().index(), key.index());
    EXPECT_EQ(key.text(), "room" + std::to_string(read));
    EXPECT_EQ(value.first_child().text(), std::to_string(read));
    EXPECT_EQ(value.first_child().next().find("a").text(), "b");
    EXPECT_EQ(value.at().line, read + 3);
    ++read;
  }
  EXPECT_EQ(read, 500);
  EXPECT_EQ(text.root().find("before").first_child().text(), "one");
  EXPECT_EQ(text.root().find("after").first_child().text(), "two");
}

TEST(Document, FindsTheFirstOfTwoEqualKeys) {
  const ReadText text("a: one\na: two\n");
  EXPECT_EQ(text.root().find("a").text(), "one");
}

}  // namespace
}  // namespace attune::scenario
