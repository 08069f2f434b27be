// What a YAML file says, before anything is known about scenarios: texts, lists and maps, each with
// its place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/position.h"
#include "scenario/source_text.h"

namespace attune::scenario {

struct DocumentNode {
  enum class Kind : std::uint8_t { kText, kList, kMap };
  Kind kind = Kind::kText;
  bool quoted = false;
  bool in_pool = false;       ///< The text lies in the pool, else in the source itself.
  std::int32_t line = 0;      ///< From 1.
  std::int32_t column = 0;    ///< From 1, in code points.
  std::uint32_t offset = 0;   ///< Of the text; of a list or map, how many children it has.
  std::uint32_t length = 0;   ///< Of the text.
  Index first_child = kNone;  ///< A map's children are its keys and values in turn.
  Index next = kNone;         ///< The next child of the same parent.
};

/// The texts stay in the source where they can. The nodes lie in blocks, so that a document grows
/// without being copied and can be given back part by part while something else is made of it.
class Document {
 public:
  /// `source` must outlive the document. `file` is the Position::file of every place in it.
  Document(const SourceText& source, int file) : source_(&source), file_(file) {}

  [[nodiscard]] const SourceText& source() const { return *source_; }
  [[nodiscard]] int file() const { return file_; }
  [[nodiscard]] bool empty() const { return blocks_.empty(); }
  [[nodiscard]] const DocumentNode& node(Index index) const {
    return blocks_[block_of(index)][place_in_block(index)];
  }
  [[nodiscard]] std::string_view text(const DocumentNode& node) const;

  /// Gives back the memory of nodes from `first` on and before `end`, which nobody may look at any
  /// more. Who goes through a list or a map may pass its first child, and each child in turn as
  /// `end`.
  void forget(Index first, Index end);

  // For whoever builds it.
  [[nodiscard]] DocumentNode& node(Index index) {
    return blocks_[block_of(index)][place_in_block(index)];
  }
  Index add(const DocumentNode& node);
  /// Gives back the memory that growing left over.
  void finish();
  /// Keeps `text` in the pool and points `node` to it.
  void keep_text(DocumentNode& node, std::string_view text);

 private:
  using Block = std::vector<DocumentNode>;
  static constexpr std::size_t kBlockNodes = 64;
  [[nodiscard]] static std::size_t block_of(Index index) {
    return static_cast<std::size_t>(index) / kBlockNodes;
  }
  [[nodiscard]] static std::size_t place_in_block(Index index) {
    return static_cast<std::size_t>(index) % kBlockNodes;
  }

  const SourceText* source_;
  int file_ = 0;
  std::vector<Block> blocks_;  ///< All but the last one full, or forgotten.
  std::string pool_;
};

/// One text, list or map of a document, or nothing. Cheap to copy.
class Element {
 public:
  Element() = default;
  Element(const Document& document, Index index) : document_(&document), index_(index) {}

  [[nodiscard]] explicit operator bool() const { return index_ != kNone; }
  /// Its node in the document, or kNone. What stands in it has the indices behind its own.
  [[nodiscard]] Index index() const { return index_; }
  [[nodiscard]] bool is_text() const { return is(DocumentNode::Kind::kText); }
  [[nodiscard]] bool is_list() const { return is(DocumentNode::Kind::kList); }
  [[nodiscard]] bool is_map() const { return is(DocumentNode::Kind::kMap); }
  /// Trimmed, with line breaks as spaces; empty where this is no text.
  [[nodiscard]] std::string_view text() const;
  [[nodiscard]] bool quoted() const { return index_ != kNone && node().quoted; }
  [[nodiscard]] Position at() const;
  /// The place of byte `offset` of the text.
  [[nodiscard]] Position at(std::size_t offset) const;
  /// How many items a list has, or entries a map.
  [[nodiscard]] std::size_t size() const;

  [[nodiscard]] Element first_child() const { return sibling(node().first_child); }
  [[nodiscard]] Element next() const { return sibling(node().next); }
  /// The value under `key` of a map, or nothing.
  [[nodiscard]] Element find(std::string_view key) const;

  bool operator==(const Element&) const = default;

 private:
  [[nodiscard]] const DocumentNode& node() const { return document_->node(index_); }
  [[nodiscard]] Element sibling(Index index) const { return {*document_, index}; }
  [[nodiscard]] bool is(DocumentNode::Kind kind) const {
    return index_ != kNone && node().kind == kind;
  }

  const Document* document_ = nullptr;
  Index index_ = kNone;
};

struct Entry {
  Element key;
  Element value;
};

/// `for (const Element item : Items(list))`. Empty for what is no list.
class Items {
 public:
  class Iterator {
   public:
    explicit Iterator(Element at) : at_(at) {}
    Element operator*() const { return at_; }
    Iterator& operator++() {
      at_ = at_.next();
      return *this;
    }
    bool operator!=(const Iterator& other) const {
      return static_cast<bool>(at_) != static_cast<bool>(other.at_);
    }

   private:
    Element at_;
  };

  explicit Items(Element list) : first_(list.is_list() ? list.first_child() : Element{}) {}
  [[nodiscard]] Iterator begin() const { return Iterator(first_); }
  [[nodiscard]] static Iterator end() { return Iterator({}); }

 private:
  Element first_;
};

/// `for (const auto [key, value] : Entries(map))`. Empty for what is no map.
class Entries {
 public:
  class Iterator {
   public:
    explicit Iterator(Element key) : key_(key) {}
    Entry operator*() const { return {key_, key_.next()}; }
    Iterator& operator++() {
      key_ = key_.next().next();
      return *this;
    }
    bool operator!=(const Iterator& other) const {
      return static_cast<bool>(key_) != static_cast<bool>(other.key_);
    }

   private:
    Element key_;
  };

  explicit Entries(Element map) : first_(map.is_map() ? map.first_child() : Element{}) {}
  [[nodiscard]] Iterator begin() const { return Iterator(first_); }
  [[nodiscard]] static Iterator end() { return Iterator({}); }

 private:
  Element first_;
};

}  // namespace attune::scenario
