#include "ui/kit/first_action.h"

#include <gtest/gtest.h>

namespace attune::ui {
namespace {

using Action = std::variant<std::monostate, int, char>;

TEST(FirstAction, IsTheFirstThatAsksForAnything) {
  EXPECT_EQ(first_action<Action>({{}, 'a', 7}), Action('a'));
  EXPECT_EQ(first_action<Action>({7, 'a'}), Action(7));
}

TEST(FirstAction, IsNothingWhereNothingIsAskedFor) {
  EXPECT_EQ(first_action<Action>({{}, {}}), Action());
  EXPECT_EQ(first_action<Action>({}), Action());
}

}  // namespace
}  // namespace attune::ui
