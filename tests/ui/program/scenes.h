// Everything the window shows, one scene each, for tests that look at all of it.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "ui/program/whole_program.h"

namespace attune::ui::program_tests {

/// Somebody who does as they are told on the screens, in whatever language.
struct Visitor {
  WholeProgram& whole;
  const Language& say;

  void open(Screen screen) const { whole.program_.open(screen); }
  void play(int picks) const;
  /// Hides everything, or brings it back.
  void press_escape_twice(double now) const;
  /// The first moment of an evening, with `words` typed and read; without any, the empty field.
  void say_in_own_words(const std::string& words) const;
  void click(std::string_view english) const;
};

struct Scene {
  const char* name;
  bool notice_read = true;
  ImVec2 size = {1440.0F, 900.0F};
  std::function<void(const Visitor&)> go;
  int further = 0;  ///< How often the space bar leads on from there.
};

const std::vector<Scene>& scenes();

}  // namespace attune::ui::program_tests
