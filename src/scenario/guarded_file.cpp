// Text safety, then YAML, then whatever the file is.
#include "scenario/guarded_file.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <utility>

#include "base/atomic_file.h"
#include "scenario/load.h"
#include "scenario/mended_text.h"
#include "scenario/text_safety.h"
#include "scenario/yaml_reader.h"

namespace attune::scenario {

namespace {

bool says_nothing(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

Error first_error(Reporter& reporter, const std::string& path, const std::string& fix) {
  for (Finding& finding : reporter.take_sorted()) {
    if (finding.severity == Severity::kError) {
      return {ErrorCode::kBadFile, std::move(finding.message),
              fmt::format("{}:{}:{}", path, finding.line, finding.column), std::move(finding.fix)};
    }
  }
  return {ErrorCode::kBadFile, "the file is empty", path, fix};
}

}  // namespace

Result<void> visit_guarded_file(const std::filesystem::path& path, const std::string& fix,
                                const RootVisitor& visit) {
  Result<std::string> content = read_file(path, kDefaultMaxBytes);
  if (!content.ok()) {
    return content.error();
  }
  return visit_guarded_text(std::move(content).value(), path, fix, visit);
}

Result<void> visit_guarded_text(std::string text, const std::filesystem::path& path,
                                const std::string& fix, const RootVisitor& visit) {
  const std::string name = path.string();
  if (says_nothing(text)) {
    return Error{ErrorCode::kBadFile, "the file is empty", name, fix};
  }
  Sources sources;
  const SourceText& source = sources.emplace_back(name, std::move(text));
  Reporter reporter(sources);
  MendedText mended(source, 0, reporter);
  std::optional<Document> document;
  if (make_safe(mended)) {
    document = read_yaml(mended, 0, reporter);
  }
  if (!document) {
    return first_error(reporter, name, fix);
  }
  visit(Element(*document, 0), reporter);
  return playable(reporter.findings()) ? Result<void>() : first_error(reporter, name, fix);
}

}  // namespace attune::scenario
