// Remembers where paragraphs break, so that a frame measures only what no frame before it did.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ui/kit/type.h"

namespace attune::ui {

struct Ui;

/// One line of a paragraph: which bytes of the text, without the spaces at its end, and how wide.
struct BrokenLine {
  std::size_t begin = 0;
  std::size_t length = 0;
  float width = 0.0F;  ///< Pixels.
};

class LineMemo {
 public:
  /// The lines of `text` at this width in pixels; good until the next call. Of no text none.
  [[nodiscard]] std::span<const BrokenLine> lines(const Ui& ui, Type type, float width,
                                                  std::string_view text);

  /// Forgets everything: for other fonts.
  void clear() { known_.clear(); }

 private:
  template <typename Text>
  struct BasicKey {
    Text text;
    float width = 0.0F;
    Type type = Type::kBody;
  };
  using Key = BasicKey<std::string>;
  using KeyView = BasicKey<std::string_view>;

  struct Hash {
    using is_transparent = void;
    template <typename Text>
    std::size_t operator()(const BasicKey<Text>& key) const {
      const std::size_t place =
          std::hash<float>{}(key.width) * 31U + static_cast<std::size_t>(key.type);
      return std::hash<std::string_view>{}(key.text) ^ (place * 0x9E3779B9U);
    }
  };
  struct Equal {
    using is_transparent = void;
    template <typename A, typename B>
    bool operator()(const BasicKey<A>& a, const BasicKey<B>& b) const {
      return a.type == b.type && a.width == b.width &&
             std::string_view(a.text) == std::string_view(b.text);
    }
  };

  std::unordered_map<Key, std::vector<BrokenLine>, Hash, Equal> known_;
};

}  // namespace attune::ui
