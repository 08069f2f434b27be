// Laid out as compilers do it, so that editors jump to the place.
#include "scenario/finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace attune::scenario {

namespace {

constexpr int kLastPlayableKind = 4;

std::string_view word_for(Severity severity) {
  switch (severity) {
    case Severity::kError:
      return "error";
    case Severity::kWarning:
      return "warning";
    case Severity::kNote:
      return "note";
  }
  return "error";
}

}  // namespace

int count(const Findings& findings, Severity severity) {
  return static_cast<int>(
      std::count_if(findings.begin(), findings.end(),
                    [severity](const Finding& finding) { return finding.severity == severity; }));
}

bool playable(const Findings& findings) {
  return std::none_of(findings.begin(), findings.end(), [](const Finding& finding) {
    return finding.severity == Severity::kError && finding.kind <= kLastPlayableKind;
  });
}

std::string format_finding(const Finding& finding) {
  std::string text =
      fmt::format("{}:{}:{}: {} {}: {}\n", finding.file, finding.line, finding.column,
                  word_for(finding.severity), finding.code, finding.message);
  if (!finding.source_line.empty()) {
    const auto spaces = static_cast<std::size_t>(std::max(0, finding.column - 1));
    text += fmt::format("    {}\n    {}^\n", finding.source_line, std::string(spaces, ' '));
  }
  if (!finding.fix.empty()) {
    text += fmt::format("    fix: {}\n", finding.fix);
  }
  return text;
}

}  // namespace attune::scenario
