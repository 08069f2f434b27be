#include "json_schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <regex>

namespace attune::testing {

namespace {

using nlohmann::json;

using Violations = std::vector<std::string>;

/// Patterns that were used before: making one takes longer than using it.
using Patterns = std::map<std::string, std::regex>;

bool matches(Patterns& patterns, const std::string& text, const std::string& pattern) {
  const auto [known, is_new] = patterns.try_emplace(pattern);
  if (is_new) {
    known->second = std::regex(pattern, std::regex::ECMAScript | std::regex::optimize);
  }
  return std::regex_search(text, known->second);
}

bool has_type(const json& value, const std::string& type) {
  if (type == "integer") {
    return value.is_number_integer();
  }
  if (type == "number") {
    return value.is_number();
  }
  return value.type_name() == type;
}

class Validator {
 public:
  Validator(const json& root, Patterns& patterns) : root_(root), patterns_(patterns) {}

  void validate(const json& schema, const json& value, const std::string& path) {
    for (const auto& [keyword, wanted] : schema.items()) {
      check(keyword, wanted, schema, {value, path});
    }
  }

  [[nodiscard]] bool valid(const json& schema, const json& value) const {
    Validator other(root_, patterns_);
    other.validate(schema, value, "");
    return other.found_.empty();
  }

  [[nodiscard]] const Violations& found() const { return found_; }

 private:
  struct At {
    const json& value;
    const std::string& path;
  };
  using Rule = void (Validator::*)(const json& wanted, const json& schema, At at);

  void demand(bool holds, At at, const std::string& why) {
    if (!holds) {
      found_.push_back(at.path + ": " + why);
    }
  }

  void check(const std::string& keyword, const json& wanted, const json& schema, At at) {
    static const std::map<std::string, Rule> kRules = {
        {"$ref", &Validator::reference},
        {"type", &Validator::type},
        {"enum", &Validator::one_of},
        {"const", &Validator::constant},
        {"minimum", &Validator::range},
        {"maximum", &Validator::range},
        {"minLength", &Validator::length},
        {"maxLength", &Validator::length},
        {"pattern", &Validator::pattern},
        {"items", &Validator::items},
        {"minItems", &Validator::size},
        {"maxItems", &Validator::size},
        {"minProperties", &Validator::size},
        {"maxProperties", &Validator::size},
        {"properties", &Validator::properties},
        {"patternProperties", &Validator::pattern_properties},
        {"additionalProperties", &Validator::additional_properties},
        {"propertyNames", &Validator::names},
        {"required", &Validator::required},
        {"anyOf", &Validator::any_of},
        {"allOf", &Validator::all_of},
        {"not", &Validator::negation}};
    if (const auto rule = kRules.find(keyword); rule != kRules.end()) {
      return (this->*rule->second)(wanted, schema, at);
    }
    const bool only_told = keyword == "description" || keyword == "title" || keyword == "$schema" ||
                           keyword == "definitions";
    demand(only_told, at, "the schema says " + keyword + ", which is not known here");
  }

  void reference(const json& wanted, const json& /*schema*/, At at) {
    const json::json_pointer target(wanted.get<std::string>().substr(1));
    validate(root_.at(target), at.value, at.path);
  }
  void type(const json& wanted, const json& /*schema*/, At at) {
    const bool is = wanted.is_array()
                        ? std::any_of(wanted.begin(), wanted.end(),
                                      [&at](const json& one) { return has_type(at.value, one); })
                        : has_type(at.value, wanted);
    demand(is, at, "is no " + wanted.dump());
  }
  void one_of(const json& wanted, const json& /*schema*/, At at) {
    demand(std::find(wanted.begin(), wanted.end(), at.value) != wanted.end(), at,
           "is none of " + wanted.dump());
  }
  void constant(const json& wanted, const json& /*schema*/, At at) {
    demand(at.value == wanted, at, "is not " + wanted.dump());
  }
  void range(const json& /*wanted*/, const json& schema, At at) {
    if (at.value.is_number()) {
      const double value = at.value;
      demand(value >= schema.value("minimum", value) && value <= schema.value("maximum", value), at,
             "is out of range");
    }
  }
  void length(const json& /*wanted*/, const json& schema, At at) {
    if (at.value.is_string()) {
      const std::size_t length = at.value.get_ref<const std::string&>().size();
      demand(length >= schema.value("minLength", length) &&
                 length <= schema.value("maxLength", length),
             at, "is too short or too long");
    }
  }
  void pattern(const json& wanted, const json& /*schema*/, At at) {
    if (at.value.is_string()) {
      demand(matches(patterns_, at.value, wanted), at, "does not look like " + wanted.dump());
    }
  }
  void items(const json& wanted, const json& /*schema*/, At at) {
    for (std::size_t i = 0; at.value.is_array() && i < at.value.size(); ++i) {
      validate(wanted, at.value[i], fmt::format("{}/{}", at.path, i));
    }
  }
  void size(const json& /*wanted*/, const json& schema, At at) {
    const std::string what = at.value.is_array() ? "Items" : "Properties";
    const std::size_t size = at.value.size();
    if (at.value.is_structured()) {
      demand(size >= schema.value("min" + what, size) && size <= schema.value("max" + what, size),
             at, "has too few or too many");
    }
  }
  void properties(const json& wanted, const json& /*schema*/, At at) {
    for (const auto& [key, schema] : wanted.items()) {
      if (at.value.is_object() && at.value.contains(key)) {
        validate(schema, at.value[key], at.path + "/" + key);
      }
    }
  }
  void pattern_properties(const json& wanted, const json& /*schema*/, At at) {
    for (const auto& [key, value] : fields(at.value)) {
      for (const auto& [pattern, schema] : wanted.items()) {
        if (matches(patterns_, key, pattern)) {
          validate(schema, value, at.path + "/" + key);
        }
      }
    }
  }
  void additional_properties(const json& wanted, const json& schema, At at) {
    for (const auto& [key, value] : fields(at.value)) {
      if (is_named(schema, key)) {
        continue;
      }
      if (wanted.is_object()) {
        validate(wanted, value, at.path + "/" + key);
      } else {
        demand(wanted == true, at, "has no key " + key);
      }
    }
  }
  void names(const json& wanted, const json& /*schema*/, At at) {
    for (const auto& [key, value] : fields(at.value)) {
      validate(wanted, key, at.path + "/" + key);
    }
  }
  void required(const json& wanted, const json& /*schema*/, At at) {
    for (const json& key : wanted) {
      demand(!at.value.is_object() || at.value.contains(key.get<std::string>()), at,
             "lacks " + key.dump());
    }
  }
  void any_of(const json& wanted, const json& /*schema*/, At at) {
    demand(std::any_of(wanted.begin(), wanted.end(),
                       [&](const json& one) { return valid(one, at.value); }),
           at, "is nothing that may stand here");
  }
  void all_of(const json& wanted, const json& /*schema*/, At at) {
    for (const json& one : wanted) {
      validate(one, at.value, at.path);
    }
  }
  void negation(const json& wanted, const json& /*schema*/, At at) {
    demand(!valid(wanted, at.value), at, "is what may not stand here");
  }

  static std::map<std::string, json> fields(const json& value) {
    return value.is_object() ? value.get<std::map<std::string, json>>()
                             : std::map<std::string, json>();
  }
  bool is_named(const json& schema, const std::string& key) {
    if (schema.contains("properties") && schema["properties"].contains(key)) {
      return true;
    }
    const auto patterns = fields(schema.value("patternProperties", json::object()));
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const auto& each) { return matches(patterns_, key, each.first); });
  }

  const json& root_;
  Patterns& patterns_;
  Violations found_;
};

}  // namespace

std::vector<std::string> violations(const json& schema, const json& instance) {
  Patterns patterns;
  Validator validator(schema, patterns);
  validator.validate(schema, instance, "");
  return validator.found();
}

}  // namespace attune::testing
