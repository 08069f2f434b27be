// Collects what is found, while files are read, and puts it in order.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/finding.h"
#include "scenario/finding_codes.h"
#include "scenario/position.h"
#include "scenario/source_text.h"

namespace attune::scenario {

/// The files that were read; Position::file is an index into it. A deque, so that a file stays
/// where it is while others are added.
using Sources = std::deque<SourceText>;

/// More than this many findings of one run help nobody, and a hostile file could ask for millions.
inline constexpr std::size_t kMaxFindings = 500;

class Reporter {
 public:
  /// `sources` must outlive the reporter.
  explicit Reporter(const Sources& sources) : sources_(&sources) {}

  /// `fix` says what to do about it; every finding has one.
  void add(FindingCode code, Position at, std::string_view message, std::string_view fix);

  [[nodiscard]] const Findings& findings() const { return findings_; }
  /// Whether what was read can be played: no error of classes 1 to 4, and nothing left out that
  /// might be one.
  [[nodiscard]] bool playable() const { return left_out_ == 0 && scenario::playable(findings_); }
  /// Whether further findings are only counted.
  [[nodiscard]] bool full() const { return findings_.size() >= kMaxFindings; }

  /// "did you mean 'kitchen'?" where a known word is near, else nothing. Nothing either where no
  /// finding will be shown for it, or where so much is known that a hostile file could make looking
  /// through it take minutes.
  [[nodiscard]] std::string did_you_mean(std::string_view word,
                                         const std::vector<std::string>& known) const;

  /// The same where a known word is near, else a list of the known words where it is short, else
  /// that one of them belongs here.
  [[nodiscard]] std::string suggest(std::string_view word,
                                    const std::vector<std::string>& known) const;

  /// Everything found, by file and place; where there was more than kMaxFindings, the last one
  /// says so.
  [[nodiscard]] Findings take_sorted();

 private:
  const Sources* sources_;
  Findings findings_;
  std::vector<int> files_;  ///< Of each finding, for the order.
  std::size_t left_out_ = 0;
};

}  // namespace attune::scenario
