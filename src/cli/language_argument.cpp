// Only the folder of the program's own languages is looked at.
#include "cli/language_argument.h"

#include "base/language/language_reader.h"

namespace attune::cli {

Language language_argument(const std::string& tag, const Surroundings& surroundings) {
  return tag.empty() ? kEnglish
                     : language_for(load_languages(surroundings.languages).languages, tag);
}

}  // namespace attune::cli
