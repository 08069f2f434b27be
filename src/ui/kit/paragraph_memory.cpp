// A map from text, type and width to lines, emptied when it has grown large.
#include "ui/kit/paragraph_memory.h"

#include <functional>
#include <utility>

namespace attune::ui {

namespace {

// A few screens full of text. While a window is dragged to another size every frame adds new
// widths.
constexpr std::size_t kMostKept = 4096;

}  // namespace

const ParagraphLayout* ParagraphMemory::find(const ParagraphKey& key) const {
  const auto found = kept_.find(key);
  return found == kept_.end() ? nullptr : &found->second;
}

const ParagraphLayout& ParagraphMemory::keep(const ParagraphKey& key, ParagraphLayout layout) {
  if (kept_.size() >= kMostKept) {
    kept_.clear();
  }
  return kept_
      .insert_or_assign(OwnedKey{std::string(key.text), key.type, key.width, key.max_lines},
                        std::move(layout))
      .first->second;
}

std::size_t ParagraphMemory::Hash::operator()(const ParagraphKey& key) const {
  const std::size_t text = std::hash<std::string_view>()(key.text);
  const std::size_t width = std::hash<float>()(key.width);
  const auto kind =
      static_cast<std::size_t>(key.type) + kTypeCount * static_cast<std::size_t>(key.max_lines);
  return text ^ (width * 31U) ^ (kind * 1000003U);
}

bool ParagraphMemory::Same::same(const ParagraphKey& a, const ParagraphKey& b) {
  return a.type == b.type && a.width == b.width && a.max_lines == b.max_lines && a.text == b.text;
}

}  // namespace attune::ui
