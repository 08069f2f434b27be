#include "ui/program/spoken_language.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "base/language/language_reader.h"

namespace attune::ui {

SpokenLanguage::SpokenLanguage(std::vector<Language> languages, const std::string& code)
    : languages_(std::move(languages)),
      now_(static_cast<std::size_t>(&language_for(languages_, code) - languages_.data())) {}

std::string SpokenLanguage::next_code() const {
  if (languages_.size() == 1) {
    return "";
  }
  std::string code(languages_[next()].code());
  std::transform(code.begin(), code.end(), code.begin(),
                 [](unsigned char each) { return static_cast<char>(std::toupper(each)); });
  return code;
}

}  // namespace attune::ui
