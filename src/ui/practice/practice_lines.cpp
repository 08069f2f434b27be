#include "ui/practice/practice_lines.h"

#include <fmt/format.h>

#include "coach/style_words.h"

namespace attune::ui {

namespace {

using scenario::Note;
using scenario::Played;
using scenario::SpokenLine;

/// Meets the picks of a moment in turn while its lines pass.
class Picks {
 public:
  explicit Picks(const std::vector<Played>& played) : played_(played) {}

  /// The pick whose words `line` is, or null.
  const Played* at(const SpokenLine& line) {
    if (next_ == played_.size() || !line.part.empty()) {
      return nullptr;
    }
    const Played& played = played_[next_];
    if (line.speaker != played.chooser || line.text != played.option->text) {
      return nullptr;
    }
    ++next_;
    return &played;
  }

 private:
  const std::vector<Played>& played_;
  std::size_t next_ = 0;
};

PracticeLineView make_inner(const SpokenLine& line, const scenario::Scenario& scenario) {
  const std::string& name = scenario.person(line.speaker).name;
  return {.kind = PracticeLineView::Kind::kInner,
          .speaker = *partner_at(line.speaker),
          .text = line.text,
          .part = fmt::format("inside {} · {}", name, line.part),
          .style = {}};
}

PracticeLineView make_spoken(const SpokenLine& line, const Played* played) {
  PracticeLineView view{.kind = PracticeLineView::Kind::kSpoken,
                        .speaker = *partner_at(line.speaker),
                        .text = line.text,
                        .part = {},
                        .style = {}};
  if (played != nullptr) {
    view.own_pick = played->by_person;
    view.style = played->reading ? coach::plain_name(played->reading->style) : std::string_view();
  }
  return view;
}

std::optional<PracticeLineView::Kind> kind_of(Note::Kind note, const PracticeChoices& choices) {
  switch (note) {
    case Note::Kind::kCoach:
      return choices.coach_always || choices.coach_open
                 ? std::optional(PracticeLineView::Kind::kCoach)
                 : std::nullopt;
    case Note::Kind::kFacilitator:
      return choices.facilitator ? std::optional(PracticeLineView::Kind::kFacilitator)
                                 : std::nullopt;
    case Note::Kind::kSafety:
      return PracticeLineView::Kind::kSafety;
    case Note::Kind::kReflect:
      break;
  }
  return std::nullopt;
}

void add_notes(const scenario::Moment& moment, std::size_t after, const PracticeChoices& choices,
               std::vector<PracticeLineView>& lines) {
  for (const scenario::SpokenNote& note : moment.notes) {
    const auto kind = note.after_lines == after ? kind_of(note.kind, choices) : std::nullopt;
    if (kind) {
      lines.push_back({.kind = *kind, .text = note.text, .part = {}, .style = {}});
    }
  }
}

}  // namespace

std::vector<PracticeLineView> lines_of(const scenario::Runner& runner,
                                       const PracticeChoices& choices) {
  const scenario::Moment& moment = runner.moment();
  std::vector<PracticeLineView> lines;
  lines.reserve(moment.lines.size());
  Picks picks(moment.played);
  add_notes(moment, 0, choices, lines);
  for (std::size_t i = 0; i < moment.lines.size(); ++i) {
    const SpokenLine& line = moment.lines[i];
    const Played* played = picks.at(line);
    if (line.speaker == scenario::kNarrator) {
      lines.push_back({.text = line.text, .part = {}, .style = {}});
    } else if (line.part.empty()) {
      lines.push_back(make_spoken(line, played));
    } else if (choices.lens) {
      lines.push_back(make_inner(line, runner.scenario()));
    }
    add_notes(moment, i + 1, choices, lines);
  }
  return lines;
}

}  // namespace attune::ui
