// How much of what is proved over and over is proved under the sanitizers, too: some of it. They
// look for other mistakes, in bytes, pointers and arithmetic, and take many times as long; the
// build `release` proves all of it.
#pragma once

#include <cstddef>
#include <type_traits>
#include <utility>

namespace attune::test {

#ifdef ATTUNE_SANITIZED
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

/// All of something that is counted, and under the sanitizers so much of it.
template <class Number>
constexpr Number all_or_some(Number all, std::type_identity_t<Number> some) {
  return kSanitized ? some : all;
}

/// Every `stride`th of them under the sanitizers; else all.
template <class List>
List all_or_every(List all, std::size_t stride) {
  if (!kSanitized) {
    return all;
  }
  List some;
  for (std::size_t i = 0; i < all.size(); i += stride) {
    some.push_back(std::move(all[i]));
  }
  return some;
}

}  // namespace attune::test
