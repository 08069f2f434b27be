#include "cli/options.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

#include "base/text.h"

namespace attune::cli {

namespace {

std::optional<double> number_in(const std::string& text) {
  double number = 0.0;
  const char* end = text.data() + text.size();
  const auto [last, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && last == end ? std::optional(number) : std::nullopt;
}

}  // namespace

CLI::Validator one_of(std::vector<std::string> words) {
  std::string shown = fmt::format("{}", fmt::join(words, "|"));
  return CLI::Validator(
      [words = std::move(words)](const std::string& word) {
        const bool known = std::find(words.begin(), words.end(), word) != words.end();
        return known ? std::string()
                     : fmt::format("\"{}\" is not known, choose one of {}", word,
                                   fmt::join(words, ", "));
      },
      std::move(shown));
}

CLI::Validator between(double low, double high) {
  return CLI::Validator(
      [low, high](const std::string& text) {
        const std::optional<double> number = number_in(text);
        const bool fits = number && *number >= low && *number <= high;
        return fits ? std::string()
                    : fmt::format("\"{}\" is not a number from {} to {}", text, low, high);
      },
      fmt::format("{}..{}", low, high));
}

void add_format(CLI::App& command, OutputFormat& format) {
  command
      .add_option_function<std::string>(
          "--format",
          [&format](const std::string& word) {
            format = word == "json" ? OutputFormat::kJson : OutputFormat::kText;
          },
          "How the result is written; text where not given")
      ->check(one_of({"text", "json"}));
}

}  // namespace attune::cli
