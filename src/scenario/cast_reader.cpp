// Reads each person by themselves, and then looks whether the two make a couple.
#include "scenario/cast_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "scenario/couple_fields.h"
#include "scenario/fields.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

void check_person_id(Element key, Reporter& reporter) {
  check_id(key.text(), key.at(), reporter);
  if (is_reserved(key.text())) {
    reporter.add(FindingCode::kReservedName, key.at(),
                 fmt::format("nobody can be called '{}': it is a word of the language", key.text()),
                 "choose another id; the name on the screen may stay");
  }
}

void read_parts(Person& person, Element list, Reporter& reporter) {
  if (!list || !check_list(list, list.at(), "parts", reporter)) {
    return;
  }
  for (const Element item : Items(list)) {
    check_id(item.text(), item.at(), reporter);
    person.parts.emplace_back(item.text());
  }
}

Person read_person(Element key, Element map, Reporter& reporter) {
  Person person;
  person.id = key.text();
  person.at = key.at();
  check_person_id(key, reporter);
  if (!check_map(map, key.at(), "a person", kPersonKeys, reporter)) {
    return person;
  }
  if (const Element name = map.find("name")) {
    person.name = read_text(name, name.at(), "name", reporter);
  }
  if (const Element pronoun = map.find("pronoun");
      pronoun && read_word(pronoun, {"she", "he", "they"}, "pronoun", reporter) != kNone) {
    person.pronoun = pronoun.text();
  }
  person.bids = read_truth(map.find("bids"), "bids", reporter).value_or(false);
  person.you = read_truth(map.find("you"), "you", reporter).value_or(false);
  read_traits(map.find("traits"), person.traits, reporter);
  read_parts(person, map.find("parts"), reporter);
  return person;
}

// One that says neither true nor false has been reported, and may have meant either.
bool role_is_readable(Element people, std::string_view role) {
  bool readable = true;
  for (const auto [key, person] : Entries(people)) {
    const Element value = person.find(role);
    readable = readable && (!value || value.text() == "true" || value.text() == "false");
  }
  return readable;
}

struct Role {
  bool Person::*held;
  std::string_view key;
  std::string_view meaning;
};

constexpr std::array<Role, 2> kRoles = {{
    {&Person::bids, "bids", "raises the question"},
    {&Person::you, "you", "is played first"},
}};

// At the second one who has a role that only one may have.
void report_second_holder(const Role& role, Element people, Reporter& reporter) {
  std::string_view first;
  for (const auto [key, person] : Entries(people)) {
    const Element value = person.find(role.key);
    if (value.text() == "true" && !first.empty()) {
      reporter.add(FindingCode::kCastOfTwo, value.at(),
                   fmt::format("'{}' has '{}: true' already, and only one {}", first, role.key,
                               role.meaning),
                   fmt::format("remove '{}: true' from one of the two", role.key));
      return;
    }
    first = value.text() == "true" ? key.text() : first;
  }
}

bool check_roles(const std::vector<Person>& cast, Element people, Reporter& reporter) {
  bool known = cast.size() == 2;
  if (!known) {
    reporter.add(FindingCode::kCastOfTwo, people.at(),
                 fmt::format("the cast is {}, and a couple is two", cast.size()),
                 "name two; others can be spoken about");
  }
  for (const Role& role : kRoles) {
    const auto holders = std::count_if(cast.begin(), cast.end(),
                                       [&role](const Person& person) { return person.*role.held; });
    known = known && holders == 1;
    if (holders == 0 && role_is_readable(people, role.key)) {
      reporter.add(FindingCode::kCastOfTwo, people.at(),
                   fmt::format("nobody in the cast is the one who {}", role.meaning),
                   fmt::format("give one of the two '{}: true'", role.key));
    } else if (holders > 1) {
      report_second_holder(role, people, reporter);
    }
  }
  return known;
}

void add_person(Person person, Reading& reading) {
  if (reading.names.cast.add(person.id) == kNone) {
    return;
  }
  for (const std::string& part : person.parts) {
    reading.names.parts.add(fmt::format("{}.{}", person.id, part));
  }
  reading.scenario.cast.push_back(std::move(person));
}

}  // namespace

void read_cast(Element root, Reading& reading) {
  const Element map = root.find("cast");
  if (!map) {
    return;
  }
  if (!map.is_map()) {
    reading.reporter.add(FindingCode::kWrongType, map.at(), "cast needs a map of people",
                         "write for example 'tom: {name: Tom, bids: true}'");
    return;
  }
  for (const auto [key, value] : Entries(map)) {
    add_person(read_person(key, value, reading.reporter), reading);
  }
  reading.names.roles_are_known = check_roles(reading.scenario.cast, map, reading.reporter);
}

}  // namespace attune::scenario
