// Numbers of a couple and a stance that a command line sets, or sweeps over a range.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "model/cycle/dial.h"

namespace attune::cli {

/// `setting` with `assignments`, each a "NAME=VALUE" such as "responder.avoidance=3", made from
/// left to right. Errors: kNotFound for a name that there is not, kOutOfRange for a value that is
/// no number or outside of the dial's range.
[[nodiscard]] Result<model::Setting> setting_with(model::Setting setting,
                                                  const std::vector<std::string>& assignments);

/// One number, turned from `low` to `high`.
struct Sweep {
  model::Dial dial;
  double low = 0.0;
  double high = 0.0;
};

/// "NAME=LOW..HIGH". Errors: as setting_with(), and kOutOfRange where LOW is not below HIGH.
[[nodiscard]] Result<Sweep> sweep_argument(const std::string& text);

}  // namespace attune::cli
