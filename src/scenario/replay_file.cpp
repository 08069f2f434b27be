#include "scenario/replay_file.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/atomic_file.h"
#include "scenario/document.h"
#include "scenario/load.h"
#include "scenario/mended_text.h"
#include "scenario/reporter.h"
#include "scenario/text_safety.h"
#include "scenario/yaml_reader.h"

namespace attune::scenario {

namespace {

std::string place(const std::string& path, int line, int column) {
  return fmt::format("{}:{}:{}", path, line, column);
}

Error as_error(const Findings& findings, const std::string& path) {
  if (findings.empty()) {
    return {ErrorCode::kBadFile, "the file is empty", path, "name a replay"};
  }
  const Finding& first = findings.front();
  return {ErrorCode::kBadFile, first.message, place(path, first.line, first.column), first.fix};
}

std::optional<std::uint64_t> number_in(std::string_view text, int base) {
  std::uint64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [last, error] = std::from_chars(text.data(), end, number, base);
  return error == std::errc() && last == end ? std::optional(number) : std::nullopt;
}

// Takes the replay out of a document; the first thing that is wrong stays in error().
class ReplayReader {
 public:
  explicit ReplayReader(const std::string& path) : path_(path) {}

  Replay read(Element top) {
    Replay replay;
    check_version(top);
    replay.scenario = text(top, "scenario");
    replay.seat = text(top, "seat");
    replay.seed = number(top, "seed", 10);
    replay.hash = number(top, "hash", 16);
    const Element picks = top.find("picks");
    if (!picks.is_list()) {
      complain(picks ? picks : top, "\"picks\" has to be a list");
    }
    for (const Element pick : Items(picks)) {
      replay.picks.push_back(read_pick(pick));
    }
    return replay;
  }

  [[nodiscard]] const std::optional<Error>& error() const { return error_; }

 private:
  void complain(Element where, std::string what) {
    if (!error_) {
      const Position at = where ? where.at() : Position{1, 1, 0};
      error_ = Error{ErrorCode::kBadFile, std::move(what), place(path_, at.line, at.column),
                     "name a file that attune play --save has written"};
    }
  }

  void check_version(Element top) {
    const Element version = top.find("attune-replay");
    if (!version) {
      complain(top, "this is not a replay");
    } else if (version.text() != fmt::format("{}", kReplayVersion)) {
      complain(version, fmt::format("this version of replays is not known; {} is", kReplayVersion));
    }
  }

  std::string text(Element map, std::string_view key) {
    const Element value = map.find(key);
    if (!value.is_text()) {
      complain(value ? value : map, fmt::format("a text belongs under \"{}\"", key));
      return {};
    }
    return std::string(value.text());
  }

  std::uint64_t number(Element map, std::string_view key, int base) {
    const std::optional<std::uint64_t> value = number_in(text(map, key), base);
    if (!value) {
      complain(map.find(key), fmt::format("a number belongs under \"{}\"", key));
    }
    return value.value_or(0);
  }

  ReplayPick read_pick(Element map) {
    ReplayPick pick;
    pick.node = text(map, "node");
    if (map.find("id")) {
      pick.id = text(map, "id");
    } else {
      pick.text_hash = number(map, "text-hash", 16);
    }
    return pick;
  }

  const std::string& path_;
  std::optional<Error> error_;
};

}  // namespace

Result<Replay> read_replay(const std::filesystem::path& path) {
  Result<std::string> content = read_file(path, kDefaultMaxBytes);
  if (!content.ok()) {
    return content.error();
  }
  const std::string name = path.string();
  Sources sources;
  sources.emplace_back(name, std::move(content).value());
  Reporter reporter(sources);
  MendedText mended(sources.front(), 0, reporter);
  const bool safe = make_safe(mended);
  const std::optional<Document> document =
      safe ? read_yaml(mended, 0, reporter) : std::optional<Document>();
  if (!document || document->empty() || !reporter.findings().empty()) {
    return as_error(reporter.take_sorted(), name);
  }
  ReplayReader reader(name);
  Replay replay = reader.read(Element(*document, 0));
  if (reader.error()) {
    return *reader.error();
  }
  return replay;
}

}  // namespace attune::scenario
