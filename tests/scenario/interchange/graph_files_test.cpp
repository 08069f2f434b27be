// What is written for Graphviz and for Mermaid, held against small readers of the two languages.
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <sstream>

#include "base/text.h"
#include "scenario/interchange/dot.h"
#include "scenario/interchange/mermaid.h"
#include "scenario/load.h"
#include "support/scenario_builder.h"
#include "support/shipped_files.h"

namespace attune::scenario {
namespace {

std::vector<std::shared_ptr<const Scenario>> shipped() {
  std::vector<std::shared_ptr<const Scenario>> all;
  for (const std::filesystem::path& path : test::shipped_files()) {
    all.push_back(load_scenario(path).scenario);
  }
  return all;
}

/// A scenario whose texts hold everything that means something to Graphviz or Mermaid.
std::shared_ptr<const Scenario> hostile() {
  Scenario scenario = testing::two_at_home();
  scenario.title = R"(A "quoted" \ title; end)";
  testing::add_nodes(
      scenario,
      {{testing::choose({testing::ending(testing::option("\"] --> x[\"`*_<b>#quot;&|}"), 0),
                         testing::ending(testing::option("ends with \\"), 1),
                         testing::ending(testing::option("Żółć 🙂 日本"), 1)})}});
  return testing::finished(std::move(scenario));
}

/// DOT without its quoted texts, or nothing where a quotation mark stays open.
std::optional<std::string> without_texts(const std::string& dot) {
  std::string rest;
  bool inside = false;
  for (std::size_t i = 0; i < dot.size(); ++i) {
    if (inside && dot[i] == '\\') {
      ++i;
    } else if (dot[i] == '"') {
      inside = !inside;
      rest += inside ? "T" : "";
    } else if (!inside) {
      rest += dot[i];
    }
  }
  return inside ? std::nullopt : std::optional(rest);
}

/// Whether every line is one of the statements that we write, all braces close, and every way joins
/// places that are there.
void expect_dot(const std::string& dot) {
  const std::optional<std::string> rest = without_texts(dot);
  ASSERT_TRUE(rest);
  const std::string attributes = R"( \[\w+=\w+(, \w+=[\w.]+)*\];)";
  const std::regex opening(R"((digraph|subgraph) \w+ \{)");
  const std::regex vertex(R"((\w+))" + attributes);
  const std::regex edge(R"((\w+) -> (\w+))" + attributes);
  const std::regex setting(R"(\w+=T;)");
  std::set<std::string> places;
  int depth = 0;
  std::istringstream lines(*rest);
  std::smatch match;
  for (std::string line; std::getline(lines, line);) {
    line = trim(line);
    if (line == "}") {
      --depth;
    } else if (std::regex_match(line, opening)) {
      ++depth;
    } else if (std::regex_match(line, match, edge)) {
      EXPECT_TRUE(places.contains(match[1]) && places.contains(match[2])) << line;
    } else if (std::regex_match(line, match, vertex)) {
      places.insert(match[1]);
    } else {
      EXPECT_TRUE(std::regex_match(line, setting)) << line;
    }
  }
  EXPECT_EQ(depth, 0);
}

/// The same for Mermaid, in which a text holds no quotation mark and no bracket at all.
void expect_mermaid(const std::string& mermaid) {
  const std::string text = R"("[^"\[\]{}()<>|`\\*]*")";
  const std::regex vertex(R"((\w+)(\(|\(\[|\{|\[\[|>|\{\{))" + text +
                          R"((\)|\]\)|\}|\]\]|\]|\}\})(:::start)?)");
  const std::regex edge(R"((v\d+) (-->|-\.-)(\|)" + text + R"(\|)? (v\d+))");
  const std::regex group("subgraph \\w+ \\[" + text + "\\]");
  const std::regex key(R"(k\da\( \) --> k\db\[")" + std::string(R"(\w+"\])"));
  const std::regex look(
      R"(linkStyle (\d+) stroke:#[0-9A-F]{6},stroke-width:[\d.]+px(,stroke-dasharray:[\d ]+)?)");
  const std::set<std::string> others = {"---", "flowchart TB", "direction LR", "end",
                                        "classDef start stroke-width:4px"};
  std::set<std::string> places;
  std::size_t links = 0;
  std::istringstream lines(mermaid);
  std::smatch match;
  for (std::string line; std::getline(lines, line);) {
    line = trim(line);
    if (std::regex_match(line, match, edge)) {
      EXPECT_TRUE(places.contains(match[1]) && places.contains(match[4])) << line;
      ++links;
    } else if (std::regex_match(line, match, vertex)) {
      places.insert(match[1]);
    } else if (std::regex_match(line, key)) {
      ++links;
    } else if (!std::regex_match(line, match, look)) {
      EXPECT_TRUE(others.contains(line) || std::regex_match(line, group) ||
                  line.starts_with("title: \""))
          << line;
    }
  }
  std::istringstream again(mermaid);
  for (std::string line; std::getline(again, line);) {
    line = trim(line);
    if (std::regex_match(line, match, look)) {
      EXPECT_LT(std::stoul(match[1]), links) << line;
    }
  }
}

TEST(Dot, CanBeReadForEveryShippedScenario) {
  for (const auto& scenario : shipped()) {
    expect_dot(dot_text(story_graph(*scenario)));
  }
}

TEST(Dot, KeepsQuotesAndBackslashesInsideTheirTexts) {
  const std::string dot = dot_text(story_graph(*hostile()));
  expect_dot(dot);
  EXPECT_NE(dot.find(R"(label="A \"quoted\" \\ title; end")"), std::string::npos);
  EXPECT_NE(dot.find(R"(label="ends with \\!")"), std::string::npos);
  EXPECT_NE(dot.find("Żółć 🙂 日本!"), std::string::npos);
}

TEST(Dot, ShowsAStyleByDashesAndArrowheadToo) {
  const std::string dot = dot_text(story_graph(*shipped().front()));
  for (const char* look : {R"(color="#4A5A2F", style=bold, arrowhead=normal)",
                           R"(color="#7D5200", style=dashed, arrowhead=diamond)",
                           R"(color="#7A3E5D", style=bold, arrowhead=tee)",
                           R"(color="#2B5FAE", style=dotted, arrowhead=odot)"}) {
    EXPECT_NE(dot.find(look), std::string::npos) << look;
  }
}

TEST(Mermaid, CanBeReadForEveryShippedScenario) {
  for (const auto& scenario : shipped()) {
    expect_mermaid(mermaid_text(story_graph(*scenario)));
  }
}

TEST(Mermaid, WritesWhatMeansSomethingToItAsNumbers) {
  const std::string mermaid = mermaid_text(story_graph(*hostile()));
  expect_mermaid(mermaid);
  EXPECT_NE(
      mermaid.find("\"#34;#93; #45;#45;#62; x#91;#34;#96;#42;_#60;b#62;#35;quot#59;#38;#124;"),
      std::string::npos)
      << mermaid;
  EXPECT_NE(mermaid.find("Żółć 🙂 日本!"), std::string::npos);
  EXPECT_NE(mermaid.find(R"(title: "A \"quoted\" \\ title; end")"), std::string::npos);
}

}  // namespace
}  // namespace attune::scenario
