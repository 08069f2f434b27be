// The leading key of a map says what kind of step it is; a table finds the simple ones.
#include "scenario/step_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.h"
#include "scenario/assignment_parser.h"
#include "scenario/branch_reader.h"
#include "scenario/choose_reader.h"
#include "scenario/fields.h"
#include "scenario/line_reader.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

using What = decltype(Step::what);
using StepMaker = What (*)(Entry entry, StepContext& context);

What make_set(Entry entry, StepContext& context) {
  if (entry.value.text().empty() && !entry.value.is_list()) {
    context.reading.reporter.add(FindingCode::kWrongType, entry.key.at(), "set changes nothing",
                                 "write for example 'set: asked +1'");
    return Set{};
  }
  return Set{read_assignments(entry.value, context.reading)};
}

What make_go(Entry entry, StepContext& context) {
  return Go{resolve_way(entry.value, context.scope, context.reading)};
}

What make_visit(Entry entry, StepContext& context) {
  return Visit{resolve_way(entry.value, context.scope, context.reading)};
}

What make_back(Entry entry, StepContext& context) {
  if (entry.value.text() != "true") {
    context.reading.reporter.add(FindingCode::kBadValue, entry.value.at(), "back has one form",
                                 "write 'back: true'");
  }
  return Back{};
}

What make_end(Entry entry, StepContext& context) {
  return End{resolve_end(entry.value, context.reading)};
}

What make_takes(Entry entry, StepContext& context) {
  return Takes{read_duration(entry.value, context.reading.reporter).value_or(0.0)};
}

What make_note(Entry entry, StepContext& context, Note::Kind kind) {
  return Note{kind,
              read_text(entry.value, entry.key.at(), entry.key.text(), context.reading.reporter)};
}

What make_coach(Entry entry, StepContext& context) {
  return make_note(entry, context, Note::Kind::kCoach);
}

What make_reflect(Entry entry, StepContext& context) {
  return make_note(entry, context, Note::Kind::kReflect);
}

What make_facilitator(Entry entry, StepContext& context) {
  return make_note(entry, context, Note::Kind::kFacilitator);
}

What make_safety(Entry entry, StepContext& context) {
  Reporter& reporter = context.reading.reporter;
  const std::vector<std::string> known = danger_topics();
  if (!entry.value.is_list()) {
    static_cast<void>(read_word(entry.value, known, "topic of danger", reporter));
    return Note{Note::Kind::kSafety, std::string(entry.value.text())};
  }
  std::string topics;
  for (const Element topic : Items(entry.value)) {
    static_cast<void>(read_word(topic, known, "topic of danger", reporter));
    topics += topics.empty() ? "" : " ";
    topics += topic.text();
  }
  if (topics.empty()) {
    reporter.add(FindingCode::kBadValue, entry.value.at(), "safety names no topic",
                 "write for example 'safety: [monitoring, isolation]'");
  }
  return Note{Note::Kind::kSafety, std::move(topics)};
}

struct StepKind {
  std::string_view word;
  StepMaker make;
};

// Steps of one key. The others bring companions and are read from their whole map.
constexpr std::array<StepKind, 10> kSimpleSteps = {{
    {"set", make_set},
    {"go", make_go},
    {"visit", make_visit},
    {"back", make_back},
    {"end", make_end},
    {"takes", make_takes},
    {"coach", make_coach},
    {"reflect", make_reflect},
    {"facilitator", make_facilitator},
    {"safety", make_safety},
}};

bool is_choose(std::string_view key) { return key == "choose" || key.starts_with("choose "); }

// The entry that says what kind of step this is: the first one that is no companion.
Entry leading_entry(Element map) {
  constexpr std::array<std::string_view, 3> kCompanions = {"then", "else", "order"};
  for (const Entry entry : Entries(map)) {
    const auto* const found = std::find(kCompanions.begin(), kCompanions.end(), entry.key.text());
    if (found == kCompanions.end() && !is_variant(entry.key.text())) {
      return entry;
    }
  }
  return *Entries(map).begin();
}

void report_companions(Element map, Element leader, StepContext& context) {
  for (const auto [key, value] : Entries(map)) {
    if (key != leader) {
      context.reading.reporter.add(
          FindingCode::kNotAStep, key.at(),
          fmt::format("'{}' cannot stand beside '{}'", key.text(), leader.text()),
          "begin a new step with '- '");
    }
  }
}

What read_what(Element map, Entry leader, StepContext& context) {
  const std::string_view word = leader.key.text();
  if (is_choose(word)) {
    return read_choose(map, leader, context);
  }
  if (word == "if") {
    return read_if(map, leader, context);
  }
  if (word == "by") {
    return read_by(map, leader, context);
  }
  report_companions(map, leader.key, context);
  if (word == "any") {
    return read_any(leader, context);
  }
  const auto* const simple =
      std::find_if(kSimpleSteps.begin(), kSimpleSteps.end(),
                   [word](const StepKind& kind) { return kind.word == word; });
  return simple == kSimpleSteps.end() ? read_line(leader, context) : simple->make(leader, context);
}

// `- if asked >= 1:` instead of `- if: asked >= 1`. Only 'choose' takes a name before its colon.
bool report_value_in_key(Element key, Reporter& reporter) {
  const std::string_view text = key.text();
  const std::size_t blank = text.find(' ');
  const std::string_view word = text.substr(0, blank);
  if (blank == std::string_view::npos || is_choose(text) || !is_structural(word)) {
    return false;
  }
  std::string fix = fmt::format("write '{}: {}'", word, trim(text.substr(blank)));
  if (word == "if") {
    fix += ", and the steps below it under 'then:'";
  }
  reporter.add(FindingCode::kNotAStep, key.at(),
               fmt::format("what belongs to '{}' stands before the colon, and not behind it", word),
               fix);
  return true;
}

std::optional<Step> read_step(Element map, StepContext& context) {
  if (!map.is_map() || map.size() == 0) {
    context.reading.reporter.add(
        FindingCode::kNotAStep, map.at(), "this is no step",
        map.is_text() ? "write who says it: '- tom: ...', or '- _: ...' for narration"
                      : "a step is a key and its value");
    return std::nullopt;
  }
  const Entry leader = leading_entry(map);
  if (report_value_in_key(leader.key, context.reading.reporter)) {
    return std::nullopt;
  }
  Step step;
  step.at = leader.key.at();
  step.what = read_what(map, leader, context);
  return step;
}

}  // namespace

Steps read_steps(Element element, Position at, StepContext& context) {
  Steps steps;
  const auto add = [&](Element map) {
    if (auto step = read_step(map, context); step.has_value()) {
      steps.push_back(std::move(*step));
    }
  };
  if (element.is_map()) {
    add(element);
  } else if (element.is_list() && element.size() > 0) {
    steps.reserve(element.size());
    for (const Element item : Items(element)) {
      add(item);
    }
  } else {
    context.reading.reporter.add(FindingCode::kWrongType, element ? element.at() : at,
                                 "a list of steps belongs here", "begin each step with '- '");
  }
  return steps;
}

std::string read_key_id(Element key, StepContext& context) {
  const KeyParts parts = split_key(key.text());
  if (!parts.has_id) {
    return {};
  }
  std::string id(parts.id);
  const Position at = key.at(key.text().size() - id.size());
  check_id(id, at, context.reading.reporter);
  if (!context.ids.insert(parts.id).second) {
    context.reading.reporter.add(FindingCode::kDuplicateId, at,
                                 fmt::format("the id '{}' stands twice in this file", id),
                                 "give one of them another id");
  }
  return id;
}

}  // namespace attune::scenario
