// Picks are looked up by key, now that every option has its number.
#include "scenario/tests_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "scenario/condition_parser.h"
#include "scenario/fields.h"
#include "scenario/walk.h"

namespace attune::scenario {

namespace {

void declare_options(Reading& reading) {
  for_each_option(reading.scenario, [&reading](const Option& option) {
    static_cast<void>(reading.names.options.add(option.key));
  });
}

Index resolve_option(std::string_view key, Position at, Reading& reading) {
  const Index option = reading.names.options.find(key);
  if (option == kNone) {
    reading.reporter.add(FindingCode::kUnknownOption, at,
                         fmt::format("there is no option '{}'", key),
                         reading.reporter.suggest(key, reading.names.options.known()));
  }
  return option;
}

void read_picks(FileTest& test, Element list, Reading& reading) {
  if (!list || !check_list(list, list.at(), "pick", reading.reporter)) {
    return;
  }
  for (const Element item : Items(list)) {
    if (resolve_option(item.text(), item.at(), reading) != kNone) {
      test.pick.emplace_back(item.text());
    }
  }
}

// A seat that nobody can take is one without `choose` blocks of its own.
Index read_seat(Element element, Reading& reading) {
  const Index person = resolve_person(element.text(), element.at(), reading);
  const std::vector<Index> seats = reading.scenario.seats();
  if (person != kNone && std::find(seats.begin(), seats.end(), person) == seats.end()) {
    reading.reporter.add(
        FindingCode::kBadValue, element.at(), fmt::format("'{}' never chooses", element.text()),
        fmt::format("add a 'choose {}:' block, or leave 'seat' out", element.text()));
  }
  return person;
}

void read_test(Element key, Element map, Reading& reading) {
  if (!check_map(map, key.at(), "a test", kTestKeys, reading.reporter)) {
    return;
  }
  FileTest test;
  test.name = key.text();
  test.at = key.at();
  test.seat = reading.scenario.you();
  read_picks(test, map.find("pick"), reading);
  if (const Element end = map.find("end")) {
    test.end = resolve_end(end, reading);
  }
  if (const Element seat = map.find("seat")) {
    test.seat = read_seat(seat, reading);
  }
  if (const Element expect = map.find("expect")) {
    test.expect = read_condition(expect, expect.at(), {}, reading);
  }
  reading.scenario.tests.push_back(std::move(test));
}

}  // namespace

void read_tests(Element map, Reading& reading) {
  if (!map) {
    return;
  }
  if (!map.is_map()) {
    reading.reporter.add(FindingCode::kWrongType, map.at(), "tests needs a map of named tests",
                         "write for example 'it ends well: {pick: [kitchen#stay], end: closer}'");
    return;
  }
  declare_options(reading);
  for (const auto [key, value] : Entries(map)) {
    read_test(key, value, reading);
  }
}

void link_options(Reading& reading) {
  if (reading.names.option_references.empty()) {
    return;
  }
  declare_options(reading);
  std::vector<Index> numbers;
  for (const OptionReference& reference : reading.names.option_references) {
    numbers.push_back(resolve_option(reference.key, reference.at, reading));
  }
  const auto link = [&numbers](ConditionNode& node) {
    if (node.operation == Operation::kPicked) {
      node.subject = numbers[place_of(node.subject)];
    }
  };
  for_each_condition(reading.scenario, [&link](Condition& condition) {
    std::ranges::for_each(condition.nodes, link);
  });
}

}  // namespace attune::scenario
