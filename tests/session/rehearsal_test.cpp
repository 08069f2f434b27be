#include "session/rehearsal.h"

#include <gtest/gtest.h>

namespace attune::session {
namespace {

using std::chrono::days;

constexpr Day kToday = Day(std::chrono::year(2026) / 11 / 28);

TEST(Rehearsal, WhatIsRightWaitsLongerEachTimeUpToTheLastBox) {
  Rehearsal rehearsal;
  Day day = kToday;
  std::vector<days> waits;
  for (int i = 0; i < 6; ++i) {
    rehearse(rehearsal, "keys", true, day);
    waits.push_back(rehearsal["keys"].due - day);
    day = rehearsal["keys"].due;
  }
  EXPECT_EQ(waits, (std::vector{days(2), days(4), days(8), days(16), days(16), days(16)}));
}

TEST(Rehearsal, WhatWasWrongComesTomorrowHoweverFarItHadGot) {
  Rehearsal rehearsal = {{"keys", {.box = 4, .due = kToday}}};
  rehearse(rehearsal, "keys", false, kToday);
  EXPECT_EQ(rehearsal["keys"], (Rehearsed{.box = 0, .due = kToday + days(1)}));
  rehearse(rehearsal, "new", false, kToday);
  EXPECT_EQ(rehearsal["new"], (Rehearsed{.box = 0, .due = kToday + days(1)}));
}

TEST(Rehearsal, ComesInTurnDueThenNewThenLater) {
  const std::vector<std::string> ids = {"later", "new", "easy", "sooner", "hard", "newer"};
  const Rehearsal rehearsal = {{"later", {.box = 3, .due = kToday + days(9)}},
                               {"sooner", {.box = 4, .due = kToday + days(1)}},
                               {"easy", {.box = 2, .due = kToday - days(30)}},
                               {"hard", {.box = 0, .due = kToday}}};
  std::vector<std::string> turn;
  for (const std::size_t place : in_turn(ids, rehearsal, kToday)) {
    turn.push_back(ids[place]);
  }
  EXPECT_EQ(turn, (std::vector<std::string>{"hard", "easy", "new", "newer", "sooner", "later"}));
  EXPECT_EQ(due_among(ids, rehearsal, kToday), 2U);
  EXPECT_EQ(due_among(ids, rehearsal, kToday + days(1)), 3U);
}

}  // namespace
}  // namespace attune::session
