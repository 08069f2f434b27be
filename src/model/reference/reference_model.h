// What a published model of couples is here: its words, its systems, and the numbers it must give.
// The sentences that are made of its words stand in coach/reference_words.h.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/analysis/dynamical_system.h"
#include "model/analysis/fixed_points.h"

namespace attune::model {

/// How well we know something that others published.
enum class Status {
  kVerified,  ///< Read in the source, or in code or text that quotes it.
  kRecalled,  ///< Known from memory; the place was not checked.
  kDerived,   ///< Worked out by us from the equations.
};

/// "verified", "recalled" or "derived".
[[nodiscard]] std::string_view word_for(Status status);

struct ReferenceVariable {
  std::string name;     ///< The symbol of the source: "W".
  std::string who;      ///< Whose it is, for the end of a line: "one partner".
  std::string meaning;  ///< In plain words: "how warm one partner's turn is".
  std::string low;      ///< What its lowest values are like: "hard".
  std::string middle;   ///< What zero is like; empty where zero says nothing.
  std::string high;     ///< What its highest values are like: "warm".
};

/// One couple, given by its numbers.
struct ReferenceSetting {
  std::string name;        ///< Kebab-case, unique within its model.
  std::string title;       ///< What happens to the two, in two or three words, for a tab.
  std::string meaning;     ///< Who they are: one sentence without a full stop.
  std::string term;        ///< What the source calls them; empty where it has no word.
  std::string parameters;  ///< Their numbers in the letters of the source.
  std::string over_time;   ///< What may be read off their path over time: one or two sentences.
  /// The same of the plane of all beginnings; empty where the general words say all.
  std::string from_anywhere;
  DynamicalSystem system;
  std::vector<std::vector<double>> starts;    ///< From where paths are worth drawing.
  double step = 0.05;                         ///< Of time; a map's step is one.
  int steps = 400;                            ///< Of each path.
  std::array<std::size_t, 2> plane = {0, 1};  ///< The variables across and up in a picture.
  bool competing_outcomes = false;            ///< Where one ends depends on where one starts.
  std::vector<std::string> ends;  ///< Where outcomes compete: each rest that holds, in words.
  std::string no_end;             ///< And what happens where none is reached, if that occurs.
  std::vector<std::vector<double>> near_rests;  ///< Close to rests that a search may miss.
};

/// A number that the model must give, and what it gave.
struct Expectation {
  std::string what;
  double expected = 0.0;
  double tolerance = 0.0;  ///< Largest absolute difference that still counts as a hit.
  Status status = Status::kDerived;
  double computed = 0.0;  ///< No number where there was nothing to measure.

  [[nodiscard]] bool is_hit() const;
};

struct ReferenceModel {
  std::string name;                   ///< Kebab-case: "laura-and-petrarch".
  std::string title;                  ///< With the name that the field knows it by.
  std::string tab;                    ///< In one to four words.
  std::string source;                 ///< Authors, year, place.
  Status status = Status::kRecalled;  ///< Of the equations.
  std::string what_is_verified;       ///< One sentence: what was checked, and what was not.
  std::string paragraph;              ///< For everybody: what it says about couples, and what not.
  std::string caution;  ///< What nobody should take from it as an example; mostly empty.
  std::string time;     ///< What passes along a path: "turns of the talk", "years".
  std::vector<ReferenceVariable> variables;     ///< In the order of the system's.
  std::vector<ReferenceSetting> settings;       ///< At least one.
  std::vector<Expectation> (*run)() = nullptr;  ///< Computes every number anew.
};

/// A model together with what it gave.
struct ReferenceRun {
  ReferenceModel model;
  std::vector<Expectation> numbers;

  [[nodiscard]] std::size_t hits() const;
};

/// The models that ship, the same in every call.
[[nodiscard]] std::vector<ReferenceModel> reference_models();

/// Computes the numbers of `model`; takes some hundredths of a second.
[[nodiscard]] ReferenceRun run_reference(ReferenceModel model);

/// All rests of a setting within its box.
[[nodiscard]] std::vector<FixedPoint> rests_of(const ReferenceSetting& setting);

/// A square or cube with the same interval for each variable.
[[nodiscard]] Box even_box(std::size_t variables, double low, double high);

}  // namespace attune::model
