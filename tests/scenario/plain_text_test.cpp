#include "scenario/plain_text.h"

#include <gtest/gtest.h>

#include "found.h"

namespace attune::scenario {
namespace {

// What one check says about a line, and what is left of it.
template <typename Check>
std::string checked(const std::string& text, const Check& check) {
  Sources sources;
  Reporter reporter(sources);
  MendedText mended(sources.emplace_back("a.yaml", text), 0, reporter);
  check(mended);
  return std::string(mended.text()) + "\n" + testing::said(reporter.take_sorted());
}

std::string plain(const std::string& text, bool prose) {
  return checked(text, [prose](MendedText& mended) { check_plain_text(mended, 1, 0, prose); });
}

std::string start(const std::string& text, bool prose) {
  return checked(text, [prose](MendedText& mended) { check_text_start(mended, 1, 0, prose); });
}

TEST(PlainText, LosesNothingToCommentsInProse) {
  EXPECT_EQ(plain("He # she # they", true),
            "He _ she _ they\n"
            "1:4 ' #' cuts the text off here | put the text in double quotes, or move the comment "
            "to a line above\n"
            "1:10 ' #' cuts the text off here | put the text in double quotes, or move the comment "
            "to a line above\n");
  EXPECT_EQ(plain("hall # there: yes", false), "hall # there: yes\n") << "a comment is one";
}

TEST(PlainText, LosesNothingToColons) {
  EXPECT_EQ(plain("One: two:", false),
            "One; two;\n1:4 ': ' splits the text here | put the text in double quotes\n"
            "1:9 ': ' splits the text here | put the text in double quotes\n");
  EXPECT_EQ(plain("At 9:30, a::b", true), "At 9:30, a::b\n");
}

TEST(PlainText, MayNotStartWithWhatYamlKeepsForItself) {
  EXPECT_EQ(start("*Now*", true),
            "_Now*\n1:1 text may not start with '*' | put the text in double quotes\n");
  EXPECT_EQ(start("*now", false),
            "_now\n1:1 anchors, aliases and tags are not used | write it out; where '*' is meant, "
            "put the text in double quotes\n");
  for (const char* text : {"@home", "%", "`a", "{a", "]b", ", c", "- d", "? e", ": f", "-"}) {
    EXPECT_NE(start(text, true).find("text may not start with"), std::string::npos) << text;
  }
  for (const char* text : {"-d", "?e", ":f", "a*", "(a", "~", "…"}) {
    EXPECT_EQ(start(text, true), std::string(text) + "\n") << text;
  }
}

TEST(PlainText, BehindABracketIsBlanked) {
  const auto behind = [](MendedText& mended) { check_behind_bracket(mended, 1, 3); };
  EXPECT_EQ(checked("[a]  # why", behind), "[a]  # why\n");
  EXPECT_EQ(checked("[a] and b", behind),
            "[a]      \n1:5 text goes on after the closing bracket | put the whole text in double "
            "quotes, or remove what follows the bracket\n");
}

}  // namespace
}  // namespace attune::scenario
