// Short ids that nobody has to think of: "k3f".
#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>

namespace attune::scenario {

/// An id that is not in `taken`, drawn from `hash`: consonants and digits in turn, so that it is no
/// word in any language; three characters, or more where those are used up. The same hash and the
/// same `taken` give the same id.
[[nodiscard]] std::string short_id(std::uint64_t hash,
                                   const std::set<std::string, std::less<>>& taken);

}  // namespace attune::scenario
