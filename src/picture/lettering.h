// How much room a text takes in a picture, whose fonts nobody can ask, and where it breaks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune::picture {

enum class Face { kRegular, kSemiBold };

/// How large and how heavy a text is.
struct Lettering {
  double size = 13.0;  ///< Of the em, in pixels.
  Face face = Face::kRegular;

  /// From one baseline to the next.
  [[nodiscard]] double leading() const { return size * 1.35; }
};

/// In pixels, in Inter; other fonts come within a tenth. Characters outside of ASCII count as wide.
[[nodiscard]] double text_width(std::string_view text, const Lettering& lettering);

/// Lines of at most `width` pixels, broken at spaces, or within a word that is longer than a line.
/// Line ends in `text` are kept. Never empty.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, const Lettering& lettering,
                                               double width);

/// Of several lines.
[[nodiscard]] double widest(const std::vector<std::string>& lines, const Lettering& lettering);

}  // namespace attune::picture
