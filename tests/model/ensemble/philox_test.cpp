// Known answers of the generator, and the moments of its draws.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <cstdint>

namespace attune::model {
namespace {

#include "model/ensemble/philox.inl"

using Words = std::array<std::uint32_t, 4>;

Words drawn(Words counter, std::array<std::uint32_t, 2> key) {
  philox(counter, key);
  return counter;
}

// Known answers: the test vectors that come with the generator's description.
TEST(Philox, GivesTheKnownAnswers) {
  EXPECT_EQ(drawn({0, 0, 0, 0}, {0, 0}),
            (Words{0x6627e8d5U, 0xe169c58dU, 0xbc57ac4cU, 0x9b00dbd8U}));
  EXPECT_EQ(drawn({0xffffffffU, 0xffffffffU, 0xffffffffU, 0xffffffffU}, {0xffffffffU, 0xffffffffU}),
            (Words{0x408f276dU, 0x41c83b0eU, 0xa20bc7c6U, 0x6d5451fdU}));
  EXPECT_EQ(drawn({0x243f6a88U, 0x85a308d3U, 0x13198a2eU, 0x03707344U}, {0xa4093822U, 0x299f31d0U}),
            (Words{0xd16cfe09U, 0x94fdccebU, 0x5001e420U, 0x24126ea1U}));
}

TEST(Philox, ADrawHasMeanNoughtAndVarianceOne) {
  constexpr int kDraws = 200000;
  double sum = 0.0;
  double squares = 0.0;
  for (std::uint32_t n = 0; n < kDraws; ++n) {
    const double value = noise_draw(7, n / 100, 3, n % 100);
    sum += value;
    squares += value * value;
  }
  EXPECT_NEAR(sum / kDraws, 0.0, 5.0 / std::sqrt(kDraws));
  EXPECT_NEAR(squares / kDraws, 1.0, 0.01);
}

TEST(Philox, EveryPartOfTheKeyCounts) {
  const double one = noise_draw(1, 2, 3, 4);
  EXPECT_EQ(noise_draw(1, 2, 3, 4), one);
  EXPECT_NE(noise_draw(2, 2, 3, 4), one);
  EXPECT_NE(noise_draw(1, 3, 3, 4), one);
  EXPECT_NE(noise_draw(1, 2, 4, 4), one);
  EXPECT_NE(noise_draw(1, 2, 3, 5), one);
  EXPECT_NE(noise_draw(1, 2 + (1ULL << 32U), 3, 4), one);
}

}  // namespace
}  // namespace attune::model
