// A round is made of what is due; each drill is open until it is answered, and tells what it was.
#include "ui/drills/drills_state.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "base/stable_hash.h"
#include "coach/move_remark.h"
#include "ui/kit/overloaded.h"

namespace attune::ui {

namespace {

using coach::DrillKind;

constexpr int kMissesForgiven = 1;  // on a ladder of six

/// What lies between two rungs, told when a higher one is chosen too early. Level 1 first.
constexpr std::array<std::string_view, coach::kRungs> kRungWords = {
    to_say("This one only listens."),
    to_say("Not yet: this one says back what was said."),
    to_say("Not yet: this one says what had not been said."),
    to_say("Not yet: this one makes sense of it by what came before."),
    to_say("Not yet: this one makes sense of it by what is happening now."),
    to_say("Not yet: this one answers out of its own openness.")};

constexpr std::string_view kByHeartTitle = to_say("Your own words");
constexpr std::string_view kByHeartTask =
    to_say("Say something aloud, as you would at home. Then look at one way to say it.");

/// In another order each day, and the same all day.
std::vector<std::size_t> shuffled(std::size_t count, std::string_view id, session::Day today) {
  const std::uint64_t day = static_cast<std::uint64_t>(today.time_since_epoch().count());
  const std::uint64_t seed = draw(stable_hash(id), day);
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [seed](std::size_t one, std::size_t other) {
    return draw(seed, one) < draw(seed, other);
  });
  return order;
}

std::string by_heart_id(const coach::NamedReply& reply) { return "say-" + reply.id; }

bool is_right(const coach::DrillChoice& choice) { return choice.right; }

}  // namespace

DrillsState::DrillsState(std::vector<coach::Drill> drills, std::vector<coach::NamedReply> replies)
    : drills_(std::move(drills)), replies_(std::move(replies)) {}

void DrillsState::open(const session::Rehearsal& rehearsal, session::Day today) {
  rehearsal_ = rehearsal;
  today_ = today;
  if (over()) {
    begin_round();
  }
}

void DrillsState::open_by_heart(const std::vector<std::size_t>& replies,
                                const session::Rehearsal& rehearsal, session::Day today) {
  rehearsal_ = rehearsal;
  today_ = today;
  std::vector<Card> cards;
  cards.reserve(replies.size());
  for (const std::size_t place : replies) {
    cards.push_back(
        {.id = by_heart_id(replies_[place]), .by_heart = true, .place = place, .order = {}});
  }
  begin(std::move(cards));
}

DrillsState::Card DrillsState::card_of(const coach::Drill& drill, std::size_t place) const {
  const std::size_t answers =
      drill.kind == DrillKind::kLadder ? drill.rungs.size() : drill.choices.size();
  return {.id = drill.id,
          .by_heart = false,
          .place = place,
          .order = shuffled(answers, drill.id, today_)};
}

void DrillsState::begin_round() {
  std::vector<Card> cards;
  for (std::size_t place = 0; place < drills_.size(); ++place) {
    if (kind_ == 0 || static_cast<int>(drills_[place].kind) == kind_ - 1) {
      cards.push_back(card_of(drills_[place], place));
    }
  }
  // Kinds take turns as the days pass, not one after the other as the file has them.
  const std::vector<std::size_t> mixed =
      shuffled(cards.size(), "round", today_ - today_.time_since_epoch() % std::chrono::days(7));
  std::vector<Card> turned;
  turned.reserve(mixed.size());
  for (const std::size_t place : mixed) {
    turned.push_back(std::move(cards[place]));
  }
  begin(std::move(turned));
}

void DrillsState::begin(std::vector<Card> cards) {
  std::vector<std::string> ids;
  ids.reserve(cards.size());
  for (const Card& card : cards) {
    ids.push_back(card.id);
  }
  due_ = session::due_among(ids, rehearsal_, today_);
  round_.clear();
  for (const std::size_t place : session::in_turn(ids, rehearsal_, today_)) {
    if (round_.size() < kDrillsInARound) {
      round_.push_back(std::move(cards[place]));
    }
  }
  went_well_.clear();
  at_ = 0;
  turned_ = done_ = right_ = false;
  tried_.reset();
  placed_ = 0;
  misses_ = 0;
}

void DrillsState::go_on() {
  ++at_;
  turned_ = done_ = right_ = false;
  tried_.reset();
  placed_ = 0;
  misses_ = 0;
}

std::optional<DrillDone> DrillsState::finish(bool right) {
  done_ = true;
  right_ = right;
  went_well_.push_back(right);
  session::rehearse(rehearsal_, card().id, right, today_);
  return DrillDone{card().id, right};
}

std::optional<DrillDone> DrillsState::climb(std::size_t answer) {
  const std::size_t rung = card().order[answer];
  if (rung < placed_) {
    return std::nullopt;
  }
  if (rung > placed_) {
    tried_ = answer;
    ++misses_;
    return std::nullopt;
  }
  tried_.reset();
  ++placed_;
  // The last one goes into the only place left.
  return placed_ + 1 >= coach::kRungs ? finish(misses_ <= kMissesForgiven) : std::nullopt;
}

std::optional<DrillDone> DrillsState::choose(std::size_t answer) {
  if (over() || done_ || card().by_heart || answer >= card().order.size()) {
    return std::nullopt;
  }
  if (drill().kind == DrillKind::kLadder) {
    return climb(answer);
  }
  const bool right = drill().choices[card().order[answer]].right;
  if (!right) {
    tried_ = answer;
  }
  return finish(right);
}

std::optional<DrillDone> DrillsState::apply(const DrillsAction& action) {
  std::optional<DrillDone> finished;
  std::visit(
      Overloaded{
          [](std::monostate) {},
          [&](DrillsKind wanted) {
            kind_ = wanted.kind;
            begin_round();
          },
          [&](DrillsChoose wanted) { finished = choose(static_cast<std::size_t>(wanted.answer)); },
          [&](DrillsTurn) { turned_ = !over() && card().by_heart; },
          [&](DrillsSaid said) {
            if (turned_ && !done_) {
              finished = finish(said.like_it);
              go_on();
            }
          },
          [&](DrillsNext) {
            if (done_) {
              go_on();
            }
          },
          [&](DrillsAnotherRound) { begin_round(); },
      },
      action);
  return finished;
}

DrillAnswerView DrillsState::rung_view(std::size_t answer) const {
  const std::size_t rung = card().order[answer];
  DrillAnswerView view = {.says = drill().rungs[rung], .number = static_cast<int>(answer) + 1};
  if (done_ || rung < placed_) {
    view.mark = DrillMark::kRight;
    view.number = static_cast<int>(rung) + 1;
  } else if (tried_ == answer) {
    view.mark = DrillMark::kTried;
    view.told = say_(kRungWords.at(rung));
  }
  return view;
}

DrillAnswerView DrillsState::choice_view(std::size_t answer) const {
  const coach::DrillChoice& choice = drill().choices[card().order[answer]];
  DrillAnswerView view = {.says = choice.says, .number = static_cast<int>(answer) + 1};
  if (done_) {
    view.told = choice.told;
    view.mark = choice.right ? DrillMark::kRight
                             : (tried_ == answer ? DrillMark::kTried : DrillMark::kLeft);
  }
  return view;
}

void DrillsState::show_drill(DrillsView& view) const {
  const bool ladder = drill().kind == DrillKind::kLadder;
  view.title = coach::title_of(say_, drill().kind);
  view.task = coach::task_of(say_, drill().kind);
  view.before =
      drill().kind == DrillKind::kStart ? say_("What has just happened") : say_("Somebody says");
  view.bid = drill().bid;
  for (std::size_t answer = 0; answer < card().order.size(); ++answer) {
    view.answers.push_back(ladder ? rung_view(answer) : choice_view(answer));
  }
  if (ladder && done_) {
    std::sort(view.answers.begin(), view.answers.end(),
              [](const auto& one, const auto& other) { return one.number < other.number; });
  }
  if (!done_) {
    return;
  }
  view.verdict = ladder
                     ? std::string_view(drill().told)
                     : (right_ ? say_("That is the one.") : say_("Look at the marked one, too."));
  if (!ladder) {
    const auto right = std::find_if(drill().choices.begin(), drill().choices.end(), is_right);
    if (const auto* codes = std::get_if<model::ReplyCodes>(&right->codes)) {
      view.reasons = coach::evidence_for(say_, *codes);
    } else if (const auto* bid = std::get_if<model::BidderCodes>(&right->codes)) {
      view.reasons = coach::evidence_for_move(say_, *bid);
    }
    point_at_words(view.reasons, right->from, right->says);
  }
}

void DrillsState::show_by_heart(DrillsView& view) const {
  const coach::NamedReply& reply = replies_[card().place];
  view.title = say_(kByHeartTitle);
  view.task = say_(kByHeartTask);
  view.before = say_("Somebody says");
  view.bid = reply.bid;
  view.by_heart = true;
  view.turned = turned_;
  if (turned_) {
    view.answers.push_back(
        {.says = reply.says, .number = 1, .mark = DrillMark::kRight, .told = reply.good});
    view.reasons = coach::evidence_for(say_, reply.codes);
    point_at_words(view.reasons, reply.from, reply.says);
  }
}

std::string_view DrillsState::bid_of(const Card& card) const {
  return card.by_heart ? replies_[card.place].bid : drills_[card.place].bid;
}

void DrillsState::show_summary(DrillsView& view) const {
  view.over = true;
  if (round_.empty()) {
    view.summary = say_("There are no drills here.");
    return;
  }
  const auto well = std::count(went_well_.begin(), went_well_.end(), true);
  view.summary = say_.plural(went_well_.size(), "{} drill done, {} at the first go.",
                             "{} drills done, {} at the first go.", well);
  for (std::size_t i = 0; i < round_.size() && i < went_well_.size(); ++i) {
    if (!went_well_[i]) {
      view.tomorrow.emplace_back(bid_of(round_[i]));
    }
  }
}

DrillsView DrillsState::view() const {
  DrillsView view;
  view.kinds.push_back(say_("all kinds"));
  for (std::size_t kind = 0; kind < coach::kDrillKindWords.size(); ++kind) {
    view.kinds.push_back(coach::title_of(say_, static_cast<DrillKind>(kind)));
  }
  view.kind = kind_;
  view.done = done_;
  if (over()) {
    show_summary(view);
    return view;
  }
  view.progress = due_ > 0 ? say_("{} of {} · {} due again", at_ + 1, round_.size(), due_)
                           : say_("{} of {}", at_ + 1, round_.size());
  if (card().by_heart) {
    show_by_heart(view);
  } else {
    show_drill(view);
  }
  return view;
}

}  // namespace attune::ui
