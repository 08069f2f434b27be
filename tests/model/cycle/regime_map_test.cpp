// Maps against every pixel computed by itself.
#include "model/cycle/regime_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <span>

#include "model/cycle/presets.h"
#include "model/reply.h"
#include "model/sampled_couples.h"
#include "support/all_or_some.h"

namespace attune::model {
namespace {

constexpr std::size_t kAll = 1U << 30U;

RegimeMapSpec spec_of(const Stance<double>& stance, int size, MapDetail detail) {
  return {.setting = {reference_couple(), stance}, .size = size, .detail = detail};
}

RegimeMap finished(const RegimeMapSpec& spec) {
  Workers workers(2);
  RegimeMap map(spec);
  map.advance(workers, kAll);
  EXPECT_TRUE(map.done());
  return map;
}

std::size_t differences(const RegimeMap& map) {
  Workers workers(2);
  const std::vector<Regime> every = every_regime(map.spec(), workers);
  std::size_t different = 0;
  for (std::size_t i = 0; i < every.size(); ++i) {
    different += every[i] != map.regimes()[i] ? 1U : 0U;
  }
  return different;
}

/// Whether the map is done before so many couples were computed.
bool is_done_with_fewer(const RegimeMapSpec& spec, std::size_t couples) {
  Workers workers(2);
  RegimeMap map(spec);
  map.advance(workers, couples - 1);
  return map.done();
}

Stance<double> mixed(ResponseStyle a, ResponseStyle b, double share) {
  Stance<double> stance;
  for (const auto part : kStanceShares) {
    stance.*part =
        (1.0 - share) * (reference_policy(a).*part) + share * (reference_policy(b).*part);
  }
  return stance;
}

constexpr std::size_t kStances = test::all_or_some(6U, 1U);
constexpr int kSettings = test::all_or_some(40, 2);

TEST(RegimeMap, AnExactMapIsEveryPixelByItself) {
  using Style = ResponseStyle;
  const std::array<Stance<double>, 6> stances = {
      reference_policy(Style::kDismissive),
      mixed(Style::kDismissive, Style::kSupportive, 0.4),
      reference_policy(Style::kWithdrawing),
      mixed(Style::kDismissive, Style::kWithdrawing, 0.3),
      Stance<double>{},
      Stance<double>{.validation = 0.33, .reassurance = 0.5, .availability = 0.66}};
  for (const Stance<double>& stance : std::span(stances).first(kStances)) {
    const RegimeMap map = finished(spec_of(stance, 97, MapDetail::kExact));
    EXPECT_EQ(differences(map), 0U);
    EXPECT_TRUE(is_done_with_fewer(map.spec(), map.regimes().size()));
  }
}

/// Less of everything: where most borders are.
Stance<double> any_mild_stance(Draws& draws) {
  Stance<double> stance = any_stance(draws);
  for (const auto part : kStanceShares) {
    stance.*part *= draws.between(0.0, 1.0);
  }
  return stance;
}

/// The couples and stances of a row of maps: every kind in turn.
Setting any_setting(Draws& draws, int place) {
  return {place % 2 == 0 ? reference_couple() : any_couple(draws),
          place % 4 < 2 ? any_mild_stance(draws) : any_stance(draws)};
}

Setting setting_at(std::uint64_t seed, int place) {
  Draws draws(seed);
  for (int i = 0; i < place; ++i) {
    static_cast<void>(any_setting(draws, i));
  }
  return any_setting(draws, place);
}

TEST(RegimeMap, SoItIsForCouplesAndStancesOfAnyKind) {
  Draws draws(7);
  int with_borders = 0;
  for (int i = 0; i < kSettings; ++i) {
    const RegimeMapSpec spec = {
        .setting = any_setting(draws, i), .size = 96, .detail = MapDetail::kExact};
    const RegimeMap map = finished(spec);
    EXPECT_EQ(differences(map), 0U) << i;
    const std::span<const Regime> all = map.regimes();
    with_borders +=
        std::all_of(all.begin(), all.end(), [&](Regime r) { return r == all[0]; }) ? 0 : 1;
  }
  EXPECT_GE(2 * with_borders, kSettings) << "else there was little to get wrong";
}

// Of some areas only a tip of a few pixels reaches over the right edge, between the lattice's rows.
TEST(RegimeMap, TheTipOfAnAreaBeyondTheEdgeIsSeen) {
  for (const int size : {67, 73}) {
    const RegimeMap map =
        finished({.setting = setting_at(11, 2225), .size = size, .detail = MapDetail::kExact});
    EXPECT_EQ(differences(map), 0U) << size;
    EXPECT_EQ(map.at(0, 0), Regime::kSettles);
    EXPECT_TRUE(std::any_of(map.regimes().begin(), map.regimes().end(),
                            [](Regime regime) { return regime == Regime::kCircles; }));
  }
}

TEST(RegimeMap, ASmallExactMapIsComputedPixelByPixel) {
  const RegimeMapSpec spec = {
      .setting = setting_at(11, 3932), .size = 48, .detail = MapDetail::kExact};
  EXPECT_EQ(differences(finished(spec)), 0U);
  EXPECT_FALSE(is_done_with_fewer(spec, 48U * 48U));
}

TEST(RegimeMap, AQuickMapIsNearlyRight) {
  const RegimeMap map =
      finished(spec_of(reference_policy(ResponseStyle::kDismissive), 128, MapDetail::kQuick));
  EXPECT_LT(differences(map), map.regimes().size() / 100);
  EXPECT_TRUE(is_done_with_fewer(map.spec(), map.regimes().size() / 3));
}

TEST(RegimeMap, TheReferenceCoupleStandsWhereItBelongs) {
  RegimeMapSpec spec = spec_of(reference_policy(ResponseStyle::kDismissive), 61, MapDetail::kExact);
  const RegimeMap map = finished(spec);
  // Anxiety 5.5 is column 45 of 0..60, avoidance 4.5 is row 35.
  EXPECT_DOUBLE_EQ(spec.value_across(45), 5.5);
  EXPECT_DOUBLE_EQ(spec.value_up(35), 4.5);
  EXPECT_EQ(map.at(45, 35), Regime::kCircles);
}

TEST(RegimeMap, GoesOnPieceByPieceToTheSameEnd) {
  const RegimeMapSpec spec =
      spec_of(reference_policy(ResponseStyle::kDismissive), 96, MapDetail::kExact);
  Workers workers(2);
  RegimeMap piecewise(spec);
  int pieces = 0;
  for (; !piecewise.done(); ++pieces) {
    piecewise.advance(workers, 300);
  }
  EXPECT_GT(pieces, 3);
  const RegimeMap at_once = finished(spec);
  EXPECT_TRUE(std::equal(piecewise.regimes().begin(), piecewise.regimes().end(),
                         at_once.regimes().begin()));
}

TEST(RegimeMap, TheSmallestMapHasFourCorners) {
  EXPECT_EQ(differences(finished(spec_of({}, 2, MapDetail::kExact))), 0U);
}

TEST(RegimeMap, NothingToDrawIsDone) { EXPECT_TRUE(RegimeMap().done()); }

TEST(RegimeMap, ProvedItIsEveryPixelByItself) {
  Workers workers(2);
  const RegimeMapSpec spec = {
      .setting = setting_of(Preset::kPursueWithdraw), .size = 80, .detail = MapDetail::kExact};
  RegimeMap map(spec);
  map.advance(workers, 1U << 30U);
  ASSERT_TRUE(map.done());
  EXPECT_FALSE(map.proved());
  map.prove();
  EXPECT_FALSE(map.done());
  EXPECT_FALSE(map.proved());
  while (!map.done()) {
    map.advance(workers, 1000);
  }
  EXPECT_TRUE(map.proved());
  const std::vector<Regime> every = every_regime(spec, workers);
  EXPECT_TRUE(std::equal(every.begin(), every.end(), map.regimes().begin()));
}

}  // namespace
}  // namespace attune::model
