#include "scenario/craft_labels.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

TEST(Labels, AreFoundWhateverTheirCaseAndLength) {
  EXPECT_EQ(label_in("You're so Needy."), "needy");
  EXPECT_EQ(label_in("What a drama queen"), "drama queen");
  EXPECT_EQ(label_in("commitment-phobe!"), "commitment-phobe");
}

TEST(Labels, AreNotWhatAPartDoesOrPartOfAnotherWord) {
  EXPECT_EQ(label_in("She clings to the coat."), "");
  EXPECT_EQ(label_in("It is nontoxic paint."), "");
  EXPECT_EQ(label_in("I need you."), "");
}

}  // namespace
}  // namespace attune::scenario
