// Options that several commands share, and checks whose words a person understands: what an option
// "takes ..., not ...", to stand behind its name.
#pragma once

#include <CLI/CLI.hpp>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/output.h"

namespace attune::cli {

/// A check that lets one of `words` pass, and otherwise says which there are.
[[nodiscard]] CLI::Validator one_of(std::vector<std::string> words);

/// A check that lets a number in [low, high] pass.
[[nodiscard]] CLI::Validator between(double low, double high);

/// A check that lets a whole number from 0 to 2^64 - 1 pass.
[[nodiscard]] CLI::Validator whole_number();

/// A check that lets a whole number in [low, high] pass.
[[nodiscard]] CLI::Validator whole_number_between(int low, int high);

/// "takes one of a and b, not \"word\"", with the one of `words` that was perhaps meant.
[[nodiscard]] std::string not_among(const std::vector<std::string>& words, const std::string& word);

/// "a,b" as its parts, without blanks around them; empty parts name nothing and are left out.
[[nodiscard]] std::vector<std::string> comma_list(std::string_view text);

/// `--format text|json`, or those that are named, the default first.
void add_format(CLI::App& command, OutputFormat& format,
                const std::vector<OutputFormat>& formats = {OutputFormat::kText,
                                                            OutputFormat::kJson});

/// `--policy STYLE|FILE`, which has to be there.
void add_policy(CLI::App& command, std::string& policy);

/// `--budget STATES`, how many states a flow proof may explore.
void add_budget(CLI::App& command, std::size_t& budget);

/// `--language TAG`, a BCP 47 tag; `meaning` is what the help says.
void add_language(CLI::App& command, std::string& language, const std::string& meaning);

/// `-o FILE`.
void add_out(CLI::App& command, std::optional<std::filesystem::path>& out);

}  // namespace attune::cli
