// Where paragraphs break, kept from frame to frame: nearly every frame shows the texts of the one
// before at the same widths.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/kit/type.h"

namespace attune::ui {

struct ParagraphSize {
  float width = 0.0F;   ///< Of the longest line, pixels.
  float height = 0.0F;  ///< Lines times leading; 0 for no text.
  int lines = 0;
  bool cut = false;  ///< Whether a limit of lines left something out.
};

/// One line of a paragraph: `length` bytes of its text from `begin` on.
struct ParagraphLine {
  std::size_t begin = 0;
  std::size_t length = 0;
  float width = 0.0F;  ///< Pixels.
};

struct ParagraphLayout {
  std::vector<ParagraphLine> lines;
  ParagraphSize size;
};

/// What a layout depends on beside the fonts.
struct ParagraphKey {
  std::string_view text;
  Type type = Type::kBody;
  float width = 0.0F;  ///< Pixels.
  int max_lines = 0;
};

class ParagraphMemory {
 public:
  /// The layout that is kept for `key`, or null.
  [[nodiscard]] const ParagraphLayout* find(const ParagraphKey& key) const;
  /// Keeps `layout` and returns it; what is kept is valid until the next keep() or forget().
  const ParagraphLayout& keep(const ParagraphKey& key, ParagraphLayout layout);
  /// For when the fonts change.
  void forget() { kept_.clear(); }

 private:
  struct OwnedKey {
    std::string text;
    Type type;
    float width;
    int max_lines;

    [[nodiscard]] ParagraphKey view() const { return {text, type, width, max_lines}; }
  };
  /// Lets a text be looked up without a copy of it.
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(const ParagraphKey& key) const;
    std::size_t operator()(const OwnedKey& key) const { return (*this)(key.view()); }
  };
  struct Same {
    using is_transparent = void;
    bool operator()(const OwnedKey& a, const OwnedKey& b) const { return same(a.view(), b.view()); }
    bool operator()(const ParagraphKey& a, const OwnedKey& b) const { return same(a, b.view()); }
    bool operator()(const OwnedKey& a, const ParagraphKey& b) const { return same(a.view(), b); }
    static bool same(const ParagraphKey& a, const ParagraphKey& b);
  };

  std::unordered_map<OwnedKey, ParagraphLayout, Hash, Same> kept_;
};

}  // namespace attune::ui
