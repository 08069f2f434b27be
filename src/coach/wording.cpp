// Nothing here knows the coach's opinions; it turns pieces into sentences.
#include "coach/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "base/stable_hash.h"
#include "base/text.h"

namespace attune::coach {

namespace {

constexpr std::size_t kLongestQuote = 48;  // code points; longer ones stop the eye
constexpr char kCaseBit = 'a' - 'A';

using Placeholder = std::pair<std::string_view, std::string_view>;

}  // namespace

std::string fill(std::string_view text, const Names& names, std::string_view reply) {
  const std::array<Placeholder, 3> placeholders = {
      {{"{bidder}", names.bidder}, {"{responder}", names.responder}, {"{reply}", reply}}};
  std::string filled;
  // One pass: braces inside a name or a reply are left alone.
  while (!text.empty()) {
    const auto* const found =
        std::find_if(placeholders.begin(), placeholders.end(),
                     [&](const Placeholder& each) { return text.starts_with(each.first); });
    if (found != placeholders.end()) {
      filled += found->second;
      text.remove_prefix(found->first.size());
    } else {
      filled += text.front();
      text.remove_prefix(1);
    }
  }
  return filled;
}

std::uint64_t fingerprint(const model::ReplyCodes& codes, std::string_view words) {
  const std::string values = fmt::format(
      "{} {} {} {} {} {} {} {} {} {}", codes.validation, static_cast<int>(codes.reassurance),
      codes.availability, codes.autonomy, codes.accommodation, codes.invalidation, codes.criticism,
      codes.withdrawal, static_cast<int>(codes.pause.kind), static_cast<int>(codes.repair));
  return draw(stable_hash(words, stable_hash(values)), 0);
}

std::string_view variant(std::span<const std::string_view> variants, std::uint64_t fingerprint) {
  return variants[fingerprint % variants.size()];
}

std::string quoted(const Language& say, std::string_view words) {
  words = trim(words);
  if (words.ends_with('.')) {
    words.remove_suffix(1);
  }
  return say("“{}”", words);
}

std::string quoted_shortly(const Language& say, std::string_view words) {
  constexpr std::size_t kLongest = 64;  // bytes
  words = trim(words);
  constexpr std::size_t kShortest = 16;
  const std::string_view beginning = words.substr(0, kLongest);
  std::size_t cut = beginning.find_last_of(' ');
  if (words.size() <= kLongest || cut == std::string_view::npos) {
    return quoted(say, words);
  }
  for (const std::string_view end : {". ", "? ", "! "}) {
    const std::size_t at = beginning.rfind(end);
    if (at != std::string_view::npos && at >= kShortest) {
      cut = at + 1;
      break;
    }
  }
  return say("“{} …”", words.substr(0, cut));
}

std::string as_subject(const Language& say, std::string_view words) {
  words = trim(words);
  const bool has_marks =
      words.find('"') != std::string_view::npos || words.find("“") != std::string_view::npos;
  if (words.empty() || has_marks || code_points(words) > kLongestQuote) {
    return std::string(say("The reply"));
  }
  return quoted(say, words);
}

std::string with_small_letter(std::string_view text) {
  std::string result(text);
  if (!result.empty() && result.front() >= 'A' && result.front() <= 'Z') {
    result.front() = static_cast<char>(result.front() + kCaseBit);
  }
  return result;
}

std::string with_capital(std::string_view text) {
  std::string result(text);
  if (!result.empty() && result.front() >= 'a' && result.front() <= 'z') {
    result.front() = static_cast<char>(result.front() - kCaseBit);
  }
  return result;
}

}  // namespace attune::coach
