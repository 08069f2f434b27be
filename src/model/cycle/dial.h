// Everything about a couple and a stance that can be turned, by one name each. What it means in
// words stands in coach/dial_words.h and, for parameters, in parameter_table().
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/couple.h"
#include "model/stance.h"

namespace attune::model {

/// A couple, and how the responder answers.
struct Setting {
  Couple couple;
  Stance<double> stance;

  bool operator==(const Setting&) const = default;
};

/// What a dial turns.
enum class DialKind {
  kOfTheCouple,  ///< A trait, a share or the situation.
  kOfTheStance,  ///< One of the eight parts of an answer.
  kParameter,    ///< A number of the equations; parameter_table() says what it means.
};

/// One number of a setting.
class Dial {
 public:
  struct Range {
    double low = 0.0;
    double high = 1.0;
  };

  /// `place` is the number's position among those of a Couple or, for kOfTheStance, among the eight
  /// of kStanceShares.
  Dial(std::string name, Range range, DialKind kind, std::size_t place);

  /// "bidder.anxiety", "security", "softness", "stance.validation", or a parameter's name.
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] double low() const { return range_.low; }
  [[nodiscard]] double high() const { return range_.high; }
  [[nodiscard]] DialKind kind() const { return kind_; }

  [[nodiscard]] double of(const Setting& setting) const;
  /// `value` is held to [low, high].
  void turn(Setting& setting, double value) const;
  [[nodiscard]] Setting turned(Setting setting, double value) const;

 private:
  std::string name_;
  Range range_;
  DialKind kind_;
  std::size_t place_;
};

/// Traits, slow state and situation, then the stance, then the parameters. The same table in every
/// call.
[[nodiscard]] const std::vector<Dial>& dials();

/// The dial of a name that stands in the program itself; asserts that there is one.
[[nodiscard]] const Dial& known_dial(std::string_view name);

/// Errors: kNotFound, with the nearest name as the fix.
[[nodiscard]] Result<Dial> dial_named(std::string_view name);

}  // namespace attune::model
