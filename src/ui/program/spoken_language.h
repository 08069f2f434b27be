// Which of the languages there are the window speaks.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/language/language.h"

namespace attune::ui {

class SpokenLanguage {
 public:
  /// Begins with the language of `languages` (not empty) that suits `code` ("de-AT") best.
  SpokenLanguage(std::vector<Language> languages, const std::string& code);

  [[nodiscard]] const Language& now() const { return languages_[now_]; }
  /// The code of the next one as a button has it, "DE"; empty where there is no other.
  [[nodiscard]] std::string next_code() const;
  /// After the last one comes the first.
  void switch_to_next() { now_ = next(); }

 private:
  [[nodiscard]] std::size_t next() const { return (now_ + 1) % languages_.size(); }

  std::vector<Language> languages_;
  std::size_t now_;  // index of languages_
};

}  // namespace attune::ui
