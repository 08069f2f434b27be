// A line a reply, its fields between tabs.
#include "own_words/coded_replies.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <string_view>

#include "base/parse_number.h"
#include "base/stable_hash.h"

namespace attune::own_words {

namespace {

constexpr std::size_t kFields = 14;
constexpr std::uint64_t kHeldOut = 5;  // one in so many
constexpr std::array<std::string_view, 3> kPauses = {"none", "open", "return_at"};

std::vector<std::string> fields_of(std::string_view line) {
  std::vector<std::string> fields;
  for (std::size_t at = 0; at <= line.size();) {
    const std::size_t end = std::min(line.find('\t', at), line.size());
    fields.emplace_back(line.substr(at, end - at));
    at = end + 1;
  }
  return fields;
}

template <typename Words>
std::optional<int> place_of(const Words& words, const std::string& word) {
  const auto found = std::find(words.begin(), words.end(), word);
  return found == words.end() ? std::nullopt
                              : std::optional(static_cast<int>(found - words.begin()));
}

std::optional<model::ReplyCodes> codes_of(const std::vector<std::string>& fields) {
  model::ReplyCodes codes;
  const auto reassurance = place_of(model::kReassuranceWords, fields[5]);
  const auto pause = place_of(kPauses, fields[12]);
  const std::array<std::pair<int*, int>, 7> levels = {{{&codes.validation, 4},
                                                       {&codes.availability, 6},
                                                       {&codes.autonomy, 7},
                                                       {&codes.accommodation, 8},
                                                       {&codes.invalidation, 9},
                                                       {&codes.criticism, 10},
                                                       {&codes.withdrawal, 11}}};
  for (const auto& [level, field] : levels) {
    const auto number = parse_number<int>(fields[static_cast<std::size_t>(field)]);
    if (!number || *number < 0 || *number > (field == 4 ? 6 : 3)) {
      return std::nullopt;
    }
    *level = *number;
  }
  if (!reassurance || !pause) {
    return std::nullopt;
  }
  codes.reassurance = static_cast<model::Reassurance>(*reassurance);
  codes.pause.kind = static_cast<model::PauseKind>(*pause);
  return codes;
}

}  // namespace

bool CodedReply::held_out() const {
  return draw(stable_hash(writer + "/" + family), 0) % kHeldOut == 0;
}

Result<std::vector<CodedReply>> read_coded_replies(const std::string& path) {
  std::ifstream file(path);
  std::vector<CodedReply> replies;
  std::string line;
  std::getline(file, line);  // What the fields are called.
  for (int number = 2; std::getline(file, line); ++number) {
    const std::vector<std::string> fields = fields_of(line);
    const auto codes = fields.size() == kFields ? codes_of(fields) : std::nullopt;
    if (!codes || fields[3].empty()) {
      return Error{ErrorCode::kBadFile, "this is no coded reply",
                   fmt::format("{}:{}", path, number),
                   "write 14 fields with tabs between them, codes as in README.md"};
    }
    replies.push_back({fields[0], fields[1], fields[2], fields[3], *codes, fields[13]});
  }
  if (replies.empty()) {
    return Error{ErrorCode::kBadFile, "there are no replies", path, ""};
  }
  return replies;
}

}  // namespace attune::own_words
