// Reads a replay back from its file, through the same guards as a scenario.
#include "scenario/replay_file.h"

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "base/parse_number.h"
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

ReplayPick read_pick(Element element, Reporter& reporter) {
  ReplayPick pick;
  if (!check_map(element, element.at(), "a pick", {{"node", kRequired}, {"id"}, {"text-hash"}},
                 reporter)) {
    return pick;
  }
  const Element id = element.find("id");
  const Element hash = element.find("text-hash");
  pick.node = read_name(element.find("node"), "node", reporter);
  pick.id = id.text();
  pick.text_hash = read_bits(hash, kHexadecimal, "text-hash", reporter);
  if (pick.id.empty() == !hash) {
    reporter.add(FindingCode::kMissingKey, element.at(), "a pick has an id or else a text-hash",
                 "keep one of the two");
  }
  return pick;
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
                  {"picks", kRequired}},
                 reporter)) {
    return replay;
  }
  check_version(root.find("attune-replay"), reporter);
  replay.scenario = read_name(root.find("scenario"), "scenario", reporter);
  replay.seat = read_name(root.find("seat"), "seat", reporter);
  replay.seed = read_bits(root.find("seed"), kDecimal, "seed", reporter);
  replay.hash = read_bits(root.find("hash"), kHexadecimal, "hash", reporter);
  const Element picks = root.find("picks");
  if (picks && check_list(picks, picks.at(), "picks", reporter)) {
    for (const Element each : Items(picks)) {
      replay.picks.push_back(read_pick(each, reporter));
    }
  }
  return replay;
}

constexpr const char* kNameAReplay = "name a replay";

}  // namespace

Result<Replay> read_replay(const std::filesystem::path& path) {
  Replay replay;
  const Result<void> read = read_guarded_file(
      path, kNameAReplay,
      [&](Element root, Reporter& reporter) { replay = read_root(root, reporter); });
  return read.ok() ? Result<Replay>(std::move(replay)) : read.error();
}

Result<Replay> read_replay_text(std::string text, const std::filesystem::path& path) {
  Replay replay;
  const Result<void> read = read_guarded_text(
      std::move(text), path, kNameAReplay,
      [&](Element root, Reporter& reporter) { replay = read_root(root, reporter); });
  return read.ok() ? Result<Replay>(std::move(replay)) : read.error();
}

}  // namespace attune::scenario
