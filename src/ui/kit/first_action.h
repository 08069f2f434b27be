// Of what several parts of a page were asked for in one frame, the first.
#pragma once

#include <initializer_list>
#include <variant>

namespace attune::ui {

/// The first of `actions` that asks for anything; nothing where none does. `Action` is a variant
/// whose std::monostate means nothing.
template <typename Action>
[[nodiscard]] Action first_action(std::initializer_list<Action> actions) {
  for (const Action& action : actions) {
    if (!std::holds_alternative<std::monostate>(action)) {
      return action;
    }
  }
  return {};
}

}  // namespace attune::ui
