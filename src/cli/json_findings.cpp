// The fields of a finding under their own names, and the three counts behind them.
#include "cli/json_findings.h"

#include "cli/json_values.h"

namespace attune::cli {

namespace {

const char* word_for(scenario::Severity severity) {
  switch (severity) {
    case scenario::Severity::kError:
      return "error";
    case scenario::Severity::kWarning:
      return "warning";
    case scenario::Severity::kNote:
      return "note";
  }
  return "error";
}

Json finding_json(const scenario::Finding& finding) {
  return {{"file", finding.file},
          {"line", finding.line},
          {"column", finding.column},
          {"code", finding.code},
          {"severity", word_for(finding.severity)},
          {"class", finding.kind},
          {"message", finding.message},
          {"fix", finding.fix}};
}

}  // namespace

std::string findings_json(const scenario::Findings& findings) {
  Json object;
  object["findings"] = Json::array();
  for (const scenario::Finding& finding : findings) {
    object["findings"].push_back(finding_json(finding));
  }
  object["errors"] = count(findings, scenario::Severity::kError);
  object["warnings"] = count(findings, scenario::Severity::kWarning);
  object["notes"] = count(findings, scenario::Severity::kNote);
  return one_line(object) + "\n";
}

}  // namespace attune::cli
