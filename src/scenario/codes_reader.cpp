// The keys of a map tell a reply from a bid; each code has its own range or its own words.
#include "scenario/codes_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "scenario/fields.h"

namespace attune::scenario {

namespace {

constexpr Range kThree = {0, 3};
constexpr Range kValidation = {0, 6};
constexpr std::string_view kReturnAt = "return_at ";

bool is_bidder_key(std::string_view key) {
  return std::any_of(kBidKeys.begin(), kBidKeys.end(),
                     [key](const Key& known) { return known.name == key; });
}

void set_level(int& level, Element element, Range range, std::string_view what,
               Reporter& reporter) {
  level = read_integer(element, range, what, reporter).value_or(level);
}

// Index into `words` is the value of the enumeration.
template <typename Choice>
void set_choice(Choice& choice, Element element, std::span<const std::string_view> words,
                std::string_view what, Reporter& reporter) {
  if (!element) {
    return;
  }
  const std::vector<std::string> known(words.begin(), words.end());
  if (const Index index = read_word(element, known, what, reporter); index != kNone) {
    choice = static_cast<Choice>(index);
  }
}

model::Pause read_pause(Element element, Reporter& reporter) {
  const std::string_view text = element.text();
  if (!element || text == "none") {
    return {};
  }
  if (text == "open") {
    return {model::PauseKind::kOpen, 0.0};
  }
  const auto minutes =
      text.starts_with(kReturnAt) ? parse_duration(text.substr(kReturnAt.size())) : std::nullopt;
  if (!minutes.has_value()) {
    reporter.add(FindingCode::kUnknownValue, element.at(), fmt::format("'{}' is no pause", text),
                 "write 'open', or 'return_at 20 min' with the time of return");
    return {};
  }
  if (*minutes < model::kShortestPause) {
    reporter.add(
        FindingCode::kShortPause, element.at(),
        fmt::format("a pause shorter than {} minutes calms nobody down", model::kShortestPause),
        fmt::format("return after {} minutes or more", model::kShortestPause));
  } else if (*minutes > model::kLongestPause) {
    reporter.add(FindingCode::kOutOfRange, element.at(), "a pause longer than a day",
                 fmt::format("return within {} min", model::kLongestPause));
  }
  return {model::PauseKind::kReturnAt, *minutes};
}

model::ReplyCodes read_reply_codes(Element map, Reporter& reporter) {
  check_map(map, map.at(), "a reply", kReplyKeys, reporter);
  model::ReplyCodes codes;
  set_level(codes.validation, map.find("validation"), kValidation, "validation", reporter);
  set_level(codes.availability, map.find("availability"), kThree, "availability", reporter);
  set_level(codes.autonomy, map.find("autonomy"), kThree, "autonomy", reporter);
  set_level(codes.accommodation, map.find("accommodation"), kThree, "accommodation", reporter);
  set_level(codes.invalidation, map.find("invalidation"), kThree, "invalidation", reporter);
  set_level(codes.criticism, map.find("criticism"), kThree, "criticism", reporter);
  set_level(codes.withdrawal, map.find("withdrawal"), kThree, "withdrawal", reporter);
  set_level(codes.disclosure, map.find("disclosure"), kThree, "disclosure", reporter);
  set_choice(codes.reassurance, map.find("reassurance"), model::kReassuranceWords,
             "kind of reassurance", reporter);
  set_choice(codes.repair, map.find("repair"), model::kRepairWords, "kind of repair", reporter);
  codes.pause = read_pause(map.find("pause"), reporter);
  codes.untrue = read_truth(map.find("untrue"), "untrue", reporter).value_or(false);
  return codes;
}

model::BidderCodes read_bidder_codes(Element map, Reporter& reporter) {
  model::BidderCodes codes;
  set_level(codes.softness, map.find("softness"), kThree, "softness", reporter);
  set_level(codes.soothed, map.find("soothed"), kThree, "soothed", reporter);
  set_level(codes.protest, map.find("protest"), kThree, "protest", reporter);
  set_choice(codes.need, map.find("need"), model::kNeedWords, "need", reporter);
  return codes;
}

}  // namespace

Codes read_codes(Element map, Reporter& reporter) {
  if (!map.is_map()) {
    reporter.add(FindingCode::kWrongType, map.at(), "a map of codes belongs here",
                 "write for example {validation: 2, reassurance: specific}");
    return {};
  }
  if (map.size() == 0) {
    reporter.add(FindingCode::kMissingCodes, map.at(), "no codes stand here",
                 "write for example {validation: 2}, or leave it out on a bid");
    return {};
  }
  std::size_t of_a_bid = 0;
  for (const auto [key, value] : Entries(map)) {
    of_a_bid += is_bidder_key(key.text()) ? 1U : 0U;
  }
  if (of_a_bid == 0) {
    return read_reply_codes(map, reporter);
  }
  if (of_a_bid < map.size()) {
    reporter.add(FindingCode::kWrongCodes, map.at(),
                 "codes of a bid and of a reply, or an unknown one, stand together",
                 "a bid has softness, soothed, protest and need, and no others");
  }
  return read_bidder_codes(map, reporter);
}

Codes read_as(Element element, const Scope& scope, Reading& reading) {
  if (!element) {
    return {};
  }
  if (!element.is_text()) {
    return read_codes(element, reading.reporter);
  }
  if (element.text().empty()) {
    reading.reporter.add(FindingCode::kMissingCodes, element.at(), "no codes stand behind 'as'",
                         "write for example 'as: {validation: 2}', or the name of a reply");
    return {};
  }
  const Index reply = find_in_scope(reading.names.replies, element.text(), scope);
  if (reply == kNone) {
    reading.reporter.add(FindingCode::kUnknownReply, element.at(),
                         fmt::format("no reply is called '{}'", element.text()),
                         reading.reporter.suggest(element.text(), reading.names.replies.known()));
    return {};
  }
  return reading.scenario.replies[place_of(reply)].codes;
}

void read_replies(Element map, const Scope& scope, Reading& reading) {
  if (!map) {
    return;
  }
  if (!map.is_map()) {
    reading.reporter.add(FindingCode::kWrongType, map.at(), "replies needs a map of named codes",
                         "write for example 'give_in: {accommodation: 3}'");
    return;
  }
  for (const auto [key, value] : Entries(map)) {
    check_id(key.text(), key.at(), reading.reporter);
    NamedReply reply;
    reply.name = scope.prefix + std::string(key.text());
    reply.codes = read_codes(value, reading.reporter);
    reply.at = key.at();
    if (reading.names.replies.add(reply.name) != kNone) {
      reading.scenario.replies.push_back(std::move(reply));
    }
  }
}

}  // namespace attune::scenario
