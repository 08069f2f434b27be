// The evening that is open: practised, and compared.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "session/comparison.h"
#include "session/library.h"
#include "ui/compare/compare_state.h"
#include "ui/practice/practice_state.h"

namespace attune::ui {

/// Opens evenings of the library on Practice and on Compare, and leads from one to the other.
class Evenings {
 public:
  explicit Evenings(session::Library library);

  /// Starts an evening of the library. Returns false, and changes nothing, where it cannot be
  /// played.
  bool practise(const std::string& scenario_id);
  /// Starts the first evening of the library that can be played, unless one is open.
  void practise_something();
  /// A practice run as it stands.
  void practise(session::Practice practice);
  /// From where the focused way of the comparison stands, as far as it can be picked.
  void go_on_from_comparison();

  /// The whole evening in four ways, and in the person's own where they have answered it to its end
  /// since the program started. `play` lets it start by itself. Returns as practise() does.
  bool compare(const std::string& scenario_id, bool play);
  /// The first evening of the library that can be played, unless one is open.
  void compare_something(bool play);
  /// The moment at which the open practice run stands, or the whole evening where it is not the
  /// responder who is to answer now. There is an open run.
  void compare_practice(bool play);

  [[nodiscard]] const session::Library& library() const { return library_; }
  [[nodiscard]] PracticeState& practice() { return practice_; }
  [[nodiscard]] const PracticeState& practice() const { return practice_; }
  [[nodiscard]] CompareState& comparison() { return comparison_; }
  [[nodiscard]] const CompareState& comparison() const { return comparison_; }

 private:
  void start(session::Practice practice, bool begun);
  bool remember_own_way();

  session::Library library_;
  PracticeState practice_;
  CompareState comparison_;
  std::map<std::string, session::Arm> own_ways_;   // the last of each evening
  std::map<std::string, std::uint64_t> showings_;  // of each evening, by practise()
};

}  // namespace attune::ui
