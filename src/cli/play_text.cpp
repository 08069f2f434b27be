// Blocks of narration, talk and notes, with a blank line where one kind follows another.
#include "cli/play_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "cli/coach_text.h"
#include "cli/terminal.h"
#include "coach/safety_words.h"
#include "model/bands.h"

namespace attune::cli {

namespace {

using scenario::Moment;
using scenario::Runner;
using scenario::Scenario;

constexpr std::size_t kIndent = 2;

Tone tone_of(scenario::Index person) { return person == 0 ? Tone::kFirst : Tone::kSecond; }

std::size_t name_columns(const Scenario& scenario) {
  std::size_t widest = 0;
  for (const scenario::Person& person : scenario.cast) {
    widest = std::max(widest, code_points(person.name));
  }
  return kIndent + widest + 2;
}

std::string indented(std::string_view text) {
  return std::string(kIndent, ' ') + std::string(text);
}

void put_line(Page& page, const Scenario& scenario, const scenario::SpokenLine& line) {
  if (line.speaker == scenario::kNarrator) {
    page.paragraph(line.text, Tone::kPlain, kIndent);
    return;
  }
  const std::string name = indented(scenario.person(line.speaker).name);
  const std::size_t columns = name_columns(scenario);
  if (line.part.empty()) {
    page.labelled(name, tone_of(line.speaker), columns, line.text);
  } else {
    page.labelled(name, Tone::kFaint, columns, fmt::format("({}) {}", line.part, line.text),
                  Tone::kFaint);
  }
}

// Notes of a facilitator are for somebody who leads a room; nobody does here.
bool is_shown(const scenario::SpokenNote& note, Shown shown) {
  return note.kind == scenario::Note::Kind::kReflect ||
         note.kind == scenario::Note::Kind::kSafety ||
         (note.kind == scenario::Note::Kind::kCoach && shown.coach_notes);
}

void put_note(const Language& say, Page& page, const scenario::SpokenNote& note) {
  switch (note.kind) {
    case scenario::Note::Kind::kCoach:
    case scenario::Note::Kind::kFacilitator:
      page.barred(note.text, Tone::kCoach);
      return;
    case scenario::Note::Kind::kReflect:
      page.barred(say("To think about: {}", note.text), Tone::kFaint);
      return;
    case scenario::Note::Kind::kSafety:
      page.barred(coach::safety_text(say, note.text, say("leave this play with q")),
                  Tone::kCaution);
      return;
  }
}

// Narration and notes stand in paragraphs of their own, apart from what people say.
enum class Block { kNone, kNarration, kTalk, kNote };

class MomentText {
 public:
  MomentText(const Language& say, Page& page, const Runner& runner, Shown shown)
      : say_(say),
        page_(page),
        scenario_(runner.scenario()),
        moment_(runner.moment()),
        shown_(shown) {}

  void put() {
    std::size_t next_note = 0;
    for (std::size_t i = 0; i <= moment_.lines.size(); ++i) {
      for (; next_note < moment_.notes.size() && moment_.notes[next_note].after_lines <= i;
           ++next_note) {
        put_noted(moment_.notes[next_note]);
      }
      if (i < moment_.lines.size()) {
        put_spoken(moment_.lines[i]);
      }
    }
  }

 private:
  void put_spoken(const scenario::SpokenLine& line) {
    if (!line.part.empty() && !shown_.inner_voices) {
      return;
    }
    begin(line.speaker == scenario::kNarrator ? Block::kNarration : Block::kTalk);
    put_line(page_, scenario_, line);
  }

  void put_noted(const scenario::SpokenNote& note) {
    if (is_shown(note, shown_)) {
      begin(Block::kNote);
      put_note(say_, page_, note);
    }
  }

  void begin(Block block) {
    if (block_ != Block::kNone && block != block_) {
      page_.blank();
    }
    block_ = block;
  }

  const Language& say_;
  Page& page_;
  const Scenario& scenario_;
  const Moment& moment_;
  Shown shown_;
  Block block_ = Block::kNone;
};

struct Reading {
  model::Quantity drawn;  ///< The one of the small picture.
  model::Quantity beside;
};

std::string history(const std::vector<session::TurnPoint>& points, model::Quantity quantity) {
  constexpr std::size_t kMostBars = 12;
  std::vector<double> shares;
  shares.reserve(points.size());
  for (const session::TurnPoint& point : points) {
    shares.push_back(value_of(quantity, point.state, {}));
  }
  return sparkline(thinned(shares, kMostBars));
}

std::string how_one_is(const Language& say, const std::vector<session::TurnPoint>& points,
                       Reading reading) {
  const model::FastState<double>& now = points.back().state;
  return fmt::format("{}  {}, {}", history(points, reading.drawn),
                     say(band_word(reading.drawn, value_of(reading.drawn, now, {}))),
                     say(band_word(reading.beside, value_of(reading.beside, now, {}))));
}

std::string who_plays(const Language& say, const Scenario& scenario, scenario::Index seat) {
  const scenario::Person& you = scenario.person(seat);
  const scenario::Index other =
      seat == scenario.bidder() ? scenario.responder() : scenario.bidder();
  const std::string& name = scenario.person(other).name;
  return you.bids ? say("You are {}, who asks; {} answers.", you.name, name)
                  : say("You are {}; {} is the one who asks.", you.name, name);
}

}  // namespace

void put_opening(const Language& say, Page& page, const Scenario& scenario, scenario::Index seat) {
  page.blank();
  page.paragraph(scenario.title, Tone::kStrong, kIndent);
  page.paragraph(fmt::format("{} {}", say("About {} minutes.", scenario.minutes),
                             who_plays(say, scenario, seat)),
                 Tone::kPlain, kIndent);
  if (!scenario.content.empty()) {
    page.paragraph(say("It contains: {}.", say.list(scenario.content)), Tone::kPlain, kIndent);
  }
  page.paragraph(say("Two invented people and a teaching model: practice, not advice."),
                 Tone::kFaint, kIndent);
}

void put_moment(const Language& say, Page& page, const Runner& runner, Shown shown) {
  MomentText(say, page, runner, shown).put();
}

void put_options(const Language& say, Page& page, const Runner& runner) {
  constexpr std::size_t kNumberColumns = 6;
  const Moment& moment = runner.moment();
  if (moment.options.empty()) {
    return;
  }
  page.blank();
  page.paragraph(say("What does {} say?", runner.scenario().person(moment.chooser).name),
                 tone_of(moment.chooser), kIndent);
  int number = 0;
  for (const scenario::OfferedOption& offered : moment.options) {
    const std::string label = fmt::format("{:>4}", ++number);
    if (offered.available) {
      page.labelled(label, Tone::kStrong, kNumberColumns, offered.option->text);
    } else {
      page.labelled(label, Tone::kFaint, kNumberColumns,
                    say("{} (not now: {})", offered.option->text, offered.option->why),
                    Tone::kFaint);
    }
  }
}

void put_end(const Language& say, Page& page, const session::Practice& practice) {
  const Runner& now = practice.now();
  if (now.ended()) {
    put_debrief(say, page, debrief(say, practice));
  } else if (now.over()) {
    page.blank();
    page.paragraph(say("The play stops here: {}.", say(now.moment().fault)), Tone::kCaution,
                   kIndent);
  }
}

void put_state(const Language& say, Page& page, const session::Practice& practice) {
  const std::vector<session::TurnPoint> points = turn_points(practice);
  if (points.size() < 2) {
    return;
  }
  page.blank();
  const Scenario& scenario = practice.now().scenario();
  const std::size_t columns = name_columns(scenario);
  const auto put = [&](scenario::Index person, Reading reading) {
    page.labelled(indented(scenario.person(person).name), tone_of(person), columns,
                  how_one_is(say, points, reading), Tone::kFaint);
  };
  put(scenario.bidder(), {model::Quantity::kDistress, model::Quantity::kPursuit});
  put(scenario.responder(), {model::Quantity::kArousal, model::Quantity::kWithdrawal});
}

}  // namespace attune::cli
