// What stands in the window after a quick exit: an ordinary page of notes. What
// looks like it closes the page closes the program; Escape twice comes back.
#pragma once

#include <array>
#include <string_view>
#include <variant>

#include "base/language/language.h"

namespace attune::ui {

/// To be said in the language of the window.
struct CoverView {
  std::string_view window_title = to_say("Notes");
  std::string_view heading = to_say("Shopping");
  std::array<std::string_view, 6> lines = {
      to_say("Bread, the dark one"), to_say("Onions"), to_say("Washing-up liquid"),
      to_say("Batteries (AA)"),      to_say("Stamps"), to_say("Something for Sunday")};
  std::string_view close = to_say("Close notes");
};

struct CloseNotes {};
using CoverAction = std::variant<std::monostate, CloseNotes>;

}  // namespace attune::ui
