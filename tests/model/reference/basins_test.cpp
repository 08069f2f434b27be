#include "model/reference/basins.h"

#include <gtest/gtest.h>

#include <set>

#include "model/analysis/systems.h"
#include "model/analysis/trajectory.h"
#include "model/reference/gone_with_the_wind.h"
#include "model/reference/gottman_bilinear.h"
#include "model/reference/gottman_ojive.h"
#include "model/reference/liebovitch.h"
#include "support/all_or_some.h"

namespace attune::model {
namespace {

Basins basins_of(const ReferenceSetting& setting, std::size_t size) {
  return basins(setting.system, rests_of(setting), size, setting.step);
}

const ReferenceSetting& setting_named(const ReferenceModel& model, const std::string& name) {
  return *std::find_if(model.settings.begin(), model.settings.end(),
                       [&](const ReferenceSetting& setting) { return setting.name == name; });
}

// Where a long path ends: the index of the rest that it has come very near to.
int end_of_path(const ReferenceSetting& setting, const std::vector<FixedPoint>& rests,
                std::vector<double> start) {
  const std::vector<double> end =
      trajectory(setting.system, std::move(start), setting.step, 4000).states.back();
  for (std::size_t i = 0; i < rests.size(); ++i) {
    if (rests[i].stable && std::abs(end[0] - rests[i].at[0]) < 1e-6 &&
        std::abs(end[1] - rests[i].at[1]) < 1e-6) {
      return static_cast<int>(i);
    }
  }
  return kNoEnd;
}

void expect_the_ends_of_long_paths(const ReferenceSetting& setting, std::size_t size) {
  const std::vector<FixedPoint> rests = rests_of(setting);
  const Basins found = basins_of(setting, size);
  const auto middle = [&](std::size_t variable, std::size_t cell) {
    const double width = setting.system.box.high[variable] - setting.system.box.low[variable];
    return setting.system.box.low[variable] +
           width * (static_cast<double>(cell) + 0.5) / static_cast<double>(size);
  };
  for (std::size_t row = 0; row < size; ++row) {
    for (std::size_t column = 0; column < size; ++column) {
      EXPECT_EQ(found.end_of(column, row),
                end_of_path(setting, rests, {middle(0, column), middle(1, row)}))
          << setting.name << " " << column << " " << row;
    }
  }
}

TEST(Basins, AreTheEndsOfLongPaths) {
  expect_the_ends_of_long_paths(gone_with_the_wind().settings[0], test::all_or_some(17U, 6U));
  expect_the_ends_of_long_paths(setting_named(liebovitch(), "opponents"),
                                test::all_or_some(16U, 6U));
  expect_the_ends_of_long_paths(setting_named(gottman_ojive(), "five-rests"),
                                test::all_or_some(20U, 7U));
  expect_the_ends_of_long_paths(setting_named(gottman_bilinear(), "volatile-steep"),
                                test::all_or_some(20U, 7U));
}

TEST(Basins, RowsGoUpAndColumnsAcross) {
  const Basins mirrors = basins_of(setting_named(liebovitch(), "opponents"), 20);
  ASSERT_EQ(mirrors.ends.size(), 400U);
  EXPECT_EQ(mirrors.end_of(19, 0), 2);  // The first warm, the second cold.
  EXPECT_EQ(mirrors.end_of(0, 19), 0);
  EXPECT_EQ(mirrors.ends[19], 2) << "the low row comes first";
}

TEST(Basins, TheNovelIsDecidedByWhoLovesFirst) {
  const Basins novel = basins_of(gone_with_the_wind().settings[0], 160);
  EXPECT_EQ(novel.end_of(10, 60), 1);  // She loves first, and in the end.
  EXPECT_EQ(novel.end_of(60, 10), 3);
  EXPECT_EQ(std::set<int>(novel.ends.begin(), novel.ends.end()), (std::set<int>{kNoEnd, 1, 3}));
}

TEST(Basins, WhoSwapPlacesForEverEndNowhere) {
  const ReferenceModel model = gottman_ojive();
  const Basins at_once = basins_of(setting_named(model, "five-rests-at-once"), 40);
  EXPECT_EQ(at_once.end_of(27, 23), kNoEnd);  // About (1.5, .7).
  const Basins in_turns = basins_of(setting_named(model, "five-rests"), 40);
  EXPECT_EQ(std::count(in_turns.ends.begin(), in_turns.ends.end(), kNoEnd), 0);
}

TEST(Basins, WhatRunsAwayEndsNowhere) {
  const DynamicalSystem away = linear_flow(1.0, 0.0, 0.0, 1.0);
  const Basins found = basins(away, find_fixed_points(away, 5).points, 4, 0.1);
  EXPECT_EQ(std::count(found.ends.begin(), found.ends.end(), kNoEnd), 16);
}

}  // namespace
}  // namespace attune::model
