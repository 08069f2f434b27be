// Draws until one is free, and takes longer ones when the short ones are getting scarce.
#include "scenario/translation/short_id.h"

#include <string_view>

#include "base/stable_hash.h"

namespace attune::scenario {

namespace {

// Without l, 0 and 1, which look alike.
constexpr std::string_view kLetters = "bcdfghjkmnpqrstvwxz";
constexpr std::string_view kDigits = "23456789";
constexpr std::size_t kShortest = 3;
constexpr std::uint64_t kDrawsALength = 16;

std::string spelled(std::uint64_t bits, std::size_t length) {
  std::string id;
  while (id.size() < length) {
    const std::string_view characters = id.size() % 2 == 0 ? kLetters : kDigits;
    id += characters[static_cast<std::size_t>(bits % characters.size())];
    bits /= characters.size();
  }
  return id;
}

}  // namespace

std::string short_id(std::uint64_t hash, const std::set<std::string, std::less<>>& taken) {
  std::string id;
  for (std::uint64_t number = 0; id.empty() || taken.contains(id); ++number) {
    id = spelled(draw(hash, number),
                 kShortest + 2 * static_cast<std::size_t>(number / kDrawsALength));
  }
  return id;
}

}  // namespace attune::scenario
