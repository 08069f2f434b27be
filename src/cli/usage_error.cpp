// Looks at the kind of the parser's exception, and asks the command for what is missing.
#include "cli/usage_error.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "coach/wording.h"

namespace attune::cli {

namespace {

std::string words_for(const CLI::App& app) {
  return app.get_parent() == nullptr ? "attune" : "attune " + app.get_name();
}

std::vector<std::string> names_known_to(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) {
    names.push_back(command->get_name());
  }
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) {
      names.push_back("--" + name);
    }
  }
  return names;
}

Error unknown_argument(const CLI::App& command, const std::string& argument) {
  const std::string name = argument.substr(0, argument.find('='));
  const std::string meant = nearest(name, names_known_to(command));
  const std::string help = fmt::format("type {} --help", words_for(command));
  const bool is_root = command.get_parent() == nullptr;
  const std::string what = argument.starts_with('-') ? "knows no option"
                           : is_root                 ? "knows no command"
                                                     : "has no use for";
  return {ErrorCode::kNotFound, fmt::format("{} {} \"{}\"", command.get_name(), what, argument), "",
          meant.empty() ? help : fmt::format("did you mean {}? Else {}", meant, help)};
}

// The name as a person types it, with what belongs behind it: "--seed N".
std::string typed(const CLI::Option& option) {
  const bool positional = option.get_lnames().empty();
  return positional ? option.get_name(true)
                    : fmt::format("--{} {}", option.get_lnames().front(), option.get_type_name());
}

// The last line of a command's help shows how it is used.
std::string example_of(const CLI::App& command) {
  constexpr std::string_view kMark = "Example: ";
  const std::string footer = command.get_footer();
  const std::size_t mark = footer.find(kMark);
  const std::size_t start = mark == std::string::npos ? footer.size() : mark + kMark.size();
  return footer.substr(start, footer.find('\n', start) - start);
}

// The first option that must be there and is not; null where none is missing.
const CLI::Option* missing_option(const CLI::App& command) {
  const std::vector<const CLI::Option*> options = command.get_options();
  const auto missing = std::find_if(options.begin(), options.end(), [](const CLI::Option* option) {
    return option->get_required() && option->count() == 0;
  });
  return missing == options.end() ? nullptr : *missing;
}

std::string what_is_missing(const CLI::App& command) {
  const CLI::Option* missing = missing_option(command);
  if (missing == nullptr) {
    return fmt::format("{} needs more to go by", command.get_name());
  }
  const std::string meaning = coach::with_small_letter(missing->get_description());
  return missing->get_positional()
             ? fmt::format("{} needs {}", command.get_name(), meaning)
             : fmt::format("{} needs {} ({})", command.get_name(), typed(*missing), meaning);
}

// The parser says "--seed: 1 required N missing" and "--weeks: takes ...".
std::string what_is_wrong_with_option(const CLI::App& command, const CLI::ParseError& problem) {
  const std::string said = problem.what();
  const std::size_t colon = said.find(": ");
  const std::string name = said.substr(0, colon);
  const CLI::Option* option = command.get_option_no_throw(name);
  if (colon == std::string::npos) {
    return said;
  }
  const bool bare = dynamic_cast<const CLI::ArgumentMismatch*>(&problem) != nullptr;
  return bare && option != nullptr ? fmt::format("{} is written {}", name, typed(*option))
                                   : name + said.substr(colon + 1);
}

}  // namespace

const CLI::App& named_command(const CLI::App& attune) {
  const std::vector<CLI::App*> named = attune.get_subcommands();
  return named.empty() ? attune : *named.front();
}

Error usage_error(const CLI::App& attune, const CLI::ParseError& problem) {
  const CLI::App& command = named_command(attune);
  if (dynamic_cast<const CLI::ExtrasError*>(&problem) != nullptr) {
    const std::vector<std::string> extras = command.remaining();
    return unknown_argument(command, extras.empty() ? "" : extras.front());
  }
  if (dynamic_cast<const CLI::RequiredError*>(&problem) != nullptr) {
    return {ErrorCode::kNotFound, what_is_missing(command), "",
            fmt::format("type for example {}", example_of(command))};
  }
  return {ErrorCode::kOutOfRange, what_is_wrong_with_option(command, problem), "",
          fmt::format("type {} --help to see how", words_for(command))};
}

}  // namespace attune::cli
