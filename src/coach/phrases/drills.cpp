// A ladder has rungs, everything else has choices; each is held to its own shape.
#include "coach/phrases/drills.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <variant>

#include "coach/phrases/phrase_file.h"
#include "scenario/codes_reader.h"
#include "scenario/fields.h"
#include "scenario/guarded_file.h"

namespace attune::coach {

namespace {

using scenario::Element;
using scenario::FindingCode;
using scenario::kRequired;
using scenario::Reporter;

constexpr const char* kNameAFile = "name a file of drills";
constexpr std::size_t kFewestChoices = 2;

constexpr std::array<std::string_view, kDrillKindWords.size()> kTitles = {
    to_say("Six rungs"),       to_say("Spot the “but”"),      to_say("Yes, and no more than yes"),
    to_say("A no that stays"), to_say("A break with an end"), to_say("How it begins")};

constexpr std::array<std::string_view, kDrillKindWords.size()> kTasks = {
    to_say(
        "Six answers to the same words. Put them in order, from the one that only listens to the "
        "one that shows itself."),
    to_say("All of them are sorry. Which one takes nothing back?"),
    to_say("Which one reassures and gives nothing away that will be missed?"),
    to_say("Which one says no and is still there?"),
    to_say("Which one takes a break that the other can wait for?"),
    to_say("Nobody has said anything yet. Which beginning could be answered?")};

/// Codes under `as` that belong to the kind: of a bid for a beginning, of a reply for all others.
scenario::Codes read_choice_codes(Element choice, DrillKind kind, Reporter& reporter) {
  if (kind != DrillKind::kStart) {
    return reply_codes_under_as(choice, reporter);
  }
  const Element as = choice.find("as");
  scenario::Codes codes = as ? scenario::read_codes(as, reporter) : scenario::Codes();
  if (std::holds_alternative<model::ReplyCodes>(codes)) {
    reporter.add(FindingCode::kWrongCodes, as.at(),
                 "these are codes of a reply, and this is how somebody begins",
                 "write for example 'softness: 2'");
  }
  return codes;
}

DrillChoice read_choice(Element element, DrillKind kind, Reporter& reporter) {
  DrillChoice choice;
  if (!check_map(element, element.at(), "an answer to choose",
                 {{"says", kRequired}, {"right"}, {"as", kRequired}, {"from"}, {"told", kRequired}},
                 reporter)) {
    return choice;
  }
  choice.says = text_under(element, "says", reporter);
  choice.right = scenario::read_truth(element.find("right"), "right", reporter).value_or(false);
  choice.codes = read_choice_codes(element, kind, reporter);
  choice.from = code_words_under_from(element, choice.codes, choice.says, reporter);
  choice.told = text_under(element, "told", reporter);
  return choice;
}

void read_ladder(Element entry, Drill& drill, Reporter& reporter) {
  const Element rungs = entry.find("rungs");
  drill.rungs = scenario::read_texts(rungs, "rungs", reporter);
  drill.told = text_under(entry, "told", reporter);
  if (drill.rungs.size() != kRungs) {
    reporter.add(FindingCode::kBadValue, rungs ? rungs.at() : entry.at(),
                 fmt::format("a ladder has {} rungs, and here are {}", kRungs, drill.rungs.size()),
                 "write one answer for each level of validation, from 1 to 6");
  }
}

void read_choices(Element entry, Drill& drill, Reporter& reporter) {
  const Element choices = entry.find("choices");
  if (!check_list(choices, entry.at(), "choices", reporter)) {
    return;
  }
  for (const Element choice : scenario::Items(choices)) {
    drill.choices.push_back(read_choice(choice, drill.kind, reporter));
  }
  const auto right = std::count_if(drill.choices.begin(), drill.choices.end(),
                                   [](const DrillChoice& choice) { return choice.right; });
  if (drill.choices.size() < kFewestChoices || right != 1) {
    reporter.add(FindingCode::kBadValue, choices.at(),
                 fmt::format("of {} answers {} are right", drill.choices.size(), right),
                 "write two answers or more, and 'right: true' at one of them");
  }
}

Drill read_drill(Element key, Element entry, Reporter& reporter) {
  Drill drill;
  if (!check_entry_id(key, reporter)) {
    return drill;
  }
  drill.id = key.text();
  const std::vector<std::string> kinds(kDrillKindWords.begin(), kDrillKindWords.end());
  const bool ladder = entry.find("kind").text() == kDrillKindWords.front();
  const bool shaped =
      ladder
          ? check_map(entry, key.at(), "a ladder",
                      {{"kind", kRequired},
                       {"bid", kRequired},
                       {"rungs", kRequired},
                       {"told", kRequired}},
                      reporter)
          : check_map(entry, key.at(), "a drill",
                      {{"kind", kRequired}, {"bid", kRequired}, {"choices", kRequired}}, reporter);
  if (!shaped) {
    return drill;
  }
  const scenario::Index kind =
      scenario::read_word(entry.find("kind"), kinds, "a kind of drill", reporter);
  if (kind == scenario::kNone) {
    return drill;
  }
  drill.kind = static_cast<DrillKind>(kind);
  drill.bid = text_under(entry, "bid", reporter);
  if (ladder) {
    read_ladder(entry, drill, reporter);
  } else {
    read_choices(entry, drill, reporter);
  }
  return drill;
}

std::vector<Drill> read_root(Element root, Reporter& reporter) {
  std::vector<Drill> drills;
  for (const auto [key, entry] : scenario::Entries(phrase_section(root, "drills", reporter))) {
    drills.push_back(read_drill(key, entry, reporter));
  }
  return drills;
}

}  // namespace

Result<std::vector<Drill>> read_drills(const std::filesystem::path& path) {
  return scenario::read_guarded_file(path, kNameAFile, read_root);
}

Result<std::vector<Drill>> read_drills_text(std::string text, const std::filesystem::path& path) {
  return scenario::read_guarded_text(std::move(text), path, kNameAFile, read_root);
}

std::string_view title_of(const Language& say, DrillKind kind) {
  return say(kTitles.at(static_cast<std::size_t>(kind)));
}

std::string_view task_of(const Language& say, DrillKind kind) {
  return say(kTasks.at(static_cast<std::size_t>(kind)));
}

}  // namespace attune::coach
