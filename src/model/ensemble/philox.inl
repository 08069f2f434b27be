// Noise from a counter: the same draw for the same seed, couple, week and step, in any order.
// Included inside a namespace, once for every instruction set.

/// Philox4x32-10. `counter` in, four words of 32 bits out. Source: Salmon, Moraes, Dror & Shaw
/// 2011, "Parallel random numbers: as easy as 1, 2, 3" (SC '11), table 2 and section 3.3.
inline void philox(std::array<std::uint32_t, 4>& counter, std::array<std::uint32_t, 2> key) {
  constexpr int kRounds = 10;
  constexpr std::uint64_t kFirst = 0xD2511F53U;
  constexpr std::uint64_t kSecond = 0xCD9E8D57U;
  constexpr std::uint32_t kGolden = 0x9E3779B9U;
  constexpr std::uint32_t kRootOfThree = 0xBB67AE85U;
  for (int round = 0; round < kRounds; ++round) {
    const std::uint64_t first = kFirst * counter[0];
    const std::uint64_t second = kSecond * counter[2];
    counter = {static_cast<std::uint32_t>(second >> 32U) ^ counter[1] ^ key[0],
               static_cast<std::uint32_t>(second),
               static_cast<std::uint32_t>(first >> 32U) ^ counter[3] ^ key[1],
               static_cast<std::uint32_t>(first)};
    key[0] += kGolden;
    key[1] += kRootOfThree;
  }
}

/// A draw with mean 0 and variance 1: the sum of four uniform ones, scaled. Steps of a stochastic
/// equation need no more than these two moments to converge in distribution (Kloeden & Platen 1992,
/// chapter 14, weak Euler scheme); it takes no logarithm.
inline double noise_draw(std::uint64_t seed, std::uint64_t couple, std::uint32_t week,
                         std::uint32_t step) {
  constexpr double kTwoToThe32 = 4294967296.0;
  constexpr double kMean = 2.0 - 2.0 / kTwoToThe32;
  constexpr double kRootOfThree = 1.7320508075688772;
  std::array<std::uint32_t, 4> words = {static_cast<std::uint32_t>(couple),
                                        static_cast<std::uint32_t>(couple >> 32U), week, step};
  philox(words, {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32U)});
  const std::uint64_t sum =
      std::uint64_t{words[0]} + std::uint64_t{words[1]} + std::uint64_t{words[2]} + words[3];
  return (static_cast<double>(sum) / kTwoToThe32 - kMean) * kRootOfThree;
}
