// Each check gives back an empty text, or what the option takes.
#include "cli/options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "base/language/language_tag.h"
#include "base/parse_number.h"
#include "base/text.h"

namespace attune::cli {

namespace {

// By the value of OutputFormat.
constexpr std::array<std::string_view, 6> kFormatWords = {"text", "json", "csv",
                                                          "svg",  "png",  "html"};

}  // namespace

CLI::Validator one_of(std::vector<std::string> words) {
  return {[words = std::move(words)](const std::string& word) {
            const bool known = std::find(words.begin(), words.end(), word) != words.end();
            return known ? std::string() : not_among(words, word);
          },
          ""};
}

CLI::Validator between(double low, double high) {
  return {[low, high](const std::string& text) {
            const std::optional<double> number = parse_number<double>(text);
            const bool fits = number && *number >= low && *number <= high;
            return fits ? std::string()
                        : fmt::format("takes a number from {} to {}, not \"{}\"", low, high, text);
          },
          ""};
}

CLI::Validator whole_number() {
  return {[](const std::string& text) {
            return parse_number<std::uint64_t>(text)
                       ? std::string()
                       : fmt::format("takes a whole number from 0 up, not \"{}\"", text);
          },
          ""};
}

CLI::Validator whole_number_between(int low, int high) {
  return {[low, high](const std::string& text) {
            const std::optional<int> number = parse_number<int>(text);
            const bool fits = number && *number >= low && *number <= high;
            return fits ? std::string()
                        : fmt::format("takes a whole number from {} to {}, not \"{}\"", low, high,
                                      text);
          },
          ""};
}

std::string not_among(const std::vector<std::string>& words, const std::string& word) {
  const std::string meant = nearest(word, words);
  return fmt::format("takes one of {}, not \"{}\"{}", join_words(words), word,
                     meant.empty() ? "" : fmt::format(" (did you mean {}?)", meant));
}

std::vector<std::string> comma_list(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t comma = text.find(',');
    if (const std::string_view part = trim(text.substr(0, comma)); !part.empty()) {
      parts.emplace_back(part);
    }
    text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
  }
  return parts;
}

void add_format(CLI::App& command, OutputFormat& format, const std::vector<OutputFormat>& formats) {
  format = formats.front();
  std::vector<std::string> words;
  words.reserve(formats.size());
  for (const OutputFormat offered : formats) {
    words.emplace_back(kFormatWords.at(static_cast<std::size_t>(offered)));
  }
  command
      .add_option_function<std::string>(
          "--format",
          [&format](const std::string& word) {
            const auto* const found = std::find(kFormatWords.begin(), kFormatWords.end(), word);
            format = static_cast<OutputFormat>(found - kFormatWords.begin());
          },
          fmt::format("How the result is written; {} where not given", words.front()))
      ->check(one_of(words))
      ->type_name(fmt::format("{}", fmt::join(words, "|")));
}

void add_policy(CLI::App& command, std::string& policy) {
  command
      .add_option("--policy", policy,
                  "How the other answers, throughout: supportive, enabling, dismissive, "
                  "withdrawing, or a file with codes or a stance")
      ->required()
      ->type_name("STYLE|FILE");
}

void add_budget(CLI::App& command, std::size_t& budget) {
  constexpr int kMostStates = 1'000'000'000;
  command.add_option("--budget", budget, "How many states the flow proof may explore")
      ->check(whole_number_between(1, kMostStates))
      ->type_name("STATES")
      ->capture_default_str();
}

void add_language(CLI::App& command, std::string& language, const std::string& meaning) {
  const auto check = [](const std::string& tag) {
    return is_language_tag(tag)
               ? std::string()
               : fmt::format("takes a language such as de or pt-BR, not \"{}\"", tag);
  };
  command.add_option("--language", language, meaning)
      ->check(CLI::Validator(check, ""))
      ->type_name("TAG");
}

void add_out(CLI::App& command, std::optional<std::filesystem::path>& out) {
  command.add_option("-o,--output", out, "Written to this file")->type_name("FILE");
}

}  // namespace attune::cli
