// A copy of a source in which dangerous bytes are exchanged for harmless ones, one for one, so that
// everything else can still be read and every place stays where it is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "scenario/reporter.h"
#include "scenario/source_text.h"

namespace attune::scenario {

class MendedText {
 public:
  MendedText(const SourceText& source, int file, Reporter& reporter)
      : source_(&source), file_(file), reporter_(&reporter) {}

  [[nodiscard]] const SourceText& source() const { return *source_; }

  /// Reports a problem at byte `byte` (from 0) of line `line` (from 1).
  void report(FindingCode code, int line, std::size_t byte, std::string_view message,
              std::string_view fix);

  /// Exchanges one byte of the copy.
  void replace(int line, std::size_t byte, char harmless = '_');
  /// Reports the byte, and exchanges it for a letter.
  void mend(FindingCode code, int line, std::size_t byte, std::string_view message,
            std::string_view fix);

  /// What is to be parsed: the copy where anything was exchanged, else the source itself.
  [[nodiscard]] std::string_view text() const;
  /// Whether anything was reported; then an error of the parser says nothing new.
  [[nodiscard]] bool any_problem() const { return any_problem_; }

 private:
  const SourceText* source_;
  int file_ = 0;
  Reporter* reporter_;
  std::string copy_;
  bool copied_ = false;
  bool any_problem_ = false;
};

}  // namespace attune::scenario
