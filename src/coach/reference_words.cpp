// The models bring their words along; here they are put into sentences.
#include "coach/reference_words.h"

#include <fmt/format.h>

#include "coach/wording.h"

namespace attune::coach {

std::string check_sentence(const Language& /*say*/, std::string_view what, std::size_t hits,
                           std::size_t numbers) {
  const std::string computed =
      fmt::format("The program computes {} numbers of {} and compares them; ", numbers, what);
  return hits == numbers ? computed + "all agree. That checks the arithmetic, not people."
                         : fmt::format("{}{} of them do not agree.", computed, numbers - hits);
}

std::string source_sentences(const Language& /*say*/, const model::ReferenceModel& model) {
  return fmt::format("{}. {}.", model.source, model.what_is_verified);
}

std::string setting_sentence(const Language& /*say*/, const model::ReferenceSetting& setting) {
  return setting.term.empty()
             ? setting.meaning + "."
             : fmt::format("{} (in the papers: {}).", setting.meaning, setting.term);
}

std::string parameter_sentence(const Language& /*say*/, const model::ReferenceSetting& setting) {
  return fmt::format("The numbers of this couple: {}.", setting.parameters);
}

std::string name_of(const Language& /*say*/, const model::ReferenceModel& model,
                    const model::ReferenceSetting& setting) {
  return model.settings.size() > 1
             ? fmt::format("{}: {}", model.title, with_small_letter(setting.title))
             : model.title;
}

std::string origin_sentences(const Language& /*say*/, const model::ReferenceModel& model) {
  const std::string source = fmt::format("Source of the equations: {}.", model.source);
  return model.caution.empty() ? source : fmt::format("{} {}", model.caution, source);
}

}  // namespace attune::coach
