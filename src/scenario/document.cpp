// Nodes in blocks, linked by index; texts are cut out of the source where they stand unchanged.
#include "scenario/document.h"

#include "base/text.h"

namespace attune::scenario {

std::string_view Document::text(const DocumentNode& node) const {
  const std::string_view from = node.in_pool ? std::string_view(pool_) : source_->text();
  return from.substr(node.offset, node.length);
}

Index Document::add(const DocumentNode& node) {
  if (blocks_.empty() || blocks_.back().size() == kBlockNodes) {
    blocks_.emplace_back();
  }
  Block& block = blocks_.back();
  block.push_back(node);
  return static_cast<Index>((blocks_.size() - 1) * kBlockNodes + block.size()) - 1;
}

// Backwards, up to what was forgotten before.
void Document::forget(Index first, Index end) {
  const std::size_t first_whole = block_of(first + static_cast<Index>(kBlockNodes) - 1);
  for (std::size_t block = block_of(end); block > first_whole && !blocks_[block - 1].empty();
       --block) {
    Block().swap(blocks_[block - 1]);
  }
}

void Document::finish() {
  if (!blocks_.empty()) {
    blocks_.back().shrink_to_fit();
  }
  pool_.shrink_to_fit();
}

void Document::keep_text(DocumentNode& node, std::string_view text) {
  node.in_pool = true;
  node.offset = static_cast<std::uint32_t>(pool_.size());
  node.length = static_cast<std::uint32_t>(text.size());
  pool_ += text;
}

std::string_view Element::text() const {
  return is_text() ? document_->text(node()) : std::string_view{};
}

Position Element::at() const {
  return index_ == kNone ? Position{} : Position{node().line, node().column, document_->file()};
}

Position Element::at(std::size_t offset) const {
  Position place = at();
  // Text that was folded or unescaped no longer knows where its bytes came from.
  if (is_text() && !node().in_pool) {
    const int quote = node().quoted ? 1 : 0;
    place.column += quote + static_cast<int>(code_points(text().substr(0, offset)));
  }
  return place;
}

std::size_t Element::size() const { return index_ == kNone || is_text() ? 0 : node().offset; }

Element Element::find(std::string_view key) const {
  for (const auto [name, value] : Entries(*this)) {
    if (name.text() == key) {
      return value;
    }
  }
  return {};
}

}  // namespace attune::scenario
