#include "picture/word_places.h"

#include <gtest/gtest.h>

namespace attune::picture {
namespace {

const Written kWord{.text = "the pause", .lettering = {.size = 13.0}};

TEST(WordPlaces, ABandAcrossOffersItsCornersFromBelow) {
  const Area band{50.0, 100.0, 350.0, 200.0};
  const std::vector<Written> places = places_across(kWord, band);
  EXPECT_NEAR(places.front().area().left, 60.0, 1e-9);
  EXPECT_LT(places.front().area().bottom, 200.0);
  for (const Written& place : places) {
    EXPECT_TRUE(band.contains(place.area()));
    EXPECT_EQ(place.text, "the pause");
  }
}

TEST(WordPlaces, AnUprightBandOffersOneHeightAfterTheOther) {
  const Area plot{50.0, 20.0, 350.0, 220.0};
  const std::vector<Written> places = places_upright(kWord, {340.0, 20.0, 350.0, 220.0}, plot);
  ASSERT_GT(places.size(), 3U);
  for (std::size_t i = 0; i < places.size(); ++i) {
    EXPECT_LE(places[i].area().right, 350.0);
    EXPECT_TRUE(i == 0 || places[i].at.y > places[i - 1].at.y);
  }
}

TEST(WordPlaces, AnUprightBandOffersAPlaceInAPlotOfNoHeight) {
  const Area flat{50.0, 20.0, 350.0, 20.0};
  EXPECT_EQ(places_upright(kWord, flat, flat).size(), 1U);
}

TEST(WordPlaces, ADotOffersEverySideAndIsNeverCovered) {
  const std::vector<Written> places = places_about(kWord, {200.0, 100.0});
  EXPECT_GT(places.front().area().left, 200.0);
  for (const Written& place : places) {
    EXPECT_FALSE(place.area().overlaps({198.0, 98.0, 202.0, 102.0}));
  }
}

TEST(WordPlaces, MovesAWordBetweenTwoSides) {
  Written word = kWord;
  word.at = {390.0, 50.0};
  EXPECT_NEAR(kept_between(word, 0.0, 400.0).area().right, 400.0, 1e-9);
  word.at = {-20.0, 50.0};
  EXPECT_NEAR(kept_between(word, 0.0, 400.0).area().left, 0.0, 1e-9);
  EXPECT_NEAR(kept_between(word, 10.0, 20.0).area().left, 10.0, 1e-9);
}

}  // namespace
}  // namespace attune::picture
