// All names are declared before any node is read, so that nodes may refer to later ones.
#include "scenario/scenario_reader.h"

#include <fmt/format.h>

#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include "base/atomic_file.h"
#include "base/stable_hash.h"
#include "scenario/cast_reader.h"
#include "scenario/codes_reader.h"
#include "scenario/fields.h"
#include "scenario/header_reader.h"
#include "scenario/include_reader.h"
#include "scenario/names.h"
#include "scenario/state_reader.h"
#include "scenario/step_reader.h"
#include "scenario/tests_reader.h"

namespace attune::scenario {

namespace {

Scope scope_of(const ScenarioFile& file) { return {file.stem.empty() ? "" : file.stem + "/"}; }

Element root_of(const ScenarioFile& file) { return {file.document, 0}; }

bool is_own(const ScenarioFile& file) { return file.stem.empty(); }

// The keys of an included file; the scenario's own are the header's business.
bool check_included(const ScenarioFile& file, Reporter& reporter) {
  const Element root = root_of(file);
  return check_map(root, root.at(), "an included file", kIncludedKeys, reporter) &&
         check_format(root, reporter);
}

void declare_nodes(const ScenarioFile& file, Reading& reading) {
  const Element nodes = root_of(file).find("nodes");
  if (nodes && !nodes.is_map()) {
    reading.reporter.add(FindingCode::kWrongType, nodes.at(), "nodes needs a map of nodes",
                         "write a name with a colon, and its steps below it");
  }
  reading.scenario.nodes.reserve(reading.scenario.nodes.size() + nodes.size());
  for (const auto [key, value] : Entries(nodes)) {
    check_id(key.text(), key.at(), reading.reporter);
    Node node;
    node.name = scope_of(file).prefix + std::string(key.text());
    node.at = key.at();
    if (reading.names.nodes.add(node.name) != kNone) {
      reading.scenario.nodes.push_back(std::move(node));
    }
  }
}

// What was read is forgotten, so that the document shrinks as the scenario grows.
void read_nodes(ScenarioFile& file, Reading& reading) {
  std::set<std::string_view> ids;
  const Element nodes = root_of(file).find("nodes");
  for (const auto [key, value] : Entries(nodes)) {
    file.document.forget(nodes.first_child().index(), key.index());
    const Scope scope = scope_of(file);
    const Index index = reading.names.nodes.find(scope.prefix + std::string(key.text()));
    Node& node = reading.scenario.nodes[place_of(index)];
    // A node that stands twice was reported; its first steps stay.
    if (node.at == key.at()) {
      StepContext context{reading, scope, ids, node.name, 0, {}};
      node.steps = read_steps(value, key.at(), context);
    }
  }
}

void read_start(Element root, Reading& reading) {
  if (const Element start = root.find("start")) {
    reading.scenario.start = resolve_node(start.text(), start.at(), {}, reading);
  }
}

// Line ends do not count, so that a checkout on another system keeps its saves.
std::uint64_t hash_of(const Sources& sources) {
  std::uint64_t hash = stable_hash("");
  for (const SourceText& source : sources) {
    hash = stable_hash(source.text(), hash);
  }
  return hash;
}

void read_all(std::vector<ScenarioFile>& files, Reading& reading) {
  for (const ScenarioFile& file : files) {
    if (is_own(file)) {
      const Element root = root_of(file);
      read_header(root, reading);
      read_cast(root, reading);
      read_couple(root.find("couple"), reading);
      read_state(root.find("state"), reading);
      read_ends(root.find("ends"), reading);
    } else {
      check_included(file, reading.reporter);
    }
    read_replies(root_of(file).find("replies"), scope_of(file), reading);
    declare_nodes(file, reading);
  }
  read_start(root_of(files.front()), reading);
  for (ScenarioFile& file : files) {
    read_nodes(file, reading);
  }
  read_tests(root_of(files.front()).find("tests"), reading);
  link_options(reading);
  report_unread_variables(reading.scenario, reading.names, reading.reporter);
}

}  // namespace

ScenarioReader::ScenarioReader(const std::filesystem::path& path, const LoadOptions& options) {
  auto text = read_file(path, options.max_bytes);
  if (text.ok()) {
    read(std::move(text).value(), path, options);
    return;
  }
  sources_.emplace_back(path.string(), std::string());
  std::error_code error;
  const bool is_file = std::filesystem::is_regular_file(path, error);
  if (is_file && text.error().code == ErrorCode::kBadFile) {
    reporter_.add(FindingCode::kTooLarge, {1, 1, 0}, text.error().what, kTooLargeFix);
  } else {
    reporter_.add(FindingCode::kUnreadable, {1, 1, 0}, text.error().what,
                  "name a file that is there and that you may read");
  }
}

ScenarioReader::ScenarioReader(std::string text, const std::filesystem::path& path,
                               const LoadOptions& options) {
  read(std::move(text), path, options);
}

void ScenarioReader::read(std::string text, const std::filesystem::path& path,
                          const LoadOptions& options) {
  Scenario scenario;
  IncludeReader includes(path.parent_path(), options.max_bytes, sources_, reporter_);
  includes.read_scenario(path, std::move(text));
  if (includes.has_scenario()) {
    Names names;
    Reading reading{scenario, names, reporter_};
    read_all(includes.files(), reading);
  }
  if (!reporter_.playable()) {
    return;
  }
  for (const SourceText& source : sources_) {
    scenario.files.push_back(source.path());
  }
  scenario.content_hash = hash_of(sources_);
  scenario_ = std::make_shared<const Scenario>(std::move(scenario));
}

Loaded ScenarioReader::finish() { return {std::move(scenario_), reporter_.take_sorted()}; }

}  // namespace attune::scenario
