#include "scenario/proof/evening_table.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "scenario/load.h"
#include "scenario/proof/proof.h"
#include "support/all_or_some.h"
#include "support/shipped_files.h"

namespace attune::scenario {
namespace {

constexpr std::string_view kBegin = "<!-- attune explore scenarios -->\n";
constexpr std::string_view kEnd = "<!-- end of the table -->";

/// All of them, explored once.
const std::vector<ExploredEvening>& shipped() {
  static const std::vector<ExploredEvening> kEvenings = [] {
    std::vector<ExploredEvening> evenings;
    for (const std::filesystem::path& file : test::shipped_files()) {
      const Loaded loaded = load_scenario(file);
      evenings.push_back({.file = file.filename().string(),
                          .scenario = loaded.scenario,
                          .found = explore(loaded.scenario, kDefaultBudget)});
    }
    return evenings;
  }();
  return kEvenings;
}

TEST(EveningTable, SaysOfEachWhoIsPlayedHowLongAndHowItEnds) {
  Scenario scenario;
  scenario.title = "The lemon";
  scenario.themes = {"space", "asking"};
  scenario.sources = {1, 4};
  scenario.cast = {{.id = "tom", .name = "Tom", .bids = true},
                   {.id = "ines", .name = "Ines", .you = true}};
  scenario.ends.resize(3);
  Exploration found;
  found.minutes = {.shortest = 5.4, .expected = 6.0, .longest = 7.6};
  found.seats.resize(2);
  found.seats[0] = {.person = 1, .ways = {.counted = true, .longest = 6, .shortest = 5}};
  found.seats[1] = {.person = 0, .ways = {.counted = true, .longest = 4, .shortest = 4}};
  const std::vector<ExploredEvening> evenings = {
      {.file = "the-lemon.yaml",
       .scenario = std::make_shared<const Scenario>(scenario),
       .found = found}};
  EXPECT_EQ(
      evening_table(evenings),
      "| evening | minutes | played, and decisions | ends | themes | sources |\n"
      "|---|---|---|---|---|---|\n"
      "| [The lemon](the-lemon.yaml) | 5–8 | Ines 5–6, Tom (asks) 4 | 3 | space, asking | 1, 4 "
      "|\n");
}

// ATTUNE_RENEW_GOLDEN=1 writes the table anew.
TEST(EveningTable, InTheGuideIsWhatIsFound) {
  if (test::kSanitized) {
    GTEST_SKIP() << "explores every evening, which is done without the sanitizers";
  }
  const std::filesystem::path guide = ATTUNE_SOURCE_DIR "/scenarios/README.md";
  std::ostringstream text;
  text << std::ifstream(guide).rdbuf();
  const std::string written = text.str();
  const std::size_t begin = written.find(kBegin) + kBegin.size();
  const std::size_t end = written.find(kEnd);
  ASSERT_NE(end, std::string::npos);
  const std::string found = evening_table(shipped());
  // NOLINTNEXTLINE(concurrency-mt-unsafe): no other thread is running.
  if (std::getenv("ATTUNE_RENEW_GOLDEN") != nullptr) {
    std::ofstream(guide) << written.substr(0, begin) << found << written.substr(end);
  }
  EXPECT_EQ(written.substr(begin, end - begin), found);
}

TEST(EveningTable, EachEveningIsProvedIsLongEnoughAndEndsInSeveralWays) {
  if (test::kSanitized) {
    GTEST_SKIP() << "explores every evening, which is done without the sanitizers";
  }
  for (const ExploredEvening& evening : shipped()) {
    EXPECT_TRUE(evening.found.proved) << evening.file;
    EXPECT_TRUE(evening.found.unreached.empty()) << evening.file;
    if (evening.file == "two-minutes.yaml") {
      continue;  // It teaches the window, and is over when it has.
    }
    EXPECT_GE(std::lround(evening.found.minutes.expected), 6) << evening.file;
    EXPECT_LE(evening.found.minutes.longest, 14.0) << evening.file;
    EXPECT_GE(evening.scenario->ends.size(), 3U) << evening.file;
    for (const SeatWays& seat : evening.found.seats) {
      EXPECT_GE(seat.ways.shortest.value_or(0), 4U) << evening.file;
    }
  }
}

}  // namespace
}  // namespace attune::scenario
