// Where to find help: numbers by region, with the day on which somebody last looked.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/language/language.h"
#include "base/result.h"

namespace attune::coach {

struct Helpline {
  std::string region;               ///< "United Kingdom"
  std::string number;               ///< As it is dialled there.
  std::string who;                  ///< What it calls itself.
  std::vector<std::string> topics;  ///< Of `danger:`, that it is there for.

  bool operator==(const Helpline&) const = default;
};

struct Helplines {
  std::string noted;    ///< When the list was written: "2026-11-28".
  std::string checked;  ///< When every number was last looked up at its source; empty: never yet.
  std::vector<Helpline> lines;

  bool operator==(const Helplines&) const = default;
};

/// Errors: as scenario::read_guarded_text().
[[nodiscard]] Result<Helplines> read_helplines(std::string text, const std::filesystem::path& path);

/// Those that come with the program.
[[nodiscard]] const Helplines& shipped_helplines();

/// "United Kingdom: 0808 2000 247 (National Domestic Abuse Helpline). ..." of all lines for any of
/// the `topics`, and how old the list is. Empty where there is none.
[[nodiscard]] std::string helplines_text(const Language& say, const Helplines& helplines,
                                         const std::vector<std::string_view>& topics);

}  // namespace attune::coach
