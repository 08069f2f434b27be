// A loop of showing, asking and handling one line; every key has its function.
#include "cli/play_terminal.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/parse_number.h"
#include "cli/coach_text.h"
#include "cli/input_line.h"
#include "cli/output.h"
#include "cli/play_text.h"

namespace attune::cli {

namespace {

constexpr std::string_view kHelp = to_say(
    "Type the number of what you want to say, then Enter.\n"
    "b  back: take the last answer back and try another\n"
    "?  what the coach reads in the last reply\n"
    "l  the lens: inner voices on or off\n"
    "h  this help\n"
    "q  quit\n"
    "The bars beside a name are how tense this person has been, reply by reply.");

constexpr int kColumnsOfPrompt = 60;  // With a few left to type in.

// The last one may lie some moments back.
std::optional<coach::Feedback> last_feedback(const Language& say,
                                             const session::Practice& practice) {
  for (std::size_t i = practice.moments().size(); i > 0; --i) {
    const scenario::Moment& moment = practice.moments()[i - 1].moment();
    if (std::optional<coach::Feedback> feedback = feedback_at(say, practice, moment.number)) {
      return feedback;
    }
  }
  return std::nullopt;
}

// The keys that can be typed now; where there is little room, the most needed ones.
std::string keys_for(const Language& say, const scenario::Runner& now, bool wide) {
  if (now.over()) {
    return std::string(wide ? say("b back, ? coach, l lens, q done") : say("b back, q done"));
  }
  const std::size_t options = now.moment().options.size();
  const std::string numbers = options < 2 ? "1" : fmt::format("1-{}", options);
  return wide ? say("{}, b back, ? coach, l lens, h help, q quit", numbers)
              : say("{}, h help, q quit", numbers);
}

}  // namespace

PlayTerminal::PlayTerminal(Language say, session::Practice practice, bool inner_voices,
                           const Surroundings& surroundings, SavePractice save)
    : say_(std::move(say)),
      practice_(std::move(practice)),
      inner_voices_(inner_voices),
      surroundings_(surroundings),
      save_(std::move(save)) {}

int PlayTerminal::run() {
  Page opening = page();
  put_opening(say_, opening, practice_.now().scenario(), practice_.now().seat());
  show(opening);
  show_now();
  Next next = Next::kAsk;
  while (next == Next::kAsk) {
    write(surroundings_.out, prompt());
    const std::optional<std::string> typed = read_input_line(surroundings_.in);
    if (!surroundings_.input_is_terminal || !typed) {
      write(surroundings_.out, typed.value_or("") + "\n");
    }
    next = typed ? handle(*typed) : Next::kLeave;
  }
  return exit_code_;
}

Page PlayTerminal::page() const {
  return Page(page_style(surroundings_.terminal_columns, surroundings_.colour));
}

void PlayTerminal::show(const Page& page) const { write(surroundings_.out, page.text()); }

void PlayTerminal::tell(std::string_view text) const {
  Page words = page();
  words.paragraph(text, Tone::kFaint, 2);
  show(words);
}

void PlayTerminal::show_now() const {
  Page now = page();
  now.blank();
  put_moment(say_, now, practice_.now(), {inner_voices_, false});
  put_state(say_, now, practice_);
  put_options(say_, now, practice_.now());
  put_end(say_, now, practice_);
  show(now);
}

std::string PlayTerminal::prompt() const {
  const bool wide = surroundings_.terminal_columns >= kColumnsOfPrompt;
  const std::string keys = keys_for(say_, practice_.now(), wide);
  return fmt::format("\n{} {} ", paint("  " + keys, Tone::kFaint, surroundings_.colour),
                     paint(">", Tone::kStrong, surroundings_.colour));
}

PlayTerminal::Next PlayTerminal::handle(const std::string& typed) {
  if (const std::optional<std::size_t> number = parse_number<std::size_t>(typed)) {
    pick(*number);
    return Next::kAsk;
  }
  if (typed.empty() && practice_.now().over()) {
    return Next::kLeave;
  }
  return handle_command(typed.size() == 1 ? typed.front() : '\0');
}

PlayTerminal::Next PlayTerminal::handle_command(char command) {
  switch (command) {
    case 'q':
      return Next::kLeave;
    case 'b':
      go_back();
      break;
    case '?':
      show_coach();
      break;
    case 'l':
      turn_lens();
      break;
    case 'h':
      tell(say_(kHelp));
      break;
    default:
      tell(say_("That is not one of the keys. A number picks an answer; h shows the rest."));
  }
  return Next::kAsk;
}

void PlayTerminal::pick(std::size_t number) {
  const std::vector<scenario::OfferedOption>& options = practice_.now().moment().options;
  if (options.empty()) {
    tell(say_("The evening is over. b goes back to try another answer."));
    return;
  }
  if (number < 1 || number > options.size()) {
    tell(options.size() == 1
             ? say_("There is no answer {}; there is only 1.", number)
             : say_("There is no answer {}; they go from 1 to {}.", number, options.size()));
    return;
  }
  const scenario::OfferedOption& offered = options[number - 1];
  if (!offered.available) {
    tell(say_("Answer {} cannot be given now: {}.", number, offered.option->why));
    return;
  }
  if (const Result<void> picked = practice_.pick(offered.option->key); !picked.ok()) {
    tell(picked.error().message());
    return;
  }
  keep();
  show_now();
}

void PlayTerminal::go_back() {
  if (const Result<void> gone = practice_.back(); !gone.ok()) {
    tell(say_("This is where it begins; there is nothing to take back."));
    return;
  }
  keep();
  tell(say_("Back to before the last answer."));
  show_now();
}

void PlayTerminal::turn_lens() {
  inner_voices_ = !inner_voices_;
  tell(inner_voices_ ? say_("The lens is on: you hear the inner voices too.")
                     : say_("The lens is off: you hear only what is said."));
  show_now();
}

void PlayTerminal::show_coach() const {
  if (session::has_spoken_of_danger(practice_)) {
    tell(say_("The evening has spoken of danger: from there on no reply is read."));
    return;
  }
  const std::optional<coach::Feedback> last = last_feedback(say_, practice_);
  if (!last) {
    tell(say_("Nobody has answered yet, so the coach has nothing to read."));
    return;
  }
  Page words = page();
  put_feedback(say_, words, *last);
  show(words);
}

void PlayTerminal::keep() {
  if (const Result<void> saved = save_(practice_); !saved.ok()) {
    exit_code_ = complain(surroundings_, saved.error());
  }
}

}  // namespace attune::cli
