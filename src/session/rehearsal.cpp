// Everything is told from two numbers a drill: its box and its day.
#include "session/rehearsal.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace attune::session {

namespace {

enum class Turn { kDue, kNew, kLater };

/// What the turns are ordered by: the kind of turn, then the box or the day.
std::tuple<Turn, int, Day> key_of(const std::string& id, const Rehearsal& rehearsal, Day today) {
  const auto found = rehearsal.find(id);
  if (found == rehearsal.end()) {
    return {Turn::kNew, 0, Day()};
  }
  const Rehearsed& done = found->second;
  return done.due <= today ? std::tuple(Turn::kDue, done.box, done.due)
                           : std::tuple(Turn::kLater, 0, done.due);
}

}  // namespace

void rehearse(Rehearsal& rehearsal, const std::string& id, bool right, Day today) {
  const auto found = rehearsal.find(id);
  const int last = static_cast<int>(kDaysInBox.size()) - 1;
  int box = 0;
  if (right) {
    box = std::min(found == rehearsal.end() ? 1 : found->second.box + 1, last);
  }
  const std::chrono::days wait(kDaysInBox.at(static_cast<std::size_t>(box)));
  rehearsal[id] = {.box = box, .due = today + wait};
}

std::vector<std::size_t> in_turn(std::span<const std::string> ids, const Rehearsal& rehearsal,
                                 Day today) {
  std::vector<std::size_t> places(ids.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::stable_sort(places.begin(), places.end(), [&](std::size_t one, std::size_t other) {
    return key_of(ids[one], rehearsal, today) < key_of(ids[other], rehearsal, today);
  });
  return places;
}

std::size_t due_among(std::span<const std::string> ids, const Rehearsal& rehearsal, Day today) {
  return static_cast<std::size_t>(std::count_if(ids.begin(), ids.end(), [&](const std::string& id) {
    return std::get<Turn>(key_of(id, rehearsal, today)) == Turn::kDue;
  }));
}

}  // namespace attune::session
