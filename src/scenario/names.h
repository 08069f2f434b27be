// What the names of a scenario mean while it is being read.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/document.h"
#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// Names of one kind, each with its index in the order in which they were added.
class NameTable {
 public:
  /// The index of the new name, or kNone where it is there already.
  Index add(std::string_view name);
  [[nodiscard]] Index find(std::string_view name) const;
  [[nodiscard]] const std::vector<std::string>& known() const { return known_; }

 private:
  std::map<std::string, Index, std::less<>> indices_;
  std::vector<std::string> known_;
};

/// `picked(node#id)` as it was written: options get their numbers only when all are read.
struct OptionReference {
  std::string key;
  Position at;
};

struct Names {
  NameTable cast;
  NameTable parts;  ///< "tom.worrying"
  NameTable variables;
  NameTable replies;
  NameTable ends;
  NameTable nodes;
  /// By key, "node#id" and "node@n"; the index is Option::number. Filled only where something
  /// refers to options, when all of them are read.
  NameTable options;
  std::vector<OptionReference> option_references;
  std::vector<bool> variable_is_read;
  bool roles_are_known = false;  ///< The cast is two, one who bids and one who is you.
};

/// What reading hands around: the scenario that is growing, what its names mean, and who is told
/// what is wrong.
struct Reading {
  Scenario& scenario;
  Names& names;
  Reporter& reporter;
};

/// Where a name stands: inside an included file its own nodes and replies come first.
struct Scope {
  std::string prefix;  ///< "pauses/" in lib/pauses.yaml, empty in the scenario's own file.
};

/// Index of the name under `scope`, or kNone.
[[nodiscard]] Index find_in_scope(const NameTable& table, std::string_view name,
                                  const Scope& scope);

/// Index of the node called `name`; kNone after reporting that there is none.
[[nodiscard]] Index resolve_node(std::string_view name, Position at, const Scope& scope,
                                 Reading& reading);
/// The same for the text of a `go` or a `visit`, where an author may have meant an end.
[[nodiscard]] Index resolve_way(Element reference, const Scope& scope, Reading& reading);
/// Index of the end that `reference` names; kNone after reporting that there is none.
[[nodiscard]] Index resolve_end(Element reference, Reading& reading);

/// Index of the person called `name`; kNone after reporting that there is none.
[[nodiscard]] Index resolve_person(std::string_view name, Position at, Reading& reading);

/// The quantity called `who.what`; nothing after reporting what is wrong.
[[nodiscard]] std::optional<model::Quantity> resolve_quantity(std::string_view who,
                                                              std::string_view what, Position at,
                                                              Reading& reading);

/// The words of a quantity's bands, lowest first.
[[nodiscard]] std::vector<std::string> band_words(model::Quantity quantity);

/// Reports a name with characters that ids do not have.
void check_id(std::string_view id, Position at, Reporter& reporter);

}  // namespace attune::scenario
