// Takes texts, numbers and lists out of a document, and says what else stands there instead.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/document.h"
#include "scenario/keys.h"
#include "scenario/reporter.h"

namespace attune::scenario {

/// Whether `element` is a map; reports it where it is not, and its unknown and missing keys where
/// it is. `what` completes "a map of ... belongs here". A missing key is reported at `at`.
bool check_map(Element element, Position at, std::string_view what, std::span<const Key> keys,
               Reporter& reporter);
bool check_map(Element element, Position at, std::string_view what, std::initializer_list<Key> keys,
               Reporter& reporter);

/// Reports a key that is none of the `known` ones of `what`.
void report_unknown_key(Element key, std::string_view what, const std::vector<std::string>& known,
                        Reporter& reporter);

/// Whether `element` is a list; reports it where it is not.
bool check_list(Element element, Position at, std::string_view what, Reporter& reporter);

/// A text that is not empty; empty after reporting what stands there instead.
[[nodiscard]] std::string read_text(Element element, Position at, std::string_view what,
                                    Reporter& reporter);

/// A list of such texts. Nothing is reported where `element` is nothing.
[[nodiscard]] std::vector<std::string> read_texts(Element element, std::string_view what,
                                                  Reporter& reporter);

struct Range {
  double low = 0.0;
  double high = 1.0;
};

/// A number in `range`. Nothing after reporting, or where `element` is nothing.
[[nodiscard]] std::optional<double> read_number(Element element, Range range, std::string_view what,
                                                Reporter& reporter);
[[nodiscard]] std::optional<int> read_integer(Element element, Range range, std::string_view what,
                                              Reporter& reporter);

/// `true` or `false`. Nothing after reporting, or where `element` is nothing.
[[nodiscard]] std::optional<bool> read_truth(Element element, std::string_view what,
                                             Reporter& reporter);

/// `30 s` or `3 min`, in minutes. Nothing after reporting, or where `element` is nothing.
[[nodiscard]] std::optional<double> read_duration(Element element, Reporter& reporter);

/// Index of the text among `words`, or kNone after reporting.
[[nodiscard]] Index read_word(Element element, const std::vector<std::string>& words,
                              std::string_view what, Reporter& reporter);

/// "30 s" or "3 min" in minutes, or nothing.
[[nodiscard]] std::optional<double> parse_duration(std::string_view text);

}  // namespace attune::scenario
