#include "model/ensemble/latin_hypercube.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace attune::model {
namespace {

TEST(LatinHypercube, EveryPartOfEveryCoordinateIsTakenOnce) {
  for (const std::uint64_t count : {1U, 2U, 3U, 17U, 256U, 5000U}) {
    const LatinHypercube cube(count, 9);
    for (const std::uint64_t dimension : {0U, 1U, 40U}) {
      std::set<std::uint64_t> parts;
      for (std::uint64_t index = 0; index < count; ++index) {
        const double share = cube.coordinate(index, dimension);
        ASSERT_GE(share, 0.0);
        ASSERT_LT(share, 1.0);
        parts.insert(static_cast<std::uint64_t>(share * static_cast<double>(count)));
      }
      EXPECT_EQ(parts.size(), count);
    }
  }
}

TEST(LatinHypercube, TheEndOfTheLastPartIsStillBelowOne) {
  const double last = std::nextafter(1.0, 0.0);
  for (const std::uint64_t count :
       {std::uint64_t{1}, std::uint64_t{2}, std::uint64_t{3}, std::uint64_t{1000},
        std::uint64_t{1} << 40U, std::uint64_t{1} << 62U}) {
    EXPECT_LT(place_in_part(count - 1, last, count), 1.0) << count;
    EXPECT_GT(place_in_part(count - 1, last, count), 0.999) << count;
    EXPECT_EQ(place_in_part(0, 0.0, count), 0.0) << count;
  }
  EXPECT_EQ(place_in_part(1, 0.5, 4), 0.375);
}

TEST(LatinHypercube, ManyAtOnceAreEachByItself) {
  for (const std::uint64_t count : {1U, 2U, 300U, 1025U, 100000U}) {
    const LatinHypercube cube(count, 9);
    for (const std::uint64_t first : {std::uint64_t{0}, (count - 1) / kBlockSize * kBlockSize}) {
      BlockColumn together;
      cube.coordinates(first, 3, together);
      for (std::size_t lane = 0; lane < kBlockSize; ++lane) {
        const std::uint64_t index = std::min(first + lane, count - 1);
        ASSERT_EQ(together[lane], cube.coordinate(index, 3)) << index << " of " << count;
      }
    }
  }
}

TEST(LatinHypercube, CoordinatesDoNotFollowEachOther) {
  constexpr std::uint64_t kCount = 4000;
  const LatinHypercube cube(kCount, 1);
  double product = 0.0;
  for (std::uint64_t index = 0; index < kCount; ++index) {
    product += (cube.coordinate(index, 0) - 0.5) * (cube.coordinate(index, 1) - 0.5);
  }
  const double correlation = product / kCount * 12.0;
  EXPECT_LT(std::abs(correlation), 4.0 / std::sqrt(static_cast<double>(kCount)));
}

TEST(LatinHypercube, AnotherSeedIsAnotherSample) {
  EXPECT_NE(LatinHypercube(100, 1).coordinate(5, 0), LatinHypercube(100, 2).coordinate(5, 0));
  EXPECT_EQ(LatinHypercube(100, 1).coordinate(5, 0), LatinHypercube(100, 1).coordinate(5, 0));
}

TEST(LatinHypercube, ASpreadOfNoughtIsTheCoupleItself) {
  const Couple couple = reference_couple();
  EXPECT_EQ(sampled_couple(couple, LatinHypercube(10, 3), spread_around(couple, 0.0), 4), couple);
}

TEST(LatinHypercube, ASpreadStaysWithinWhatIsAllowed) {
  const Couple couple = reference_couple();
  const std::vector<SampledNumber> numbers = spread_around(couple, 1.0);
  const LatinHypercube cube(300, 3);
  for (std::uint64_t index = 0; index < 300; ++index) {
    const Couple drawn = sampled_couple(couple, cube, numbers, index);
    EXPECT_GE(drawn.bidder.anxiety, 1.0);
    EXPECT_LE(drawn.bidder.anxiety, 7.0);
    EXPECT_GE(drawn.slow.burden, 0.0);
    EXPECT_LE(drawn.situation.engagement, 1.0);
    for (const ParameterInfo& info : parameter_table()) {
      EXPECT_GE(drawn.parameters.*info.member, info.low) << info.name;
      EXPECT_LE(drawn.parameters.*info.member, info.high) << info.name;
    }
    EXPECT_EQ(drawn.parameters.time_step, couple.parameters.time_step);
  }
}

TEST(LatinHypercube, ABlockHoldsTheSameCouplesAsTheyAreOneByOne) {
  const Couple couple = reference_couple();
  const std::vector<SampledNumber> numbers = spread_around(couple, 0.25);
  const LatinHypercube cube(1000, 3);
  const SampledBlock block(couple, cube, numbers, 768);
  const CoupleBlock view = block.view();
  ASSERT_EQ(view.varied.size(), numbers.size());
  EXPECT_EQ(view.first, 768U);
  const Couple hundredth = sampled_couple(couple, cube, numbers, 868);
  EXPECT_EQ(view.varied[0].values[100], hundredth.bidder.anxiety);
  const Couple last = sampled_couple(couple, cube, numbers, 999);
  EXPECT_EQ(view.varied[0].values[kBlockSize - 1], last.bidder.anxiety);
}

}  // namespace
}  // namespace attune::model
