// What stands in the window after a quick exit: an ordinary page of notes, and a way back.
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
  std::string_view back = "Close notes";
};

struct ComeBack {};
using CoverAction = std::variant<std::monostate, ComeBack>;

}  // namespace attune::ui
