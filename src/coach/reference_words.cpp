// The models bring their words along; here they are put into sentences.
#include "coach/reference_words.h"

#include <fmt/format.h>

namespace attune::coach {

std::string check_sentence(const Language& say, std::string_view what, std::size_t hits,
                           std::size_t numbers) {
  return hits == numbers
             ? say("The program computes {} numbers of {} and compares them; all agree. That "
                   "checks "
                   "the arithmetic, not people.",
                   numbers, what)
             : say("The program computes {} numbers of {} and compares them; {} of them do not "
                   "agree.",
                   numbers, what, numbers - hits);
}

std::string source_sentences(const Language& say, const model::ReferenceModel& model) {
  return fmt::format("{}. {}.", say(model.source), say(model.what_is_verified));
}

std::string setting_sentence(const Language& say, const model::ReferenceSetting& setting) {
  return setting.term.empty()
             ? fmt::format("{}.", say(setting.meaning))
             : say("{} (in the papers: {}).", say(setting.meaning), say(setting.term));
}

std::string parameter_sentence(const Language& say, const model::ReferenceSetting& setting) {
  return say("The numbers of this couple: {}.", say(setting.parameters));
}

std::string name_of(const Language& say, const model::ReferenceModel& model,
                    const model::ReferenceSetting& setting) {
  return model.settings.size() > 1 ? fmt::format("{}: {}", say(model.title), say(setting.title))
                                   : std::string(say(model.title));
}

std::string origin_sentences(const Language& say, const model::ReferenceModel& model) {
  const std::string source = say("Source of the equations: {}.", say(model.source));
  return model.caution.empty() ? source : fmt::format("{} {}", say(model.caution), source);
}

}  // namespace attune::coach
