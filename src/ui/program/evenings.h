// The evening that is open: practised, and compared.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "session/comparison.h"
#include "session/library.h"
#include "session/scenario_watch.h"
#include "ui/compare/compare_state.h"
#include "ui/practice/practice_state.h"
#include "ui/program/unfinished.h"

namespace attune::ui {

/// What a look at the file of the open evening has brought.
struct EveningNews {
  std::string told;    ///< What is different now; may be empty.
  std::string broken;  ///< Why the file cannot be played as it is; empty where it can.
};

/// Opens evenings of the library on Practice and on Compare, and leads from one to the other.
class Evenings {
 public:
  /// `library` is in the language that is spoken.
  Evenings(session::Library library, const Language& say);

  /// Says everything in this language from now on, the evenings as far as they are translated. What
  /// is open goes on at the same moment.
  void speak(const Language& say);

  /// Starts an evening of the library. Returns false, and changes nothing, where it cannot be
  /// played.
  bool practise(const std::string& scenario_id);
  /// Starts the first evening of the library that can be played and touches no danger, unless one
  /// is open.
  void practise_something();
  /// A practice run as it stands.
  void practise(session::Practice practice);
  /// Goes on with an evening that is not over: the open one as it stands, or one of an earlier
  /// sitting. Returns what is different now, one sentence a difference.
  /// Errors: kNotFound where nothing is kept of it, or its scenario is not in the library;
  /// as session::practice_from_replay().
  [[nodiscard]] Result<std::vector<std::string>> go_on(const std::string& scenario_id);
  /// From where the focused way of the comparison stands, as far as it can be picked.
  void go_on_from_comparison();

  /// The whole evening in four ways, and in the person's own where they have answered it to its end
  /// since the program started. `play` lets it start by itself. Returns false, and changes
  /// nothing, where it cannot be compared (session/comparable.h).
  bool compare(const std::string& scenario_id, bool play);
  /// The first evening of the library that can be compared, unless one is open.
  void compare_something(bool play);
  /// The moment at which the open practice run stands, or the whole evening where it is not the
  /// responder who is to answer now. There is an open run. Returns as compare() does.
  bool compare_practice(bool play);

  /// Evenings of earlier sittings that are not over, the one that was played last first.
  void offer(std::vector<scenario::Replay> unfinished) { unfinished_.offer(std::move(unfinished)); }
  [[nodiscard]] std::vector<GoOnView> going_on() const { return unfinished_.views(say_, library_); }
  /// What is to be kept of the open evening, once after each change of it.
  [[nodiscard]] std::optional<PracticeToKeep> take_to_keep();

  /// Looks whether the file of the open evening has changed on disk, and goes on with what it says
  /// now at the same moment. `now` as session::ScenarioWatch::look().
  [[nodiscard]] std::optional<EveningNews> look_for_changes(double now);

  [[nodiscard]] const session::Library& library() const { return library_; }
  [[nodiscard]] PracticeState& practice() { return practice_; }
  [[nodiscard]] const PracticeState& practice() const { return practice_; }
  [[nodiscard]] CompareState& comparison() { return comparison_; }
  [[nodiscard]] const CompareState& comparison() const { return comparison_; }

 private:
  void start(session::Practice practice, bool begun);
  bool remember_own_way();
  [[nodiscard]] session::Comparison whole_evening(const session::LibraryEntry& entry) const;
  [[nodiscard]] std::optional<session::Arm> own_way_of(const session::LibraryEntry& entry) const;
  void compare_anew();
  void follow_open_evening();
  [[nodiscard]] EveningNews read_anew(scenario::Loaded loaded);

  Language say_;
  session::Library library_;
  PracticeState practice_;
  CompareState comparison_;
  std::map<std::string, scenario::Replay> own_ways_;  // the last of each evening
  std::optional<scenario::Replay> compared_moment_;   // none: a whole evening is compared
  Unfinished unfinished_;
  session::ScenarioWatch watch_;
  std::uint64_t kept_version_ = 0;                 // of the open practice, as it was kept
  std::map<std::string, std::uint64_t> showings_;  // of each evening, by practise()
};

}  // namespace attune::ui
