// A play as a small file: made from a play, and written.
#include "scenario/replay.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

#include "base/stable_hash.h"
#include "scenario/codes_text.h"
#include "scenario/replay_words.h"

namespace attune::scenario {
namespace {

std::string numbers_of(const Codes& codes) {
  if (const auto* reply = std::get_if<model::ReplyCodes>(&codes)) {
    return fmt::format("reply {} {} {} {} {} {} {} {} {} {} {} {} {}", reply->validation,
                       static_cast<int>(reply->reassurance), reply->availability, reply->autonomy,
                       reply->accommodation, reply->invalidation, reply->criticism,
                       reply->withdrawal, static_cast<int>(reply->pause.kind), reply->pause.minutes,
                       reply->disclosure, reply->untrue, static_cast<int>(reply->repair));
  }
  if (const auto* move = std::get_if<model::BidderCodes>(&codes)) {
    return fmt::format("move {} {} {} {}", move->softness, move->soothed, move->protest,
                       static_cast<int>(move->need));
  }
  return "none";
}

ReplayPick pick_of(const Runner& before, const Pick& pick) {
  const Option& option = *pick.option;
  return {.node = std::string(node_of(option)),
          .id = std::string(option.id()),
          .text_hash = stable_hash(option.source()),
          .words = beginning_of(option.source(), kKeptWords),
          .does = effect_hash(before.scenario(), option),
          .heard = heard_hash(before.moment()),
          .own = pick.own};
}

ReplayPlace place_in(const Runner& runner) {
  const Scenario& scenario = runner.scenario();
  const Moment& moment = runner.moment();
  return {.node = scenario.nodes[place_of(moment.node)].name,
          .end = moment.end ? scenario.ends[place_of(*moment.end)].id : "",
          .heard = heard_hash(moment)};
}

/// A YAML scalar in double quotes: whatever the text holds, it is read back as it was.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char each : text) {
    const auto byte = static_cast<unsigned char>(each);
    if (each == '"' || each == '\\') {
      out += '\\';
      out += each;
    } else if (byte < 0x20 || byte == 0x7F) {
      out += fmt::format("\\x{:02X}", byte);
    } else {
      out += each;
    }
  }
  return out + '"';
}

/// ", key: "hex"", or nothing where the number is not known.
std::string hash_item(std::string_view key, std::uint64_t hash) {
  return hash == 0 ? std::string() : fmt::format(", {}: \"{:016x}\"", key, hash);
}

/// ", from: {validation: "since Monday"}", or nothing where no words are pointed at.
std::string from_item(const std::vector<CodeWords>& from) {
  std::string items;
  for (const CodeWords& each : from) {
    items += fmt::format("{}{}: {}", items.empty() ? "" : ", ", each.code, quoted(each.words));
  }
  return items.empty() ? items : fmt::format(", from: {{{}}}", items);
}

std::string line_of(const ReplayPick& pick) {
  std::string line = fmt::format("- {{node: {}", quoted(pick.node));
  line += pick.id.empty() ? "" : fmt::format(", id: {}", quoted(pick.id));
  line += pick.words.empty() ? "" : fmt::format(", words: {}", quoted(pick.words));
  line += pick.id.empty() ? fmt::format(", text-hash: \"{:016x}\"", pick.text_hash)
                          : hash_item("text-hash", pick.text_hash);
  line += hash_item("does", pick.does) + hash_item("heard", pick.heard);
  if (pick.own) {
    line += fmt::format(", own: {}, as: {}", quoted(pick.own->words), codes_text(pick.own->codes));
    line += from_item(pick.own->from);
  }
  return line + "}\n";
}

std::string text_of(const std::vector<ReplayPick>& picks, const std::optional<ReplayPlace>& at,
                    std::string_view indent) {
  std::string text;
  if (at) {
    const std::string end = at->end.empty() ? "" : fmt::format(", end: {}", quoted(at->end));
    text += fmt::format("{}at: {{node: {}{}{}}}\n", indent, quoted(at->node), end,
                        hash_item("heard", at->heard));
  }
  text += fmt::format("{}picks:{}\n", indent, picks.empty() ? " []" : "");
  for (const ReplayPick& pick : picks) {
    text += fmt::format("{}  {}", indent, line_of(pick));
  }
  return text;
}

std::string text_of(const LeftReplay& left) {
  return fmt::format("  - seat: {}\n    seed: {}\n", quoted(left.seat), left.seed) +
         text_of(left.picks, left.at, "    ");
}

std::string text_of(const std::vector<LeftReplay>& left, std::size_t most_bytes) {
  std::string text;
  for (std::size_t i = left.size(); i-- > 0;) {
    const std::string written = text_of(left[i]);
    if (written.size() + text.size() > most_bytes) {
      break;
    }
    text.insert(0, written);
  }
  return text.empty() ? text : "left:\n" + text;
}

}  // namespace

std::uint64_t effect_hash(const Scenario& scenario, const Option& option) {
  std::string effect = numbers_of(option.codes);
  effect += fmt::format(" for {}", option.minutes.value_or(-1.0));
  for (const Assignment& assignment : option.set) {
    effect += fmt::format(" {} {} {}", scenario.variables[place_of(assignment.variable)].id,
                          static_cast<int>(assignment.kind), assignment.value);
  }
  return stable_hash(effect);
}

std::uint64_t heard_hash(const Moment& moment) {
  std::uint64_t hash = stable_hash("heard");
  const bool begins_with_pick = !moment.played.empty() && moment.played.front().by_person;
  for (std::size_t i = begins_with_pick ? 1 : 0; i < moment.lines.size(); ++i) {
    hash = stable_hash(moment.lines[i].part, hash);
    hash = stable_hash("\n", stable_hash(moment.lines[i].source, hash));
  }
  return hash;
}

Replay replay_of(const Runner& runner) {
  const Scenario& scenario = runner.scenario();
  Replay replay;
  replay.scenario = scenario.id;
  replay.seat = runner.seat() == kNone ? "" : scenario.person(runner.seat()).id;
  replay.seed = runner.seed();
  replay.hash = scenario.content_hash;
  Runner again(runner.shared_scenario(), runner.seat(), runner.seed());
  for (const Pick& pick : runner.picked()) {
    replay.picks.push_back(pick_of(again, pick));
    static_cast<void>(again.pick(pick.option->key, pick.own));  // It was picked in this very play.
  }
  replay.at = place_in(runner);
  return replay;
}

Replay replay_of_left(const Replay& replay, const LeftReplay& left) {
  return {.scenario = replay.scenario,
          .seat = left.seat,
          .seed = left.seed,
          .hash = replay.hash,
          .picks = left.picks,
          .at = left.at};
}

std::string replay_text(const Replay& replay) {
  std::string text = fmt::format(
      "attune-replay: {}\nscenario: {}\nseat: {}\nseed: {}\nhash: \"{:016x}\"\n", kReplayVersion,
      quoted(replay.scenario), quoted(replay.seat), replay.seed, replay.hash);
  text += text_of(replay.picks, replay.at, "");
  return text + text_of(replay.left, kMostReplayBytes - std::min(text.size(), kMostReplayBytes));
}

}  // namespace attune::scenario
