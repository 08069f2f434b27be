// What a text leaves open for values: "{}", "{1}", "{name:.1f}".
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace attune {

/// How each value is written, ".1f" or nothing, by its name, or by its place counted from 0.
using Placeholders = std::map<std::string, std::string, std::less<>>;

/// What `text` leaves open; nothing where its braces do not pair or stand in each other, where one
/// value is written in two ways, or where places are counted here and left out there. Braces that
/// are doubled stand for themselves.
[[nodiscard]] std::optional<Placeholders> placeholders(std::string_view text);

}  // namespace attune
