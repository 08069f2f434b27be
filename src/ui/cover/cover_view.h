// What stands in the window after a quick exit: an ordinary page of notes. What
// looks like it closes the page closes the program; Escape twice comes back.
#pragma once

#include <array>
#include <string_view>
#include <variant>

namespace attune::ui {

struct CoverView {
  std::string_view window_title = "Notes";
  std::string_view heading = "Shopping";
  std::array<std::string_view, 6> lines = {"Bread, the dark one", "Onions", "Washing-up liquid",
                                           "Batteries (AA)",      "Stamps", "Something for Sunday"};
  std::string_view close = "Close notes";
};

struct CloseNotes {};
using CoverAction = std::variant<std::monostate, CloseNotes>;

}  // namespace attune::ui
