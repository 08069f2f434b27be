// Every duration is here, so that the whole showing can be read off at once.
#include "ui/compare/compare_playback.h"

#include <algorithm>

namespace attune::ui {

namespace {

// Seconds. The first two exchanges are long enough to read four short replies and what comes back;
// the later ones are there for the shape of the lines, and can be stepped through at leisure. Six
// exchanges and the weeks stay under a minute.
constexpr double kOpening = 2.5;
constexpr double kFirstExchange = 16.0;
constexpr double kSecondExchange = 12.0;
constexpr double kLaterExchange = 4.4;
constexpr double kLeadTakes = 1.0;      // what is to be answered, from the second exchange on
constexpr double kReactionAfter = 1.8;  // the reply
constexpr double kFade = 0.35;
constexpr double kLineTakes = 1.2;
constexpr double kWeeksTake = 3.0;
constexpr double kLongAgo = 1e6;

double exchange_seconds(int turn) {
  switch (turn) {
    case 0:
      return kOpening;
    case 1:
      return kFirstExchange;
    case 2:
      return kSecondExchange;
    default:
      return kLaterExchange;
  }
}

double reply_at(int turn) { return turn > 1 ? kLeadTakes : 0.0; }

float ramp(double since, double start, double length) {
  return static_cast<float>(std::clamp((since - start) / length, 0.0, 1.0));
}

}  // namespace

void ComparePlayback::show_turn(int turn) {
  turn_ = std::clamp(turn, 0, turns_);
  since_ = 0.0;
}

void ComparePlayback::step() {
  if (turn_ < turns_) {
    show_turn(turn_ + 1);
  } else {
    show_weeks();
  }
}

void ComparePlayback::back() { seek(weeks_shown_ ? turn_ : turn_ - 1); }

void ComparePlayback::seek(int turn) {
  playing_ = false;
  weeks_shown_ = false;
  show_turn(turn);
  since_ = kLongAgo;
}

void ComparePlayback::toggle_play() {
  if (!playing_ && turn_ == turns_ && weeks_shown_) {
    show_turn(0);
    weeks_shown_ = false;
  }
  playing_ = !playing_;
}

void ComparePlayback::show_weeks() {
  if (!weeks_shown_) {
    weeks_shown_ = true;
    weeks_since_ = 0.0;
  }
  playing_ = false;
}

void ComparePlayback::advance(double seconds, bool at_once) {
  at_once_ = at_once;
  since_ += seconds;
  weeks_since_ += seconds;
  if (playing_ && since_ >= exchange_seconds(turn_)) {
    step();
  }
  if (at_once && weeks_shown_) {
    weeks_since_ = std::max(weeks_since_, kWeeksTake);
  }
}

float ComparePlayback::shown(double start, double length) const {
  return at_once_ ? 1.0F : ramp(since_, start, length);
}

float ComparePlayback::reply_shown() const { return shown(reply_at(turn_), kFade); }
float ComparePlayback::reaction_shown() const {
  return shown(reply_at(turn_) + kReactionAfter, kFade);
}
float ComparePlayback::line_shown() const {
  return shown(reply_at(turn_) + kReactionAfter, kLineTakes);
}
float ComparePlayback::weeks_drawn() const {
  return weeks_shown_ ? ramp(weeks_since_, 0.0, kWeeksTake) : 0.0F;
}

bool ComparePlayback::moving() const {
  return playing_ || line_shown() < 1.0F || (weeks_shown_ && weeks_drawn() < 1.0F);
}

}  // namespace attune::ui
