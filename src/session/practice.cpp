// A runner is a value: each pick copies the last one, so that going back is forgetting copies.
#include "session/practice.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <utility>
#include <variant>

#include "coach/move_remark.h"
#include "session/decisions.h"
#include "session/loop_moments.h"
#include "session/transcript.h"

namespace attune::session {

namespace {

using scenario::Played;
using scenario::Runner;

// The first showing of an evening; later ones have the next seeds.
constexpr std::uint64_t kFirstSeed = 1;

std::uint64_t visit_of(const Runner& runner) { return runner.seed() - kFirstSeed; }

coach::PlayedReply reply_of(const Played& played) {
  return {.words = played.words(),
          .codes = played.codes(),
          .by_person = played.by_person,
          .before = played.before,
          .after = played.after};
}

/// Everything picked in these moments, up to `last` where it is one of them.
std::vector<coach::PlayedReply> replies_of(std::span<const Runner> moments,
                                           const Played* last = nullptr) {
  std::vector<coach::PlayedReply> replies;
  for (const Runner& runner : moments) {
    const std::vector<Played>& played = runner.moment().played;
    const auto end = std::find_if(played.begin(), played.end(),
                                  [last](const Played& each) { return &each == last; });
    std::transform(played.begin(), end, std::back_inserter(replies), reply_of);
  }
  return replies;
}

}  // namespace

Practice::Practice(std::shared_ptr<const scenario::Scenario> scenario, scenario::Index seat,
                   std::uint64_t seed) {
  moments_.emplace_back(std::move(scenario), seat, seed);
}

Result<void> Practice::pick(std::string_view key, scenario::Boxed<scenario::OwnReply> own) {
  Runner next = moments_.back();
  if (Result<void> picked = next.pick(key, std::move(own)); !picked.ok()) {
    return picked;
  }
  moments_.push_back(std::move(next));
  return {};
}

Result<void> Practice::reply(scenario::OwnReply own) {
  const scenario::Option* nearest = scenario::nearest_in_meaning(now().moment().options, own.codes);
  if (nearest == nullptr) {
    return Error{.code = ErrorCode::kNotPossible,
                 .what = std::string(to_say("nobody answers here in their own words")),
                 .where = "",
                 .fix = ""};
  }
  return pick(nearest->key, std::move(own));
}

Result<void> Practice::back() { return back_to(static_cast<int>(moments_.size()) - 2); }

Result<void> Practice::back_to(int number) {
  if (number < 0 || number + 1 >= static_cast<int>(moments_.size())) {
    return Error{.code = ErrorCode::kNotPossible,
                 .what = std::string(to_say("there is no earlier moment to go back to")),
                 .where = "",
                 .fix = ""};
  }
  leave_after(number);
  return {};
}

void Practice::restart(scenario::Index seat) {
  const std::uint64_t seed = now().seed() + (now().picks().empty() ? 0U : 1U);
  Runner first(now().shared_scenario(), seat, seed);
  if (now().picks().empty()) {
    moments_.clear();
  } else {
    leave_after(kFromTheStart);
  }
  moments_.push_back(std::move(first));
}

Result<void> Practice::take_up(std::size_t index) {
  if (index >= left_paths_.size()) {
    return Error{.code = ErrorCode::kNotPossible,
                 .what = std::string(to_say("there is no such path to go on with")),
                 .where = "",
                 .fix = ""};
  }
  std::vector<Runner> path = moments_up_to(left_paths_[index].moments.back());
  left_paths_.erase(left_paths_.begin() + static_cast<std::ptrdiff_t>(index));
  const auto shared = static_cast<std::ptrdiff_t>(shared_moments(now(), path.back()));
  if (shared < static_cast<std::ptrdiff_t>(moments_.size())) {
    leave_after(static_cast<int>(shared) - 1);
  }
  moments_.insert(moments_.end(), std::make_move_iterator(path.begin() + shared),
                  std::make_move_iterator(path.end()));
  return {};
}

void Practice::keep(const Runner& path) {
  std::vector<Runner> moments = moments_up_to(path);
  if (moments.size() < 2 || shared_moments(now(), path) == moments.size()) {
    return;
  }
  add_left({.branched_after = kFromTheStart, .moments = std::move(moments)});
}

void Practice::keep(scenario::LeftReplay unplayable) {
  if (std::find(unplayable_.begin(), unplayable_.end(), unplayable) == unplayable_.end()) {
    unplayable_.push_back(std::move(unplayable));
  }
}

scenario::Replay Practice::replay() const {
  scenario::Replay replay = scenario::replay_of(now());
  replay.left = unplayable_;
  for (const LeftPath& path : left_paths_) {
    scenario::Replay left = scenario::replay_of(path.moments.back());
    replay.left.push_back({.seat = std::move(left.seat),
                           .seed = left.seed,
                           .picks = std::move(left.picks),
                           .at = std::move(left.at)});
  }
  return replay;
}

void Practice::leave_after(int number) {
  const auto first_left = moments_.begin() + number + 1;
  LeftPath left = {
      .branched_after = number,
      .moments = {std::make_move_iterator(first_left), std::make_move_iterator(moments_.end())}};
  moments_.erase(first_left, moments_.end());
  add_left(std::move(left));
}

// What leads nowhere that another path does not lead to is no path of its own.
void Practice::add_left(LeftPath path) {
  const Runner& end = path.moments.back();
  const std::size_t length = end.picks().size() + 1;
  if (length == 1) {
    return;
  }
  const auto goes_as_far = [&](const LeftPath& other) {
    return shared_moments(other.moments.back(), end) == length;
  };
  if (std::any_of(left_paths_.begin(), left_paths_.end(), goes_as_far)) {
    return;
  }
  const auto is_part = [&](const LeftPath& other) {
    const Runner& last = other.moments.back();
    return shared_moments(last, end) == last.picks().size() + 1;
  };
  left_paths_.erase(std::remove_if(left_paths_.begin(), left_paths_.end(), is_part),
                    left_paths_.end());
  left_paths_.push_back(std::move(path));
}

std::size_t shared_moments(const Runner& a, const Runner& b) {
  if (a.seat() != b.seat() || a.seed() != b.seed()) {
    return 0;
  }
  const std::vector<scenario::Pick>& one = a.picked();
  const std::vector<scenario::Pick>& other = b.picked();
  const auto parting = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
  return static_cast<std::size_t>(parting.first - one.begin()) + 1;
}

std::vector<TurnPoint> turn_points(const Practice& practice) {
  const std::vector<Exchange> answers = transcript_of(practice.moments()).exchanges;
  if (answers.empty()) {
    return {{practice.now().talk().minute(), practice.now().talk().state()}};
  }
  std::vector<TurnPoint> points = {
      {answers.front().played.minute_before, answers.front().played.before}};
  for (const Exchange& answer : answers) {
    points.push_back({answer.played.minute_after, answer.played.after});
  }
  return points;
}

bool has_spoken_of_danger(const Practice& practice) {
  const std::vector<Runner>& moments = practice.moments();
  return std::any_of(moments.begin(), moments.end(), [](const Runner& runner) {
    return scenario::speaks_of_danger(runner.moment());
  });
}

const Played* read_in(const Runner& runner) {
  const std::vector<Played>& played = runner.moment().played;
  const auto last_that = [&](const auto& suits) {
    const auto found = std::find_if(played.rbegin(), played.rend(), suits);
    return found == played.rend() ? nullptr : &*found;
  };
  const Played* move = last_that([](const Played& each) {
    return each.by_person && std::holds_alternative<model::BidderCodes>(each.codes());
  });
  return move != nullptr ? move : last_that([](const Played& each) {
    return std::holds_alternative<model::ReplyCodes>(each.codes());
  });
}

std::optional<coach::Feedback> feedback_at(const Language& say, const Practice& practice,
                                           int number) {
  if (number < 0 || number >= static_cast<int>(practice.moments().size())) {
    return std::nullopt;
  }
  const Runner& runner = practice.moments()[static_cast<std::size_t>(number)];
  const Played* read = read_in(runner);
  if (read == nullptr) {
    return std::nullopt;
  }
  std::vector<coach::PlayedReply> earlier =
      replies_of(std::span(practice.moments()).first(static_cast<std::size_t>(number) + 1), read);
  const bool danger = !runner.scenario().danger.empty();
  const scenario::Codes codes = read->codes();
  std::vector<scenario::CodeWords> from(read->from().begin(), read->from().end());
  if (const auto* move = std::get_if<model::BidderCodes>(&codes)) {
    return coach::read_move(say, {.codes = *move,
                                  .words = read->words(),
                                  .author_note = std::string(read->author_note()),
                                  .names = names_of(runner.scenario()),
                                  .couple = runner.talk().couple_for_weeks(),
                                  .before = read->before,
                                  .after = runner.talk().state(),
                                  .danger = danger,
                                  .earlier = std::move(earlier),
                                  .visit = visit_of(runner),
                                  .from = std::move(from)});
  }
  return coach::read_reply(say, {.codes = std::get<model::ReplyCodes>(codes),
                                 .words = read->words(),
                                 .author_note = std::string(read->author_note()),
                                 .names = names_of(runner.scenario()),
                                 .couple = runner.talk().couple_for_weeks(),
                                 .before = read->before,
                                 .after = read->after,
                                 .danger = danger,
                                 .earlier = std::move(earlier),
                                 .visit = visit_of(runner),
                                 .from = std::move(from)});
}

coach::Debrief debrief(const Language& say, const Practice& practice) {
  const Runner& last = practice.now();
  const std::optional<scenario::Index> end = last.moment().end;
  return coach::debrief(
      say, {.replies = replies_of(practice.moments()),
            .talk = last.talk(),
            .ending = end ? last.scenario().ends[static_cast<std::size_t>(*end)].text : "",
            .names = names_of(last.scenario()),
            .danger = last.scenario().danger,
            .decisions = decisions_of(practice),
            .visit = visit_of(last)});
}

}  // namespace attune::session
