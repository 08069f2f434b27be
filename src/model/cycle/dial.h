// Everything about a couple and a stance that can be turned, by one name each.
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

/// One number of a setting.
class Dial {
 public:
  /// `place` is the number's position among those of a Couple or, where `of_stance`, among the
  /// eight of kStanceShares.
  Dial(std::string name, std::string meaning, double low, double high, std::size_t place,
       bool of_stance);

  /// "bidder.anxiety", "security", "softness", "stance.validation", or a parameter's name.
  [[nodiscard]] const std::string& name() const { return name_; }
  /// In a few words, without a full stop.
  [[nodiscard]] const std::string& meaning() const { return meaning_; }
  [[nodiscard]] double low() const { return low_; }
  [[nodiscard]] double high() const { return high_; }

  [[nodiscard]] double of(const Setting& setting) const;
  /// `value` is held to [low, high].
  void turn(Setting& setting, double value) const;
  [[nodiscard]] Setting turned(Setting setting, double value) const;

 private:
  std::string name_;
  std::string meaning_;
  double low_;
  double high_;
  std::size_t place_;
  bool of_stance_;
};

/// Traits, slow state and situation, then the stance, then the parameters.
[[nodiscard]] std::vector<Dial> dials();

/// Errors: kNotFound, with the nearest name as the fix.
[[nodiscard]] Result<Dial> dial_named(std::string_view name);

}  // namespace attune::model
