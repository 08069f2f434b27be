// Reads a replay back from its file, through the same guards as a scenario.
#include "scenario/replay_file.h"

#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/parse_number.h"
#include "scenario/code_words.h"
#include "scenario/codes_reader.h"
#include "scenario/document.h"
#include "scenario/fields.h"
#include "scenario/guarded_file.h"
#include "scenario/reporter.h"

namespace attune::scenario {

namespace {

constexpr int kDecimal = 10;
constexpr int kHexadecimal = 16;

/// The whole of a text as a number of 64 bits; 0 after reporting what stands there instead.
std::uint64_t read_bits(Element element, int base, std::string_view what, Reporter& reporter) {
  const std::string_view text = element.text();
  const auto number = parse_number<std::uint64_t>(text, base);
  if (element && !number) {
    reporter.add(FindingCode::kBadValue, element.at(),
                 fmt::format("{} is a number{}, not '{}'", what,
                             base == kHexadecimal ? " in hexadecimal digits" : "", text),
                 "take it from the file as it was saved");
  }
  return number.value_or(0);
}

/// What is missing was reported with the keys.
std::string read_name(Element element, std::string_view what, Reporter& reporter) {
  return element ? read_text(element, element.at(), what, reporter) : std::string();
}

/// What was said in one's own words; nothing where the pick is a written option.
Boxed<OwnReply> read_own(Element pick, Reporter& reporter) {
  const Element words = pick.find("own");
  const Element codes = pick.find("as");
  const Element from = pick.find("from");
  if (!words && !codes && !from) {
    return {};
  }
  if (!words || !codes) {
    reporter.add(FindingCode::kMissingKey,
                 (words   ? words
                  : codes ? codes
                          : from)
                     .at(),
                 "own words have codes, and the codes belong to own words",
                 "write both 'own' and 'as', or neither");
    return {};
  }
  OwnReply own{.words = read_text(words, words.at(), "own", reporter)};
  const Codes read = read_codes(codes, reporter);
  if (const auto* reply = std::get_if<model::ReplyCodes>(&read)) {
    own.codes = *reply;
    own.from = read_code_words(from, read, own.words, reporter);
  } else if (std::holds_alternative<model::BidderCodes>(read)) {
    reporter.add(FindingCode::kWrongCodes, codes.at(), "own words have the codes of a reply",
                 "write for example {validation: 2}");
  }
  if (const Result<void> checked = check_own_words(own); !checked.ok() && !own.words.empty()) {
    reporter.add(FindingCode::kBadValue, words.at(), checked.error().what, checked.error().fix);
  }
  return own;
}

ReplayPick read_pick(Element element, Reporter& reporter) {
  ReplayPick pick;
  if (!check_map(element, element.at(), "a pick",
                 {{"node", kRequired},
                  {"id"},
                  {"text-hash"},
                  {"words"},
                  {"does"},
                  {"heard"},
                  {"own"},
                  {"as"},
                  {"from"}},
                 reporter)) {
    return pick;
  }
  pick.node = read_name(element.find("node"), "node", reporter);
  pick.id = read_name(element.find("id"), "id", reporter);
  pick.words = read_name(element.find("words"), "words", reporter);
  pick.text_hash = read_bits(element.find("text-hash"), kHexadecimal, "text-hash", reporter);
  pick.does = read_bits(element.find("does"), kHexadecimal, "does", reporter);
  pick.heard = read_bits(element.find("heard"), kHexadecimal, "heard", reporter);
  pick.own = read_own(element, reporter);
  if (!element.find("id") && !element.find("text-hash")) {
    reporter.add(FindingCode::kMissingKey, element.at(), "a pick has an id or else a text-hash",
                 "write one of the two");
  }
  return pick;
}

std::vector<ReplayPick> read_picks(Element picks, Reporter& reporter) {
  std::vector<ReplayPick> read;
  if (picks && check_list(picks, picks.at(), "picks", reporter)) {
    for (const Element each : Items(picks)) {
      read.push_back(read_pick(each, reporter));
    }
  }
  return read;
}

std::optional<ReplayPlace> read_place(Element element, Reporter& reporter) {
  if (!element || !check_map(element, element.at(), "a place",
                             {{"node", kRequired}, {"end"}, {"heard"}}, reporter)) {
    return std::nullopt;
  }
  return ReplayPlace{.node = read_name(element.find("node"), "node", reporter),
                     .end = read_name(element.find("end"), "end", reporter),
                     .heard = read_bits(element.find("heard"), kHexadecimal, "heard", reporter)};
}

LeftReplay read_left(Element element, Reporter& reporter) {
  LeftReplay left;
  if (check_map(element, element.at(), "a path that was left",
                {{"seat", kRequired}, {"seed", kRequired}, {"at"}, {"picks", kRequired}},
                reporter)) {
    left.seat = read_name(element.find("seat"), "seat", reporter);
    left.seed = read_bits(element.find("seed"), kDecimal, "seed", reporter);
    left.picks = read_picks(element.find("picks"), reporter);
    left.at = read_place(element.find("at"), reporter);
  }
  return left;
}

std::vector<LeftReplay> read_lefts(Element lefts, Reporter& reporter) {
  std::vector<LeftReplay> read;
  if (lefts && check_list(lefts, lefts.at(), "left", reporter)) {
    for (const Element each : Items(lefts)) {
      read.push_back(read_left(each, reporter));
    }
  }
  return read;
}

void check_version(Element version, Reporter& reporter) {
  if (version.text() != fmt::format("{}", kReplayVersion)) {
    reporter.add(FindingCode::kUnknownFormat, version.at(),
                 fmt::format("this replay is of version {}, and version {} can be read",
                             version.text(), kReplayVersion),
                 "open it with a newer Attune");
  }
}

Replay read_root(Element root, Reporter& reporter) {
  Replay replay;
  if (!root.find("attune-replay")) {
    reporter.add(FindingCode::kMissingKey, root.at(), "this is not a replay",
                 "name a file that attune play --save has written");
    return replay;
  }
  if (!check_map(root, root.at(), "a replay",
                 {{"attune-replay", kRequired},
                  {"scenario", kRequired},
                  {"seat", kRequired},
                  {"seed", kRequired},
                  {"hash", kRequired},
                  {"at"},
                  {"picks", kRequired},
                  {"left"}},
                 reporter)) {
    return replay;
  }
  check_version(root.find("attune-replay"), reporter);
  replay.scenario = read_name(root.find("scenario"), "scenario", reporter);
  replay.seat = read_name(root.find("seat"), "seat", reporter);
  replay.seed = read_bits(root.find("seed"), kDecimal, "seed", reporter);
  replay.hash = read_bits(root.find("hash"), kHexadecimal, "hash", reporter);
  replay.at = read_place(root.find("at"), reporter);
  replay.picks = read_picks(root.find("picks"), reporter);
  replay.left = read_lefts(root.find("left"), reporter);
  return replay;
}

constexpr const char* kNameAReplay = "name a replay";

}  // namespace

Result<Replay> read_replay(const std::filesystem::path& path) {
  return read_guarded_file(path, kNameAReplay, read_root);
}

Result<Replay> read_replay_text(std::string text, const std::filesystem::path& path) {
  return read_guarded_text(std::move(text), path, kNameAReplay, read_root);
}

}  // namespace attune::scenario
