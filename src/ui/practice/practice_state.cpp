// What a press does to the play and to what is shown of it.
#include "ui/practice/practice_state.h"

#include <algorithm>
#include <utility>

#include "ui/kit/overloaded.h"
#include "ui/practice/practice_lines.h"
#include "ui/practice/practice_telling.h"

namespace attune::ui {

namespace {

constexpr double kLongAgo = 1e6;

scenario::Index other_seat(const scenario::Runner& now) {
  for (const scenario::Index seat : now.scenario().seats()) {
    if (seat != now.seat()) {
      return seat;
    }
  }
  return now.seat();
}

/// Whether the same is to be decided in both, in whatever language and words.
bool same_decision(const session::Practice& one, const session::Practice& other) {
  const auto& before = one.now().moment().options;
  const auto& after = other.now().moment().options;
  return one.moments().size() == other.moments().size() && session::takes_own_words(other) &&
         std::equal(before.begin(), before.end(), after.begin(), after.end(),
                    [](const auto& a, const auto& b) { return a.option->key == b.option->key; });
}

}  // namespace

void PracticeState::open(session::Practice practice, bool begun) {
  practice_ = std::move(practice);
  ++version_;
  choices_.begun = begun || practice_->moments().size() > 1;
  clock_.since_pick = kLongAgo;
  facts_ = {};
  show_another_moment(Arrival::kJump);
  loop_.settle(practice_forces(facts_));
}

void PracticeState::replace(session::Practice practice) {
  if (practice_ && !same_decision(*practice_, practice)) {
    own_.close();  // What is typed answers something that is not asked any more.
  }
  practice_ = std::move(practice);
  ++version_;
  facts_ = {};
  update_facts(say_, *practice_, facts_);
  choices_.debrief = choices_.debrief && practice_->now().over();
  if (choices_.paths) {
    show_paths(true, choices_.path);
  }
  clock_.since_told = kLongAgo;
  clock_.since_change = 0.0;
  clock_.jumped = true;
}

void PracticeState::speak(const Language& say) {
  say_ = say;
  if (is_open()) {
    facts_ = {};
    update_facts(say_, *practice_, facts_);
    facts_.paths =
        choices_.paths ? std::optional(paths_of(say_, *practice_, choices_.path)) : std::nullopt;
  }
}

void PracticeState::advance(double seconds, bool reduced_motion, double ambient) {
  if (!is_open()) {
    return;
  }
  clock_.since_pick += seconds;
  clock_.since_change += seconds;
  clock_.since_told += seconds;
  own_.begin_frame();
  clock_.still = reduced_motion;
  if (reduced_motion) {
    loop_.settle(practice_forces(facts_));
  } else {
    loop_.advance(seconds * ambient, practice_forces(facts_));
  }
}

PracticeRequest PracticeState::apply(const PracticeAction& action) {
  const auto flip = [this](bool& choice) {
    choice = !choice;
    tell_the_rest();
  };
  PracticeRequest request;
  std::visit(
      Overloaded{
          [](std::monostate) {},
          [&](const OwnWordsAction& asked) { request = say_own(asked); },
          [&](PracticeBegin) {
            choices_.begun = true;
            ++version_;
            clock_.since_told = 0.0;
          },
          [&](PracticeTellAll) { tell_the_rest(); },
          [&](PracticeSwapSeats) { start_anew(other_seat(practice_->now())); },
          [&](const PracticePick& asked) { request = pick(asked.key); },
          [&](PracticeBack) { go_back_to(static_cast<int>(practice_->moments().size()) - 2); },
          [&](PracticeBackTo asked) { go_back_to(asked.moment); },
          [&](PracticeAgain) { start_anew(practice_->now().seat()); },
          [&](PracticeToggleLens) { flip(choices_.lens); },
          [&](PracticeToggleCoach) { ask_or_hush_coach(); },
          [&](PracticeToggleAlways) {
            flip(choices_.coach_always);
            choices_.coach_hushed = false;
          },
          [&](PracticeToggleWhy) { flip(choices_.unfolded); },
          [&](PracticeToggleFacilitator) { flip(choices_.facilitator); },
          [&](PracticeToggleOptions) { choices_.options = !choices_.options; },
          [&](PracticeShowPicture asked) {
            choices_.picture = asked.shown;
            own_.show_anew();
          },
          [&](PracticeLookBack) { choices_.debrief = practice_->now().over(); },
          [&](PracticeShowTalk) { flip(choices_.debrief); },
          [&](PracticeTogglePaths) {
            // The way that was left last is the one they have in mind.
            show_paths(!choices_.paths, static_cast<int>(practice_->left_paths().size()) - 1);
          },
          [&](PracticeChoosePath asked) { show_paths(true, asked.path); },
          [&](PracticeTakeUpPath) { take_up_path(); },
          [&](PracticeSaveTranscript) { request = PracticeWantsTranscript{}; },
          [&](PracticeCompareHere) { request = PracticeWantsMomentCompared{}; },
          [&](PracticeCompareEvening) {
            request = PracticeWantsEveningCompared{practice_->now().scenario().id};
          },
          [&](PracticeAnotherEvening) { request = PracticeWantsAnotherEvening{}; },
      },
      action);
  return request;
}

PracticeView PracticeState::view() const {
  PracticeView view = make_practice_view(say_, *practice_, facts_, choices_, clock_);
  view.takes_own_words = own_.is_possible(*practice_);
  view.own = own_.view(say_, *practice_);
  return view;
}

bool PracticeState::moving() const {
  return is_open() && choices_.begun && !clock_.still &&
         (clock_.since_pick < kLoopTakes || telling());
}

PracticeRequest PracticeState::pick(const std::string& key) {
  return practice_->pick(key).ok() ? show_what_came_of_it() : PracticeRequest();
}

PracticeRequest PracticeState::say_own(const OwnWordsAction& action) {
  if (std::holds_alternative<OwnWordsOpen>(action)) {
    choices_.picture = false;
  }
  std::optional<scenario::OwnReply> reply = own_.apply(action, *practice_);
  return reply && practice_->reply(*std::move(reply)).ok() ? show_what_came_of_it()
                                                           : PracticeRequest();
}

PracticeRequest PracticeState::show_what_came_of_it() {
  ++version_;
  clock_.since_pick = 0.0;
  show_another_moment(Arrival::kStep);
  if (practice_->now().ended()) {
    return PracticeFinished{practice_->now().scenario().id};
  }
  return {};
}

void PracticeState::ask_or_hush_coach() {
  const bool spoke = choices_.coach_speaks();
  choices_.coach_open = !spoke;
  choices_.coach_hushed = spoke;
  tell_the_rest();
}

// Whoever asks for something has read enough; the conversation goes to where it ends.
void PracticeState::tell_the_rest() {
  clock_.since_change = 0.0;
  clock_.since_told = kLongAgo;
  clock_.jumped = false;
}

void PracticeState::go_back_to(int moment) {
  if (practice_->back_to(moment).ok()) {
    jump();
  }
}

void PracticeState::take_up_path() {
  if (practice_->take_up(static_cast<std::size_t>(choices_.path)).ok()) {
    jump();
    loop_.settle(practice_forces(facts_));
  }
}

/// Shows another place of the evening, all of it at once.
void PracticeState::jump() {
  ++version_;
  clock_.since_pick = kLongAgo;
  facts_ = {};
  show_another_moment(Arrival::kJump);
}

void PracticeState::show_paths(bool shown, int path) {
  const auto ways = static_cast<int>(practice_->left_paths().size());
  choices_.paths = shown;
  choices_.path = std::clamp(path, 0, std::max(0, ways - 1));
  facts_.paths = shown ? std::optional(paths_of(say_, *practice_, choices_.path)) : std::nullopt;
  tell_the_rest();
}

void PracticeState::start_anew(scenario::Index seat) {
  practice_->restart(seat);
  choices_.begun = true;
  ++version_;
  clock_.since_pick = kLongAgo;
  facts_ = {};
  show_another_moment(Arrival::kStart);
  loop_.settle(practice_forces(facts_));
}

void PracticeState::show_another_moment(Arrival arrival) {
  update_facts(say_, *practice_, facts_);
  choices_.coach_open = false;
  choices_.coach_hushed = false;
  choices_.unfolded = false;
  choices_.debrief = false;
  choices_.picture = false;
  choices_.paths = false;
  own_.close();
  clock_.since_change = 0.0;
  clock_.since_told = arrival == Arrival::kJump ? kLongAgo : 0.0;
  telling_takes_ =
      telling_time(lines_of(say_, practice_->now(), choices_, choices_.coach_speaks()));
  clock_.jumped = arrival != Arrival::kStep;
}

}  // namespace attune::ui
