// What was read has been looked at: no translation can fail to take the values of its English.
#include "base/language/language.h"

#include <utility>

#include "base/language/translations.h"

namespace attune {

Language::Language(std::shared_ptr<const Translations> translations)
    : translations_(std::move(translations)) {}

namespace {

/// The translation of `english`, or null.
const std::vector<std::string>* forms_of(const Translations* translations,
                                         std::string_view english) {
  if (translations == nullptr) {
    return nullptr;
  }
  const auto found = translations->texts.find(std::string(english));
  return found == translations->texts.end() ? nullptr : &found->second;
}

}  // namespace

std::string_view Language::operator()(std::string_view english) const {
  const std::vector<std::string>* forms = forms_of(translations_.get(), english);
  return forms == nullptr ? english : std::string_view(forms->front());
}

std::string Language::filled(std::string_view english, fmt::format_args values) const {
  const std::string_view pattern = (*this)(english);
  return translations_ ? fmt::vformat(translations_->numbers, pattern, values)
                       : fmt::vformat(pattern, values);
}

std::string Language::filled_form(std::uint64_t count, std::string_view one, std::string_view many,
                                  fmt::format_args values) const {
  const std::vector<std::string>* forms = forms_of(translations_.get(), one);
  if (forms == nullptr) {
    return fmt::vformat(count == 1 ? one : many, values);
  }
  return fmt::vformat(translations_->numbers, forms->at(translations_->plural.form_of(count)),
                      values);
}

std::string Language::list(const std::vector<std::string>& words) const {
  const Language& say = *this;
  std::string told;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool last = i + 1 == words.size();
    if (i == 0) {
      told = words[i];
    } else {
      told = last ? say("{} and {}", told, words[i]) : say("{}, {}", told, words[i]);
    }
  }
  return told;
}

std::string_view Language::code() const {
  return translations_ ? std::string_view(translations_->code) : "en";
}

std::string_view Language::name() const {
  return translations_ ? std::string_view(translations_->name) : "English";
}

}  // namespace attune
