#include "scenario/proof/state_store.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

// Different states that differ in one word only, `word`.
FactWords state_of(std::uint64_t number, std::size_t word) {
  FactWords state{};
  state.at(word) = number;
  return state;
}

void add(StateStore& store, const FactWords& state, StateIndex parent = kNoState) {
  store.wait(state, parent);
  store.add_waiting();
}

TEST(StateStore, KeepsEachStateOnceInTheOrderOfMeeting) {
  StateStore store(1);
  add(store, state_of(7, 0));
  add(store, state_of(5, 0), 0);
  add(store, state_of(7, 0), 1);
  ASSERT_EQ(store.size(), 2U);
  EXPECT_EQ(store.state(0), state_of(7, 0));
  EXPECT_EQ(store.state(1), state_of(5, 0));
}

TEST(StateStore, AddsThoseThatWaitTogetherAsOneByOne) {
  StateStore store(2);
  for (const std::uint64_t number : {7U, 5U, 7U, 3U, 5U}) {
    store.wait(state_of(number, 1), static_cast<StateIndex>(number));
  }
  EXPECT_EQ(store.size(), 0U);
  store.add_waiting();
  ASSERT_EQ(store.size(), 3U);
  EXPECT_EQ(store.find(state_of(7, 1)), 0U);
  EXPECT_EQ(store.find(state_of(5, 1)), 1U);
  EXPECT_EQ(store.find(state_of(3, 1)), 2U);
  EXPECT_EQ(store.parent(2), 3U);
  store.add_waiting();
  EXPECT_EQ(store.size(), 3U);
}

TEST(StateStore, RemembersWhoLedThereFirst) {
  StateStore store(1);
  add(store, state_of(1, 0));
  add(store, state_of(2, 0), 0);
  add(store, state_of(2, 0), 1);
  EXPECT_EQ(store.parent(0), kNoState);
  EXPECT_EQ(store.parent(1), 0U);
}

TEST(StateStore, FindsWhatWasAddedAndNothingElse) {
  StateStore store(2);
  add(store, state_of(1, 1));
  EXPECT_EQ(store.find(state_of(1, 1)), 0U);
  EXPECT_EQ(store.find(state_of(1, 0)), kNoState);
}

TEST(StateStore, LosesNothingWhenItGrows) {
  constexpr std::uint64_t kMany = 20'000;
  for (const std::size_t words : {std::size_t{1}, std::size_t{3}, kMostFactWords}) {
    StateStore store(words);
    const std::size_t first_bytes = store.bytes();
    for (std::uint64_t i = 0; i < kMany; ++i) {
      add(store, state_of(i << 32U, words - 1), static_cast<StateIndex>(i / 2));
    }
    ASSERT_EQ(store.size(), kMany);
    EXPECT_GE(store.bytes(), first_bytes + kMany * words * sizeof(std::uint64_t));
    for (std::uint64_t i = 0; i < kMany; ++i) {
      const FactWords state = state_of(i << 32U, words - 1);
      ASSERT_EQ(store.find(state), i) << words << " words";
      ASSERT_EQ(store.state(static_cast<StateIndex>(i)), state);
      ASSERT_EQ(store.parent(static_cast<StateIndex>(i)), i / 2);
      add(store, state);  // The store has met so many others since that it has to look.
    }
    EXPECT_EQ(store.size(), kMany);
  }
}

// As many wait at once as make it grow several times.
TEST(StateStore, GrowsWhileStatesWait) {
  constexpr std::uint64_t kMany = 10'000;
  StateStore store(1);
  for (std::uint64_t i = 0; i < 2 * kMany; ++i) {
    store.wait(state_of(i % kMany, 0), static_cast<StateIndex>(i));
  }
  store.add_waiting();
  ASSERT_EQ(store.size(), kMany);
  for (std::uint64_t i = 0; i < kMany; ++i) {
    ASSERT_EQ(store.find(state_of(i, 0)), i);
    ASSERT_EQ(store.parent(static_cast<StateIndex>(i)), i);
  }
  EXPECT_EQ(store.find(state_of(kMany, 0)), kNoState);
}

}  // namespace
}  // namespace attune::scenario
