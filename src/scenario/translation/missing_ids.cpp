// Ids come from what is said, by whom and where; they are put in behind the keys, byte for byte.
#include "scenario/translation/missing_ids.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "base/stable_hash.h"
#include "scenario/line_bytes.h"
#include "scenario/translation/short_id.h"
#include "scenario/translation/source_place.h"
#include "scenario/walk.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

std::string key_of(const Line& line, const Scenario& scenario) {
  std::string key(line.speaker == kNarrator ? kNarrationKey : scenario.person(line.speaker).id);
  return line.part.empty() ? key : key + "." + line.part;
}

/// What of one file has an id, and what has none.
class IdSearch {
 public:
  IdSearch(const Scenario& scenario, int file) : scenario_(scenario), file_(file) {
    note_references();
    for (const Node& node : scenario.nodes) {
      node_ = &node;
      for_each_step(node.steps, [this](const Step& step) { look_at(step); });
    }
  }

  [[nodiscard]] std::vector<MissingId> missing() {
    std::sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) {
      return std::tie(a.missing.at.line, a.missing.at.column) <
             std::tie(b.missing.at.line, b.missing.at.column);
    });
    std::vector<MissingId> missing;
    missing.reserve(found_.size());
    for (Found& found : found_) {
      if (found.missing.by_place.empty()) {
        found.missing.id = short_id(found.hash, taken_);
        taken_.insert(found.missing.id);
      }
      missing.push_back(std::move(found.missing));
    }
    return missing;
  }

 private:
  struct Found {
    MissingId missing;
    std::uint64_t hash = 0;
  };

  void note_references() {
    for_each_condition(scenario_, [this](const Condition& condition) { note(condition); });
    for (const FileTest& test : scenario_.tests) {
      picked_.insert(test.pick.begin(), test.pick.end());
    }
  }

  void note(const Condition& condition) {
    for (const ConditionNode& part : condition.nodes) {
      if (part.operation == Operation::kPicked) {
        referred_.insert(part.subject);
      }
    }
  }

  void look_at(const Step& step) {
    if (const auto* line = std::get_if<Line>(&step.what)) {
      add(step.at, key_of(*line, scenario_), line->id, line->text);
    } else if (const auto* choose = std::get_if<Choose>(&step.what)) {
      std::for_each(choose->options.begin(), choose->options.end(),
                    [this](const Option& option) { look_at(option); });
    }
  }

  void look_at(const Option& option) {
    add(option.at, "pick", std::string(option.id()), option.text);
    const bool referred = referred_.contains(option.number) || picked_.contains(option.key);
    if (option.id().empty() && option.at.file == file_ && referred) {
      found_.back().missing.by_place = option.key;
    }
  }

  void add(Position at, std::string key, const std::string& id, const std::string& text) {
    if (at.file != file_) {
      return;
    }
    if (!id.empty()) {
      taken_.insert(id);
      return;
    }
    const std::uint64_t hash = stable_hash(text, stable_hash(key, stable_hash(node_->name)));
    found_.push_back({{at, std::move(key), text, "", ""}, hash});
  }

  const Scenario& scenario_;
  int file_ = 0;
  const Node* node_ = nullptr;
  std::vector<Found> found_;
  std::set<Index> referred_;      ///< Option::number, in conditions.
  std::set<std::string> picked_;  ///< Option::key, in tests.
  std::set<std::string, std::less<>> taken_;
};

/// Where the id goes: behind a plain key, inside the quotation marks of a quoted one.
std::optional<std::size_t> place_of_id(std::string_view file, SourcePlaces& places,
                                       const MissingId& missing) {
  const std::optional<std::size_t> start = places.byte_at(missing.at);
  if (!start.has_value() || *start >= file.size()) {
    return std::nullopt;
  }
  const bool quoted = file[*start] == '"' || file[*start] == '\'';
  const std::size_t first = *start + (quoted ? 1 : 0);
  const std::size_t behind = first + missing.key.size();
  if (file.substr(first, missing.key.size()) != missing.key || behind >= file.size()) {
    return std::nullopt;
  }
  const char next = file[behind];
  const bool key_ends =
      quoted ? next == file[*start] : next == ':' || is_blank(next) || next == '\n' || next == '\r';
  return key_ends ? std::optional(behind) : std::nullopt;
}

}  // namespace

std::vector<MissingId> missing_ids(const Scenario& scenario, int file) {
  return IdSearch(scenario, file).missing();
}

Result<std::string> with_ids(std::string_view file, std::span<const MissingId> missing) {
  std::string text;
  std::size_t copied = 0;
  SourcePlaces places(file);
  for (const MissingId& each : missing) {
    if (each.id.empty()) {
      continue;
    }
    const std::optional<std::size_t> place = place_of_id(file, places, each);
    if (!place.has_value() || *place < copied) {
      return Error{ErrorCode::kNotPossible,
                   fmt::format("no id can be written behind the key '{}'", each.key),
                   fmt::format("line {}, column {}", each.at.line, each.at.column),
                   "write the key plainly, as in 'tom: ...', and run it again"};
    }
    text += file.substr(copied, *place - copied);
    text += "#" + each.id;
    copied = *place;
  }
  text += file.substr(copied);
  return text;
}

}  // namespace attune::scenario
