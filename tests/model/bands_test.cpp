#include "model/bands.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string_view>
#include <vector>

namespace attune::model {
namespace {

struct Edges {
  Quantity quantity;
  std::vector<double> lower;  // Where each band begins.
  std::vector<std::string_view> words;
};

const std::vector<Edges> kEdges = {
    {Quantity::kDistress, {0.0, 0.25, 0.5, 0.75}, {"calm", "uneasy", "alarmed", "overwhelmed"}},
    {Quantity::kPursuit, {0.0, 0.2, 0.45, 0.7}, {"quiet", "asking", "pressing", "protesting"}},
    {Quantity::kArousal, {0.0, 0.25, 0.5}, {"settled", "stirred", "flooded"}},
    {Quantity::kWithdrawal, {0.0, 0.2, 0.5}, {"present", "guarded", "withdrawn"}},
    {Quantity::kDiscouragement, {0.0, 0.33, 0.66}, {"low", "middling", "high"}},
    {Quantity::kSecurity, {0.0, 0.33, 0.66}, {"low", "middling", "high"}},
    {Quantity::kSoothing, {0.0, 0.33, 0.66}, {"low", "middling", "high"}},
    {Quantity::kDependence, {0.0, 0.33, 0.66}, {"low", "middling", "high"}},
    {Quantity::kBurden, {0.0, 0.33, 0.66}, {"low", "middling", "high"}},
};

TEST(Bands, SpeakInWordsAtEveryEdge) {
  ASSERT_EQ(kEdges.size(), static_cast<std::size_t>(kQuantityCount));
  for (const Edges& edges : kEdges) {
    for (std::size_t i = 0; i < edges.words.size(); ++i) {
      EXPECT_EQ(band_word(edges.quantity, edges.lower[i]), edges.words[i]);
      if (i > 0) {
        const double just_below = std::nextafter(edges.lower[i], 0.0);
        EXPECT_EQ(band_word(edges.quantity, just_below), edges.words[i - 1]);
      }
    }
    EXPECT_EQ(band_word(edges.quantity, 1.0), edges.words.back());
  }
}

TEST(Bands, TakeSharesOutsideTheBoxAsItsEnds) {
  EXPECT_EQ(band_word(Quantity::kDistress, -0.5), "calm");
  EXPECT_EQ(band_word(Quantity::kDistress, 1.5), "overwhelmed");
}

TEST(Bands, AreFoundByTheirWord) {
  for (const Edges& edges : kEdges) {
    for (std::size_t i = 0; i < edges.words.size(); ++i) {
      EXPECT_EQ(band_named(edges.quantity, edges.words[i]), static_cast<int>(i));
    }
  }
  EXPECT_FALSE(band_named(Quantity::kDistress, "flooded").has_value());
}

TEST(Bands, HaveTheirMidpointInside) {
  EXPECT_DOUBLE_EQ(band_midpoint(Quantity::kDistress, 1), 0.375);
  EXPECT_DOUBLE_EQ(band_midpoint(Quantity::kPursuit, 3), 0.85);
  for (const Edges& edges : kEdges) {
    for (int band = 0; band < static_cast<int>(edges.words.size()); ++band) {
      EXPECT_EQ(band_index(edges.quantity, band_midpoint(edges.quantity, band)), band);
    }
  }
}

TEST(Quantities, HaveNamesThatLeadBackToThem) {
  for (int i = 0; i < kQuantityCount; ++i) {
    const auto quantity = static_cast<Quantity>(i);
    EXPECT_EQ(quantity_named(name_of(quantity)), quantity);
  }
  EXPECT_EQ(name_of(Quantity::kDistress), "distress");
  EXPECT_EQ(name_of(Quantity::kBurden), "burden");
  EXPECT_FALSE(quantity_named("love").has_value());
}

TEST(Quantities, AreReadFromTheirOwnPlaceInTheState) {
  const FastState<double> fast = {0.1, 0.2, 0.3, 0.4, 0.5};
  const SlowState<double> slow = {0.6, 0.7, 0.8, 0.9};
  for (int i = 0; i < kQuantityCount; ++i) {
    EXPECT_DOUBLE_EQ(value_of(static_cast<Quantity>(i), fast, slow), 0.1 * (i + 1));
  }
}

}  // namespace
}  // namespace attune::model
