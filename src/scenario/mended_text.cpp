#include "scenario/mended_text.h"

#include <utility>

namespace attune::scenario {

void MendedText::report(FindingCode code, int line, std::size_t byte, std::string message,
                        std::string fix) {
  any_problem_ = true;
  // Counting columns in a line of a megabyte for findings that nobody will see takes minutes.
  const int column = reporter_->full() ? 1 : source_->column_of(line, byte);
  reporter_->add(code, {line, column, file_}, std::move(message), std::move(fix));
}

void MendedText::replace(int line, std::size_t byte, char harmless) {
  if (!copied_) {
    copy_ = source_->text();
    copied_ = true;
  }
  copy_[source_->start_of(line) + byte] = harmless;
}

std::string_view MendedText::text() const {
  return copied_ ? std::string_view(copy_) : source_->text();
}

}  // namespace attune::scenario
