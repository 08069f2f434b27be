// The copy is made with the first exchange; most files never need one.
#include "scenario/mended_text.h"

namespace attune::scenario {

void MendedText::report(FindingCode code, int line, std::size_t byte, std::string_view message,
                        std::string_view fix) {
  any_problem_ = true;
  // Counting columns in a line of a megabyte for findings that nobody will see takes minutes.
  const int column = reporter_->full() ? 1 : source_->column_of(line, byte);
  reporter_->add(code, {line, column, file_}, message, fix);
}

void MendedText::replace(int line, std::size_t byte, char harmless) {
  if (!copied_) {
    copy_ = source_->text();
    copied_ = true;
  }
  copy_[source_->start_of(line) + byte] = harmless;
}

void MendedText::mend(FindingCode code, int line, std::size_t byte, std::string_view message,
                      std::string_view fix) {
  report(code, line, byte, message, fix);
  replace(line, byte);
}

std::string_view MendedText::text() const {
  return copied_ ? std::string_view(copy_) : source_->text();
}

}  // namespace attune::scenario
