// Drills: one bid, half a minute, say it better.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/language/language.h"
#include "base/result.h"
#include "scenario/scenario.h"

namespace attune::coach {

enum class DrillKind {
  kLadder,    ///< Six answers to one bid, to be put in order by level of validation.
  kBut,       ///< Which answer has no hidden "but".
  kReassure,  ///< Which one reassures without giving in.
  kLimit,     ///< Which one sets a limit and stays.
  kPause,     ///< Which one says when it comes back.
  kStart,     ///< Which beginning is soft; what stands as the bid is what has just happened.
};

/// The word of each in files, by its value.
inline constexpr std::array<std::string_view, 6> kDrillKindWords = {"ladder", "but",   "reassure",
                                                                    "limit",  "pause", "start"};

/// One thing that could be said.
struct DrillChoice {
  std::string says;
  scenario::Codes codes;  ///< Of a reply, or of a bid where the drill is a beginning.
  std::vector<scenario::CodeWords> from;  ///< Which of the words earned which code.
  bool right = false;                     ///< The one that is looked for.
  std::string told;                       ///< What it does, told once it was chosen.

  bool operator==(const DrillChoice&) const = default;
};

inline constexpr std::size_t kRungs = 6;  ///< Linehan's levels of validation.

struct Drill {
  std::string id;  ///< "ladder_keys"
  DrillKind kind = DrillKind::kLadder;
  std::string bid;
  std::vector<std::string> rungs;    ///< Of a ladder, level 1 first: kRungs of them. Else empty.
  std::string told;                  ///< Of a ladder, told at its top. Else empty.
  std::vector<DrillChoice> choices;  ///< Of all others: two or more, of which one is right.

  bool operator==(const Drill&) const = default;
};

/// Reads `drills:` of a file, in its order. Errors: as scenario::read_guarded_file().
[[nodiscard]] Result<std::vector<Drill>> read_drills(const std::filesystem::path& path);
/// The same for text in memory that pretends to stand at `path`.
[[nodiscard]] Result<std::vector<Drill>> read_drills_text(std::string text,
                                                          const std::filesystem::path& path);

/// "Spot the “but”": what a kind is called in the window.
[[nodiscard]] std::string_view title_of(const Language& say, DrillKind kind);

/// "Which of them has no “but” in it, said or not?": what is to be found.
[[nodiscard]] std::string_view task_of(const Language& say, DrillKind kind);

}  // namespace attune::coach
