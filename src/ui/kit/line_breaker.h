// Where a paragraph breaks: after spaces, hyphens and dashes, and inside a word only where that
// word alone is wider than the line. A closing quotation mark stays with its sentence.
#pragma once

#include <optional>
#include <string_view>

#include "ui/kit/text.h"

namespace attune::ui {

class LineBreaker {
 public:
  /// `text` must outlive the breaker. `width` in pixels.
  LineBreaker(const Ui& ui, Type type, float width, std::string_view text)
      : ui_(ui), type_(type), width_(width), rest_(text) {}

  /// The next line without the spaces at its end; nothing after the last.
  [[nodiscard]] std::optional<std::string_view> next();

  /// What no line has taken yet.
  [[nodiscard]] std::string_view rest() const { return rest_; }

 private:
  [[nodiscard]] std::size_t end_of_line(std::string_view line) const;

  const Ui& ui_;
  Type type_;
  float width_;
  std::string_view rest_;
};

}  // namespace attune::ui
