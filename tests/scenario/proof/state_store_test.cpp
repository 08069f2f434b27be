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

StateStore::Added add(StateStore& store, const FactWords& state, StateIndex parent = kNoState) {
  return store.add(state, store.hash(state), parent);
}

TEST(StateStore, KeepsEachStateOnceInTheOrderOfMeeting) {
  StateStore store(1);
  EXPECT_TRUE(add(store, state_of(7, 0)).is_new);
  EXPECT_EQ(add(store, state_of(5, 0), 0).index, 1U);
  const StateStore::Added again = add(store, state_of(7, 0), 1);
  EXPECT_FALSE(again.is_new);
  EXPECT_EQ(again.index, 0U);
  EXPECT_EQ(store.size(), 2U);
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
    }
  }
}

TEST(StateStore, MayBeAskedForItsMemoryBeforeAnythingIsThere) {
  StateStore store(1);
  const std::uint64_t hash = store.hash(state_of(9, 0));
  store.prefetch_slot(hash);
  store.prefetch_state(hash);
  add(store, state_of(9, 0));
  store.prefetch_state(hash);
  EXPECT_EQ(store.find(state_of(9, 0)), 0U);
}

}  // namespace
}  // namespace attune::scenario
