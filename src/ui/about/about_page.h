// Writes a column of the page "About the model" from its top down: paragraphs, and rows of claims.
#pragma once

#include <string_view>
#include <vector>

#include "ui/about/about_view.h"
#include "ui/kit/text.h"

namespace attune::ui {

inline constexpr float kWidestText = 600.0F;  ///< px at scale 1: about 75 characters.

class AboutPage {
 public:
  AboutPage(const Ui& ui, const Rect& column) : ui_(ui), column_(column), y_(column.min.y) {}

  /// No wider than kWidestText.
  void write(Type type, Colour colour, std::string_view text);
  void heading(std::string_view text);

  /// What the two columns of shares are, and how far the judging is, if it still goes on.
  void table_head(std::string_view progress);
  /// A row a fact: sentence and source at the left, both shares at the right.
  void rows(const std::vector<AboutFactView>& facts);

  /// Leaves `height` pixels for something else.
  void skip(float height);

  [[nodiscard]] ImVec2 at() const { return {column_.min.x, y_}; }
  [[nodiscard]] float width() const { return column_.width(); }
  [[nodiscard]] float bottom() const { return y_; }

 private:
  struct Shares {
    std::string_view quarter;
    std::string_view half;
  };

  void row(const AboutFactView& fact);
  void shares(float top, const TextRun& run, const Shares& shares);

  const Ui& ui_;
  Rect column_;
  float y_;
};

}  // namespace attune::ui
