// Tells picks from other lines, and leaves out what nobody wants to see.
#include "ui/practice/practice_lines.h"

#include <algorithm>

#include "coach/safety_words.h"
#include "coach/style_words.h"
#include "session/practice.h"

namespace attune::ui {

namespace {

using scenario::Note;
using scenario::Played;
using scenario::SpokenLine;

/// The pick whose words the line at `index` is, or null.
const Played* pick_at(const std::vector<Played>& played, std::size_t index) {
  const auto found = std::find_if(played.begin(), played.end(),
                                  [index](const Played& pick) { return pick.line == index; });
  return found == played.end() ? nullptr : &*found;
}

PracticeLineView make_inner(const Language& say, const SpokenLine& line,
                            const scenario::Scenario& scenario) {
  const std::string& name = scenario.person(line.speaker).name;
  return {.kind = PracticeLineView::Kind::kInner,
          .speaker = *partner_at(line.speaker),
          .text = line.text,
          .part = say("inside {} · {}", name, line.part),
          .style = {}};
}

PracticeLineView make_spoken(const Language& say, const SpokenLine& line, const Played* played) {
  PracticeLineView view{.kind = PracticeLineView::Kind::kSpoken,
                        .speaker = *partner_at(line.speaker),
                        .text = line.text,
                        .part = {},
                        .style = {}};
  if (played != nullptr) {
    view.own_pick = played->by_person;
    view.style =
        played->reading ? coach::plain_name(say, played->reading->style) : std::string_view();
  }
  return view;
}

/// Which notes are shown.
struct NotesWanted {
  bool coach = false;
  bool facilitator = false;
  std::string_view in_remark;  ///< What the coach's remark says anyway.
};

std::optional<PracticeLineView::Kind> kind_of(const scenario::SpokenNote& note,
                                              const NotesWanted& wanted) {
  const auto only_if = [](bool shown, PracticeLineView::Kind kind) {
    return shown ? std::optional(kind) : std::nullopt;
  };
  switch (note.kind) {
    case Note::Kind::kCoach:
      return only_if(wanted.coach && note.text != wanted.in_remark, PracticeLineView::Kind::kCoach);
    case Note::Kind::kFacilitator:
      return only_if(wanted.facilitator, PracticeLineView::Kind::kFacilitator);
    case Note::Kind::kSafety:
      return PracticeLineView::Kind::kSafety;
    case Note::Kind::kReflect:
      break;
  }
  return std::nullopt;
}

/// The author's words on what the coach's remark is about; empty where there are none.
std::string_view author_note_of(const scenario::Runner& runner) {
  const Played* read = session::read_in(runner);
  return read == nullptr ? std::string_view() : read->author_note();
}

void add_notes(const Language& say, const scenario::Moment& moment, std::size_t after,
               const NotesWanted& wanted, std::vector<PracticeLineView>& lines) {
  for (const scenario::SpokenNote& note : moment.notes) {
    const auto kind = note.after_lines == after ? kind_of(note, wanted) : std::nullopt;
    if (!kind) {
      continue;
    }
    PracticeLineView& line = lines.emplace_back();
    line.kind = *kind;
    line.text = note.text;
    // Of safety the author gives the topic, and the words are ours.
    if (line.kind == PracticeLineView::Kind::kSafety) {
      line.safety = coach::safety_text(say, note.text, say("press Quick exit at any moment"));
    }
  }
}

}  // namespace

std::vector<PracticeLineView> lines_of(const Language& say, const scenario::Runner& runner,
                                       const PracticeChoices& choices, bool coach_speaks) {
  const scenario::Moment& moment = runner.moment();
  // What leads to a safety step is said whether the coach was asked or not.
  const NotesWanted wanted = {.coach = coach_speaks || scenario::speaks_of_danger(moment),
                              .facilitator = choices.facilitator,
                              .in_remark = author_note_of(runner)};
  std::vector<PracticeLineView> lines;
  lines.reserve(moment.lines.size());
  add_notes(say, moment, 0, wanted, lines);
  for (std::size_t i = 0; i < moment.lines.size(); ++i) {
    const SpokenLine& line = moment.lines[i];
    const Played* played = pick_at(moment.played, i);
    if (line.speaker == scenario::kNarrator) {
      lines.push_back({.text = line.text, .part = {}, .style = {}});
    } else if (line.part.empty()) {
      lines.push_back(make_spoken(say, line, played));
    } else if (choices.lens) {
      lines.push_back(make_inner(say, line, runner.scenario()));
    }
    add_notes(say, moment, i + 1, wanted, lines);
  }
  return lines;
}

}  // namespace attune::ui
