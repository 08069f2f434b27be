// Hashes and draws that are the same on every machine, in every run and for ever.
#pragma once

#include <cstdint>
#include <string_view>

namespace attune {

/// FNV-1a, 64 bit, of the bytes of `text`; `seed` chains several texts into one hash.
/// Not for secrets. Source: Fowler, Noll & Vo, IETF draft-eastlake-fnv.
[[nodiscard]] constexpr std::uint64_t stable_hash(std::string_view text,
                                                  std::uint64_t seed = 0xCBF29CE484222325ULL) {
  std::uint64_t hash = seed;
  for (const char byte : text) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001B3ULL;
  }
  return hash;
}

/// A well-mixed 64-bit number for the pair (seed, counter): the draw number `counter` of the
/// stream `seed`, with no state to carry around.
/// Source: SplitMix64's finaliser, Steele, Lea & Flood 2014 (OOPSLA), with Stafford's constants.
[[nodiscard]] constexpr std::uint64_t draw(std::uint64_t seed, std::uint64_t counter) {
  std::uint64_t z = seed + 0x9E3779B97F4A7C15ULL * (counter + 1);
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

}  // namespace attune
