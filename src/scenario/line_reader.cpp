// The key says who speaks, with which inner voice, under which id; the value is the text.
#include "scenario/line_reader.h"

#include <fmt/format.h>

#include "scenario/fields.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

Index read_speaker(Element key, std::string_view word, StepContext& context) {
  const Index speaker = context.reading.names.cast.find(word);
  if (speaker != kNone) {
    return speaker;
  }
  if (word.find(':') != std::string_view::npos) {
    report_unknown_key(key, "a line", context.reading.names.cast.known(), context.reading.reporter);
    return kNarrator;
  }
  // An author may have meant a step as well as a person.
  std::vector<std::string> known = context.reading.names.cast.known();
  for (const Key& step : kStepKeys) {
    known.emplace_back(step.name);
  }
  std::string fix = context.reading.reporter.did_you_mean(word, known);
  if (fix.empty()) {
    fix = fmt::format("write '_' for narration, or one of the cast: {}",
                      fmt::join(context.reading.names.cast.known(), ", "));
  }
  context.reading.reporter.add(FindingCode::kUnknownSpeaker, key.at(),
                               fmt::format("nobody in the cast is called '{}'", word),
                               std::move(fix));
  return kNarrator;
}

std::string read_part(Element key, const KeyParts& parts, Index speaker, StepContext& context) {
  if (!parts.has_part || speaker == kNarrator) {
    return {};
  }
  const Person& person = context.reading.scenario.person(speaker);
  if (context.reading.names.parts.find(fmt::format("{}.{}", parts.word, parts.part)) == kNone) {
    context.reading.reporter.add(FindingCode::kUnknownPart, key.at(parts.word.size() + 1),
                                 fmt::format("{} has no part '{}'", person.id, parts.part),
                                 context.reading.reporter.suggest(parts.part, person.parts));
  }
  return std::string(parts.part);
}

}  // namespace

Line read_line(Entry entry, StepContext& context) {
  const KeyParts parts = split_key(entry.key.text());
  Line line;
  line.id = read_key_id(entry.key, context);
  if (parts.word != kNarrationKey) {
    line.speaker = read_speaker(entry.key, parts.word, context);
    line.part = read_part(entry.key, parts, line.speaker, context);
  }
  if (entry.value.text().empty() && parts.word.find(':') != std::string_view::npos) {
    return line;  // Its text stands in its key, which was reported.
  }
  line.text = read_text(entry.value, entry.key.at(), "a line", context.reading.reporter);
  return line;
}

}  // namespace attune::scenario
