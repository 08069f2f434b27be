// Files that are made to break a reader: each is answered with a finding that says what is wrong,
// or is read like any other. How long that takes and what it costs is measured, not tested.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/check.h"
#include "scenario/finding_codes.h"
#include "scenario/reporter.h"
#include "small_scenario.h"
#include "support/all_or_some.h"

namespace attune::scenario {
namespace {

namespace fs = std::filesystem;
using namespace std::string_literals;
using enum FindingCode;

constexpr std::size_t kMegabyte = 1024UL * 1024UL;
constexpr std::size_t kNearlyAMegabyte = 900'000;

constexpr std::string_view kHead = R"(format: 1
scenario: hostile
title: Hostile
content: [argument]
cast:
  tom: {name: Tom, bids: true}
  ines: {name: Ines, you: true}
start: n0
ends:
  closer: They sat down.
)";

std::string repeated(std::string_view piece, std::size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) {
    text += piece;
  }
  return text;
}

std::string numbered(int count, const std::function<std::string(int)>& piece) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    text += piece(i);
  }
  return text;
}

std::string evening(std::string_view nodes) { return std::string(kHead) + std::string(nodes); }

std::string evening_of_one_line(std::string_view text) {
  return evening("nodes:\n  n0:\n    - tom: " + std::string(text) + "\n    - end: closer\n");
}

Loaded check(std::string_view text, std::size_t max_bytes = kDefaultMaxBytes) {
  CheckOptions options;
  options.load.max_bytes = max_bytes;
  return check_scenario_text(text, "hostile.yaml", options);
}

bool found(const Loaded& loaded, FindingCode code) {
  return std::any_of(loaded.findings.begin(), loaded.findings.end(),
                     [code](const Finding& finding) { return finding.code == rule_of(code).id; });
}

// No message is as long as what it is about.
void expect_short(const Loaded& loaded) {
  constexpr std::size_t kScreenful = 2000;
  for (const Finding& finding : loaded.findings) {
    EXPECT_LT(finding.message.size() + finding.fix.size() + finding.source_line.size(), kScreenful)
        << finding.code;
  }
  EXPECT_LE(loaded.findings.size(), kMaxFindings + 1);
}

void expect_refused(std::string_view what, const Loaded& loaded, FindingCode code) {
  EXPECT_EQ(loaded.scenario, nullptr) << what;
  EXPECT_TRUE(found(loaded, code)) << what << ", but found:\n" << testing::places(loaded.findings);
  expect_short(loaded);
}

void expect_played(std::string_view what, const Loaded& loaded) {
  EXPECT_NE(loaded.scenario, nullptr) << what << ":\n" << testing::places(loaded.findings);
  expect_short(loaded);
}

// A folder of its own that goes with the test.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / fmt::format("attune-hostile-{}", ::getpid())) {
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] fs::path write(const std::string& name, std::string_view text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
    return path_ / name;
  }

 private:
  fs::path path_;
};

TEST(HostileFiles, AliasesAreRefusedAndNeverFollowed) {
  expect_refused("a node inside itself", check(evening("nodes: &a\n  n0: *a\n")), kAnchorAliasTag);
  std::string laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  laughs += numbered(40, [](int i) {
    return fmt::format("a{}: &a{} [{}]\n", i + 1, i + 1, repeated(fmt::format("*a{}, ", i), 9));
  });
  expect_refused("aliases of aliases", check(laughs), kAnchorAliasTag);
}

TEST(HostileFiles, DepthIsRefusedBeforeItIsParsed) {
  constexpr std::size_t kDeep = 100'000;
  for (const char* open : {"[", "{", "[{", "{a: "}) {
    expect_refused(open, check(evening("nodes: " + repeated(open, kDeep))), kTooDeep);
  }
  for (const char* open : {"[", "{a: ", "- ", "- - "}) {
    expect_refused(open, check(evening("nodes:\n  n0:\n    " + repeated(open, kDeep))), kTooDeep);
  }
  expect_refused("a megabyte of brackets", check(repeated("[", kMegabyte)), kTooDeep);
  const std::string keys =
      numbered(1200, [](int i) { return std::string(static_cast<std::size_t>(i), ' ') + "a:\n"; });
  expect_refused("a key in a key", check(keys), kTooDeep);
}

TEST(HostileFiles, LongTextsAreRefusedBeforeTheyAreParsed) {
  expect_refused("a line", check(evening_of_one_line(std::string(kNearlyAMegabyte, 'x'))),
                 kTextTooLong);
  expect_refused("words", check(evening_of_one_line(repeated("word ", kNearlyAMegabyte / 5))),
                 kTextTooLong);
  expect_refused("quotes", check(repeated("\"", kMegabyte)), kTextTooLong);
  expect_refused("a key", check(evening(repeated("x", kNearlyAMegabyte) + ": 3\n")), kTextTooLong);
  expect_refused("a list",
                 check(evening("themes: [" + repeated("a,", kNearlyAMegabyte / 2) + "]\n")),
                 kTextTooLong);
  const std::string lines = repeated("        and on and on\n", 10'000);
  expect_refused("a block", check(evening_of_one_line("|\n" + lines)), kTextTooLong);
  expect_refused("an unquoted text", check(evening_of_one_line("on\n" + lines)), kTextTooLong);
}

TEST(HostileFiles, ManyLinesOfTextAreNoLongText) {
  const std::string steps = repeated("    - tom: I know, and I know, and I know.\n", 10'000);
  expect_played("many lines", check(evening("nodes:\n  n0:\n" + steps + "    - end: closer\n")));
}

TEST(HostileFiles, SizeIsRefusedUnlessItIsAllowed) {
  constexpr std::size_t kAllowed = 200 * kMegabyte;
  const Folder folder;
  {
    const fs::path path = folder.write("scalar.yaml", evening_of_one_line("x"));
    fs::resize_file(path, 100 * kMegabyte);  // The rest of it is NUL, and takes no room on a disk.
    expect_refused("a text of 100 MB", check_scenario(path), kTooLarge);
  }
  const std::string list = evening("themes: [" + repeated("warmth, ", 20 * kMegabyte / 8) + "]\n");
  expect_refused("a list of 20 MB", check(list), kTooLarge);
  expect_refused("a list of 20 MB", check(list, kAllowed), kTextTooLong);
  const std::string text = evening_of_one_line(std::string(100 * kMegabyte, 'x'));
  expect_refused("a text of 100 MB", check(text, kAllowed), kTextTooLong);
}

TEST(HostileFiles, BytesThatAreNoTextAreNamed) {
  expect_refused("a NUL", check(evening_of_one_line("a\0b"s)), kControlCharacter);
  expect_refused("many NUL", check(std::string(kMegabyte, '\0')), kControlCharacter);
  expect_refused("bytes", check(evening_of_one_line("\xFF\xFE\xC0\xAF\xED\xA0\x80")),
                 kMalformedUtf8);
  expect_refused("a cut character", check(evening_of_one_line("caf\xC3")), kMalformedUtf8);
  expect_refused("many bytes", check(std::string(kMegabyte, '\xFF')), kMalformedUtf8);
}

TEST(HostileFiles, ManyOfAKindAreFoundAndNotAllListed) {
  constexpr int kMany = test::all_or_some(10'000, 2'000);
  const std::string node = "  n0:\n    - end: closer\n";
  expect_refused("nodes", check(evening("nodes:\n" + repeated(node, kMany))), kDuplicateKey);
  expect_refused(
      "variables",
      check(evening("state:\n" + repeated("  told: false\n", kMany) + "nodes:\n" + node)),
      kDuplicateKey);
  expect_refused(
      "ways to nowhere",
      check(evening(
          "nodes:\n" +
          numbered(3 * kMany, [](int i) { return fmt::format("  n{}: {{go: m{}}}\n", i, i); }))),
      kUnknownNode);
  expect_refused(
      "includes",
      check(evening("include:\n" + repeated("  - hostile.yaml\n", 4 * kMany) + "nodes:\n" + node)),
      kIncludeCycle);
}

TEST(HostileFiles, ThirtyThousandNodesArePlayed) {
  const std::string nodes =
      numbered(30'000, [](int i) { return fmt::format("  n{}: {{go: n{}}}\n", i, i + 1); });
  expect_played("a chain", check(evening("nodes:\n" + nodes + "  n30000: {end: closer}\n")));
}

constexpr int kLinks = test::all_or_some(12'000, 3'000);

// Each of these was or would be quadratic where nodes are summarised one after the other.
TEST(HostileFiles, ChainsOfWaysAreFollowed) {
  const auto visit_next = [](int i) {
    return fmt::format("  m{}: [{{visit: m{}}}, {{back: true}}]\n", i, i + 1);
  };
  const auto go_next = [](int i) { return fmt::format("  m{}: {{go: m{}}}\n", i, i + 1); };
  const std::string last = fmt::format("  m{}: {{back: true}}\n", kLinks);

  expect_played("a visit in a visit", check(evening("nodes:\n  n0: [{visit: m0}, {end: closer}]\n" +
                                                    numbered(kLinks, visit_next) + last)));
  const std::string branches = numbered(
      kLinks, [](int i) { return fmt::format("    - {{if: seen(n0), then: {{go: m{}}}}}\n", i); });
  expect_played("a node that goes to all of a chain",
                check(evening("nodes:\n  n0: [{visit: hub}, {end: closer}]\n  hub:\n" + branches +
                              numbered(kLinks, go_next) + last)));
  const std::string visits =
      numbered(kLinks, [](int i) { return fmt::format("    - visit: m{}\n", kLinks - i); });
  expect_played("a node that visits all of a chain",
                check(evening("nodes:\n  n0:\n" + visits + "    - end: closer\n" +
                              numbered(kLinks, visit_next) + last)));
}

TEST(HostileFiles, IncludesEndSomewhere) {
  constexpr int kFiles = 200;
  const Folder folder;
  std::string list;
  for (int i = 0; i < kFiles; ++i) {
    static_cast<void>(folder.write(
        fmt::format("i{}.yaml", i),
        fmt::format("format: 1\ninclude: [i{}.yaml]\nnodes:\n  a: {{back: true}}\n", i + 1)));
    list += fmt::format("  - i{}.yaml\n", i);
  }
  const std::string node = "nodes:\n  n0:\n    - end: closer\n";
  expect_refused("one in the other",
                 check_scenario(folder.write("a.yaml", evening("include: [i0.yaml]\n" + node))),
                 kIncludeUnreadable);
  expect_refused("side by side",
                 check_scenario(folder.write("b.yaml", evening("include:\n" + list + node))),
                 kIncludeUnreadable);
}

}  // namespace
}  // namespace attune::scenario
