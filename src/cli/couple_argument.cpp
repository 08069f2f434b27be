// A word that names a style is a style, even where a file is called so.
#include "cli/couple_argument.h"

#include <fmt/format.h>

#include <filesystem>
#include <system_error>
#include <vector>

#include "base/text.h"
#include "model/reply.h"
#include "scenario/couple_file.h"

namespace attune::cli {

namespace {

Error neither_style_nor_file(const std::string& text) {
  const std::vector<std::string> words = style_words();
  const std::string meant = nearest(text, words);
  return {ErrorCode::kNotFound, fmt::format("there is no style and no file \"{}\"", text),
          "--policy",
          meant.empty() ? fmt::format("name one of {}, or a file", join_words(words))
                        : fmt::format("did you mean {}?", meant)};
}

}  // namespace

std::vector<std::string> style_words() {
  std::vector<std::string> words;
  words.reserve(model::kArmStyles.size());
  for (const model::ResponseStyle style : model::kArmStyles) {
    words.emplace_back(name_of(style));
  }
  return words;
}

Result<model::Couple> couple_argument(const std::string& path) {
  if (path.empty()) {
    return model::reference_couple();
  }
  Result<model::Couple> couple = scenario::read_couple_file(path);
  if (couple.ok() || couple.error().code != ErrorCode::kNotFound) {
    return couple;
  }
  return Error{ErrorCode::kNotFound, "there is no such file", path,
               "name one with a couple, or none for the reference couple"};
}

Result<Policy> policy_argument(const std::string& text) {
  for (const model::ResponseStyle style : model::kArmStyles) {
    if (name_of(style) == text) {
      return Policy{.name = text, .stance = model::reference_policy(style)};
    }
  }
  std::error_code unknown;  // Then reading it says why.
  if (!std::filesystem::exists(text, unknown) && !unknown) {
    return neither_style_nor_file(text);
  }
  const Result<model::Stance<double>> stance = scenario::read_policy_file(text);
  if (!stance.ok()) {
    return stance.error();
  }
  return Policy{.name = text, .stance = stance.value()};
}

}  // namespace attune::cli
