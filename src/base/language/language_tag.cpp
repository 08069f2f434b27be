// Part by part, each kind told by its length and its characters.
#include "base/language/language_tag.h"

#include <algorithm>
#include <vector>

namespace attune {

namespace {

bool is_letter(char each) { return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z'); }
bool is_digit(char each) { return each >= '0' && each <= '9'; }

bool has_only(std::string_view part, bool (*kind)(char)) {
  return std::all_of(part.begin(), part.end(), kind);
}

std::vector<std::string_view> parts_of(std::string_view tag) {
  std::vector<std::string_view> parts;
  for (std::size_t dash = tag.find('-'); dash != std::string_view::npos; dash = tag.find('-')) {
    parts.push_back(tag.substr(0, dash));
    tag.remove_prefix(dash + 1);
  }
  parts.push_back(tag);
  return parts;
}

bool is_language(std::string_view part) {
  return part.size() >= 2 && part.size() <= 8 && part.size() != 4 && has_only(part, is_letter);
}

bool is_script(std::string_view part) { return part.size() == 4 && has_only(part, is_letter); }

bool is_region(std::string_view part) {
  return (part.size() == 2 && has_only(part, is_letter)) ||
         (part.size() == 3 && has_only(part, is_digit));
}

bool is_variant_part(std::string_view part) {
  const bool fits =
      (part.size() >= 5 && part.size() <= 8) || (part.size() == 4 && is_digit(part.front()));
  return fits && has_only(part, [](char each) { return is_letter(each) || is_digit(each); });
}

char lower(char each) {
  return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
}

}  // namespace

bool is_language_tag(std::string_view tag) {
  const std::vector<std::string_view> parts = parts_of(tag);
  auto part = parts.begin();
  if (!is_language(*part++)) {
    return false;
  }
  if (part != parts.end() && is_script(*part)) {
    ++part;
  }
  if (part != parts.end() && is_region(*part)) {
    ++part;
  }
  return std::all_of(part, parts.end(), is_variant_part);
}

bool same_language(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char one, char other) { return lower(one) == lower(other); });
}

std::string_view wider_language(std::string_view tag) {
  const std::size_t dash = tag.rfind('-');
  return dash == std::string_view::npos ? std::string_view() : tag.substr(0, dash);
}

}  // namespace attune
