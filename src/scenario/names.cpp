// Looks a name up, and offers the nearest known one where it is not there.
#include "scenario/names.h"

#include <fmt/format.h>

#include "base/text.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

// Who has a quantity: the one who bids, the other one, or the two of them.
enum class Owner { kBidder, kResponder, kCouple };

Owner owner_of(model::Quantity quantity) {
  switch (quantity) {
    case model::Quantity::kDistress:
    case model::Quantity::kPursuit:
    case model::Quantity::kDiscouragement:
      return Owner::kBidder;
    case model::Quantity::kArousal:
    case model::Quantity::kWithdrawal:
      return Owner::kResponder;
    default:
      return Owner::kCouple;
  }
}

std::string owner_name(Owner owner, const Scenario& scenario) {
  if (owner == Owner::kCouple) {
    return "couple";
  }
  const Index person = owner == Owner::kBidder ? scenario.bidder() : scenario.responder();
  return person == kNone ? "nobody" : scenario.person(person).id;
}

std::vector<std::string> quantities_of(std::string_view who, const Scenario& scenario) {
  std::vector<std::string> words;
  for (int i = 0; i < model::kQuantityCount; ++i) {
    const auto quantity = static_cast<model::Quantity>(i);
    if (owner_name(owner_of(quantity), scenario) == who) {
      words.emplace_back(model::name_of(quantity));
    }
  }
  return words;
}

}  // namespace

Index NameTable::add(std::string_view name) {
  const auto index = static_cast<Index>(known_.size());
  if (!indices_.emplace(name, index).second) {
    return kNone;
  }
  known_.emplace_back(name);
  return index;
}

Index NameTable::find(std::string_view name) const {
  const auto found = indices_.find(name);
  return found == indices_.end() ? kNone : found->second;
}

Index find_in_scope(const NameTable& table, std::string_view name, const Scope& scope) {
  if (!scope.prefix.empty()) {
    if (const Index own = table.find(scope.prefix + std::string(name)); own != kNone) {
      return own;
    }
    // Inside an included file the scenario's own names are out of sight.
    if (name.find('/') == std::string_view::npos) {
      return kNone;
    }
  }
  return table.find(name);
}

namespace {

// The node that was declared under a name which is none, and has been reported for it.
Index find_misnamed(std::string_view name, const Reading& reading) {
  if (reading.reporter.full()) {
    return kNone;
  }
  for (const std::string& known : reading.names.nodes.known()) {
    if (!is_id(known) && id_like(known) == name) {
      return reading.names.nodes.find(known);
    }
  }
  return kNone;
}

}  // namespace

Index resolve_node(std::string_view name, Position at, const Scope& scope, Reading& reading) {
  Index node = find_in_scope(reading.names.nodes, name, scope);
  node = node == kNone ? find_misnamed(name, reading) : node;
  if (node == kNone) {
    reading.reporter.add(FindingCode::kUnknownNode, at, fmt::format("no node is called '{}'", name),
                         reading.reporter.suggest(name, reading.names.nodes.known()));
  }
  return node;
}

Index resolve_way(Element reference, const Scope& scope, Reading& reading) {
  const std::string_view name = reference.text();
  const bool is_end = reading.names.ends.find(name) != kNone;
  if (is_end && find_in_scope(reading.names.nodes, name, scope) == kNone) {
    reading.reporter.add(FindingCode::kUnknownNode, reference.at(),
                         fmt::format("'{}' is an end, not a node", name),
                         fmt::format("write 'end: {}'", name));
    return kNone;
  }
  return resolve_node(name, reference.at(), scope, reading);
}

Index resolve_end(Element reference, Reading& reading) {
  const std::string_view name = reference.text();
  const Index end = reading.names.ends.find(name);
  if (end == kNone && reading.names.nodes.find(name) != kNone) {
    reading.reporter.add(FindingCode::kUnknownEnd, reference.at(),
                         fmt::format("'{}' is a node, not an end", name),
                         fmt::format("name an end; play goes on there with 'go: {}'", name));
  } else if (end == kNone) {
    reading.reporter.add(FindingCode::kUnknownEnd, reference.at(),
                         fmt::format("no end is called '{}'", name),
                         reading.reporter.suggest(name, reading.names.ends.known()));
  }
  return end;
}

Index resolve_person(std::string_view name, Position at, Reading& reading) {
  const Index person = reading.names.cast.find(name);
  if (person == kNone) {
    reading.reporter.add(FindingCode::kUnknownSpeaker, at,
                         fmt::format("nobody in the cast is called '{}'", name),
                         reading.reporter.suggest(name, reading.names.cast.known()));
  }
  return person;
}

std::optional<model::Quantity> resolve_quantity(std::string_view who, std::string_view what,
                                                Position at, Reading& reading) {
  if (who != "couple" && resolve_person(who, at, reading) == kNone) {
    return std::nullopt;
  }
  const auto quantity = model::quantity_named(what);
  if (!quantity.has_value()) {
    reading.reporter.add(FindingCode::kUnknownQuantity, at,
                         fmt::format("'{}' has no quantity '{}'", who, what),
                         reading.reporter.suggest(what, quantities_of(who, reading.scenario)));
    return std::nullopt;
  }
  const std::string owner = owner_name(owner_of(*quantity), reading.scenario);
  if (owner != who && reading.names.roles_are_known) {
    reading.reporter.add(FindingCode::kUnknownQuantity, at,
                         fmt::format("'{}' has no quantity '{}'", who, what),
                         fmt::format("write {}.{}", owner, what));
    return std::nullopt;
  }
  return quantity;
}

std::vector<std::string> band_words(model::Quantity quantity) {
  std::vector<std::string> words;
  for (const model::Band& band : model::bands_of(quantity)) {
    words.emplace_back(band.word);
  }
  return words;
}

void check_id(std::string_view id, Position at, Reporter& reporter) {
  if (!is_id(id)) {
    reporter.add(FindingCode::kBadId, at,
                 id.empty() ? "a name is missing here"
                            : fmt::format("'{}' is not a name that can be referred to", id),
                 id_like(id).empty()
                     ? "use small letters a-z, digits, _ and -"
                     : fmt::format("write '{}': small letters a-z, digits, _ and -", id_like(id)));
  }
}

}  // namespace attune::scenario
